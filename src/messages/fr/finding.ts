import type { FindingMessages } from '../finding-messages.js';
import { actors, count, events, form, grouped, ties } from './numbers.js';

/** French words of search, focus, connections and measures. */
export const finding: FindingMessages = {
  search: {
    hint: 'Acteurs, relations, lieux, voix, années',
    results: 'Résultats',
    groups: {
      actor: 'Acteurs',
      relation: 'Relations',
      tie: 'Liens',
      place: 'Lieux',
      speaker: 'Voix',
      year: 'Années',
    },
    found: hits => `${count(hits, 'résultat', 'résultats')}.`,
    nothing: query => `Aucun résultat pour « ${query} »`,
    nothingHint:
      'Essayez une autre graphie, ou moins de mots : quelques mots d’un lien (un pays, une relation, une année) suffisent à le trouver.',
    moreHits: number => `${count(number, 'autre', 'autres')}`,
    alsoCalled: name => `aussi : ${name}`,
    reading: 'Lecture des noms…',
    ties,
    only: 'n’afficher que ceux-ci',
    untied: 'n’a aucun lien',
    showAnyway: 'Afficher quand même',
    hiddenBy: {
      filter: 'masqué par un filtre',
      fold: state => `dans ${state}, qui est replié`,
      strongest: 'ne fait pas partie des paires tracées',
    },
    shown: what => `Affiché : ${what}.`,
    back: 'Fermer la recherche',
  },
  focus: {
    around: 'Cibler',
    more: 'Un pas de plus',
    addToSet: 'Ajouter à l’ensemble',
    takeFromSet: 'Retirer de l’ensemble',
    onlyBetween: 'Seulement entre eux',
    connection: 'Connexion avec…',
    end: 'Ne plus cibler',
  },
  simplify: {
    name: 'Simplifier',
    pairs: 'Minimum de liens par paire',
    pairsHint: 'Les paires qui ont moins de liens affichés sont écartées ; chaque événement compte.',
    standing: 'Statut minimal',
    anyStanding: 'Tous',
    orBetter: standing => `${standing}, ou mieux`,
    structure: 'Écarter la structure (appartenances, fonctions)',
    fold: 'Replier tous les États',
    reset: 'Tout rétablir',
  },
  connection: {
    name: 'Qu’est-ce qui relie deux acteurs ?',
    button: 'Connexion',
    from: 'De l’acteur',
    to: 'À l’acteur',
    families: 'Relations prises en compte',
    hint: 'Les chemins les plus courts par les liens affichés, quel que soit leur sens.',
    chooseBoth: 'Choisissez deux acteurs.',
    unknown: name => `Personne ici ne s’appelle « ${name} ».`,
    same: 'C’est un seul et même acteur.',
    none: 'Aucune connexion recensée dans ce qui est affiché',
    noneHint:
      'Qu’aucune ne soit recensée ne veut pas dire qu’il n’en existe pas. Affichez d’autres relations, ou cessez de cibler.',
    found: (ways, steps) => `${count(ways, 'chemin', 'chemins')} de ${count(steps, 'pas', 'pas')}`,
    cut: ways => (ways < 2 ? 'Le premier parmi d’autres.' : `Les ${grouped(ways)} premiers parmi d’autres.`),
    way: number => `Chemin ${grouped(number)}`,
    highlight: 'Montrer sur le réseau',
    more: number => `et ${count(number, 'autre lien', 'autres liens')} entre eux`,
    swap: 'Intervertir les deux',
  },
  measures: {
    name: 'Mesures de ce qui est affiché',
    button: 'Mesures',
    includes: (number, standFor, inView) =>
      `Pris en compte : ${grouped(number)} sur ${count(inView, 'lien affiché', 'liens affichés')}${standFor > number ? `, soit ${events(standFor)}` : ''}.`,
    leftOut: {
      retracted: number => count(number, 'rétracté', 'rétractés'),
      structure: number => count(number, 'structurel', 'structurels'),
      weak: number =>
        `${grouped(number)} seulement ${form(number, 'affirmé, allégué', 'affirmés, allégués')} ou sans source`,
      inside: number => `${count(number, 'interne', 'internes')} à un État ou d’un acteur avec lui-même`,
    },
    nothingLeftOut: 'Rien n’est écarté.',
    without: parts => `Écartés : ${parts}.`,
    filters: filters => `Filtres actifs : ${filters}.`,
    noFilters: 'Aucun filtre actif.',
    choices: {
      rollUp: 'Personnes et organes comptés avec leur État',
      structure: 'Compter aussi les liens structurels',
      weak: 'Compter aussi les liens affirmés, allégués ou sans source',
    },
    few: number =>
      `Avec ${ties(number)}, les nombres et les noms en disent plus que tout indice ; chaque indice est donné avec son n.`,
    working: 'Calcul…',
    nothing: 'Aucun des liens affichés n’est pris en compte. Incluez-en davantage ci-dessus, ou affichez-en davantage.',
    copy: 'Copier le tableau',
    csv: 'Enregistrer en CSV',
    copied: 'Copié',
    relation: 'Relation',
    allRelations: 'Toutes les relations',
    of: {
      degree: {
        name: 'Partenaires et liens',
        definition:
          'Partenaires k : avec combien d’autres un acteur a des liens. Liens s : combien, chaque événement comptant ; sortants, entrants et mutuels séparés.',
        caveat: 'La couverture pèse sur les nombres : un acteur dont on parle plus a plus de liens.',
        source: 'Wasserman & Faust 1994',
      },
      reciprocity: {
        name: 'Réciprocité',
        definition:
          'Parmi les paires ordonnées ayant un lien orienté, combien en ont un en sens inverse : r = L↔ / L. ρ = (r − d) / (1 − d) retranche le hasard, d étant la densité.',
        caveat: 'Les liens mutuels n’ont pas de sens et sont écartés. Les liens parallèles comptent pour un.',
        source: 'Garlaschelli & Loffredo 2004',
      },
      score: {
        name: 'Score des paires',
        definition:
          'Somme des valeurs de Goldstein (de −10 à +10) de tous les liens d’une paire, et leur moyenne, avec n.',
        caveat:
          'Une somme mêle quantité et tonalité, et de légers choix de codage la déplacent : à lire avec n et les classes.',
        source: 'Goldstein 1992 ; valeurs de CAMEO (Schrodt 2012)',
      },
      quads: {
        name: 'Paroles et actes',
        definition: 'Liens par classe : coopération ou conflit, verbal ou matériel.',
        caveat: 'La mesure la plus simple, et la plus robuste.',
        source: 'Duval & Thompson 1980 ; CAMEO (Schrodt 2012)',
      },
      camps: {
        name: 'Camps',
        definition:
          'Groupes qui coopèrent davantage entre eux qu’avec le reste : méthode de Louvain sur les liens de coopération, toujours avec la même graine. Q compare au hasard.',
        caveat: 'Une autre graine peut tracer d’autres limites. Le conflit n’est pas pris en compte.',
        source: 'Blondel et al. 2008',
      },
      balance: {
        name: 'Triangles',
        definition:
          'Une paire est + si son score est supérieur à 0, − s’il est inférieur. Un triangle est équilibré quand le produit de ses signes est +, tendu quand il est −.',
        caveat:
          'Faible comme loi entre États (Maoz et al. 2007 ; Lerner 2016) : lire les noms plutôt que la proportion.',
        source: 'Cartwright & Harary 1956 ; Davis 1967',
      },
      corroboration: {
        name: 'Solidité du tableau',
        definition:
          'Origines indépendantes de chaque lien, et liens par statut. Les reprises d’une même dépêche sont une seule origine.',
        caveat: 'L’indépendance est celle qui est consignée ; les reprises non signalées restent inconnues.',
        source: 'Entente',
      },
    },
    quads: {
      VC: 'Coopération verbale',
      MC: 'Coopération matérielle',
      VK: 'Conflit verbal',
      MK: 'Conflit matériel',
    },
    columns: {
      actor: 'Acteur',
      pair: 'Paire',
      relation: 'Relation',
      partners: 'Partenaires',
      ties: 'Liens',
      out: 'Sortants',
      in: 'Entrants',
      mutual: 'Mutuels',
      links: 'Liaisons',
      returned: 'Rendues',
      sum: 'Somme',
      mean: 'Moyenne',
      n: 'n',
      share: 'Part',
      origins: 'Origines',
      standing: 'Statut',
      members: 'Membres',
      triangle: 'Triangle',
      signs: 'Signes',
      class: 'Classe',
    },
    originCounts: ['aucune', 'une', 'deux', 'trois ou plus'],
    more: number => `Afficher ${grouped(number)} de plus`,
    tense: 'Tendus',
    even: 'Équilibrés',
    trianglesOf: (total, balanced, allAgainst) =>
      `${count(balanced, 'triangle équilibré', 'triangles équilibrés')} sur ${grouped(total)}${allAgainst > 0 ? ` ; dans ${grouped(allAgainst)} des triangles tendus, chacun est contre les deux autres` : ''}.`,
    camps: (camps, number) =>
      `${count(camps, 'camp', 'camps')} parmi ${actors(number)} qui ${form(number, 'coopère', 'coopèrent')}.`,
    camp: number => `Camp ${grouped(number)}`,
    modularity: (q, n) => `Q = ${q} (n = ${grouped(n)})`,
    meanOrigins: (mean, n) => `${mean} origines indépendantes par lien en moyenne (n = ${grouped(n)}).`,
    disputed: number => `${count(number, 'lien contesté', 'liens contestés')}.`,
    reciprocity: (r, rho, links) => `r = ${r}, ρ = ${rho} (n = ${count(links, 'liaison', 'liaisons')})`,
    noReciprocity: 'Aucun lien orienté n’est pris en compte.',
    none: 'Aucun.',
    definition: 'De quoi il s’agit',
  },
  overTime: {
    name: 'Dans le temps',
    shows: 'Afficher',
    kinds: { counts: 'Nombres par classe', sum: 'Somme de Goldstein', mean: 'Moyenne de Goldstein' },
    unit: 'Par',
    units: { month: 'Mois', year: 'Année' },
    chart: (names, from, to, cooperation, conflict) =>
      `${names}, ${from === to ? from : `de ${from} à ${to}`} : ${grouped(cooperation)} de coopération, ${grouped(conflict)} de conflit. Les nombres sont dans le tableau.`,
    cooperation: 'Coopération',
    conflict: 'Conflit',
    table: 'En tableau',
    time: 'Période',
    left: {
      undated: number => `${grouped(number)} sans date`,
      tooWide: number => `${grouped(number)} de date moins précise`,
      unscored: number => count(number, 'structurel', 'structurels'),
    },
    nothing: 'Aucun lien affiché entre eux n’a de date et de classe.',
    source:
      'Les liens comptent à leur début. Valeurs de Goldstein : table de CAMEO ; n est le nombre de liens ou d’événements.',
  },
};
