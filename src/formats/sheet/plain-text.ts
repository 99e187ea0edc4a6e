import { ui } from '../../messages/ui.js';
import { exportWords } from '../../messages/ui-export.js';
import type { EvidenceSheet } from './sheet-model.js';
import { type Markup, sheetText } from './sheet-text.js';

const plainMarkup: Markup = {
  plain: text => text,
  heading: (level, text) =>
    level === 1 ? `${text}\n${'='.repeat([...text].length)}` : level === 2 ? `== ${text}` : `-- ${text}`,
  strong: text => text,
  item: (level, text) => `${level === 1 ? '' : '    '}${text}`,
  link: address => address,
  table: (head, rows) =>
    rows.map(([name, ...cells]) =>
      ui.labelled(name!, cells.map((cell, at) => ui.labelled(head[at + 1]!, cell)).join(exportWords().separator)),
    ),
};

/** The sheet as plain text, for the clipboard and for mail. */
export function plainTextOf(sheet: EvidenceSheet): string {
  return sheetText(sheet, plainMarkup);
}
