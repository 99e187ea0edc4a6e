import type { EventMeaning } from './event-meaning.js';

/** Relations by event type of PLOVER; POLECAT says REQUEST for DEMAND and ACCUSE for DISAPPROVE. */
const TYPES = new Map<string, EventMeaning>([
  ['AGREE', { type: 'pledge', mirrored: 'either' }],
  ['CONSULT', { type: 'meeting', mirrored: 'mutual' }],
  ['SUPPORT', { type: 'support-statement' }],
  ['CONCEDE', { type: 'concession' }],
  ['COOPERATE', { type: 'cooperation', mirrored: 'either' }],
  ['AID', { type: 'aid' }],
  ['RETREAT', { type: 'concession' }],
  ['INVESTIGATE', { type: 'investigation' }],
  ['DEMAND', { type: 'demand' }],
  ['REQUEST', { type: 'demand' }],
  ['DISAPPROVE', { type: 'criticism' }],
  ['ACCUSE', { type: 'criticism' }],
  ['REJECT', { type: 'rejection/refusal' }],
  ['THREATEN', { type: 'threat' }],
  ['PROTEST', { type: 'criticism/protest' }],
  ['SANCTION', { type: 'sanction' }],
  ['MOBILIZE', { type: 'military-posture' }],
  ['COERCE', { type: 'coercion' }],
  ['ASSAULT', { type: 'armed-conflict/assault' }],
]);

/** Where the mode says more than the type. */
const MODES = new Map<string, EventMeaning>([
  ['CONSULT visit', { type: 'visit' }],
  ['CONSULT phone', { type: 'meeting/call', mirrored: 'mutual' }],
  ['CONSULT third-party', { type: 'meeting/third-place', mirrored: 'mutual' }],
  ['CONSULT multilateral', { type: 'meeting/multilateral', mirrored: 'mutual' }],
  ['RETREAT ceasefire', { type: 'treaty/armistice', mirrored: 'mutual' }],
  ['ACCUSE allege', { type: 'criticism/accuse' }],
  ['ACCUSE disapprove', { type: 'criticism/denounce' }],
  ['ACCUSE investigate', { type: 'investigation' }],
  ['REQUEST meet', { type: 'demand/talks' }],
  ['REQUEST withdraw', { type: 'demand/withdrawal' }],
  ['REJECT meet', { type: 'rejection/refusal' }],
  ['THREATEN violence', { type: 'threat/force' }],
  ['SANCTION expel', { type: 'relations-cut/expulsion' }],
  ['SANCTION discontinue', { type: 'relations-cut' }],
  ['SANCTION withdraw', { type: 'relations-cut' }],
  ['MOBILIZE troops', { type: 'military-posture/mobilisation' }],
  ['ASSAULT abduct', { type: 'armed-conflict/capture' }],
  ['ASSAULT heavy-weapons', { type: 'armed-conflict/combat' }],
  ['ASSAULT aerial', { type: 'armed-conflict/strike' }],
]);

/** Where the first context says what was given or done together. */
const CONTEXTS = new Map<string, EventMeaning>([
  ['COOPERATE military', { type: 'military-cooperation', mirrored: 'mutual' }],
  ['COOPERATE intelligence', { type: 'military-cooperation/intelligence-sharing', mirrored: 'mutual' }],
  ['COOPERATE economic', { type: 'economic-cooperation', mirrored: 'either' }],
  ['AID military', { type: 'aid/military' }],
  ['AID humanitarian', { type: 'aid/humanitarian' }],
  ['AID economic', { type: 'aid/economic' }],
  ['AID peacekeeping', { type: 'troop-support' }],
  ['AGREE military', { type: 'pledge/military' }],
  ['AGREE economic', { type: 'pledge/economic' }],
  ['AGREE diplomatic', { type: 'pledge/diplomatic' }],
  ['AGREE humanitarian', { type: 'pledge/aid' }],
]);

/**
 * What a PLOVER event means by its type, mode and contexts (a semicolon list).
 * @returns `undefined` for a type that PLOVER does not have
 * @see PLOVER manual 0.7, chapters 2 and 4 (Open Event Data Alliance)
 */
export function meaningOfPlover(type: string, mode: string, contexts: string): EventMeaning | undefined {
  const kind = type.trim().toUpperCase();
  const byMode = MODES.get(`${kind} ${mode.trim().toLowerCase()}`);
  if (byMode) return byMode;
  for (const context of contexts.toLowerCase().split(';')) {
    const byContext = CONTEXTS.get(`${kind} ${context.trim()}`);
    if (byContext) return byContext;
  }
  return TYPES.get(kind);
}
