import type { CountedWords, ExportMessages } from './export-messages.js';

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
const listed = (parts: readonly CountedWords[], separator: string): string =>
  parts.map(part => `${number(part.number)} ${part.words}`).join(separator);

/** English words of exports. */
export const enExport: ExportMessages = {
  locale: 'en-GB',
  citationLocale: 'en-US',
  letters: 'Aa0',
  number,
  separator: '; ',
  formats: {
    png: { label: 'PNG', purpose: 'Picture for articles, slides and print' },
    svg: { label: 'SVG', purpose: 'Drawing for print and for graphics programs' },
    gexf: { label: 'GEXF', purpose: 'Analyse in Gephi, R or Python' },
    json: { label: 'JSON', purpose: 'Open again in Entente, archive, process' },
    'csv-tables': { label: 'CSV tables', purpose: 'Edit in a spreadsheet, open again' },
    'json-columns': {
      label: 'Entente JSON in columns',
      purpose: 'Large data: small, quick to open, with every single event',
    },
    graphml: { label: 'GraphML', purpose: 'igraph, Cytoscape, yEd, networkx' },
    'gephi-csv': { label: 'Gephi CSV', purpose: 'Nodes and edges for Gephi’s import' },
    cytoscape: { label: 'Cytoscape JSON', purpose: 'Also for Cytoscape desktop' },
    graphology: { label: 'Graphology JSON', purpose: 'sigma.js and Gephi Lite' },
    md: { label: 'Markdown', purpose: 'The evidence sheet as text: read, quote, send' },
    csv: { label: 'CSV evidence', purpose: 'One row an item of evidence' },
  },
  sizes: {
    article: { label: 'Article', purpose: 'wide, for web pages' },
    square: { label: 'Square', purpose: 'for social media' },
    slide: { label: 'Slide', purpose: 'full HD' },
    print: { label: 'Print', purpose: 'A4 landscape' },
    custom: { label: 'Custom', purpose: 'your own size' },
  },
  edges: {
    label: 'Edges',
    ties: 'One for each tie',
    pairs: 'One for each pair and relation, weighted by the number of ties',
  },
  losses: {
    evidenceSummarised:
      'Evidence is summarised: the picture names the speakers, not who says what, and has no quotations.',
    detailsOfTies: 'Dates, places and amounts of single ties are not in the picture.',
    outsideView: 'Actors and ties outside the view are not in the picture.',
    hiddenNotDrawn: 'A picture shows what is drawn: ties that the filters hide are not in it.',
    fontsNotInside:
      'Fonts are not in the file: where Inter and Source Serif are missing, texts keep their width in another face.',
    viewNotKept: 'Filters, folds and positions are not part of a dataset; the link to the view keeps them.',
    singleEvents: columns =>
      `Ties that stand for many events keep their number, first and last day; “${columns}” keeps every event.`,
    allEventsKept: 'Of ties that stand for many events, all events are kept, whatever the period.',
    notShown: 'What is not shown is left out; speakers, documents and places of the ties shown are kept.',
    partlyShown: ties =>
      ties === 1
        ? 'A tie of several parties, only some of whose pairs are shown, is kept whole.'
        : `${number(ties)} ties of several parties, only some of whose pairs are shown, are kept whole.`,
    hiddenLeftOut: 'What the filters hide is left out.',
    untied: actors =>
      count(
        actors,
        'actor without a tie is left out; if it speaks, its name is in the column "speakers".',
        'actors without a tie are left out; the names of those that speak are in the column "speakers".',
      ),
    hiddenButNeeded: 'What the filters hide is left out; speakers, documents and places of the ties shown are kept.',
    untiedInWhole:
      'Actors without a tie, documents and places are no part of the graph; they stand in the field "entente" of the whole.',
    partiesToPairs: 'A tie of several parties becomes its pairs, each with the whole record.',
    evidenceToText:
      'Evidence becomes text: chains of speakers, sources and numbers are columns of the tie; quotations, translations, grades and notes are lost.',
    affiliationsToColumns: 'Affiliations become the columns "state" and "office"; folded states are unfolded.',
    placesToNames: 'Places become a name; where they lie on the map is lost.',
    milestonesLost: 'Milestones of treaties, claims on content and links between ties are lost.',
    unplaced: actors =>
      count(
        actors,
        'actor has no place in the picture and stands on a circle around the others.',
        'actors have no place in the picture and stand on a circle around the others.',
      ),
    pairsAsOne:
      'All ties of a pair and relation are one edge: what they say one by one is lost but for their ids in "tie_ids".',
    datesWidened:
      'A partly known date is widened to whole days; the date as given is in the columns "start_date" and "end_date".',
    mutualAsDirected: 'Mutual ties are written as directed ones with the column "symmetric".',
    patternsInColumn: 'Line patterns have no word in GraphML; the column "standing" says what they say.',
    gephiReadsNoPlaces: 'Positions and colours are not read by Gephi’s spreadsheet import; GEXF keeps them.',
    gephiShowsGuards: 'Text that a spreadsheet would run as a formula begins with an apostrophe, which Gephi shows.',
    cytoscapeIds:
      'Ids of actors begin with "a:", those of ties with "t:"; the whole records are in the field "entente".',
    cytoscapeDirection:
      'Cytoscape knows no direction of single edges; the column "symmetric" says which ties are mutual.',
    graphologyKeys:
      'Keys of actors begin with "a:", those of ties with "t:"; the whole records are in the attribute "entente".',
    formulasGuarded:
      'Text that a spreadsheet would run as a formula begins with an apostrophe; Entente takes it away again.',
    extraColumn: 'What has no column of its own stands as JSON in the column "extra".',
    actorsByName: 'Actors have a name and an id; their kinds, codes, affiliations and positions are left out.',
    numbersToText:
      'Numbers and chains of speakers become text; milestones of treaties and links between ties are lost.',
    formulasGuardedForGood:
      'Text that a spreadsheet would run as a formula begins with an apostrophe; take one away to have it back.',
    claimsToSentences: 'Claims become sentences; ids, codes and positions are lost.',
    namesLeftOut: 'Affiliations, other names and places on the map are left out.',
  },
  notes: {
    darkOnWhite: 'The dark theme cannot be read on white; the picture has its dark page instead.',
    lowered: (side, area, size) =>
      `The browser can draw at most ${side} px a side and ${area} pixels in all; the picture is ${size} instead.`,
    halved: (size, half) => `The browser could not draw ${size}; the picture is ${half} instead.`,
    titleCut: 'The title is too long for the picture and was shortened.',
    filtersCut: 'There is no room for all filters; the whole list is in the metadata of the file.',
    sourcesCut: 'There is no room for all sources; the picture says how many more there are.',
    speakersCut: 'There is no room for all speakers; the picture says how many more there are.',
    licenceCut: 'The licence or disclaimer is too long for the picture; the whole text is in the metadata of the file.',
    legendCut: relations => `The legend leaves out ${count(relations, 'relation', 'relations')} for lack of room.`,
    notInXml: characters =>
      count(
        characters,
        'character that XML cannot hold was left out.',
        'characters that XML cannot hold were left out.',
      ),
    noText: characters =>
      count(characters, 'character that is no text was left out.', 'characters that are no text were left out.'),
    brokenText: characters => `Broken characters were left out (${number(characters)}).`,
    endsBeforeStart: ties =>
      count(
        ties,
        'tie ends before it starts: its dates are in columns only.',
        'ties end before they start: their dates are in columns only.',
      ),
    outOfYears: ties =>
      count(
        ties,
        'tie lies outside the years 1 to 9999: its dates are in columns only.',
        'ties lie outside the years 1 to 9999: their dates are in columns only.',
      ),
    noWebAddress: addresses =>
      count(
        addresses,
        'source address that is no web address was left out.',
        'source addresses that are no web addresses were left out.',
      ),
  },
  errors: {
    nothingDrawn: 'A picture needs the drawn network, and here nothing is drawn. Choose a data format instead.',
    noMeasure: 'The browser gives no canvas to measure letters with. Choose a data format.',
    noPicture: size =>
      `The browser gave no picture, not even of ${size}. Close other tabs to free memory and try again, or save as SVG or GEXF.`,
    oneOf: (name, allowed, value) => `The ${name} of a picture is one of ${allowed}; it is "${value}".`,
    noSuchSize: (id, known) => `There is no picture size "${id}". The sizes are: ${known}.`,
    tooLong: (size, ratio) =>
      `A picture of ${size} leaves no room for the network. The longer side may be at most ${ratio} times the shorter.`,
    options: { width: 'width', height: 'height', dpi: 'dpi', scale: 'scale' },
    outOfRange: (name, min, max, value) =>
      `The ${name} of a picture must be a number from ${min} to ${max}; it is "${value}".`,
    noSuchValue: (option, wish, known) => `The option "${option}" cannot be ${wish}; it can be ${known}.`,
    noSuchFormat: (format, known) => `There is no format "${format}"; there are ${known}.`,
    noDataset: 'No dataset is open; call open() first and wait for whenReady().',
  },
  size: {
    pixels: (width, height) => `${number(width)} × ${number(height)} px`,
    onPaper: (pixels, dpi, centimetres) => `${pixels}, ${dpi} dpi at ${centimetres.toFixed(1)} cm`,
  },
  picture: {
    untitled: 'Untitled network',
    ofTies: (shown, all) => `${number(shown)} of ${count(all, 'tie', 'ties')}`,
    shown: (shown, all) => `${number(shown)} of ${count(all, 'tie', 'ties')} shown`,
    allTies: 'All ties',
    actors: value => count(value, 'actor', 'actors'),
    filters: 'Filters',
    sources: 'Sources',
    speakers: 'Speakers',
    licence: 'Licence',
    note: 'Note',
    more: value => `and ${number(value)} more`,
    relations: 'Relations',
    standing: 'Standing',
    whoSaysSo: 'who says so',
    moreRelations: value => `and ${count(value, 'more relation', 'more relations')}`,
    noLegend: 'No room for the legend',
    noTies: 'The dataset has no ties',
    nothingMatches: 'No tie passes the filters',
    noTieCited: 'No tie is shown, so none is cited.',
    noDocument: 'No document is given for the ties shown.',
    disclaimer: 'Names and lines imply no opinion on the legal status of any territory or body.',
    moreTies: value => `And ${count(value, 'more tie', 'more ties')}.`,
    noFilters: 'none',
    tiesShown: what => `Ties: ${what} shown`,
    actorsShown: value => `Actors: ${number(value)} shown`,
    release: (release, released) => [release, released && `of ${released}`].filter(Boolean).join(' '),
  },
  altText: {
    head: (actors, ties, title, date) =>
      `Network of ${count(actors, 'actor', 'actors')} and ${count(ties, 'tie', 'ties')}: ${title}${date === '' ? '' : `, as of ${date}`}.`,
    noTie: 'No tie is shown.',
    relation: (name, value, standings) => `${name} ${number(value)} (${listed(standings, ', ')})`,
    flags: flags => `Of these ${listed(flags, ' and ')}.`,
    pair: (one, other, ties) => `${one} and ${other} (${number(ties)})`,
    mostTies: pairs => `Most ties between: ${pairs}.`,
    shown: (shown, all) => `${number(shown)} of ${count(all, 'tie', 'ties')} of the dataset shown.`,
  },
  citation: {
    untitled: 'Untitled dataset',
    undated: 'n.d.',
    and: ', & ',
    version: release => `Version ${release}`,
    kind: '[Data set]',
    quotedTitle: title => `“${title}.”`,
    kindInWords: 'Data set.',
    view: filters => `View: ${filters}.`,
    retrieved: (day, address) => `Retrieved ${day}, from ${address}`,
    accessed: day => `Accessed ${day}.`,
    dataset: id => (id === '' ? 'Dataset' : `Dataset ${id}`),
    release: release => `release ${release}`,
    asOf: day => `As of ${day}.`,
    noteRelease: (release, released) => `Release ${release}${released === '' ? '' : ` of ${released}`}`,
    noteAsOf: day => `as of ${day}`,
    noteLicence: licence => `licence ${licence}`,
    noteAccessed: day => `accessed ${day}`,
  },
  sheet: {
    supports: { date: 'date', place: 'place' },
  },
  fileName: { untitled: 'network', more: value => `and ${value} more` },
};
