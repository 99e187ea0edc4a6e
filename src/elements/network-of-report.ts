import { isCrowded, openingFolds, strongestAtFirst } from '../exploration/opening-view.js';
import { filterColumnsInSteps } from '../filter/filter-columns.js';
import { spanColumnsInSteps } from '../filter/period.js';
import { uiLanguage } from '../messages/ui.js';
import { buildNetwork, buildNetworkGently, type NameActor } from '../network/build-network.js';
import { runGently } from '../network/in-steps.js';
import type { Network } from '../network/network.js';
import type { Report } from '../network/report.js';
import { voiceColumnsInSteps } from '../network/voice-columns.js';
import { nextTask } from '../platform/next-task.js';
import { drawNetwork, pairsInSteps } from '../scene/drawn-network.js';

/** Ties that are built at once, in some ten milliseconds. */
const MOST_AT_ONCE = 4000;

/**
 * The network of a report, built in pieces where it is large, so that the page never stands still; actors by their names
 * in the language of the interface.
 * @returns `undefined` for a rejected report
 */
export async function networkOfReport({ dataset, events }: Report): Promise<Network | undefined> {
  if (!dataset) return undefined;
  const nameOf = await actorNames();
  if (dataset.ties.length <= MOST_AT_ONCE) return buildNetwork(dataset, events, nameOf);
  const network = await buildNetworkGently(dataset, events, nextTask, nameOf);
  await prepare(network);
  return network;
}

/** Works out what the first picture asks of a large network, in pieces; all of it is kept. */
async function prepare(network: Network): Promise<void> {
  if (!isCrowded(network)) return;
  await runGently(filterColumnsInSteps(network), nextTask);
  await runGently(spanColumnsInSteps(network), nextTask);
  await runGently(voiceColumnsInSteps(network, 'heard'), nextTask);
  const folded = openingFolds(network);
  await runGently(pairsInSteps(network, folded), nextTask);
  drawNetwork(network, { folded, opened: new Set(), strongest: strongestAtFirst(network), crowded: true });
  await nextTask();
}

/** Whether a country still is: `Intl` gives the code of the Soviet Union the name of Russia. */
const isOfToday = (iso2: string): boolean => Intl.getCanonicalLocales(`und-${iso2}`)[0] === `und-${iso2}`;

/**
 * Names in the language of the interface: what the dataset says, for states what the browser calls the country, else
 * the label. The labels of a dataset are English, or whatever its authors write.
 */
async function actorNames(): Promise<NameActor | undefined> {
  const language = uiLanguage();
  if (language === 'en') return undefined;
  const { countryByCode } = await import('../reading/countries/country.js');
  const countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return ({ label, names, type, codes }) => {
    const own = names && Object.hasOwn(names, language) ? names[language] : undefined;
    if (own !== undefined) return own;
    const iso3 = type === 'state' ? codes?.['iso3'] : undefined;
    const iso2 = iso3 === undefined ? undefined : countryByCode('iso3', iso3)?.iso2;
    return (iso2 && isOfToday(iso2) && countries.of(iso2)) || label;
  };
}
