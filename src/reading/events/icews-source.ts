import type { EventSource } from './event-set.js';

/** What all files out of ICEWS have in common. */
export const ICEWS: EventSource = {
  title: 'ICEWS events',
  description:
    'Events that the Integrated Crisis Early Warning System coded by machine, in CAMEO, from news reports, with actors by name.',
  publisher: 'ICEWS, Harvard Dataverse',
  url: 'https://doi.org/10.7910/DVN/28075',
  citation:
    'Boschee, Lautenschlager, O’Brien, Shellman, Starz and Ward (2015), ICEWS Coded Event Data, Harvard Dataverse, https://doi.org/10.7910/DVN/28075.',
  license: 'ICEWS terms of use on the Harvard Dataverse',
};
