/** Fields of a record as a file may have them, right or wrong. */
export type Fields = Readonly<Record<string, unknown>>;

/** Two actors and a tie that are sound. */
export const france = { id: 'fra', label: 'France', type: 'state' };
export const britain = { id: 'gbr', label: 'United Kingdom', type: 'state' };
export const entente = { id: 'entente', source: 'fra', target: 'gbr', type: 'treaty/declaration' };
/** An item of evidence by France. */
export const says = (id: string, fields: Fields = {}) => ({ id, stance: 'asserts', chain: ['fra'], ...fields });

/** A sound dataset of two actors and one tie, with other fields where the test has something to say. */
export const datasetWith = (fields: Fields = {}): Fields => ({
  format: 'entente',
  version: 1,
  actors: [france, britain],
  ties: [entente],
  ...fields,
});
/** The dataset with other fields of its tie. */
export const withTie = (fields: Fields): Fields => datasetWith({ ties: [{ ...entente, ...fields }] });
/** The dataset with other fields of its second actor. */
export const withActor = (fields: Fields): Fields => datasetWith({ actors: [france, { ...britain, ...fields }] });
