import type { NetworkTie } from '../../network/network.js';
import type { NamedSpeaker } from '../../network/speakers.js';
import type { TieType } from '../../vocabulary/tie-type.js';

/**
 * The evidence sheet: what is in view, or everything between two actors, as words in the order of a page. Plain data
 * that the page, Markdown and plain text are set from, so that all of them say the same. Every text is one line, free
 * of control characters and of marks that turn the direction of what stands beside it.
 */
export interface EvidenceSheet {
  /** Of the dataset; of a dossier the two actors. */
  readonly title: string;
  /** "Evidence sheet" or "Dossier". */
  readonly kind: string;
  /** Title of the dataset above a dossier; empty where it is the title itself. */
  readonly from: string;
  /** "12 of 18 ties shown, between 9 actors", "as of 5 June 2025", what is left out and why. */
  readonly extent: readonly string[];
  /** Filters and voices in force, a sentence each without its stop; empty when there is none. */
  readonly filters: readonly string[];
  readonly body: SheetBody;
  /** Documents that the evidence cites, numbered from 1 in the order in which the sheet cites them. */
  readonly sources: readonly SheetSource[];
  /** Ties left out because the page has no room for more; 0 in files. */
  readonly cut: number;
  /** `undefined` = the dataset names none. */
  readonly licence: string | undefined;
  /** The dataset's own, else one made from its authors, year, title, release and licence. */
  readonly citation: string;
  readonly disclaimer: string;
  /** "Entente 0.1.0 · 26 November 2026" */
  readonly imprint: string;
}

/** The ties by pair and relation, or of one pair in time order. */
export type SheetBody =
  | { readonly kind: 'pairs'; readonly pairs: readonly SheetPair[] }
  | { readonly kind: 'dossier'; readonly overview: Overview; readonly ties: readonly SheetTie[] };

/** All between two actors that is in view: the pair with most ties first. */
export interface SheetPair {
  readonly title: string;
  readonly count: number;
  /** In the order of the vocabulary. */
  readonly relations: readonly SheetRelation[];
}

/** Ties of one relation between two actors, in time order, undated ones last. */
export interface SheetRelation {
  readonly type: TieType;
  readonly label: string;
  readonly ties: readonly SheetTie[];
}

/** What a dossier has and has not, relation by relation and way by way. */
export interface Overview {
  /** Headings of the three ways: "Russia → North Korea", "North Korea → Russia", "Mutual ↔". */
  readonly ways: readonly [string, string, string];
  /** The four headline relations always, the others where there are ties. */
  readonly rows: readonly OverviewRow[];
}

/** One relation of the overview. */
export interface OverviewRow {
  readonly type: TieType;
  readonly label: string;
  /** Number of ties each way; `undefined` where the relation does not go that way at all. */
  readonly counts: readonly [number | undefined, number | undefined, number | undefined];
}

/** One tie as it is told. */
export interface SheetTie {
  readonly id: string;
  /** For formats and pictures of lines; the words are beside it. */
  readonly tie: NetworkTie;
  /** `→` as the sentence tells it, or `↔`. */
  readonly mark: '→' | '↔';
  /** Of a dossier, from which of its ends to which: "Russia → North Korea", "Mutual ↔"; empty elsewhere. */
  readonly direction: string;
  /** Name of the relation or of its kind, as the dataset has it. */
  readonly relation: string;
  /** The claim with its speaker and what stands against it. Never shown without the evidence. */
  readonly sentence: string;
  /** "confirmed by one side, disputed" */
  readonly standing: string;
  readonly when: string;
  /** The dates as the file writes them, EDTF: "2024-10/.."; empty without any. */
  readonly edtf: string;
  /** "from “Wednesday”"; empty when the record does not say. */
  readonly dateBasis: string;
  /** "signed 19 June 2024" */
  readonly milestones: readonly string[];
  readonly where: string;
  readonly about: string;
  /** "about 600 killed (North Korea), according to …" */
  readonly quantities: readonly string[];
  /** What speaks for the tie first, then denials and withdrawals. */
  readonly evidence: readonly SheetEvidence[];
  /** Passes the filters. A dossier also lists what they hide, and marks it. */
  readonly isShown: boolean;
}

/** One item of evidence as it is told. */
export interface SheetEvidence {
  readonly id: string;
  /** "asserts" */
  readonly stance: string;
  /** Denies or withdraws. */
  readonly isAgainst: boolean;
  /** Origin first, outlet last; never empty. */
  readonly speakers: readonly NamedSpeaker[];
  /** Number in the list of sources; `undefined` without a document. */
  readonly source: number | undefined;
  /** "“Title”, Publisher, 4 June 2025"; empty without a document. */
  readonly document: string;
  /** What is left to say: date of the saying, grade, only on the date, translated. */
  readonly facts: readonly string[];
  readonly quote: string;
}

/** A document of the list of sources. */
export interface SheetSource {
  readonly number: number;
  readonly title: string;
  /** Publisher, date, day of access. */
  readonly details: readonly string[];
  /** Only http and https; `undefined` otherwise. */
  readonly link: string | undefined;
  /** Whom the link asks, in the letters of the domain system. */
  readonly host: string | undefined;
  /** Whether the coders have read the document again; empty when the dataset does not say. */
  readonly checked: string;
}
