import type { HelpMessages } from '../help-messages.js';

/** French words of the help. */
export const help: HelpMessages = {
  name: 'Aide',
  passages: [
    {
      title: 'Ce que vous voyez',
      text: 'Des acteurs et les liens entre eux, tels que des documents les rapportent. L’outil n’affirme jamais rien lui-même : chaque lien indique qui le dit. L’absence de lien sur la page signifie « aucun recensé », et non « aucun dans la réalité ».',
    },
    {
      title: 'La légende sert de filtre',
      text: 'Un clic sur une ligne masque ses liens, « isoler » masque tout le reste. Les nombres sont les liens affichés sur le total. Rien ne se déplace quand vous filtrez.',
    },
    {
      title: 'Couleur et motif',
      text: 'La couleur indique la relation, le motif du trait à quel point elle est établie. Une petite barre en travers d’un trait signifie qu’une partie la dément.',
    },
    {
      title: 'Repli',
      text: 'Un État est le cadre où se trouvent ses personnes et ses organes ; le signe dans son coin le replie en une seule case. Dans les grands réseaux, les États s’ouvrent repliés et seules les paires les plus fortes sont tracées : le menu au-dessus du réseau en règle le nombre.',
    },
    {
      title: 'Fichiers',
      text: 'Déposez, collez ou ouvrez un fichier : JSON d’Entente, GEXF, GraphML, CSV, Parquet, Arrow, Pajek, JSON de Cytoscape et de Graphology, ainsi que les jeux COW, ATOP, SIPRI, UCDP, GDELT, ICEWS, POLECAT, KEDS, les votes à l’ONU et d’autres. Un rapport dit ce qui a été compris avant toute ouverture. Rien ne quitte votre ordinateur.',
    },
  ],
  standings: 'À quel point un lien est établi',
  keys: 'Raccourcis',
  keyRows: [
    { keys: ['?'], does: 'Cette page' },
    { keys: ['/'], does: 'Rechercher' },
    { keys: ['Ctrl', 'Z'], does: 'Annuler la dernière étape' },
    { keys: ['Ctrl', 'Maj', 'Z'], does: 'La rétablir' },
    { keys: ['Tab'], does: 'Passer à la commande suivante ; le réseau en est une' },
    {
      keys: ['←', '→', '↑', '↓'],
      does: 'Dans le réseau : vers l’acteur le plus proche dans cette direction ; dans les listes et tableaux : à la ligne suivante',
    },
    {
      keys: ['Entrée'],
      does: 'Dans le réseau : entrer dans les liens de l’acteur ; dans les listes : ouvrir la fiche',
    },
    { keys: ['Espace'], does: 'Dans le réseau : replier ou déplier l’État' },
    { keys: ['F'], does: 'Dans le réseau : seulement ce qui entoure l’acteur ; encore une fois, un pas de plus' },
    {
      keys: ['A'],
      does: 'Dans le réseau : ajouter l’acteur à l’ensemble, comme Maj et clic ; seuls les liens entre ses membres sont affichés',
    },
    { keys: ['+', '−', '0'], does: 'Agrandir, réduire, ajuster à l’écran' },
    {
      keys: ['Maj', 'F10'],
      does: 'Dans le réseau : le menu de l’acteur, du lien ou du réseau, comme par un clic droit',
    },
    { keys: ['←', '→'], does: 'Dans un récit : à l’étape précédente, à l’étape suivante' },
    { keys: ['Échap'], does: 'Quitter, fermer, effacer la sélection' },
    { keys: ['Début', 'Fin'], does: 'Sur les curseurs de la période : au premier ou au dernier jour' },
  ],
};
