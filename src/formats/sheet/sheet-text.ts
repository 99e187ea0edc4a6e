import { en } from '../../messages/en.js';
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
  const field = (name: string, value: string): string => `${strong(name)}: ${plain(value)}`;
  const blocks: (readonly string[])[] = [
    [heading(1, plain(sheet.title))],
    [[sheet.kind, ...(sheet.from === '' ? [] : [sheet.from])].map(plain).join(' · ')],
    sheet.extent.map(line => markup.item(1, plain(line))),
    [field(en.sheet.filters, sheet.filters.length === 0 ? en.sheet.noFilters : sheet.filters.join('; '))],
    ...bodyBlocks(sheet, markup),
    [heading(2, en.sheet.sources)],
    sheet.sources.length === 0
      ? [en.sheet.noSources]
      : sheet.sources.map(source => markup.item(1, sourceText(source, markup))),
    [field(en.sheet.licence, sheet.licence ?? en.sheet.noLicence)],
    [field(en.sheet.citation, sheet.citation)],
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
      if (body.pairs.length === 0) return [[en.sheet.noTieShown]];
      return body.pairs.flatMap(pair => [
        [heading(2, `${plain(pair.title)} (${pair.count})`)],
        ...pair.relations.flatMap(relation => [
          [heading(3, `${plain(relation.label)} (${relation.ties.length})`)],
          relation.ties.flatMap(tie => tieLines(tie, markup)),
        ]),
      ]);
    case 'dossier':
      return [
        [heading(2, en.sheet.overview)],
        overviewLines(body.overview, markup),
        [heading(2, en.sheet.inTimeOrder)],
        body.ties.length === 0 ? [en.noneRecorded] : body.ties.flatMap(tie => tieLines(tie, markup)),
      ];
    default:
      return body satisfies never;
  }
}

function overviewLines({ ways, rows }: Overview, { plain, table }: Markup): readonly string[] {
  return table(
    [en.sheet.relation, ...ways.map(plain)],
    rows.map(row => [plain(row.label), ...row.counts.map(countText)]),
  );
}

/** "none recorded" for a way that is empty, a dash for one that the relation does not have. */
export function countText(count: number | undefined): string {
  if (count === undefined) return en.sheet.neverThisWay;
  return count === 0 ? en.sheet.noneRecorded : String(count);
}

function tieLines(tie: SheetTie, markup: Markup): readonly string[] {
  const { plain, item, strong } = markup;
  const hidden = tie.isShown ? '' : ` (${en.sheet.hidden})`;
  return [
    item(1, `${tie.mark} ${strong(plain(tie.sentence))}${hidden}`),
    ...tieFacts(tie).map(([name, value]) => item(2, `${name}: ${plain(value)}`)),
    ...(tie.evidence.length === 0
      ? [item(2, en.noEvidence)]
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
    [en.sheet.direction, tie.direction],
    [en.sheet.relation, tie.relation],
    [en.standing, tie.standing],
    [en.when, [dates, tie.dateBasis].filter(part => part !== '').join(', ')],
    [en.sheet.milestonesTitle, tie.milestones.join('; ')],
    [en.where, tie.where],
    [en.howMuch, tie.quantities.join('; ')],
    [en.about, tie.about],
  ];
  return facts.filter(([, value]) => value !== '');
}

function evidenceText(item: SheetEvidence, { plain, strong }: Markup): string {
  const stance = item.isAgainst ? strong(item.stance) : item.stance;
  const parts = [
    item.speakers.map(speaker => plain(speakerName(speaker))).join(' → '),
    item.source === undefined ? '' : `${plain(item.document)} ${plain(`[${item.source}]`)}`,
    ...item.facts.map(plain),
    item.quote === '' ? '' : plain(`“${item.quote}”`),
  ];
  return `${stance}: ${parts.filter(part => part !== '').join(' · ')}`;
}

/** An unnamed speaker stands in quotation marks: the words are the source's, not a name. */
export function speakerName({ label, unnamed }: NamedSpeaker): string {
  return unnamed ? `“${label}”` : label;
}

function sourceText(source: SheetSource, { plain, link }: Markup): string {
  const { number, title, details, host, checked } = source;
  const words = [`“${title}”`, ...details].join(', ');
  const mark = checked === '' ? '' : ` (${checked})`;
  const address = source.link === undefined || host === undefined ? '' : ` ${link(source.link, host)}`;
  return `${plain(`[${number}] ${words}`)}${plain(mark)}${address}`;
}
