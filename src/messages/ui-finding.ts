import { enFinding } from './en-finding.js';
import type { FindingMessages } from './finding-messages.js';
import { spokenFinding } from './ui.js';

/** Words of search, focus, connections and measures, in the language of the page. Loaded after that is chosen. */
export const uiFinding: FindingMessages = spokenFinding() ?? enFinding;
