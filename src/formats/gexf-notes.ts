import { exportWords } from '../messages/ui-export.js';
import type { SourceDocument } from '../network/dataset-schema.js';
import type { NetworkActor } from '../network/network.js';
import { countNonXml } from './escape-xml.js';
import type { ExportedPart } from './exported-part.js';
import { documentOf, webAddress } from './gexf-columns.js';
import { writableInterval } from './writable-interval.js';
import type { ExportSource } from './writer.js';

/** What was changed in this file, for the reader after the export. */
export function gexfNotes(source: ExportSource, part: ExportedPart): readonly string[] {
  let contradicting = 0;
  let outOfRange = 0;
  const ids = new Set<string>();
  for (const tie of part.ties) {
    if (tie.span.problem === 'end-before-start') contradicting += 1;
    else if ((tie.span.fromDay ?? tie.span.toDay) !== undefined && writableInterval(tie) === undefined) outOfRange += 1;
    for (const { document } of tie.evidence) if (document !== undefined) ids.add(document);
  }
  const documents = new Set([...ids].map(id => documentOf(id, source.network)));
  const dropped = countDropped(source, part, documents);
  const addresses = [...documents].filter(({ url }) => url && webAddress(url) === undefined).length;
  const { notes } = exportWords();
  return [
    ...(dropped > 0 ? [notes.notInXml(dropped)] : []),
    ...(contradicting > 0 ? [notes.endsBeforeStart(contradicting)] : []),
    ...(outOfRange > 0 ? [notes.outOfYears(outOfRange)] : []),
    ...(addresses > 0 ? [notes.noWebAddress(addresses)] : []),
  ];
}

/** Characters that XML cannot hold in the texts that the file repeats, each counted once, however often it stands there. */
function countDropped({ network }: ExportSource, part: ExportedPart, documents: ReadonlySet<SourceDocument>): number {
  let dropped = 0;
  const count = (text: string | undefined): void => {
    if (text !== undefined) dropped += countNonXml(text);
  };
  const { title, description, citation, disclaimer } = network.dataset;
  for (const text of [title, description, citation, disclaimer]) count(text);
  const actors = new Set(part.actors);
  const places = new Set<string>();
  const speakers = new Set<string>();
  for (const { id, typeText, record, evidence } of part.ties) {
    count(id);
    count(typeText);
    for (const { what, text, unit } of record.quantities ?? []) for (const words of [what, text, unit]) count(words);
    if (record.place !== undefined) places.add(record.place);
    for (const { chain } of evidence) {
      for (const speaker of chain ?? []) {
        if (typeof speaker !== 'string') count(speaker.unnamed);
        else speakers.add(speaker);
      }
    }
  }
  for (const speaker of speakers) {
    const actor = network.actors.get(speaker);
    if (actor) actors.add(actor);
  }
  for (const actor of actors) for (const text of textsOfActor(actor)) count(text);
  for (const place of places) count(network.places.get(place)?.label ?? place);
  for (const document of documents) for (const text of [document.title, document.publisher]) count(text);
  return dropped;
}

function textsOfActor({ record }: NetworkActor): readonly (string | undefined)[] {
  const offices = (record.affiliations ?? []).map(held => held.role);
  return [record.id, record.label, ...Object.values(record.names ?? {}), ...(record.aliases ?? []), ...offices];
}
