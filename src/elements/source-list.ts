import type { Evidence, SourceDocument } from '../network/dataset-schema.js';
import type { Network, NetworkTie } from '../network/network.js';
import { readDate } from '../network/partial-date.js';
import { isHeard, speakersIn, type VoiceGroup, type VoiceKey, type Voices, voiceGroups } from '../network/voices.js';

/** A tie and what of its evidence one source holds, in dataset order. */
export interface SupportedTie {
  readonly tie: NetworkTie;
  readonly items: readonly Evidence[];
}

/** A document with the ties in view that it speaks to. */
export interface SourceEntry {
  /** Id as evidence names it. */
  readonly id: string;
  /** Voice key that stands for everything in the document. */
  readonly key: VoiceKey;
  /** `undefined` when the dataset names a document that it does not have. */
  readonly document: SourceDocument | undefined;
  /** In dataset order. */
  readonly ties: readonly SupportedTie[];
}

/** Somebody who speaks in the evidence of what is in view, or is not listened to now. */
export interface SpeakerRow {
  readonly key: VoiceKey;
  readonly label: string;
  /** Ties in view in whose evidence this voice is heard. */
  readonly inView: number;
  /** Ties in whose evidence this voice speaks. */
  readonly total: number;
  /** The reader has left this voice out, or has chosen others only. */
  readonly isLeftOut: boolean;
}

/** Speakers under one heading, grouped as `voiceGroups` does. */
export interface SpeakerGroup {
  readonly group: VoiceGroup;
  readonly speakers: readonly SpeakerRow[];
}

/** Everything that stands behind the ties in view. */
export interface SourceList {
  /** Number of ties in view. */
  readonly ties: number;
  readonly speakerGroups: readonly SpeakerGroup[];
  /** Number of speakers who are heard on ties in view. */
  readonly speakers: number;
  /** Newest first; undated ones last, in dataset order. */
  readonly documents: readonly SourceEntry[];
  /** Number of these that nobody has gone back to. */
  readonly notReread: number;
  /** Ties in view with evidence that names no document. */
  readonly withoutDocument: readonly SupportedTie[];
  /** Ties in view without any evidence. */
  readonly unsourced: readonly NetworkTie[];
  /** Documents of which nothing is heard now because of the reader's choice of voices. */
  readonly silencedDocuments: readonly SourceDocument[];
}

/**
 * Groups what stands behind the ties in view by document and by speaker.
 * @param network the network as the voices in view tell it
 * @param shown ids of the ties that pass the filters
 * @param voices who is listened to; `undefined` = everybody
 */
export function sourceListOf(network: Network, shown: ReadonlySet<string>, voices: Voices | undefined): SourceList {
  const tiesByDocument = new Map<string, Map<NetworkTie, Evidence[]>>();
  const tiesByVoice = new Map<VoiceKey, number>();
  const withoutDocument: SupportedTie[] = [];
  const unsourced: NetworkTie[] = [];
  for (const id of shown) {
    const tie = network.ties.get(id);
    if (!tie) continue;
    if (tie.evidence.length === 0) unsourced.push(tie);
    for (const key of new Set(tie.evidence.flatMap(item => speakersIn(network, item)))) {
      tiesByVoice.set(key, (tiesByVoice.get(key) ?? 0) + 1);
    }
    const loose = tie.evidence.filter(item => item.document === undefined);
    if (loose.length > 0) withoutDocument.push({ tie, items: loose });
    for (const item of tie.evidence) {
      if (item.document === undefined) continue;
      const ties = tiesByDocument.get(item.document) ?? new Map<NetworkTie, Evidence[]>();
      tiesByDocument.set(item.document, ties);
      const items = ties.get(tie);
      if (items) items.push(item);
      else ties.set(tie, [item]);
    }
  }
  const documents = [...tiesByDocument].map(([id, ties]) => ({
    id,
    key: documentKey(id),
    document: network.documents.get(id),
    ties: [...ties].map(([tie, items]) => ({ tie, items })),
  }));
  return {
    ties: [...shown].filter(id => network.ties.has(id)).length,
    speakerGroups: speakerGroupsOf(network, tiesByVoice, voices),
    speakers: tiesByVoice.size,
    documents: documents.sort((a, b) => dayOf(b.document) - dayOf(a.document)),
    notReread: documents.filter(entry => entry.document?.checked === false).length,
    withoutDocument,
    unsourced,
    silencedDocuments: voices ? silencedDocuments(network, voices) : [],
  };
}

/** The voice key of everything in a document. */
export function documentKey(id: string): VoiceKey {
  return `document:${id}`;
}

/** Whether leaving a voice out can be told: while only some are heard, it can of one of several of these alone. */
export function canLeaveOut(voices: Voices | undefined, key: VoiceKey): boolean {
  if (!voices) return true;
  return voices.mode === 'without' ? !voices.keys.has(key) : voices.keys.has(key) && voices.keys.size > 1;
}

/** Whether the reader listens to this voice and no other. */
export function isOnly(voices: Voices | undefined, key: VoiceKey): boolean {
  return voices?.mode === 'only' && voices.keys.size === 1 && voices.keys.has(key);
}

/** Without a date (`-Infinity`) and by the first day that it may mean. */
function dayOf(document: SourceDocument | undefined): number {
  const date = document?.published === undefined ? undefined : readDate(document.published);
  // A finite number, since the difference of two infinities is none.
  return date?.earliestDay ?? -Number.MAX_SAFE_INTEGER;
}

function speakerGroupsOf(
  network: Network,
  inView: ReadonlyMap<VoiceKey, number>,
  voices: Voices | undefined,
): readonly SpeakerGroup[] {
  const isChosenAway = (key: VoiceKey): boolean =>
    voices !== undefined && (voices.mode === 'without' ? voices.keys.has(key) : !voices.keys.has(key));
  return voiceGroups(network)
    .map(group => ({
      group,
      speakers: group.voices
        .map(({ key, label, ties }) => {
          const heard = inView.get(key) ?? 0;
          return { key, label, inView: heard, total: ties, isLeftOut: heard === 0 && isChosenAway(key) };
        })
        .filter(speaker => speaker.inView > 0 || speaker.isLeftOut),
    }))
    .filter(({ speakers }) => speakers.length > 0);
}

function silencedDocuments(network: Network, voices: Voices): readonly SourceDocument[] {
  const cited = new Set<string>();
  const heard = new Set<string>();
  for (const tie of network.ties.values()) {
    for (const item of tie.allEvidence) {
      if (item.document === undefined || heard.has(item.document)) continue;
      cited.add(item.document);
      if (isHeard(network, item, voices)) heard.add(item.document);
    }
  }
  return [...network.documents.values()].filter(({ id }) => cited.has(id) && !heard.has(id));
}
