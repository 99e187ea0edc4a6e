import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import {
  actorSchema,
  affiliationSchema,
  authorSchema,
  changeSchema,
  datasetSchema,
  documentSchema,
  dyadicTieSchema,
  evidenceSchema,
  milestonesSchema,
  ownTieTypeSchema,
  partyTieSchema,
  placeSchema,
  quantitySchema,
  speakerSchema,
  standingLevelSchema,
  tieSchema,
} from '../src/network/dataset-schema.js';

/** Parts that stand under `$defs`, so that editors and readers meet each by its name. */
const definitions = {
  actor: actorSchema,
  affiliation: affiliationSchema,
  place: placeSchema,
  document: documentSchema,
  tie: tieSchema,
  dyadicTie: dyadicTieSchema,
  partyTie: partyTieSchema,
  evidence: evidenceSchema,
  speaker: speakerSchema,
  quantity: quantitySchema,
  milestones: milestonesSchema,
  standingLevel: standingLevelSchema,
  tieType: ownTieTypeSchema,
  author: authorSchema,
  change: changeSchema,
};

/**
 * The dataset format as JSON Schema, draft 2020-12: for editors, and for checks where there is no TypeScript. It
 * says what a schema can say; that ids are unique and resolve, and that dates can be read, `checkDataset` tells.
 */
export function datasetJsonSchema(): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'throw',
  });
  return {
    $schema,
    // Relative: it is found beside the datasets, wherever these are served.
    $id: 'schema.json',
    title: 'Entente dataset, format version 1',
    description:
      'Sourced claims about relations between actors: who deals with whom, how, when, and according to whom. Fields that are not named here are allowed everywhere and kept.',
    ...rest,
  };
}

/** The text of `graph-data/schema.json`. */
export function datasetSchemaText(): string {
  return `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
}
