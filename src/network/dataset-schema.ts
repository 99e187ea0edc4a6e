import * as v from 'valibot';

/**
 * The dataset format, version 1. This one schema is the definition: the TypeScript types below, the checks at
 * run time (`check-dataset.ts`) and `graph-data/schema.json` all derive from it. Every object is loose: fields
 * that we do not know are kept, so that a file survives a round trip through Entente.
 */
const id = v.pipe(v.string(), v.minLength(1), v.description('Stable identifier, unique among records of its kind.'));
const text = v.string();
const edtf = v.pipe(v.string(), v.minLength(1), v.description('EDTF date, levels 0 and 1 (ISO 8601-2:2019).'));
const location = v.pipe(
  v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]),
  v.description('Longitude and latitude in degrees, WGS 84.'),
);
const namesByLanguage = v.record(v.string(), v.string());

/** An office, membership or part-whole relation with the time it held. Not an edge: it is what folding follows. */
export const affiliationSchema = v.looseObject({
  to: id,
  role: v.optional(text),
  kind: v.optional(v.picklist(['office', 'part-of', 'sent-by', 'state-owned', 'located-in', 'member', 'nationality'])),
  start: v.optional(edtf),
  end: v.optional(edtf),
});

export const actorSchema = v.looseObject({
  id,
  label: text,
  type: text,
  names: v.optional(namesByLanguage),
  aliases: v.optional(v.array(text)),
  codes: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  location: v.optional(location),
  affiliations: v.optional(v.array(affiliationSchema)),
  statehood: v.optional(v.picklist(['un-member', 'un-observer', 'partly-recognised', 'former'])),
  successor: v.optional(id),
  note: v.optional(text),
});

export const placeSchema = v.looseObject({
  id,
  label: text,
  in: v.optional(id),
  location: v.optional(location),
  names: v.optional(namesByLanguage),
  aliases: v.optional(v.array(text)),
  codes: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

export const documentSchema = v.looseObject({
  id,
  title: text,
  publisher: v.optional(text),
  published: v.optional(edtf),
  url: v.optional(text),
  accessed: v.optional(edtf),
  language: v.optional(text),
  archived: v.optional(text),
  checked: v.optional(v.boolean()),
  note: v.optional(text),
});

/** One link of a chain of speakers: an actor of the dataset, or somebody who is not named. */
export const speakerSchema = v.union([id, v.looseObject({ unnamed: text })]);

export const evidenceSchema = v.looseObject({
  id,
  stance: v.picklist(['asserts', 'denies', 'qualifies', 'retracts']),
  document: v.optional(id),
  chain: v.optional(
    v.pipe(v.array(speakerSchema), v.description('Speakers, origin first. Empty or absent: the outlet itself.')),
  ),
  voice: v.optional(v.picklist(['party-source', 'party-target', 'third-party', 'adversary', 'unnamed', 'author'])),
  saidOn: v.optional(edtf),
  quote: v.optional(text),
  translated: v.optional(v.boolean()),
  reliability: v.optional(v.picklist(['A', 'B', 'C', 'D', 'E', 'F'])),
  credibility: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  supports: v.optional(
    v.pipe(
      v.array(text),
      v.description('What it speaks to: "date", "place" or what a quantity is called; absent: the tie.'),
    ),
  ),
  jointInstrument: v.optional(
    v.pipe(
      v.boolean(),
      v.description('The document is a treaty text or joint statement: an assertion by every party.'),
    ),
  ),
  note: v.optional(text),
});

export const quantitySchema = v.looseObject({
  what: text,
  value: v.optional(v.number()),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  text: v.optional(text),
  approx: v.optional(v.boolean()),
  unit: v.optional(text),
  side: v.optional(id),
  asOf: v.optional(edtf),
  evidence: v.optional(v.array(id)),
});

const datesByActor = v.record(v.string(), edtf);

export const milestonesSchema = v.looseObject({
  signed: v.optional(v.union([edtf, datesByActor])),
  ratified: v.optional(datesByActor),
  inForce: v.optional(edtf),
  suspended: v.optional(edtf),
  denounced: v.optional(edtf),
  terminated: v.optional(edtf),
  replacedBy: v.optional(id),
});

/** Levels of standing, best established first; `unsourced` is for imported ties without evidence. */
export const standingLevelSchema = v.picklist([
  'confirmed-both',
  'confirmed-one',
  'reported',
  'claimed',
  'alleged',
  'unsourced',
]);

const tieFields = {
  id,
  type: v.pipe(text, v.description('"type/subtype" of the vocabulary; an unknown type is kept and shown as "other".')),
  start: v.optional(edtf),
  end: v.optional(edtf),
  dateBasis: v.optional(v.pipe(text, v.description('The words the date was resolved from.'))),
  place: v.optional(id),
  summary: v.optional(text),
  partOf: v.optional(id),
  eventId: v.optional(text),
  regarding: v.optional(v.array(id)),
  against: v.optional(v.array(id)),
  twoSided: v.optional(v.boolean()),
  count: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description('How many events or rows of a source this tie stands for; absent: one.'),
    ),
  ),
  milestones: v.optional(milestonesSchema),
  quantities: v.optional(v.array(quantitySchema)),
  evidence: v.optional(v.array(evidenceSchema)),
  contentClaim: v.optional(
    v.looseObject({
      text: v.optional(text),
      standing: v.optional(standingLevelSchema),
      evidence: v.optional(v.array(id)),
    }),
  ),
  standing: v.optional(v.looseObject({ level: standingLevelSchema, reason: v.pipe(text, v.minLength(1)) })),
  note: v.optional(text),
};

