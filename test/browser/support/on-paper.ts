import axe from 'axe-core';
import { css, html, LitElement, render, type TemplateResult } from 'lit';
import { onTestFinished } from 'vitest';
import { controlStyles, paperStyles } from '../../../src/elements/shared.styles.js';
import type { Theme } from '../../../src/scene/line-style.js';

/** A sheet of paper for an element that is shown alone: colours, fonts, and nothing else. */
class TestPaper extends LitElement {
  static override styles = [
    paperStyles,
    controlStyles,
    css`
      :host {
        display: block;
        min-height: 100dvh;
        background: var(--entente-page);
      }
    `,
  ];

  protected override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('test-paper', TestPaper);

/** Puts elements on paper of a theme into the document; they go when the test ends. @returns the paper */
export function onPaper(content: TemplateResult, theme: Theme = 'light'): HTMLElement {
  const paper = document.createElement('test-paper');
  paper.setAttribute('theme', theme);
  render(content, paper);
  document.body.append(paper);
  onTestFinished(() => paper.remove());
  return paper;
}

/** What axe-core has against what is shown, each as a rule and the element that breaks it. */
export async function accessibilityFaults(root: Element): Promise<readonly string[]> {
  // What is still fading in has less contrast than it will have.
  await Promise.all(animationsIn(root).map(animation => animation.finished));
  const { violations } = await axe.run(root, {
    // A test page has no landmarks; those are of the whole page.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html}`));
}

/** Animations that run on an element or inside it, in its shadow root too. */
function animationsIn(element: Element): readonly Animation[] {
  const inner = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return [...element.getAnimations(), ...inner.flatMap(animationsIn)];
}
