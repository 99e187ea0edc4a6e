import type { Translation } from '../ui.js';
import { dates } from './dates.js';
import { exporting } from './export.js';
import { finding } from './finding.js';
import { help } from './help.js';
import { messages } from './messages.js';
import { opening } from './opening.js';
import { quantities } from './quantities.js';
import { vocabulary } from './vocabulary.js';

/** French. */
export const translation: Translation = { dates, quantities, messages, opening, finding, help, exporting, vocabulary };
