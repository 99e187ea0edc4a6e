/** French words of the vocabulary, by their English. */
export const vocabulary: Readonly<Record<string, string>> = {
  Visit: 'Visite',
  'The source travelled to the target, or to its territory, in a public role.':
    'L’acteur s’est rendu chez le destinataire, ou sur son territoire, à titre public.',
  'Summit visit': 'Visite au sommet',
  'A visit in which the leader of one side came to meet the leader of the other.':
    'Visite du dirigeant d’une partie venu rencontrer celui de l’autre.',
  'Official visit': 'Visite officielle',
  'A visit announced as official by the visitor or the host.':
    'Visite annoncée comme officielle par le visiteur ou par l’hôte.',
  'Working visit': 'Visite de travail',
  'A visit for business, without the ceremony of an official one.':
    'Visite consacrée aux dossiers, sans le cérémonial d’une visite officielle.',
  'Military visit': 'Visite militaire',
  'A visit by members of armed forces or by those who direct them.':
    'Visite de membres des forces armées ou de ceux qui les dirigent.',
  'Parliamentary visit': 'Visite parlementaire',
  'A visit by members of a legislature.': 'Visite de membres d’un parlement.',
  Transit: 'Transit',
  'A stop on the way to somewhere else.': 'Escale sur la route d’une autre destination.',
  'Troop support': 'Soutien en troupes',
  'The source sent members of its forces to act for, with or on the territory of the target.':
    'L’acteur a envoyé des membres de ses forces agir pour le destinataire, avec lui ou sur son territoire.',
  'Combat troops': 'Troupes de combat',
  'Troops sent to fight on the side of the target.': 'Troupes envoyées combattre aux côtés du destinataire.',
  'Military engineers': 'Génie militaire',
  'Troops sent to build, repair or clear mines.': 'Troupes envoyées construire, réparer ou déminer.',
  'Military advisers': 'Conseillers militaires',
  'Officers or specialists sent to advise the forces of the target.':
    'Officiers ou spécialistes envoyés conseiller les forces du destinataire.',
  Basing: 'Stationnement',
  'Troops stationed on the territory of the target, which agreed to it.':
    'Troupes stationnées sur le territoire du destinataire, avec son accord.',
  'Arms supply': 'Livraison d’armes',
  'The source handed weapons, ammunition or military technology to the target, paid for or not.':
    'L’acteur a remis au destinataire des armes, des munitions ou des technologies militaires, contre paiement ou non.',
  Ammunition: 'Munitions',
  'Shells, rockets, cartridges and other ammunition.': 'Obus, roquettes, cartouches et autres munitions.',
  Missiles: 'Missiles',
  'Guided or ballistic missiles and their launchers.': 'Missiles guidés ou balistiques et leurs lanceurs.',
  'Heavy weapons': 'Armes lourdes',
  'Artillery, rocket launchers, armoured vehicles, aircraft or ships.':
    'Artillerie, lance-roquettes, blindés, aéronefs ou navires.',
  'Air defence': 'Défense aérienne',
  'Weapons and radar against aircraft, missiles or drones.':
    'Armes et radars contre les aéronefs, les missiles ou les drones.',
  Drones: 'Drones',
  'Uncrewed aircraft or vessels for military use.': 'Aéronefs ou navires sans équipage, à usage militaire.',
  'Military technology': 'Technologie militaire',
  'Parts, plans, machines or know-how for making or using weapons.':
    'Pièces, plans, machines ou savoir-faire pour fabriquer ou employer des armes.',
  'Unspecified arms': 'Armes non précisées',
  'Arms of a kind that the sources do not name.': 'Armes dont les sources ne précisent pas la nature.',
  Treaty: 'Traité',
  'The parties put their names to a written agreement, from its signing until it ends.':
    'Les parties ont souscrit un accord écrit, de sa signature jusqu’à son terme.',
  'Defence pact': 'Pacte de défense',
  'A treaty whose parties undertake to help one another if attacked (COW Type I).':
    'Traité dont les parties s’engagent à s’entraider en cas d’attaque (COW, type I).',
  'Neutrality or non-aggression pact': 'Pacte de neutralité ou de non-agression',
  'A treaty whose parties undertake not to attack, or not to join an attacker (COW Type II).':
    'Traité dont les parties s’engagent à ne pas attaquer, ou à ne pas se joindre à un agresseur (COW, type II).',
  'Consultation pact (entente)': 'Pacte de consultation (entente)',
  'A treaty whose parties undertake to consult one another in a crisis (COW Type III).':
    'Traité dont les parties s’engagent à se consulter en cas de crise (COW, type III).',
  'Friendship treaty': 'Traité d’amitié',
  'A treaty on general relations, without a duty to defend.':
    'Traité sur les relations générales, sans obligation de défense.',
  'Economic treaty': 'Traité économique',
  'A treaty on trade, investment, finance or another economic matter.':
    'Traité sur le commerce, l’investissement, la finance ou une autre matière économique.',
  'Border treaty': 'Traité frontalier',
  'A treaty on where a border runs or how it is managed.': 'Traité sur le tracé d’une frontière ou sur sa gestion.',
  'Arms control treaty': 'Traité de maîtrise des armements',
  'A treaty that limits, reduces or bans weapons or tests of them.':
    'Traité qui limite, réduit ou interdit des armes ou leurs essais.',
  Armistice: 'Armistice',
  'An agreement to stop fighting, which does not by itself end the war.':
    'Accord de cessation des combats, qui ne met pas à lui seul fin à la guerre.',
  'Peace treaty': 'Traité de paix',
  'A treaty that ends a war between its parties.': 'Traité qui met fin à une guerre entre ses parties.',
  'Joint declaration': 'Déclaration commune',
  'A text that the parties issued together, binding or not.':
    'Texte publié ensemble par les parties, contraignant ou non.',
  Meeting: 'Rencontre',
  'The two sides spoke with each other, face to face or at a distance.':
    'Les deux parties se sont entretenues, en personne ou à distance.',
  Talks: 'Entretiens',
  'A meeting to exchange views.': 'Rencontre destinée à un échange de vues.',
  Call: 'Appel',
  'A conversation by telephone or video.': 'Conversation par téléphone ou en visioconférence.',
  Negotiation: 'Négociation',
  'Talks meant to end in an agreement.': 'Entretiens visant à conclure un accord.',
  'Meeting in a third place': 'Rencontre en lieu tiers',
  'A meeting on the territory of neither side.': 'Rencontre hors du territoire des deux parties.',
  'Multilateral meeting': 'Réunion multilatérale',
  'A meeting in which more than two sides took part.': 'Réunion à laquelle ont pris part plus de deux parties.',
  Pledge: 'Engagement',
  'The source said that it will support or cooperate with the target.':
    'L’acteur a dit qu’il soutiendrait le destinataire ou coopérerait avec lui.',
  'Military pledge': 'Engagement militaire',
  'A promise of military aid or cooperation.': 'Promesse d’aide ou de coopération militaire.',
  'Economic pledge': 'Engagement économique',
  'A promise of economic cooperation.': 'Promesse de coopération économique.',
  'Diplomatic pledge': 'Engagement diplomatique',
  'A promise of closer relations or of backing for a policy.':
    'Promesse d’un rapprochement ou d’un appui à une politique.',
  'Pledge of aid': 'Promesse d’aide',
  'A promise of economic or humanitarian aid.': 'Promesse d’aide économique ou humanitaire.',
  'Statement of support': 'Déclaration de soutien',
  'The source spoke in favour of the target, of what it does or of ties with it.':
    'L’acteur s’est exprimé en faveur du destinataire, de son action ou de liens avec lui.',
  Praise: 'Éloge',
  'The source praised the target, what it did, or an agreement or ties with it.':
    'L’acteur a fait l’éloge du destinataire, de son action, ou d’un accord ou de liens avec lui.',
  Thanks: 'Remerciements',
  'The source thanked the target.': 'L’acteur a remercié le destinataire.',
  'Defence of action': 'Justification d’une action',
  'The source justified what the target did, or what was done with or for it.':
    'L’acteur a justifié l’action du destinataire, ou ce qui a été fait avec lui ou pour lui.',
  Solidarity: 'Solidarité',
  'The source declared that it stands with the target.': 'L’acteur s’est déclaré solidaire du destinataire.',
  Mediation: 'Médiation',
  'The source helped, or offered to help, the target to settle a matter with somebody else.':
    'L’acteur a aidé, ou proposé d’aider, le destinataire à régler une question avec un tiers.',
  'Offer to mediate': 'Offre de médiation',
  'The source offered to mediate, accepted or not.': 'L’acteur a proposé sa médiation, acceptée ou non.',
  'Good offices': 'Bons offices',
  'The source carried messages or kept a channel open for the target over some time.':
    'L’acteur a transmis des messages ou maintenu un canal ouvert pour le destinataire pendant un certain temps.',
  'Hosting of talks': 'Accueil de pourparlers',
  'The source gave a place to talks between the target and somebody else.':
    'L’acteur a accueilli des pourparlers entre le destinataire et un tiers.',
  Recognition: 'Reconnaissance',
  'The source recognised the target, or keeps formal relations with it, from then on.':
    'L’acteur a reconnu le destinataire, ou entretient avec lui des relations officielles, à partir de cette date.',
  'The source recognised the target as a state or as the authority of one.':
    'L’acteur a reconnu le destinataire comme État ou comme autorité d’un État.',
  'Relations established': 'Établissement de relations',
  'The two sides opened diplomatic relations.': 'Les deux parties ont établi des relations diplomatiques.',
  'Diplomatic mission': 'Mission diplomatique',
  'The source kept an embassy, consulate or other mission with the target.':
    'L’acteur a entretenu une ambassade, un consulat ou une autre mission auprès du destinataire.',
  'Upgrade of relations': 'Rehaussement des relations',
  'The level of diplomatic relations was raised.': 'Le niveau des relations diplomatiques a été relevé.',
  'Military cooperation': 'Coopération militaire',
  'The two sides did military work together without one lending its troops to the other.':
    'Les deux parties ont mené ensemble une activité militaire, sans que l’une prête ses troupes à l’autre.',
  'Military exercise': 'Exercice militaire',
  'An exercise in which forces of both sides took part.': 'Exercice auquel ont pris part des forces des deux parties.',
  'Military training': 'Formation militaire',
  'Training of the forces of one side by or with the other.':
    'Formation des forces d’une partie par l’autre ou avec elle.',
  'Intelligence sharing': 'Partage de renseignement',
  'Exchange of what intelligence services know.': 'Échange d’informations entre services de renseignement.',
  'Joint operation': 'Opération conjointe',
  'A military operation that both sides carried out together.':
    'Opération militaire menée ensemble par les deux parties.',
  'Economic cooperation': 'Coopération économique',
  'The two sides did economic business, with each other or one for the other.':
    'Les deux parties ont eu une activité économique, l’une avec l’autre ou l’une pour l’autre.',
  Trade: 'Commerce',
  'Goods or services sold by one side to the other.': 'Biens ou services vendus par une partie à l’autre.',
  Project: 'Projet',
  'A plant, mine, zone or other undertaking run or built with the other side.':
    'Usine, mine, zone ou autre entreprise exploitée ou construite avec l’autre partie.',
  'Debt relief': 'Allègement de dette',
  'A debt of the target that the source wrote off, reduced or put off.':
    'Dette du destinataire que l’acteur a annulée, réduite ou reportée.',
  Labour: 'Main-d’œuvre',
  'Work that people of one side do for employers of the other.':
    'Travail de personnes d’une partie pour des employeurs de l’autre.',
  Transport: 'Transports',
  'Roads, railways, ports, flights or other links between the two sides.':
    'Routes, voies ferrées, ports, vols ou autres liaisons entre les deux parties.',
  Aid: 'Aide',
  'The source gave goods, money or relief to the target that are not arms.':
    'L’acteur a fourni au destinataire des biens, de l’argent ou des secours, hors armes.',
  'Economic aid': 'Aide économique',
  'Grants, loans on easy terms or goods for the economy of the target.':
    'Dons, prêts à des conditions favorables ou biens pour l’économie du destinataire.',
  'Humanitarian aid': 'Aide humanitaire',
  'Food, medicine, shelter or rescue for people in need.':
    'Nourriture, médicaments, abris ou secours pour des personnes dans le besoin.',
  'Energy aid': 'Aide énergétique',
  'Fuel or electricity given, or sold below its price.':
    'Combustible ou électricité donnés, ou vendus au-dessous de leur prix.',
  Criticism: 'Critique',
  'The source spoke against the target or something it did.':
    'L’acteur s’est exprimé contre le destinataire ou contre l’un de ses actes.',
  Denunciation: 'Condamnation',
  'The source condemned the target or something it did.': 'L’acteur a condamné le destinataire ou l’un de ses actes.',
  Accusation: 'Accusation',
  'The source said that the target had done a wrong.': 'L’acteur a imputé un méfait au destinataire.',
  'Protest note': 'Note de protestation',
  'The source complained to the target in a formal way, such as a diplomatic note.':
    'L’acteur a protesté auprès du destinataire par une voie officielle, telle une note diplomatique.',
  Demand: 'Exigence',
  'The source called on the target to do or stop something.':
    'L’acteur a appelé le destinataire à faire ou à cesser quelque chose.',
  'Demand for withdrawal': 'Exigence de retrait',
  'The source called on the target to pull back forces or stop fighting.':
    'L’acteur a appelé le destinataire à retirer des forces ou à cesser les combats.',
  'Demand on policy': 'Exigence politique',
  'The source called on the target to change or keep a policy.':
    'L’acteur a appelé le destinataire à changer ou à maintenir une politique.',
  'Demand for talks': 'Exigence de pourparlers',
  'The source called on the target to meet, negotiate or accept mediation.':
    'L’acteur a appelé le destinataire à une rencontre, à négocier ou à accepter une médiation.',
  Rejection: 'Rejet',
  'The source said no to something that the target asked for or put to a decision.':
    'L’acteur a dit non à une demande du destinataire ou à ce que celui-ci soumettait à décision.',
  Refusal: 'Refus',
  'The source turned down a request, offer or other proposal of the target.':
    'L’acteur a décliné une demande, une offre ou une autre proposition du destinataire.',
  'Vote against': 'Vote contre',
  'The source voted against a motion in the body that is the target.':
    'L’acteur a voté contre un texte dans l’organe destinataire.',
  Veto: 'Veto',
  'The source stopped a decision of the body that is the target by its vote alone.':
    'L’acteur a bloqué par son seul vote une décision de l’organe destinataire.',
  Threat: 'Menace',
  'The source said that it may or will act against the target.':
    'L’acteur a dit qu’il pourrait agir, ou agirait, contre le destinataire.',
  'Threat of sanctions': 'Menace de sanctions',
  'The source spoke of sanctions or another measure without force.':
    'L’acteur a évoqué des sanctions ou une autre mesure sans recours à la force.',
  'Threat of force': 'Menace de recours à la force',
  'The source spoke of using armed force.': 'L’acteur a évoqué l’emploi de la force armée.',
  'Nuclear threat': 'Menace nucléaire',
  'The source spoke of using nuclear weapons.': 'L’acteur a évoqué l’emploi d’armes nucléaires.',
  Ultimatum: 'Ultimatum',
  'The source set the target a last term.': 'L’acteur a fixé au destinataire un dernier délai.',
  Sanction: 'Sanction',
  'The source restricted trade, money or travel of the target, or eased such a restriction.':
    'L’acteur a restreint le commerce, les fonds ou les déplacements du destinataire, ou allégé une telle restriction.',
  'UN sanctions': 'Sanctions de l’ONU',
  'Sanctions decided by the United Nations Security Council.':
    'Sanctions décidées par le Conseil de sécurité des Nations unies.',
  'National sanctions': 'Sanctions nationales',
  'Sanctions that a state or a union of states decided by itself.':
    'Sanctions décidées par un État ou une union d’États de son propre chef.',
  Listing: 'Inscription sur une liste',
  'The target was put on a list of persons, bodies or ships under sanctions.':
    'Le destinataire a été inscrit sur une liste de personnes, d’organismes ou de navires sous sanctions.',
  Embargo: 'Embargo',
  'A ban on trade in arms, fuel or other goods with the target.':
    'Interdiction du commerce d’armes, de combustibles ou d’autres biens avec le destinataire.',
  'Sanctions eased': 'Allègement de sanctions',
  'The source lifted or loosened sanctions on the target.':
    'L’acteur a levé ou assoupli des sanctions visant le destinataire.',
  'Relations cut': 'Rupture ou réduction des relations',
  'The source reduced or ended its formal relations with the target.':
    'L’acteur a réduit ou rompu ses relations officielles avec le destinataire.',
  'Downgrade of relations': 'Abaissement des relations',
  'The source lowered the level of diplomatic relations.': 'L’acteur a abaissé le niveau des relations diplomatiques.',
  'Break of relations': 'Rupture des relations',
  'The source ended diplomatic relations, until they are opened again.':
    'L’acteur a rompu les relations diplomatiques, jusqu’à leur rétablissement.',
  Expulsion: 'Expulsion',
  'The source ordered diplomats, staff or a mission of the target to leave.':
    'L’acteur a ordonné le départ de diplomates, de personnel ou d’une mission du destinataire.',
  Recall: 'Rappel',
  'The source called its own ambassador or mission home from the target.':
    'L’acteur a rappelé son ambassadeur ou sa mission auprès du destinataire.',
  'Military posture': 'Posture militaire',
  'The source showed or raised its readiness to use force, with regard to the target.':
    'L’acteur a montré ou renforcé sa disposition à employer la force, à l’égard du destinataire.',
  'Weapons test': 'Essai d’arme',
  'The source tested a weapon.': 'L’acteur a procédé à l’essai d’une arme.',
  Alert: 'Mise en alerte',
  'The source put forces on a higher level of alert.': 'L’acteur a relevé le niveau d’alerte de forces.',
  Mobilisation: 'Mobilisation',
  'The source called up or massed forces.': 'L’acteur a mobilisé ou massé des forces.',
  'Show of force': 'Démonstration de force',
  'The source displayed forces, such as by a flight, a passage of ships or a parade.':
    'L’acteur a fait étalage de forces, par un survol, un passage de navires ou un défilé, par exemple.',
  'Armed conflict': 'Conflit armé',
  'The source used armed force against the target, or the two against each other.':
    'L’acteur a employé la force armée contre le destinataire, ou les deux l’un contre l’autre.',
  Combat: 'Combats',
  'Forces of the source fought forces of the target.':
    'Des forces de l’acteur ont combattu des forces du destinataire.',
  Invasion: 'Invasion',
  'Forces of the source entered territory that the target held or claims.':
    'Des forces de l’acteur ont pénétré sur un territoire que le destinataire tenait ou revendique.',
  Strike: 'Frappe',
  'The source attacked from a distance, with aircraft, missiles, drones or artillery.':
    'L’acteur a attaqué à distance, par aéronefs, missiles, drones ou artillerie.',
  Occupation: 'Occupation',
  'Forces of the source held territory that the target had held or claims.':
    'Des forces de l’acteur ont tenu un territoire que le destinataire avait tenu ou revendique.',
  Capture: 'Capture',
  'The source took soldiers, equipment or positions of the target.':
    'L’acteur a pris des soldats, du matériel ou des positions du destinataire.',
  Membership: 'Appartenance',
  'The source belongs to the organisation, treaty body or group that is the target.':
    'L’acteur appartient à l’organisation, à l’organe conventionnel ou au groupe destinataire.',
  Member: 'Membre',
  'A member with full rights.': 'Membre de plein droit.',
  Observer: 'Observateur',
  'An actor that may attend without a vote.': 'Acteur admis aux séances sans droit de vote.',
  Partner: 'Partenaire',
  'An actor tied to the body by an agreement short of membership.':
    'Acteur lié à l’organe par un accord, sans en être membre.',
  Alliance: 'Alliance',
  'The two sides are bound by an alliance treaty that is in force.':
    'Les deux parties sont liées par un traité d’alliance en vigueur.',
  Delegation: 'Délégation',
  'The source gave the target a commission to act for it on one occasion.':
    'L’acteur a chargé le destinataire d’agir pour lui en une occasion.',
  'Sent by': 'Envoi',
  'The target travelled on the orders of the source.': 'Le destinataire s’est déplacé sur ordre de l’acteur.',
  'On behalf of': 'Au nom de',
  'The target spoke or acted in the name of the source.': 'Le destinataire s’est exprimé ou a agi au nom de l’acteur.',
  Affiliation: 'Rattachement',
  'The source holds an office in the target, or is a part of it.':
    'L’acteur exerce une fonction au sein du destinataire, ou en fait partie.',
  Office: 'Fonction',
  'A person who holds an office in a body or a state.': 'Personne qui exerce une fonction dans un organe ou un État.',
  'Part of': 'Partie de',
  'A body that is a part of a larger one.': 'Organe qui fait partie d’un organe plus grand.',
  'State-owned': 'Propriété de l’État',
  'A company or outlet that a state owns.': 'Entreprise ou média dont un État est propriétaire.',
  'Located in': 'Situé à',
  'A mission, force or body that has its place in the target.': 'Mission, force ou organe établi chez le destinataire.',
  Other: 'Autre',
  'A relation that is not in this vocabulary, kept as its dataset names it.':
    'Relation absente de ce vocabulaire, conservée telle que la nomme son jeu de données.',
  State: 'État',
  States: 'États',
  'A sovereign state, present or former.': 'État souverain, actuel ou ancien.',
  Entity: 'Entité',
  Entities: 'Entités',
  'A body that claims statehood or autonomy and that few states recognise.':
    'Entité qui se réclame du statut d’État ou de l’autonomie et que peu d’États reconnaissent.',
  Person: 'Personne',
  Persons: 'Personnes',
  'A human being in a public role.': 'Être humain dans un rôle public.',
  'Government body': 'Organe gouvernemental',
  'Government bodies': 'Organes gouvernementaux',
  'A presidency, ministry, council or agency of a state.': 'Présidence, ministère, conseil ou agence d’un État.',
  Legislature: 'Parlement',
  Legislatures: 'Parlements',
  'A parliament or a chamber of one.': 'Parlement ou chambre d’un parlement.',
  Court: 'Juridiction',
  Courts: 'Juridictions',
  'A court of law of a state.': 'Cour ou tribunal d’un État.',
  'Intelligence service': 'Service de renseignement',
  'Intelligence services': 'Services de renseignement',
  'A service of a state that gathers intelligence.': 'Service d’un État qui recueille du renseignement.',
  'Diplomatic missions': 'Missions diplomatiques',
  'An embassy, consulate or mission to an organisation, which belongs to the state that sends it.':
    'Ambassade, consulat ou mission auprès d’une organisation, qui relève de l’État d’envoi.',
  'Armed force': 'Force armée',
  'Armed forces': 'Forces armées',
  'The forces of a state, a branch of them or a contingent.':
    'Forces d’un État, l’une de leurs composantes ou un contingent.',
  'Armed group': 'Groupe armé',
  'Armed groups': 'Groupes armés',
  'An armed organisation that is not part of the forces of a state, or a private military company.':
    'Organisation armée qui ne fait pas partie des forces d’un État, ou société militaire privée.',
  'Political party': 'Parti politique',
  'Political parties': 'Partis politiques',
  'A political party, in government or not.': 'Parti politique, au gouvernement ou non.',
  'Intergovernmental organisation': 'Organisation intergouvernementale',
  'Intergovernmental organisations': 'Organisations intergouvernementales',
  'A body, alliance or monitoring team of several states.':
    'Organe, alliance ou équipe de surveillance de plusieurs États.',
  'Non-governmental organisation': 'Organisation non gouvernementale',
  'Non-governmental organisations': 'Organisations non gouvernementales',
  'An organisation of citizens, independent of governments.':
    'Organisation de citoyens, indépendante des gouvernements.',
  Company: 'Entreprise',
  Companies: 'Entreprises',
  'A business, whoever owns it.': 'Société commerciale, quel qu’en soit le propriétaire.',
  Media: 'Médias',
  'A news outlet or agency, which speaks in its own voice.':
    'Organe ou agence de presse, qui s’exprime en son nom propre.',
  'State media': 'Médias d’État',
  'A news outlet or agency that a state owns or directs.': 'Organe ou agence de presse qu’un État possède ou dirige.',
  'Other actor': 'Autre acteur',
  'Other actors': 'Autres acteurs',
  'An actor of a kind that is not in this vocabulary.': 'Acteur d’un genre absent de ce vocabulaire.',
  'State bodies': 'Organes de l’État',
  Missions: 'Missions',
  Forces: 'Forces',
  Organisations: 'Organisations',
  'Both sides say': 'Les deux parties le disent',
  'confirmed by both sides': 'confirmé par les deux parties',
  'Every party to the tie has said so, or has signed the document that does.':
    'Chaque partie au lien l’a dit, ou a signé le document qui le dit.',
  'One side says': 'Une partie le dit',
  'confirmed by one side': 'confirmé par une partie',
  'At least one party to the tie has said so, but not every one.':
    'Au moins une partie au lien l’a dit, mais pas toutes.',
  'Only reported': 'Seulement rapporté',
  'only reported': 'seulement rapporté',
  'Only others have said so, such as media or monitors; no party to the tie has.':
    'Seuls des tiers l’ont dit, médias ou observateurs par exemple ; aucune partie au lien ne l’a fait.',
  Claimed: 'Affirmé',
  'claimed by one interested actor': 'affirmé par un acteur intéressé',
  'One actor with an interest in it has said so of motives, results or an estimate.':
    'Un acteur qui y a intérêt l’a dit, à propos de motifs, de résultats ou d’une estimation.',
  Alleged: 'Allégué',
  'alleged by an opponent': 'allégué par un adversaire',
  'Only an opponent of a party to the tie has said so, as an accusation.':
    'Seul un adversaire d’une partie au lien l’a dit, à titre d’accusation.',
  'No source given': 'Sans source indiquée',
  'no source given': 'sans source indiquée',
  'The tie was imported without any evidence.': 'Le lien a été importé sans aucune pièce à l’appui.',
  Disputed: 'Contesté',
  'A party to the tie denies it.': 'Une partie au lien le dément.',
  Retracted: 'Rétracté',
  'The origin of the claim has withdrawn it; it is kept, and left out of scores.':
    'L’auteur de l’affirmation l’a retirée ; elle est conservée, mais exclue des scores.',
  Cooperation: 'Coopération',
  'What is said or done for, or together with, another.': 'Ce qui est dit ou fait pour un autre, ou avec lui.',
  Conflict: 'Conflit',
  'What is said or done against another.': 'Ce qui est dit ou fait contre un autre.',
  Structure: 'Structure',
  'How actors are attached to one another; counted, never scored.':
    'Comment les acteurs sont rattachés les uns aux autres ; compté, jamais noté.',
  'Verbal cooperation': 'Coopération verbale',
  'Material cooperation': 'Coopération matérielle',
  'Verbal conflict': 'Conflit verbal',
  'Material conflict': 'Conflit matériel',
  Structural: 'Structurel',
  Frames: 'Cadres',
  'The two sides with most ties face each other, the others stand below.':
    'Les deux parties qui ont le plus de liens se font face, les autres sont placées dessous.',
  Circle: 'Cercle',
  'States on a circle, clockwise from the top in the order of the dataset.':
    'Les États sur un cercle, dans le sens horaire à partir du haut, selon l’ordre du jeu de données.',
  Force: 'Attraction',
  'Strongly tied states draw together, others push apart.':
    'Les États fortement liés s’attirent, les autres se repoussent.',
  Grid: 'Grille',
  'States in rows, those with most ties first.': 'Les États en rangées, ceux qui ont le plus de liens d’abord.',
  Line: 'Ligne',
  'States side by side, those with most ties in the middle.':
    'Les États côte à côte, ceux qui ont le plus de liens au milieu.',
  'As in the file': 'Comme dans le fichier',
  'Where the file has the actors, scaled to the page.': 'Là où le fichier place les acteurs, à l’échelle de la page.',
  President: 'Président',
  'President (CHN)': 'Président',
  'Acting President': 'Président par intérim',
  'Prime Minister': 'Premier ministre',
  Premier: 'Premier ministre',
  Chairman: 'Président',
  'Chairman of the Government': 'Président du gouvernement',
  'Vice Chairperson': 'Vice-président',
  Secretary: 'Secrétaire',
  'Secretary General': 'Secrétaire général',
  'Minister of Defence': 'Ministre de la Défense',
  'Minister of National Defence': 'Ministre de la Défense nationale',
  'Minister of Foreign Affairs': 'Ministre des Affaires étrangères',
  'Deputy Minister of Foreign Affairs': 'Vice-ministre des Affaires étrangères',
  'Vice Minister of Foreign Affairs': 'Vice-ministre des Affaires étrangères',
  'Chief of the General Staff': 'Chef de l’état-major général',
  'Deputy Chief of the General Staff': 'Chef adjoint de l’état-major général',
  'Military official': 'Responsable militaire',
  'Spokesman of the National Security Council': 'Porte-parole du Conseil de sécurité nationale',
  'completely reliable': 'entièrement fiable',
  'usually reliable': 'habituellement fiable',
  'fairly reliable': 'assez fiable',
  'not usually reliable': 'rarement fiable',
  unreliable: 'non fiable',
  'reliability cannot be judged': 'fiabilité impossible à évaluer',
  'confirmed by other sources': 'confirmé par d’autres sources',
  'probably true': 'probablement vrai',
  'possibly true': 'peut-être vrai',
  doubtful: 'douteux',
  improbable: 'improbable',
  'truth cannot be judged': 'véracité impossible à évaluer',
  'Whole world': 'Monde entier',
  'Equal Earth: areas are right.': 'Equal Earth : les surfaces sont exactes.',
  'Centred on the selected state': 'Centrée sur l’État sélectionné',
  'Azimuthal equidistant: distances and directions from the middle are right.':
    'Azimutale équidistante : distances et directions depuis le centre sont exactes.',
  Mercator: 'Mercator',
  'Shapes are right, areas far from the equator are not.':
    'Les formes sont exactes, pas les surfaces loin de l’équateur.',
};
