import type { HelpMessages } from './help-messages.js';

/** English words of the help. */
export const enHelp: HelpMessages = {
  name: 'Help',
  passages: [
    {
      title: 'What you see',
      text: 'Actors and the ties between them, as documents tell them. The tool never says a thing itself: every tie names who says it. No tie on the page means “none recorded”, not “none in the world”.',
    },
    {
      title: 'The legend is the filter',
      text: 'A click on a row hides its ties, “only” leaves nothing else. Numbers are ties in view of all. Nothing moves when you filter.',
    },
    {
      title: 'Colour and pattern',
      text: 'Colour says the relation, the pattern of the line how well it is established. A small bar across a line means that a party denies it.',
    },
    {
      title: 'Folding',
      text: 'A state is the frame its people and bodies stand in; the sign in its corner folds it to one box. In large networks states open folded, and only the strongest pairs are drawn: the menu above the canvas changes how many.',
    },
    {
      title: 'Files',
      text: 'Drop, paste or open a file: Entente JSON, GEXF, GraphML, CSV, Parquet, Arrow, Pajek, Cytoscape and Graphology JSON, and the sets of COW, ATOP, SIPRI, UCDP, GDELT, ICEWS, POLECAT, KEDS, UN votes and others. A report says what was understood before anything is opened. Nothing leaves your computer.',
    },
  ],
  standings: 'How well a tie is established',
  keys: 'Keys',
  keyRows: [
    { keys: ['?'], does: 'This page' },
    { keys: ['/'], does: 'Search' },
    { keys: ['Ctrl', 'Z'], does: 'Undo the last step' },
    { keys: ['Ctrl', 'Shift', 'Z'], does: 'Do it again' },
    { keys: ['Tab'], does: 'To the next control; the canvas is one of them' },
    {
      keys: ['←', '→', '↑', '↓'],
      does: 'On the canvas: to the nearest actor that way; in lists and tables: to the next row',
    },
    { keys: ['Enter'], does: 'On the canvas: into the ties of the actor; in lists: open the card' },
    { keys: ['Space'], does: 'On the canvas: fold or unfold the state' },
    { keys: ['F'], does: 'On the canvas: only what is around the actor; again for one step more' },
    {
      keys: ['A'],
      does: 'On the canvas: add the actor to a set, as Shift and click do; only ties within it are shown',
    },
    { keys: ['+', '−', '0'], does: 'Zoom in, zoom out, fit to screen' },
    {
      keys: ['Shift', 'F10'],
      does: 'On the canvas: the menu of the actor, the line or the network, as a right click gives it',
    },
    { keys: ['←', '→'], does: 'In a story: to the step before, to the next step' },
    { keys: ['Esc'], does: 'Leave, close, clear the selection' },
    { keys: ['Home', 'End'], does: 'On the handles of the timeline: to the first or last day' },
  ],
};
