import { html, nothing, type TemplateResult } from 'lit';
import { CircleX, Info, TriangleAlert } from 'lucide';
import { icon } from '../../elements/icon.js';
import { ui } from '../../messages/ui.js';
import { uiOpening as words } from '../../messages/ui-opening.js';
import type { Problem, Report } from '../../network/report.js';
import { placeWords } from './place-words.js';
import { groupProblems, nameOfKind, type ProblemGroup } from './problem-groups.js';

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info } as const;

/** More kinds than these begin folded, but for the first. */
const KINDS_UNFOLDED = 3;

/** What readers give as the place of what is nowhere in particular; see `placeText`. */
const WHOLE_FILE = 'the whole file';

const grouped = (number: number): string => number.toLocaleString('en');

/** How many actors and ties were found, kept, changed and left out. */
export function countsView({ found, kept, changed, skipped }: Report): TemplateResult {
  const { counts, records } = words;
  return html`<table class="counts">
    <caption class="visually-hidden">${counts.name}</caption>
    <thead>
      <tr>
        <td></td>
        ${[counts.found, counts.kept, counts.changed, counts.skipped].map(name => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${(['actors', 'ties'] as const).map(
        kind =>
          html`<tr>
            <th scope="row">${records[kind]}</th>
            <td>${grouped(found[kind])}</td>
            <td class="kept">${grouped(kept[kind])}</td>
            <td class=${changed[kind] > 0 ? 'warning' : 'nil'}>${grouped(changed[kind])}</td>
            <td class=${skipped[kind] > 0 ? 'error' : 'nil'}>${grouped(skipped[kind])}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Everything the report says, by kind, and folded below it what authors should mend. */
export function problemsView(report: Report, advice: readonly Problem[]): TemplateResult {
  const groups = groupProblems(report);
  return html`<section class="problems" aria-label=${words.problems}>
    ${
      groups.length === 0
        ? html`<p class="fine">${words.noProblems}</p>`
        : groups.map((group, at) => groupView(group, at === 0 || groups.length <= KINDS_UNFOLDED))
    }
    ${
      advice.length === 0
        ? nothing
        : html`<details class="advice">
            <summary>${words.advice(advice.length)}</summary>
            ${groupProblems({ problems: advice }).map(group => groupView(group, false))}
          </details>`
    }
  </section>`;
}

function groupView(group: ProblemGroup, isOpen: boolean): TemplateResult {
  const { severity, code, count, problems, more, hint, expected } = group;
  return html`<details class="kind ${severity}" ?open=${isOpen}>
    <summary>
      ${icon(ICONS[severity], 16)} <span class="severity">${words.severities[severity]}</span>
      <span class="name">${nameOfKind(code)}</span>
      ${count > 1 ? html`<span class="number">${grouped(count)}</span>` : nothing}
    </summary>
    <ul>
      ${problems.map(problem => problemView(problem, group))}
      ${more > 0 ? html`<li class="more">${words.moreOfThisKind(more)}</li>` : nothing}
    </ul>
    ${expected === undefined ? nothing : fact(words.expected, html`${expected}`)}
    ${hint === undefined ? nothing : hintView(hint)}
  </details>`;
}

/** A problem, without what is said once for all of its group. */
function problemView(problem: Problem, group: ProblemGroup): TemplateResult {
  const { message, expected, hint } = problem;
  const place = placeWords(problem);
  const found = problem.found?.replace(/\s+/g, ' ').trim() ?? '';
  return html`<li>
    <p>${message}</p>
    ${place === WHOLE_FILE || message.includes(place) ? nothing : html`<p class="place">${place}</p>`}
    ${found === '' || message.includes(found) ? nothing : fact(words.found, html`<code>${found}</code>`)}
    ${expected === undefined || group.expected !== undefined ? nothing : fact(words.expected, html`${expected}`)}
    ${hint === '' || group.hint !== undefined ? nothing : hintView(hint)}
  </li>`;
}

const fact = (name: string, text: TemplateResult): TemplateResult =>
  html`<p class="fact"><span>${ui.labelled(name, '')}</span>${text}</p>`;

const hintView = (hint: string): TemplateResult => html`<p class="hint">${hint}</p>`;
