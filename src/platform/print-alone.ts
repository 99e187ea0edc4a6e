/** Marks the element that is printed instead of the page. */
const MARK = 'data-prints-alone';

/**
 * On paper there is only the marked element, in the flow of the document, since what is fixed or in the top layer (a
 * modal dialog) is cut after one page or repeated on each. On the screen it is not there.
 */
const RULES = `
@media print {
  html, body {
    display: block !important; width: auto !important; height: auto !important; min-height: 0 !important;
    margin: 0 !important; padding: 0 !important; overflow: visible !important; background: #fff !important;
  }
  body > :not([${MARK}]) { display: none !important; }
  body > [${MARK}] { display: block !important; }
}
@media not print {
  body > [${MARK}] { display: none !important; }
}`;

/**
 * Adds an element to the document that is the only thing printed from now on, with page numbers and a running title
 * where the browser has them. It works however the reader prints, also for elements whose own place is deep inside
 * other shadow roots, and on pages that are not ours: what else is in the body stays as it is and is not printed.
 *
 * The rules stand in a constructed stylesheet, which a policy of `style-src 'self'` allows.
 * @param title running title and suggested name of the file
 * @returns a function that takes it all back
 */
export function printAlone(element: HTMLElement, title: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES + pageRule(title));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  element.setAttribute(MARK, '');
  document.body.append(element);
  const titleBefore = document.title;
  const nameFile = (): void => {
    document.title = title;
  };
  const restoreName = (): void => {
    document.title = titleBefore;
  };
  addEventListener('beforeprint', nameFile);
  addEventListener('afterprint', restoreName);
  return () => {
    removeEventListener('beforeprint', nameFile);
    removeEventListener('afterprint', restoreName);
    if (document.title === title) restoreName();
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  };
}

/** Opens the browser's print dialog. */
export function printPage(): void {
  print();
}

function pageRule(title: string): string {
  const font = "font: 8.5pt/1.3 'Inter Variable', system-ui, sans-serif; color: #444;";
  return `
@page {
  margin: 16mm 16mm 18mm;
  @bottom-left { content: ${cssString(title)}; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}`;
}

/** A text as a CSS string: all but plain letters, digits and blanks by their number, so that nothing ends it. */
function cssString(text: string): string {
  return `"${[...text].map(letter => (/[\p{L}\p{M}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `)).join('')}"`;
}
