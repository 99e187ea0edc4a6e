import { enHelp } from './en-help.js';
import type { HelpMessages } from './help-messages.js';
import { spokenHelp } from './ui.js';

/** Words of the help, in the language of the page. Loaded with the help, after that is chosen. */
export const uiHelp: HelpMessages = spokenHelp() ?? enHelp;
