import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';
import { isoDay } from '../network/civil-day.js';
import { NO_DAY } from '../network/event-columns.js';
import type { NetworkTie } from '../network/network.js';
import { readDate } from '../network/partial-date.js';
import type { CardContext } from './card-context.js';
import { sayDate } from './say-when.js';

/** Events that a page of the list holds. */
const A_PAGE = 50;

/**
 * The single events of a tie that stands for many: day, the wording of the source, and the line of its file; a page at
 * a time, the latest first. Empty for other ties.
 * @param pages how many pages are open
 * @param onMore asks for one more
 */
export function eventList(
  { network, exploration }: CardContext,
  tie: NetworkTie,
  pages: number,
  onMore: () => void,
): TemplateResult | typeof nothing {
  const { count } = tie.record;
  const { events } = network;
  if (count === undefined || count < 2) return nothing;
  const position = events?.columns.ties.indexOf(tie.id) ?? -1;
  if (!events || position < 0)
    return html`<h3>${ui.events.name} <span class="aside">${ui.events.count(count)}</span></h3>`;
  const { period } = exploration.view;
  const rows = [...events.rowsOf(position, period?.from, period?.to)].reverse();
  const { columns } = events;
  const document = tie.allEvidence[0]?.document;
  const title = document === undefined ? undefined : network.documents.get(document)?.title;
  return html`<h3>
      ${ui.events.name}
      <span class="aside">${period ? ui.events.countInPeriod(rows.length, count) : ui.events.count(count)}</span>
    </h3>
    <ol class="events" reversed start=${rows.length}>
      ${rows.slice(0, pages * A_PAGE).map(row => {
        const day = columns.day[row]!;
        const date = day === NO_DAY ? undefined : readDate(isoDay(day));
        return html`<li>
          <span>${date ? sayDate(date) : ui.events.undated}</span>
          <span class="wording">${columns.wordings[columns.wording[row]!]}</span>
          <span class="aside" title=${title ?? nothing}>${ui.events.line(columns.line[row]!)}</span>
        </li>`;
      })}
    </ol>
    ${
      rows.length > pages * A_PAGE
        ? html`<button type="button" class="button small" @click=${onMore}>
            ${ui.events.more(Math.min(A_PAGE, rows.length - pages * A_PAGE))}
          </button>`
        : nothing
    }`;
}
