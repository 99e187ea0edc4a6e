import type { Translation } from '../ui.js';
import { dates } from './dates.js';
import { ko as messages } from './ko.js';
import { koExport } from './ko-export.js';
import { koFinding } from './ko-finding.js';
import { koHelp } from './ko-help.js';
import { koOpening } from './ko-opening.js';
import { koVocabulary } from './ko-vocabulary.js';
import { quantities } from './quantities.js';

/** Korean. */
export const ko: Translation = {
  dates,
  quantities,
  messages,
  opening: koOpening,
  finding: koFinding,
  help: koHelp,
  exporting: koExport,
  vocabulary: koVocabulary,
};
