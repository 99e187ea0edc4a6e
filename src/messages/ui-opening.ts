import { enOpening } from './en-opening.js';
import type { OpeningMessages } from './opening-messages.js';
import { spokenOpening } from './ui.js';

/** Words of the dialog that opens files, in the language of the page. Loaded with the dialog, after that is chosen. */
export const uiOpening: OpeningMessages = spokenOpening() ?? enOpening;
