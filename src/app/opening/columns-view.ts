import { html, nothing, type TemplateResult } from 'lit';
import { uiOpening as words } from '../../messages/ui-opening.js';
import { COLUMN_ROLES, type ColumnRole, type GuessedTable } from '../../network/report.js';
import type { ReadOptions } from '../../reading/reader.js';
import { roleOf, withRole } from './column-choice.js';

/** What the reader of the page may set about a text file. */
export interface TextChoice {
  /** The table, where its columns were guessed. */
  readonly table: GuessedTable | undefined;
  /** The mark between cells in force; `undefined` when the file is no table. */
  readonly delimiter: string | undefined;
  /** The encoding in force, where there is a choice; a label of the WHATWG Encoding Standard. */
  readonly encoding: string | undefined;
  /** Asks for the file to be read again with these options beside those that were set before. */
  readonly onChange: (change: Partial<ReadOptions>) => void;
}

const PREVIEW_ROWS = 5;

const DELIMITERS = [
  [',', words.columns.delimiters.comma],
  [';', words.columns.delimiters.semicolon],
  ['\t', words.columns.delimiters.tab],
  ['|', words.columns.delimiters.bar],
] as const;

/** Names are proper names. To browsers ISO-8859-1 is Windows-1252, so that the two are one choice. */
const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16, big-endian'],
  ['windows-1252', 'Windows-1252, ISO-8859-1'],
  ['windows-1250', 'Windows-1250'],
  ['windows-1251', 'Windows-1251'],
] as const;

/** What the columns are, how cells are told apart, and in what letters are written: to see, and to set right. */
export function columnsView(choice: TextChoice): TemplateResult | typeof nothing {
  const { table, delimiter, encoding, onChange } = choice;
  if (!table && delimiter === undefined && encoding === undefined) return nothing;
  return html`<section class="columns">
    ${
      table
        ? html`<h3>${words.columns.title}</h3>
            <p class="aside">${words.columns.hint}</p>
            ${tableView(table, onChange)}`
        : nothing
    }
    <div class="choices">
      ${
        delimiter === undefined
          ? nothing
          : choiceField(words.columns.delimiter, delimiter, known(DELIMITERS, delimiter), value =>
              onChange({ delimiter: value }),
            )
      }
      ${
        encoding === undefined
          ? nothing
          : html`${choiceField(words.columns.encoding, encoding, known(ENCODINGS, encoding), value =>
              onChange({ encoding: value }),
            )}
              ${encoding === 'utf-8' ? nothing : html`<span class="aside">${words.columns.encodingHint}</span>`}`
      }
    </div>
  </section>`;
}

/** The choices, with what is in force among them even when it is none of the usual ones. */
function known(rows: readonly (readonly [string, string])[], value: string): readonly (readonly [string, string])[] {
  return rows.some(([id]) => id === value) ? rows : [...rows, [value, value]];
}

function tableView({ columns, rows, mapping }: GuessedTable, onChange: TextChoice['onChange']): TemplateResult {
  const shown = rows.slice(0, PREVIEW_ROWS);
  const choose = (column: number, value: string): void => {
    const role = COLUMN_ROLES.find(name => name === value);
    onChange({ mapping: withRole(mapping, column, role) });
  };
  return html`<div class="preview">
    <table aria-label=${words.columns.preview}>
      <thead>
        <tr>
          ${columns.map((name, column) => html`<th scope="col">${headOf(name, roleOf(column, mapping), value => choose(column, value))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(row => html`<tr>${columns.map((_, column) => html`<td>${row[column] ?? ''}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function headOf(name: string, role: ColumnRole | undefined, onChange: (value: string) => void): TemplateResult {
  const { roles } = words.columns;
  return html`<span class="column">${name}</span>
    <select
      class=${role === undefined ? '' : 'set'}
      aria-label=${words.columns.roleOf(name)}
      .value=${role ?? ''}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${COLUMN_ROLES.map(id => html`<option value=${id} ?selected=${id === role}>${roles[id]}</option>`)}
      <option value="" ?selected=${role === undefined}>${roles.none}</option>
    </select>`;
}

function choiceField(
  label: string,
  value: string,
  choices: readonly (readonly [string, string])[],
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select .value=${value} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${choices.map(([id, text]) => html`<option value=${id} ?selected=${id === value}>${text}</option>`)}
    </select>
  </label>`;
}
