import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';
import type { QuantityDescription } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { readDate } from '../network/partial-date.js';
import { saidOn } from '../network/standing-history.js';
import type { CardContext } from './card-context.js';
import { dateText } from './evidence-view.js';
import { readerLocale } from './locale.js';
import { beforeSpeaker, sayCounted, sayQuantities } from './say-quantities.js';

interface DatedQuantity extends QuantityDescription {
  /** When it was said or for when it holds, as EDTF text. */
  readonly date: string | undefined;
}

/** Numbers of a tie, those on one thing together: each with its speaker and date, newest first, never averaged. */
export function quantitiesView({ network }: CardContext, tie: NetworkTie): TemplateResult | typeof nothing {
  const quantities = sayQuantities(network, tie).map(quantity => ({
    ...quantity,
    date: quantity.quantity.asOf ?? dateOf(network, tie, quantity),
  }));
  if (quantities.length === 0) return nothing;
  const groups = new Map<string, DatedQuantity[]>();
  for (const quantity of quantities) {
    const key = `${quantity.quantity.what} ${quantity.quantity.side ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  return html`<dt>${ui.howMuch}</dt>
    <dd>${[...groups.values()].map(quantityGroup)}</dd>`;
}

function dateOf(network: Network, tie: NetworkTie, { quantity }: QuantityDescription): string | undefined {
  const [first] = quantity.evidence ?? [];
  const item = tie.allEvidence.find(candidate => candidate.id === first);
  return item && saidOn(network, item);
}

function quantityGroup(group: readonly DatedQuantity[]): TemplateResult {
  const newestFirst = [...group].sort((a, b) => dayOf(b) - dayOf(a));
  const [first] = newestFirst;
  return html`<div class="quantity">
    ${group.length > 1 && first ? html`<b>${ui.rangeOf(sayCounted(first.quantity.what), rangeOf(group), group.length)}</b>` : nothing}
    ${newestFirst.map(
      quantity =>
        html`<span
          >${quantity.text}<span class="aside"
            >${beforeSpeaker()}${quantity.attribution}${saidWhen(quantity)}</span
          ></span
        >`,
    )}
  </div>`;
}

/** The day it was said; where the words themselves name a day for which it holds, that is enough. */
function saidWhen({ quantity, date }: DatedQuantity): string {
  return date === undefined || quantity.asOf !== undefined ? '' : `, ${dateText(date, readerLocale())}`;
}

const dayOf = (quantity: DatedQuantity): number =>
  (quantity.date === undefined ? undefined : readDate(quantity.date)?.latestDay) ?? Number.NEGATIVE_INFINITY;

/** From the smallest to the largest figure that somebody gives; words where nobody gives a figure. */
function rangeOf(group: readonly DatedQuantity[]): string {
  const figures = group.flatMap(({ quantity }) =>
    [quantity.value, quantity.min, quantity.max].filter(figure => figure !== undefined),
  );
  if (figures.length === 0) return [...new Set(group.map(({ quantity }) => quantity.text ?? ''))].join(', ');
  const [least, most] = [Math.min(...figures), Math.max(...figures)].map(figure =>
    figure.toLocaleString(readerLocale()),
  );
  return least === most ? `${least}` : ui.range(least!, most!);
}
