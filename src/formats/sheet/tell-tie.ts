import { inUi, spokenDates, ui, uiLanguage } from '../../messages/ui.js';
import { exportWords } from '../../messages/ui-export.js';
import type { Evidence, Milestones } from '../../network/dataset-schema.js';
import { describeQuantities, describeTie, relationLabelOf } from '../../network/describe-tie.js';
import type { Network, NetworkTie } from '../../network/network.js';
import { formatSpan } from '../../network/partial-date.js';
import { placeNameIn } from '../../network/place-name.js';
import { labelOf, type NamedSpeaker, speakersOf } from '../../network/speakers.js';
import { FLAGS, findStanding } from '../../vocabulary/standings.js';
import { plainText } from '../picture-words.js';
import type { Sayings } from '../writer.js';
import type { SheetEvidence, SheetTie } from './sheet-model.js';
import { type CitedDocuments, dateInWords } from './sheet-sources.js';

/** What telling a tie takes. */
export interface Telling {
  readonly network: Network;
  /** Ids of the ties that pass the filters. */
  readonly shown: ReadonlySet<string>;
  readonly cited: CitedDocuments;
  readonly locale: string;
  /** Absent = English sentences. */
  readonly sayings?: Sayings;
}

/** Steps of a treaty in the order in which they are taken. */
const MILESTONES = ['signed', 'ratified', 'inForce', 'suspended', 'denounced', 'terminated'] as const;

/** A tie with all that a sheet says of it; cites its documents. */
export function tellTie(telling: Telling, tie: NetworkTie, direction = ''): SheetTie {
  const { network, shown, locale, sayings } = telling;
  const { record, span } = tie;
  const name = (id: string): string => plainText(labelOf(network, id));
  return {
    id: tie.id,
    tie,
    mark: tie.mutual ? '↔' : '→',
    direction,
    relation: plainText(inUi({ en: relationLabelOf(network, tie) })),
    sentence: plainText(sayings?.tie(network, tie) ?? describeTie(network, tie, { nameOf: name }).sentence),
    standing: standingInWords(tie),
    when: formatSpan(span, locale, spokenDates()),
    edtf: edtfOf(tie),
    dateBasis: record.dateBasis === undefined ? '' : plainText(ui.resolvedFrom(record.dateBasis)),
    milestones: milestonesOf(record.milestones, name, locale),
    where: record.place === undefined ? '' : plainText(placeNameIn(network, record.place, uiLanguage())),
    about: (record.regarding ?? []).map(name).join(', '),
    quantities: [
      ...(record.count === undefined || record.count === 1 ? [] : [ui.sheet.standsFor(record.count)]),
      ...quantitiesOf(telling, tie, name).map(plainText),
    ],
    evidence: [...tie.evidence]
      .sort((one, other) => Number(isAgainst(one)) - Number(isAgainst(other)))
      .map(item => tellEvidence(telling, item)),
    isShown: shown.has(tie.id),
  };
}

function quantitiesOf(
  { network, locale, sayings }: Telling,
  tie: NetworkTie,
  nameOf: (actor: string) => string,
): readonly string[] {
  if (sayings) return sayings.quantities(network, tie, locale);
  return describeQuantities(network, tie, locale, { nameOf }).map(({ text, attribution }) => `${text}, ${attribution}`);
}

/** "confirmed by one side, disputed" */
export function standingInWords({ standing }: NetworkTie): string {
  const flags = FLAGS.filter(flag => standing[flag.id]).map(flag => inUi(flag.label).toLocaleLowerCase(uiLanguage()));
  return [inUi(findStanding(standing.level).short), ...flags].join(', ');
}

/** The dates as an EDTF interval, or one date where both are the same text. */
function edtfOf({ span }: NetworkTie): string {
  const { startText, endText } = span;
  if (startText === undefined && endText === undefined) return '';
  return plainText(
    endText === undefined || startText === endText ? (startText ?? '') : `${startText ?? ''}/${endText}`,
  );
}

function milestonesOf(
  milestones: Milestones | undefined,
  name: (actor: string) => string,
  locale: string,
): readonly string[] {
  if (milestones === undefined) return [];
  return MILESTONES.flatMap(step => {
    const dates = milestones[step];
    const word = ui.sheet.milestones[step] ?? step;
    if (dates === undefined) return [];
    if (typeof dates === 'string') return [ui.sheet.milestoneOf(word, '', dateInWords(dates, locale))];
    return Object.entries(dates).map(([actor, date]) =>
      ui.sheet.milestoneOf(word, name(actor), dateInWords(date, locale)),
    );
  });
}

const isAgainst = ({ stance }: Evidence): boolean => stance === 'denies' || stance === 'retracts';

function tellEvidence({ network, cited, locale }: Telling, item: Evidence): SheetEvidence {
  const id = item.document;
  const document = id === undefined ? undefined : (network.documents.get(id) ?? { id, title: id });
  const { reliability, credibility } = item;
  return {
    id: item.id,
    stance: ui.stances[item.stance],
    isAgainst: isAgainst(item),
    speakers: tellSpeakers(network, item),
    source: id === undefined ? undefined : cited.numberOf(id),
    document:
      document === undefined
        ? ''
        : [
            ui.quoted(plainText(document.title)),
            plainText(document.publisher ?? ''),
            document.published === undefined ? '' : dateInWords(document.published, locale),
          ]
            .filter(part => part !== '')
            .join(', '),
    facts: [
      item.saidOn === undefined ? '' : ui.sheet.saidOn(dateInWords(item.saidOn, locale)),
      item.jointInstrument === true ? ui.sheet.joint : '',
      reliability === undefined && credibility === undefined
        ? ''
        : ui.grade(reliability ?? '–', credibility === undefined ? '–' : String(credibility)),
      item.supports === undefined || item.supports.length === 0
        ? ''
        : plainText(ui.onlySupports(supportsInWords(item.supports))),
      item.translated === true ? ui.translated : '',
    ].filter(fact => fact !== ''),
    quote: plainText(item.quote ?? ''),
  };
}

/** "date" and "place" in words; what a quantity is called stays as the dataset has it. */
function supportsInWords(supports: readonly string[]): string {
  const words = new Map(Object.entries(exportWords().sheet.supports));
  return supports.map(what => words.get(what) ?? what).join(', ');
}

function tellSpeakers(network: Network, item: Evidence): readonly NamedSpeaker[] {
  const speakers = namedIn(network, item).map(speaker => ({ ...speaker, label: plainText(speaker.label) }));
  return speakers.length > 0 ? speakers : [{ label: ui.outletItself, unnamed: false }];
}

/**
 * Who told what an item says, without the title of a document that has no publisher, since that stands beside it
 * anyway. Empty when nobody but the document is named.
 */
export function namedIn(network: Network, item: Evidence): readonly NamedSpeaker[] {
  const title =
    item.document === undefined ? undefined : (network.documents.get(item.document)?.title ?? item.document);
  return speakersOf(network, item).filter(speaker => speaker.id !== undefined || speaker.label !== title);
}
