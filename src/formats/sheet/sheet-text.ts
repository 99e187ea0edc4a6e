import { ui } from '../../messages/ui.js';
import { exportWords } from '../../messages/ui-export.js';
import type { NamedSpeaker } from '../../network/speakers.js';
import type { EvidenceSheet, Overview, SheetEvidence, SheetSource, SheetTie } from './sheet-model.js';

/** How a kind of text marks up what a sheet is made of. */
export interface Markup {
  /** A text from the data, so that nothing in it is taken for markup. */
  readonly plain: (text: string) => string;
  /** A heading that is plain already; 1 is the title. */
  readonly heading: (level: 1 | 2 | 3, text: string) => string;
  readonly strong: (text: string) => string;
  /** A line of a list; 1 is the outer list. */
  readonly item: (level: 1 | 2, text: string) => string;
  readonly link: (address: string, host: string) => string;
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => readonly string[];
}

/** The whole sheet as text, a paragraph or list entry a line. Ends with a line feed. */
export function sheetText(sheet: EvidenceSheet, markup: Markup): string {
  const { plain, heading, strong } = markup;
  const field = (name: string, value: string): string => ui.labelled(strong(name), plain(value));
  const blocks: (readonly string[])[] = [
    [heading(1, plain(sheet.title))],
    [[sheet.kind, ...(sheet.from === '' ? [] : [sheet.from])].map(plain).join(' · ')],
    sheet.extent.map(line => markup.item(1, plain(line))),
    [
      field(
        ui.sheet.filters,
        sheet.filters.length === 0 ? ui.sheet.noFilters : sheet.filters.join(exportWords().separator),
      ),
    ],
    ...bodyBlocks(sheet, markup),
    [heading(2, ui.sheet.sources)],
    sheet.sources.length === 0
      ? [ui.sheet.noSources]
      : sheet.sources.map(source => markup.item(1, sourceText(source, markup))),
    [field(ui.sheet.licence, sheet.licence ?? ui.sheet.noLicence)],
    [field(ui.sheet.citation, sheet.citation)],
    [plain(sheet.disclaimer)],
    [plain(sheet.imprint)],
  ];
  return `${blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`;
}

function bodyBlocks({ body }: EvidenceSheet, markup: Markup): readonly (readonly string[])[] {
  const { heading, plain } = markup;
  switch (body.kind) {
    case 'pairs':
      if (body.pairs.length === 0) return [[ui.sheet.noTieShown]];
      return body.pairs.flatMap(pair => [
        [heading(2, `${plain(pair.title)} (${exportWords().number(pair.count)})`)],
        ...pair.relations.flatMap(relation => [
          [heading(3, `${plain(relation.label)} (${exportWords().number(relation.ties.length)})`)],
          relation.ties.flatMap(tie => tieLines(tie, markup)),
        ]),
      ]);
    case 'dossier':
      return [
        [heading(2, ui.sheet.overview)],
        overviewLines(body.overview, markup),
        [heading(2, ui.sheet.inTimeOrder)],
        body.ties.length === 0 ? [ui.noneRecorded] : body.ties.flatMap(tie => tieLines(tie, markup)),
      ];
    default:
      return body satisfies never;
  }
}

function overviewLines({ ways, rows }: Overview, { plain, table }: Markup): readonly string[] {
  return table(
    [ui.sheet.relation, ...ways.map(plain)],
    rows.map(row => [plain(row.label), ...row.counts.map(countText)]),
  );
}

/** "none recorded" for a way that is empty, a dash for one that the relation does not have. */
export function countText(count: number | undefined): string {
  if (count === undefined) return ui.sheet.neverThisWay;
  return count === 0 ? ui.sheet.noneRecorded : exportWords().number(count);
}

function tieLines(tie: SheetTie, markup: Markup): readonly string[] {
  const { plain, item, strong } = markup;
  const hidden = tie.isShown ? '' : ` (${ui.sheet.hidden})`;
  return [
    item(1, `${tie.mark} ${strong(plain(tie.sentence))}${hidden}`),
    ...tieFacts(tie).map(([name, value]) => item(2, ui.labelled(name, plain(value)))),
    ...(tie.evidence.length === 0
      ? [item(2, ui.noEvidence)]
      : tie.evidence.map(evidence => item(2, evidenceText(evidence, markup)))),
  ];
}

/**
 * What is known of a tie beside its sentence, by name, in the order of the page; only what there is.
 * @param dating in words, or in words with what the file has
 */
export function tieFacts(tie: SheetTie, dating: 'words' | 'both' = 'both'): readonly (readonly [string, string])[] {
  const dates = dating === 'words' || tie.edtf === '' || tie.edtf === tie.when ? tie.when : `${tie.when} (${tie.edtf})`;
  const facts: readonly (readonly [string, string])[] = [
    [ui.sheet.direction, tie.direction],
    [ui.sheet.relation, tie.relation],
    [ui.standing, tie.standing],
    [ui.when, [dates, tie.dateBasis].filter(part => part !== '').join(', ')],
    [ui.sheet.milestonesTitle, tie.milestones.join(exportWords().separator)],
    [ui.where, tie.where],
    [ui.howMuch, tie.quantities.join(exportWords().separator)],
    [ui.about, tie.about],
  ];
  return facts.filter(([, value]) => value !== '');
}

function evidenceText(item: SheetEvidence, { plain, strong }: Markup): string {
  const stance = item.isAgainst ? strong(item.stance) : item.stance;
  const parts = [
    item.speakers.map(speaker => plain(speakerName(speaker))).join(' → '),
    item.source === undefined ? '' : `${plain(item.document)} ${plain(`[${item.source}]`)}`,
    ...item.facts.map(plain),
    item.quote === '' ? '' : plain(ui.quoted(item.quote)),
  ];
  return ui.labelled(stance, parts.filter(part => part !== '').join(' · '));
}

/** An unnamed speaker stands in quotation marks: the words are the source's, not a name. */
export function speakerName({ label, unnamed }: NamedSpeaker): string {
  return unnamed ? ui.quoted(label) : label;
}

function sourceText(source: SheetSource, { plain, link }: Markup): string {
  const { number, title, details, host, checked } = source;
  const words = [ui.quoted(title), ...details].join(', ');
  const mark = checked === '' ? '' : ` (${checked})`;
  const address = source.link === undefined || host === undefined ? '' : ` ${link(source.link, host)}`;
  return `${plain(`[${number}] ${words}`)}${plain(mark)}${address}`;
}
