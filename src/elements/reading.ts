/** Sentences and cards, loaded when the first picture stands: nothing of them is needed to draw it. */

export { comparisonMarks } from './comparison-marks.js';
export { EntenteDetails } from './entente-details.js';
export { EntenteFindingTools } from './entente-finding-tools.js';
export { EntenteFocus } from './entente-focus.js';
export { hoverCard } from './hover-card.js';
export { KeyboardWalk } from './keyboard-walk.js';
export { placeOf } from './place-of.js';
export { sayTie } from './say-tie.js';
