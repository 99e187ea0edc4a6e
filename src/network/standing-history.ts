import type { Evidence } from './dataset-schema.js';
import type { Network, NetworkTie } from './network.js';
import { readDate } from './partial-date.js';
import { computeStanding, type Standing } from './standing.js';
import { gradedTie, standingContextOf } from './standing-context.js';

/** The standing that a tie had from some day on. */
export interface StandingStage {
  /** Date (EDTF) of the saying that brought it about; of evidence without a date `undefined`. */
  readonly since: string | undefined;
  readonly standing: Standing;
}

/**
 * How the standing of a tie came about: evidence taken in the order in which it was said, one stage for each change
 * of level, dispute or retraction. Undated evidence comes first, since nothing says that it is later. Overrides do
 * not apply: they are of the day of the dataset.
 * @returns at least one stage; one alone when nothing ever changed
 */
export function standingHistory(network: Network, tie: NetworkTie): readonly StandingStage[] {
  const context = standingContextOf(network.dataset);
  const dated = tie.evidence
    .map((item, index) => ({ item, index, since: saidOn(network, item) }))
    .map(entry => ({ ...entry, day: entry.since === undefined ? undefined : readDate(entry.since)?.latestDay }))
    .sort((a, b) => (a.day ?? -1e9) - (b.day ?? -1e9) || a.index - b.index);
  const stages: StandingStage[] = [];
  dated.forEach(({ since }, index) => {
    const heard = dated.slice(0, index + 1).map(entry => entry.item);
    const standing = computeStanding(gradedTie(tie, heard), context, { overridesApply: false });
    const last = stages.at(-1)?.standing;
    const isSame =
      last !== undefined &&
      last.level === standing.level &&
      last.disputed === standing.disputed &&
      last.retracted === standing.retracted;
    if (isSame) return;
    // What was said on one day counts as said together: only the last word of a day makes a stage.
    if (stages.at(-1)?.since === since) stages.pop();
    stages.push({ since, standing });
  });
  return stages.length > 0 ? stages : [{ since: undefined, standing: tie.standing }];
}

/** When an item was said: its own date, else that of its document. */
export function saidOn(network: Network, item: Evidence): string | undefined {
  return item.saidOn ?? (item.document === undefined ? undefined : network.documents.get(item.document)?.published);
}
