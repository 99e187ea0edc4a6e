import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';
import type { Problem } from '../network/report.js';

const MOST = 20;

/** Problems as a list: sentence, place, and what to do. The first 20, the rest counted. */
export function problemList(problems: readonly Problem[]): TemplateResult {
  const told = problems.filter(problem => problem.severity !== 'info');
  return html`<ul class="problems">
    ${told.slice(0, MOST).map(
      problem =>
        html`<li>
          <span>${problem.message}</span>
          <span class="aside">${[placeOf(problem), problem.hint].filter(text => text !== '').join(' · ')}</span>
        </li>`,
    )}
    ${told.length > MOST ? html`<li class="aside">${ui.andMore(told.length - MOST)}</li>` : nothing}
  </ul>`;
}

function placeOf({ where, line, column }: Problem): string {
  if (line === undefined) return where;
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}
