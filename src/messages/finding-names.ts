/** Kinds of things that a search finds. */
export type Hit = 'actor' | 'relation' | 'tie' | 'place' | 'speaker' | 'year';
/** Measures of the panel, in its order. */
export type Measure = 'degree' | 'reciprocity' | 'score' | 'quads' | 'camps' | 'balance' | 'corroboration';
/** Classes of event data that are scored. */
export type QuadName = 'VC' | 'MC' | 'VK' | 'MK';
