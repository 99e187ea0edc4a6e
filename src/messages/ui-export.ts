import { enExport } from './en-export.js';
import type { ExportMessages } from './export-messages.js';
import { spokenExport } from './ui.js';

/**
 * Words of exports, in the language of the page; English where no page speaks, as in Node. Asked each time, since
 * writers are there before a language is chosen.
 */
export const exportWords = (): ExportMessages => spokenExport() ?? enExport;
