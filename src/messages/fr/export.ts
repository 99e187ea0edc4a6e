import type { CountedWords, ExportMessages } from '../export-messages.js';
import { actors, count, form, grouped, ties } from './numbers.js';

const listed = (parts: readonly CountedWords[]): string =>
  parts.map(part => `${part.words} : ${grouped(part.number)}`).join(', ');

/** French words of exports. */
export const exporting: ExportMessages = {
  locale: 'fr-FR',
  citationLocale: 'fr-FR',
  letters: 'Aa0éÉœŒçÇ«»’',
  number: grouped,
  separator: '\u00a0; ',
  formats: {
    png: { label: 'PNG', purpose: 'Image pour articles, diaporamas et impression' },
    svg: { label: 'SVG', purpose: 'Dessin pour l’impression et les logiciels graphiques' },
    gexf: { label: 'GEXF', purpose: 'Analyser avec Gephi, R ou Python' },
    json: { label: 'JSON', purpose: 'Rouvrir dans Entente, archiver, traiter' },
    'csv-tables': { label: 'Tables CSV', purpose: 'Modifier dans un tableur, puis rouvrir' },
    'json-columns': {
      label: 'JSON d’Entente en colonnes',
      purpose: 'Grands jeux de données : compact, rapide à ouvrir, avec chaque événement',
    },
    graphml: { label: 'GraphML', purpose: 'igraph, Cytoscape, yEd, networkx' },
    'gephi-csv': { label: 'CSV pour Gephi', purpose: 'Nœuds et arêtes à importer dans Gephi' },
    cytoscape: { label: 'JSON Cytoscape', purpose: 'Aussi pour Cytoscape sur ordinateur' },
    graphology: { label: 'JSON Graphology', purpose: 'sigma.js et Gephi Lite' },
    md: { label: 'Markdown', purpose: 'Le relevé des pièces en texte : lire, citer, envoyer' },
    csv: { label: 'Pièces en CSV', purpose: 'Une ligne par pièce' },
  },
  sizes: {
    article: { label: 'Article', purpose: 'large, pour les pages web' },
    square: { label: 'Carré', purpose: 'pour les réseaux sociaux' },
    slide: { label: 'Diapositive', purpose: 'full HD' },
    print: { label: 'Impression', purpose: 'A4 paysage' },
    custom: { label: 'Personnalisée', purpose: 'à vos dimensions' },
  },
  edges: {
    label: 'Arêtes',
    ties: 'Une par lien',
    pairs: 'Une par paire et par relation, pondérée par le nombre de liens',
  },
  losses: {
    evidenceSummarised:
      'Les pièces sont résumées : l’image nomme les voix, mais ne dit pas qui affirme quoi et ne cite aucun propos.',
    detailsOfTies: 'Les dates, lieux et quantités de chaque lien ne figurent pas sur l’image.',
    outsideView: 'Les acteurs et les liens hors de la vue ne figurent pas sur l’image.',
    hiddenNotDrawn: 'Une image montre ce qui est dessiné : les liens masqués par les filtres n’y figurent pas.',
    fontsNotInside:
      'Les polices ne sont pas dans le fichier : là où Inter et Source Serif manquent, les textes gardent leur largeur dans une autre police.',
    viewNotKept:
      'Les filtres, les repliements et les positions ne font pas partie d’un jeu de données ; le lien vers la vue les conserve.',
    singleEvents: columns =>
      `Les liens qui représentent de nombreux événements gardent leur nombre, le premier et le dernier jour ; « ${columns} » conserve chaque événement.`,
    allEventsKept:
      'Pour les liens qui représentent de nombreux événements, tous les événements sont conservés, quelle que soit la période.',
    notShown: 'Ce qui n’est pas affiché est omis ; les voix, documents et lieux des liens affichés sont conservés.',
    partlyShown: number =>
      number === 1
        ? 'Un lien à plusieurs parties, dont seules certaines paires sont affichées, est conservé en entier.'
        : `${grouped(number)} liens à plusieurs parties, dont seules certaines paires sont affichées, sont conservés en entier.`,
    hiddenLeftOut: 'Ce que les filtres masquent est omis.',
    untied: number =>
      count(
        number,
        'acteur sans lien est omis ; s’il s’exprime, son nom figure dans la colonne « speakers ».',
        'acteurs sans lien sont omis ; les noms de ceux qui s’expriment figurent dans la colonne « speakers ».',
      ),
    hiddenButNeeded:
      'Ce que les filtres masquent est omis ; les voix, documents et lieux des liens affichés sont conservés.',
    untiedInWhole:
      'Les acteurs sans lien, les documents et les lieux ne font pas partie du graphe ; ils figurent dans le champ « entente » de l’ensemble.',
    partiesToPairs: 'Un lien à plusieurs parties devient ses paires, chacune avec l’enregistrement complet.',
    evidenceToText:
      'Les pièces deviennent du texte : chaînes de voix, sources et nombres sont des colonnes du lien ; citations, traductions, cotes et notes sont perdues.',
    affiliationsToColumns:
      'Les appartenances deviennent les colonnes « state » et « office » ; les États repliés sont dépliés.',
    placesToNames: 'Les lieux deviennent un nom ; leur emplacement sur la carte est perdu.',
    milestonesLost: 'Les étapes des traités, les affirmations sur le contenu et les renvois entre liens sont perdus.',
    unplaced: number =>
      count(
        number,
        'acteur n’a pas de place sur l’image et se tient sur un cercle autour des autres.',
        'acteurs n’ont pas de place sur l’image et se tiennent sur un cercle autour des autres.',
      ),
    pairsAsOne:
      'Tous les liens d’une paire et d’une relation forment une seule arête : ce que chacun dit est perdu, sauf son identifiant dans « tie_ids ».',
    datesWidened:
      'Une date connue en partie est étendue à des jours entiers ; la date telle que donnée figure dans les colonnes « start_date » et « end_date ».',
    mutualAsDirected: 'Les liens mutuels sont écrits comme orientés, avec la colonne « symmetric ».',
    patternsInColumn: 'GraphML n’a pas de mot pour les motifs de trait ; la colonne « standing » dit ce qu’ils disent.',
    gephiReadsNoPlaces: 'L’import de tableur de Gephi ne lit ni positions ni couleurs ; GEXF les conserve.',
    gephiShowsGuards:
      'Un texte qu’un tableur exécuterait comme une formule commence par une apostrophe, que Gephi affiche.',
    cytoscapeIds:
      'Les identifiants des acteurs commencent par « a: », ceux des liens par « t: » ; les enregistrements complets sont dans le champ « entente ».',
    cytoscapeDirection:
      'Cytoscape ne connaît pas le sens de chaque arête ; la colonne « symmetric » indique quels liens sont mutuels.',
    graphologyKeys:
      'Les clés des acteurs commencent par « a: », celles des liens par « t: » ; les enregistrements complets sont dans l’attribut « entente ».',
    formulasGuarded:
      'Un texte qu’un tableur exécuterait comme une formule commence par une apostrophe ; Entente la retire.',
    extraColumn: 'Ce qui n’a pas de colonne propre figure en JSON dans la colonne « extra ».',
    actorsByName:
      'Les acteurs ont un nom et un identifiant ; leurs types, codes, appartenances et positions sont omis.',
    numbersToText:
      'Les nombres et les chaînes de voix deviennent du texte ; les étapes des traités et les renvois entre liens sont perdus.',
    formulasGuardedForGood:
      'Un texte qu’un tableur exécuterait comme une formule commence par une apostrophe ; retirez-la pour le retrouver.',
    claimsToSentences: 'Les affirmations deviennent des phrases ; identifiants, codes et positions sont perdus.',
    namesLeftOut: 'Les appartenances, les autres noms et les emplacements sur la carte sont omis.',
  },
  notes: {
    darkOnWhite: 'Le thème sombre est illisible sur fond blanc ; l’image garde donc son fond sombre.',
    lowered: (side, area, size) =>
      `Le navigateur peut dessiner au plus ${side} px de côté et ${area} pixels au total ; l’image fait donc ${size}.`,
    halved: (size, half) => `Le navigateur n’a pas pu dessiner ${size} ; l’image fait donc ${half}.`,
    titleCut: 'Le titre est trop long pour l’image et a été abrégé.',
    filtersCut: 'La place manque pour tous les filtres ; la liste complète est dans les métadonnées du fichier.',
    sourcesCut: 'La place manque pour toutes les sources ; l’image indique combien d’autres il y en a.',
    speakersCut: 'La place manque pour toutes les voix ; l’image indique combien d’autres il y en a.',
    licenceCut:
      'La licence ou l’avertissement est trop long pour l’image ; le texte complet est dans les métadonnées du fichier.',
    legendCut: number => `Faute de place, la légende omet ${count(number, 'relation', 'relations')}.`,
    notInXml: number =>
      count(
        number,
        'caractère que XML ne peut pas contenir a été omis.',
        'caractères que XML ne peut pas contenir ont été omis.',
      ),
    noText: number =>
      count(
        number,
        'caractère qui n’est pas du texte a été omis.',
        'caractères qui ne sont pas du texte ont été omis.',
      ),
    brokenText: number => `Des caractères défectueux ont été omis (${grouped(number)}).`,
    endsBeforeStart: number =>
      count(
        number,
        'lien finit avant de commencer : ses dates ne figurent que dans les colonnes.',
        'liens finissent avant de commencer : leurs dates ne figurent que dans les colonnes.',
      ),
    outOfYears: number =>
      count(
        number,
        'lien est hors des années 1 à 9999 : ses dates ne figurent que dans les colonnes.',
        'liens sont hors des années 1 à 9999 : leurs dates ne figurent que dans les colonnes.',
      ),
    noWebAddress: number =>
      count(
        number,
        'adresse de source qui n’est pas une adresse web a été omise.',
        'adresses de sources qui ne sont pas des adresses web ont été omises.',
      ),
  },
  errors: {
    nothingDrawn: 'Une image demande un réseau dessiné, et rien n’est dessiné ici. Choisissez un format de données.',
    noMeasure: 'Le navigateur ne permet pas de mesurer les lettres. Choisissez un format de données.',
    noPicture: size =>
      `Le navigateur n’a pas produit d’image, même de ${size}. Fermez d’autres onglets pour libérer de la mémoire et réessayez, ou enregistrez en SVG ou en GEXF.`,
    oneOf: (name, allowed, value) =>
      `Pour une image, l’option « ${name} » accepte : ${allowed} ; la valeur est « ${value} ».`,
    noSuchSize: (id, known) => `Il n’y a pas de taille d’image « ${id} ». Les tailles sont : ${known}.`,
    tooLong: (size, ratio) =>
      `Une image de ${size} ne laisse pas de place au réseau. Le grand côté peut mesurer au plus ${ratio} fois le petit.`,
    options: { width: 'largeur', height: 'hauteur', dpi: 'points par pouce', scale: 'échelle' },
    outOfRange: (name, min, max, value) =>
      `Pour une image, l’option « ${name} » doit être un nombre de ${min} à ${max} ; la valeur est « ${value} ».`,
    noSuchValue: (option, wish, known) =>
      `L’option « ${option} » ne peut pas valoir ${wish} ; valeurs possibles : ${known}.`,
    noSuchFormat: (format, known) => `Il n’y a pas de format « ${format} » ; formats disponibles : ${known}.`,
    noDataset: 'Aucun jeu de données n’est ouvert ; appelez d’abord open() et attendez whenReady().',
  },
  size: {
    pixels: (width, height) => `${grouped(width)} × ${grouped(height)} px`,
    onPaper: (pixels, dpi, centimetres) => `${pixels}, ${dpi} ppp pour ${centimetres.toFixed(1).replace('.', ',')} cm`,
  },
  picture: {
    untitled: 'Réseau sans titre',
    ofTies: (shown, all) => `${grouped(shown)} sur ${ties(all)}`,
    shown: (shown, all) => `${grouped(shown)} sur ${ties(all)} ${form(all, 'affiché', 'affichés')}`,
    allTies: 'Tous les liens',
    actors,
    filters: 'Filtres',
    sources: 'Sources',
    speakers: 'Voix',
    licence: 'Licence',
    note: 'Note',
    more: number => `et ${count(number, 'autre', 'autres')}`,
    relations: 'Relations',
    standing: 'Statut',
    whoSaysSo: 'qui le dit',
    moreRelations: number => `et ${count(number, 'autre relation', 'autres relations')}`,
    noLegend: 'Pas de place pour la légende',
    noTies: 'Le jeu de données ne contient aucun lien',
    nothingMatches: 'Aucun lien ne passe les filtres',
    noTieCited: 'Aucun lien n’est affiché, aucune source n’est donc citée.',
    noDocument: 'Aucun document n’est indiqué pour les liens affichés.',
    disclaimer:
      'Les noms et les tracés n’impliquent aucune prise de position sur le statut juridique d’un territoire ou d’un organe.',
    moreTies: number => `Et ${count(number, 'autre lien', 'autres liens')}.`,
    noFilters: 'aucun',
    tiesShown: what => `Affichés : ${what}`,
    actorsShown: number => `Acteurs affichés : ${grouped(number)}`,
    release: (release, released) => [release, released && `du ${released}`].filter(Boolean).join(' '),
  },
  altText: {
    head: (actorCount, tieCount, title, date) =>
      `Réseau de ${actors(actorCount)} et ${ties(tieCount)} : ${title}${date === '' ? '' : ` (situation : ${date})`}.`,
    noTie: 'Aucun lien n’est affiché.',
    relation: (name, number, standings) => `${name} : ${grouped(number)} (${listed(standings)})`,
    flags: flags => `Parmi eux – ${listed(flags)}.`,
    pair: (one, other, number) => `${one} et ${other} (${grouped(number)})`,
    mostTies: pairs => `Le plus de liens entre : ${pairs}.`,
    shown: (shown, all) => `${grouped(shown)} sur ${ties(all)} du jeu de données ${form(all, 'affiché', 'affichés')}.`,
  },
  citation: {
    untitled: 'Jeu de données sans titre',
    undated: 's. d.',
    and: ' et ',
    version: release => `Version ${release}`,
    kind: '[jeu de données]',
    quotedTitle: title => `« ${title} ».`,
    kindInWords: 'Jeu de données.',
    view: filters => `Vue : ${filters}.`,
    retrieved: (day, address) => `Consulté le ${day}, à l’adresse ${address}`,
    accessed: day => `Consulté le ${day}.`,
    dataset: id => (id === '' ? 'Jeu de données' : `Jeu de données ${id}`),
    release: release => `version ${release}`,
    asOf: day => `État au ${day}.`,
    noteRelease: (release, released) => `Version ${release}${released === '' ? '' : ` du ${released}`}`,
    noteAsOf: day => `état au ${day}`,
    noteLicence: licence => `licence ${licence}`,
    noteAccessed: day => `consulté le ${day}`,
  },
  sheet: {
    supports: { date: 'la date', place: 'le lieu' },
  },
  fileName: { untitled: 'réseau', more: number => `et ${count(number, 'autre', 'autres')}` },
};
