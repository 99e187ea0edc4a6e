import { isCrowded, openingFolds, strongestAtFirst } from '../exploration/opening-view.js';
import { filterColumnsOf } from '../filter/filter-columns.js';
import { spanColumnsOf } from '../filter/period.js';
import { uiLanguage } from '../messages/ui.js';
import { buildNetwork, buildNetworkGently, type NameActor } from '../network/build-network.js';
import type { Network } from '../network/network.js';
import type { Report } from '../network/report.js';
import { nextTask } from '../platform/next-task.js';
import { drawNetwork } from '../scene/drawn-network.js';

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

/** Works out what the first picture asks of a large network, each in a task of its own; all of it is kept. */
async function prepare(network: Network): Promise<void> {
  const strongest = strongestAtFirst(network);
  const steps = [
    () => filterColumnsOf(network),
    () => spanColumnsOf(network),
    () => openingFolds(network),
    () => drawNetwork(network, { folded: openingFolds(network), opened: new Set(), strongest, crowded: true }),
  ];
  for (const step of isCrowded(network) ? steps : []) {
    await nextTask();
    step();
  }
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