/** A tie of two actors, from source to target. */
export const dyadicTieSchema = v.looseObject({ ...tieFields, source: id, target: id });
/** A mutual tie of n actors: one record, expanded to pairs for the graph. */
export const partyTieSchema = v.looseObject({ ...tieFields, parties: v.pipe(v.array(id), v.minLength(2)) });
export const tieSchema = v.union([dyadicTieSchema, partyTieSchema]);

/** A relation that an author adds to the vocabulary. */
export const ownTieTypeSchema = v.looseObject({
  id,
  parent: v.optional(text),
  direction: v.optional(v.picklist(['directed', 'mutual', 'either'])),
  family: v.optional(v.picklist(['cooperation', 'conflict', 'structure'])),
  label: v.optional(text),
  definition: v.optional(text),
});

export const authorSchema = v.looseObject({ name: text, orcid: v.optional(text), role: v.optional(text) });
export const changeSchema = v.looseObject({
  release: v.optional(text),
  date: v.optional(edtf),
  text: v.optional(text),
});

/** One view of a story, with what is told beside it. */
export const storyStepSchema = v.looseObject({
  title: text,
  text: v.pipe(text, v.description('Paragraphs are parted by an empty line.')),
  view: v.pipe(text, v.description('The view as the address has it after "#"; empty: the opening view.')),
});

/** Views of the dataset in an order, with a text each. */
export const storySchema = v.looseObject({ title: v.optional(text), steps: v.array(storyStepSchema) });

/** What a dataset says of itself beside its records. */
export const datasetFields = {
  format: v.literal('entente'),
  version: v.literal(1),
  id: v.optional(id),
  title: v.optional(text),
  description: v.optional(text),
  release: v.optional(text),
  released: v.optional(edtf),
  asOf: v.optional(edtf),
  license: v.optional(text),
  authors: v.optional(v.array(authorSchema)),
  language: v.optional(text),
  citation: v.optional(text),
  inclusionRules: v.optional(text),
  statusRules: v.optional(text),
  temporalCoverage: v.optional(text),
  spatialCoverage: v.optional(v.array(text)),
  disclaimer: v.optional(text),
  contact: v.optional(text),
  changelog: v.optional(v.array(changeSchema)),
  story: v.optional(storySchema),
};

/** Records of a dataset by their list, for checks that go record by record. */
export const recordSchemas = {
  actors: actorSchema,
  places: placeSchema,
  documents: documentSchema,
  ties: tieSchema,
  tieTypes: ownTieTypeSchema,
} as const;

export const datasetSchema = v.looseObject({
  ...datasetFields,
  actors: v.array(actorSchema),
  places: v.optional(v.array(placeSchema)),
  documents: v.optional(v.array(documentSchema)),
  tieTypes: v.optional(v.array(ownTieTypeSchema)),
  ties: v.array(tieSchema),
});

export type Affiliation = v.InferOutput<typeof affiliationSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type SourceDocument = v.InferOutput<typeof documentSchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Quantity = v.InferOutput<typeof quantitySchema>;
export type Milestones = v.InferOutput<typeof milestonesSchema>;
export type StandingLevel = v.InferOutput<typeof standingLevelSchema>;
export type DyadicTie = v.InferOutput<typeof dyadicTieSchema>;
export type PartyTie = v.InferOutput<typeof partyTieSchema>;
export type TieRecord = DyadicTie | PartyTie;
export type OwnTieType = v.InferOutput<typeof ownTieTypeSchema>;
export type StoryStep = v.InferOutput<typeof storyStepSchema>;
export type Story = v.InferOutput<typeof storySchema>;
export type Dataset = v.InferOutput<typeof datasetSchema>;
