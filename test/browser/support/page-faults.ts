import axe from 'axe-core';

/**
 * What axe-core has against the whole page as it is shown, by the rules of WCAG 2.2 A and AA and good practice: each
 * as the rule, the element that breaks it, and what would mend it. Empty = no fault found.
 */
export async function pageFaults(): Promise<readonly string[]> {
  // What is still fading in has less contrast than it will have.
  await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    // The title and language of the document are those of the test page.
    rules: {
      'document-title': { enabled: false },
      'html-has-lang': { enabled: false },
      'target-size': { enabled: true },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} (${node.failureSummary?.replace(/\s+/g, ' ')})`),
  );
}
