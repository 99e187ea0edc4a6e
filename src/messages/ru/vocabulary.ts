/** Russian words of the vocabulary, by their English. */
export const vocabulary: Readonly<Record<string, string>> = {
  Visit: 'Визит',
  'The source travelled to the target, or to its territory, in a public role.':
    'Первая сторона приехала ко второй или на её территорию в официальной роли.',
  'Summit visit': 'Визит на высшем уровне',
  'A visit in which the leader of one side came to meet the leader of the other.':
    'Визит, при котором лидер одной стороны приехал на встречу с лидером другой.',
  'Official visit': 'Официальный визит',
  'A visit announced as official by the visitor or the host.':
    'Визит, который гость или принимающая сторона назвали официальным.',
  'Working visit': 'Рабочий визит',
  'A visit for business, without the ceremony of an official one.': 'Деловой визит без церемоний официального.',
  'Military visit': 'Военный визит',
  'A visit by members of armed forces or by those who direct them.': 'Визит военных или тех, кто ими руководит.',
  'Parliamentary visit': 'Парламентский визит',
  'A visit by members of a legislature.': 'Визит членов парламента.',
  Transit: 'Транзит',
  'A stop on the way to somewhere else.': 'Остановка по пути в другое место.',
  'Troop support': 'Помощь войсками',
  'The source sent members of its forces to act for, with or on the territory of the target.':
    'Первая сторона направила своих военных действовать для второй, вместе с ней или на её территории.',
  'Combat troops': 'Боевые части',
  'Troops sent to fight on the side of the target.': 'Войска, посланные воевать на второй стороне.',
  'Military engineers': 'Военные инженеры',
  'Troops sent to build, repair or clear mines.': 'Военные, посланные строить, чинить или разминировать.',
  'Military advisers': 'Военные советники',
  'Officers or specialists sent to advise the forces of the target.':
    'Офицеры или специалисты, посланные советниками в войска второй стороны.',
  Basing: 'Базирование',
  'Troops stationed on the territory of the target, which agreed to it.':
    'Войска, размещённые на территории второй стороны с её согласия.',
  'Arms supply': 'Поставка оружия',
  'The source handed weapons, ammunition or military technology to the target, paid for or not.':
    'Первая сторона передала второй оружие, боеприпасы или военные технологии, за плату или без неё.',
  Ammunition: 'Боеприпасы',
  'Shells, rockets, cartridges and other ammunition.': 'Снаряды, реактивные снаряды, патроны и другие боеприпасы.',
  Missiles: 'Ракеты',
  'Guided or ballistic missiles and their launchers.': 'Управляемые или баллистические ракеты и их пусковые установки.',
  'Heavy weapons': 'Тяжёлое оружие',
  'Artillery, rocket launchers, armoured vehicles, aircraft or ships.':
    'Артиллерия, реактивные установки, бронетехника, самолёты или корабли.',
  'Air defence': 'ПВО',
  'Weapons and radar against aircraft, missiles or drones.':
    'Оружие и радары против самолётов, ракет или беспилотников.',
  Drones: 'Беспилотники',
  'Uncrewed aircraft or vessels for military use.': 'Беспилотные летательные или морские аппараты военного назначения.',
  'Military technology': 'Военные технологии',
  'Parts, plans, machines or know-how for making or using weapons.':
    'Детали, чертежи, станки или знания для производства или применения оружия.',
  'Unspecified arms': 'Неуточнённое оружие',
  'Arms of a kind that the sources do not name.': 'Оружие, вид которого источники не называют.',
  Treaty: 'Договор',
  'The parties put their names to a written agreement, from its signing until it ends.':
    'Стороны подписали письменное соглашение; связь длится от подписания до его прекращения.',
  'Defence pact': 'Договор о взаимной обороне',
  'A treaty whose parties undertake to help one another if attacked (COW Type I).':
    'Договор, стороны которого обязуются помогать друг другу при нападении (COW, тип I).',
  'Neutrality or non-aggression pact': 'Договор о нейтралитете или ненападении',
  'A treaty whose parties undertake not to attack, or not to join an attacker (COW Type II).':
    'Договор, стороны которого обязуются не нападать или не присоединяться к нападающему (COW, тип II).',
  'Consultation pact (entente)': 'Договор о консультациях (антанта)',
  'A treaty whose parties undertake to consult one another in a crisis (COW Type III).':
    'Договор, стороны которого обязуются советоваться друг с другом при кризисе (COW, тип III).',
  'Friendship treaty': 'Договор о дружбе',
  'A treaty on general relations, without a duty to defend.': 'Договор об общих отношениях, без обязанности защищать.',
  'Economic treaty': 'Экономический договор',
  'A treaty on trade, investment, finance or another economic matter.':
    'Договор о торговле, инвестициях, финансах или другом экономическом вопросе.',
  'Border treaty': 'Договор о границе',
  'A treaty on where a border runs or how it is managed.':
    'Договор о том, где проходит граница или какой на ней режим.',
  'Arms control treaty': 'Договор о контроле над вооружениями',
  'A treaty that limits, reduces or bans weapons or tests of them.':
    'Договор, который ограничивает, сокращает или запрещает оружие или его испытания.',
  Armistice: 'Перемирие',
  'An agreement to stop fighting, which does not by itself end the war.':
    'Соглашение о прекращении огня, которое само по себе не завершает войну.',
  'Peace treaty': 'Мирный договор',
  'A treaty that ends a war between its parties.': 'Договор, который завершает войну между его сторонами.',
  'Joint declaration': 'Совместное заявление',
  'A text that the parties issued together, binding or not.':
    'Текст, который стороны издали вместе, обязывающий или нет.',
  Meeting: 'Встреча',
  'The two sides spoke with each other, face to face or at a distance.':
    'Стороны говорили друг с другом, лично или на расстоянии.',
  Talks: 'Беседа',
  'A meeting to exchange views.': 'Встреча для обмена мнениями.',
  Call: 'Звонок',
  'A conversation by telephone or video.': 'Разговор по телефону или видеосвязи.',
  Negotiation: 'Переговоры',
  'Talks meant to end in an agreement.': 'Переговоры, цель которых — соглашение.',
  'Meeting in a third place': 'Встреча на третьей территории',
  'A meeting on the territory of neither side.': 'Встреча не на территории одной из сторон.',
  'Multilateral meeting': 'Многосторонняя встреча',
  'A meeting in which more than two sides took part.': 'Встреча, в которой участвовали более двух сторон.',
  Pledge: 'Обещание',
  'The source said that it will support or cooperate with the target.':
    'Первая сторона сказала, что будет поддерживать вторую или сотрудничать с ней.',
  'Military pledge': 'Военное обещание',
  'A promise of military aid or cooperation.': 'Обещание военной помощи или сотрудничества.',
  'Economic pledge': 'Экономическое обещание',
  'A promise of economic cooperation.': 'Обещание экономического сотрудничества.',
  'Diplomatic pledge': 'Дипломатическое обещание',
  'A promise of closer relations or of backing for a policy.':
    'Обещание более тесных отношений или поддержки политики.',
  'Pledge of aid': 'Обещание помощи',
  'A promise of economic or humanitarian aid.': 'Обещание экономической или гуманитарной помощи.',
  'Statement of support': 'Слова поддержки',
  'The source spoke in favour of the target, of what it does or of ties with it.':
    'Первая сторона высказалась в пользу второй, её действий или связей с ней.',
  Praise: 'Похвала',
  'The source praised the target, what it did, or an agreement or ties with it.':
    'Первая сторона похвалила вторую, её действия, соглашение или связи с ней.',
  Thanks: 'Благодарность',
  'The source thanked the target.': 'Первая сторона поблагодарила вторую.',
  'Defence of action': 'Оправдание действий',
  'The source justified what the target did, or what was done with or for it.':
    'Первая сторона оправдала то, что сделала вторая или что сделано с ней или для неё.',
  Solidarity: 'Солидарность',
  'The source declared that it stands with the target.': 'Первая сторона заявила, что стоит на стороне второй.',
  Mediation: 'Посредничество',
  'The source helped, or offered to help, the target to settle a matter with somebody else.':
    'Первая сторона помогла или предложила помочь второй уладить дело с кем-то третьим.',
  'Offer to mediate': 'Предложение посредничества',
  'The source offered to mediate, accepted or not.': 'Первая сторона предложила посредничество, принятое или нет.',
  'Good offices': 'Добрые услуги',
  'The source carried messages or kept a channel open for the target over some time.':
    'Первая сторона какое-то время передавала послания или поддерживала канал связи для второй.',
  'Hosting of talks': 'Площадка для переговоров',
  'The source gave a place to talks between the target and somebody else.':
    'Первая сторона дала место для переговоров второй с кем-то третьим.',
  Recognition: 'Признание',
  'The source recognised the target, or keeps formal relations with it, from then on.':
    'Первая сторона признала вторую или с тех пор поддерживает с ней официальные отношения.',
  'The source recognised the target as a state or as the authority of one.':
    'Первая сторона признала вторую государством или его властью.',
  'Relations established': 'Установление отношений',
  'The two sides opened diplomatic relations.': 'Стороны установили дипломатические отношения.',
  'Diplomatic mission': 'Дипломатическое представительство',
  'The source kept an embassy, consulate or other mission with the target.':
    'Первая сторона имела у второй посольство, консульство или другое представительство.',
  'Upgrade of relations': 'Повышение уровня отношений',
  'The level of diplomatic relations was raised.': 'Уровень дипломатических отношений повышен.',
  'Military cooperation': 'Военное сотрудничество',
  'The two sides did military work together without one lending its troops to the other.':
    'Стороны вместе вели военную работу, но ни одна не давала другой своих войск.',
  'Military exercise': 'Военные учения',
  'An exercise in which forces of both sides took part.': 'Учения, в которых участвовали войска обеих сторон.',
  'Military training': 'Военная подготовка',
  'Training of the forces of one side by or with the other.':
    'Подготовка войск одной стороны другой стороной или вместе с ней.',
  'Intelligence sharing': 'Обмен разведданными',
  'Exchange of what intelligence services know.': 'Обмен сведениями разведывательных служб.',
  'Joint operation': 'Совместная операция',
  'A military operation that both sides carried out together.': 'Военная операция, которую стороны провели вместе.',
  'Economic cooperation': 'Экономическое сотрудничество',
  'The two sides did economic business, with each other or one for the other.':
    'Стороны вели экономические дела друг с другом или одна для другой.',
  Trade: 'Торговля',
  'Goods or services sold by one side to the other.': 'Товары или услуги, проданные одной стороной другой.',
  Project: 'Проект',
  'A plant, mine, zone or other undertaking run or built with the other side.':
    'Завод, рудник, зона или другое предприятие, которое ведут или строят вместе с другой стороной.',
  'Debt relief': 'Облегчение долга',
  'A debt of the target that the source wrote off, reduced or put off.':
    'Долг второй стороны, который первая списала, уменьшила или отсрочила.',
  Labour: 'Труд',
  'Work that people of one side do for employers of the other.': 'Работа людей одной стороны у работодателей другой.',
  Transport: 'Транспорт',
  'Roads, railways, ports, flights or other links between the two sides.':
    'Дороги, железные дороги, порты, рейсы или другое сообщение между сторонами.',
  Aid: 'Помощь',
  'The source gave goods, money or relief to the target that are not arms.':
    'Первая сторона дала второй товары, деньги или помощь, но не оружие.',
  'Economic aid': 'Экономическая помощь',
  'Grants, loans on easy terms or goods for the economy of the target.':
    'Гранты, льготные займы или товары для экономики второй стороны.',
  'Humanitarian aid': 'Гуманитарная помощь',
  'Food, medicine, shelter or rescue for people in need.': 'Еда, лекарства, кров или спасение для нуждающихся.',
  'Energy aid': 'Энергетическая помощь',
  'Fuel or electricity given, or sold below its price.': 'Топливо или электроэнергия, переданные даром или ниже цены.',
  Criticism: 'Критика',
  'The source spoke against the target or something it did.':
    'Первая сторона высказалась против второй или её действий.',
  Denunciation: 'Осуждение',
  'The source condemned the target or something it did.': 'Первая сторона осудила вторую или её действия.',
  Accusation: 'Обвинение',
  'The source said that the target had done a wrong.': 'Первая сторона сказала, что вторая поступила неправомерно.',
  'Protest note': 'Нота протеста',
  'The source complained to the target in a formal way, such as a diplomatic note.':
    'Первая сторона официально пожаловалась второй, например дипломатической нотой.',
  Demand: 'Требование',
  'The source called on the target to do or stop something.':
    'Первая сторона призвала вторую что-то сделать или прекратить.',
  'Demand for withdrawal': 'Требование вывода войск',
  'The source called on the target to pull back forces or stop fighting.':
    'Первая сторона призвала вторую отвести войска или прекратить бои.',
  'Demand on policy': 'Требование к политике',
  'The source called on the target to change or keep a policy.':
    'Первая сторона призвала вторую изменить или сохранить политику.',
  'Demand for talks': 'Требование переговоров',
  'The source called on the target to meet, negotiate or accept mediation.':
    'Первая сторона призвала вторую к встрече, переговорам или посредничеству.',
  Rejection: 'Несогласие',
  'The source said no to something that the target asked for or put to a decision.':
    'Первая сторона ответила «нет» на просьбу второй или на вынесенное ею решение.',
  Refusal: 'Отказ',
  'The source turned down a request, offer or other proposal of the target.':
    'Первая сторона отклонила просьбу или предложение второй.',
  'Vote against': 'Голос против',
  'The source voted against a motion in the body that is the target.':
    'Первая сторона голосовала против предложения в органе — второй стороне.',
  Veto: 'Вето',
  'The source stopped a decision of the body that is the target by its vote alone.':
    'Первая сторона одним своим голосом остановила решение органа — второй стороны.',
  Threat: 'Угроза',
  'The source said that it may or will act against the target.':
    'Первая сторона сказала, что может действовать или будет действовать против второй.',
  'Threat of sanctions': 'Угроза санкций',
  'The source spoke of sanctions or another measure without force.':
    'Первая сторона говорила о санкциях или другой мере без применения силы.',
  'Threat of force': 'Угроза силой',
  'The source spoke of using armed force.': 'Первая сторона говорила о применении вооружённой силы.',
  'Nuclear threat': 'Ядерная угроза',
  'The source spoke of using nuclear weapons.': 'Первая сторона говорила о применении ядерного оружия.',
  Ultimatum: 'Ультиматум',
  'The source set the target a last term.': 'Первая сторона назначила второй последний срок.',
  Sanction: 'Санкции',
  'The source restricted trade, money or travel of the target, or eased such a restriction.':
    'Первая сторона ограничила торговлю, деньги или поездки второй либо смягчила такое ограничение.',
  'UN sanctions': 'Санкции ООН',
  'Sanctions decided by the United Nations Security Council.': 'Санкции по решению Совета Безопасности ООН.',
  'National sanctions': 'Национальные санкции',
  'Sanctions that a state or a union of states decided by itself.':
    'Санкции по решению самого государства или союза государств.',
  Listing: 'Внесение в список',
  'The target was put on a list of persons, bodies or ships under sanctions.':
    'Вторая сторона внесена в список лиц, организаций или судов под санкциями.',
  Embargo: 'Эмбарго',
  'A ban on trade in arms, fuel or other goods with the target.':
    'Запрет на торговлю со второй стороной оружием, топливом или другими товарами.',
  'Sanctions eased': 'Смягчение санкций',
  'The source lifted or loosened sanctions on the target.': 'Первая сторона сняла или смягчила санкции против второй.',
  'Relations cut': 'Свёртывание отношений',
  'The source reduced or ended its formal relations with the target.':
    'Первая сторона сократила или прекратила официальные отношения со второй.',
  'Downgrade of relations': 'Понижение уровня отношений',
  'The source lowered the level of diplomatic relations.': 'Первая сторона понизила уровень дипломатических отношений.',
  'Break of relations': 'Разрыв отношений',
  'The source ended diplomatic relations, until they are opened again.':
    'Первая сторона прекратила дипломатические отношения до их возобновления.',
  Expulsion: 'Высылка',
  'The source ordered diplomats, staff or a mission of the target to leave.':
    'Первая сторона велела дипломатам, сотрудникам или представительству второй уехать.',
  Recall: 'Отзыв посла',
  'The source called its own ambassador or mission home from the target.':
    'Первая сторона отозвала от второй своего посла или представительство.',
  'Military posture': 'Военная готовность',
  'The source showed or raised its readiness to use force, with regard to the target.':
    'Первая сторона показала или повысила готовность применить силу в отношении второй.',
  'Weapons test': 'Испытание оружия',
  'The source tested a weapon.': 'Первая сторона испытала оружие.',
  Alert: 'Боевая готовность',
  'The source put forces on a higher level of alert.': 'Первая сторона привела войска в повышенную готовность.',
  Mobilisation: 'Мобилизация',
  'The source called up or massed forces.': 'Первая сторона призвала или стянула войска.',
  'Show of force': 'Демонстрация силы',
  'The source displayed forces, such as by a flight, a passage of ships or a parade.':
    'Первая сторона показала войска, например полётом, проходом кораблей или парадом.',
  'Armed conflict': 'Вооружённый конфликт',
  'The source used armed force against the target, or the two against each other.':
    'Первая сторона применила вооружённую силу против второй, или обе друг против друга.',
  Combat: 'Бой',
  'Forces of the source fought forces of the target.': 'Войска первой стороны вели бои с войсками второй.',
  Invasion: 'Вторжение',
  'Forces of the source entered territory that the target held or claims.':
    'Войска первой стороны вошли на территорию, которую вторая удерживала или считает своей.',
  Strike: 'Удар',
  'The source attacked from a distance, with aircraft, missiles, drones or artillery.':
    'Первая сторона атаковала на расстоянии: авиацией, ракетами, беспилотниками или артиллерией.',
  Occupation: 'Оккупация',
  'Forces of the source held territory that the target had held or claims.':
    'Войска первой стороны удерживали территорию, которую вторая удерживала прежде или считает своей.',
  Capture: 'Захват',
  'The source took soldiers, equipment or positions of the target.':
    'Первая сторона взяла солдат, технику или позиции второй.',
  Membership: 'Членство',
  'The source belongs to the organisation, treaty body or group that is the target.':
    'Первая сторона входит в организацию, договорный орган или группу — вторую сторону.',
  Member: 'Член',
  'A member with full rights.': 'Член с полными правами.',
  Observer: 'Наблюдатель',
  'An actor that may attend without a vote.': 'Участник, который может присутствовать без права голоса.',
  Partner: 'Партнёр',
  'An actor tied to the body by an agreement short of membership.':
    'Участник, связанный с органом соглашением, но не членством.',
  Alliance: 'Союз',
  'The two sides are bound by an alliance treaty that is in force.': 'Стороны связаны действующим союзным договором.',
  Delegation: 'Поручение',
  'The source gave the target a commission to act for it on one occasion.':
    'Первая сторона поручила второй один раз действовать за неё.',
  'Sent by': 'Направил',
  'The target travelled on the orders of the source.': 'Вторая сторона ездила по указанию первой.',
  'On behalf of': 'От имени',
  'The target spoke or acted in the name of the source.': 'Вторая сторона говорила или действовала от имени первой.',
  Affiliation: 'Принадлежность',
  'The source holds an office in the target, or is a part of it.':
    'Первая сторона занимает должность во второй или является её частью.',
  Office: 'Должность',
  'A person who holds an office in a body or a state.': 'Человек, который занимает должность в органе или государстве.',
  'Part of': 'Часть',
  'A body that is a part of a larger one.': 'Орган, который входит в более крупный.',
  'State-owned': 'В собственности государства',
  'A company or outlet that a state owns.': 'Компания или СМИ, которым владеет государство.',
  'Located in': 'Находится в',
  'A mission, force or body that has its place in the target.':
    'Представительство, войска или орган, которые находятся во второй стороне.',
  Other: 'Другое',
  'A relation that is not in this vocabulary, kept as its dataset names it.':
    'Связь, которой нет в этом словаре; названа так, как в её наборе данных.',
  State: 'Государство',
  States: 'Государства',
  'A sovereign state, present or former.': 'Суверенное государство, нынешнее или бывшее.',
  Entity: 'Образование',
  Entities: 'Образования',
  'A body that claims statehood or autonomy and that few states recognise.':
    'Образование, которое заявляет о государственности или автономии и которое признают немногие государства.',
  Person: 'Человек',
  Persons: 'Люди',
  'A human being in a public role.': 'Человек в публичной роли.',
  'Government body': 'Орган власти',
  'Government bodies': 'Органы власти',
  'A presidency, ministry, council or agency of a state.':
    'Администрация, министерство, совет или ведомство государства.',
  Legislature: 'Парламент',
  Legislatures: 'Парламенты',
  'A parliament or a chamber of one.': 'Парламент или его палата.',
  Court: 'Суд',
  Courts: 'Суды',
  'A court of law of a state.': 'Суд государства.',
  'Intelligence service': 'Разведслужба',
  'Intelligence services': 'Разведслужбы',
  'A service of a state that gathers intelligence.': 'Служба государства, которая ведёт разведку.',
  'Diplomatic missions': 'Дипломатические представительства',
  'An embassy, consulate or mission to an organisation, which belongs to the state that sends it.':
    'Посольство, консульство или представительство при организации; относится к направившему его государству.',
  'Armed force': 'Вооружённые силы',
  'Armed forces': 'Вооружённые силы',
  'The forces of a state, a branch of them or a contingent.': 'Войска государства, их вид или контингент.',
  'Armed group': 'Вооружённая группа',
  'Armed groups': 'Вооружённые группы',
  'An armed organisation that is not part of the forces of a state, or a private military company.':
    'Вооружённая организация вне войск государства или частная военная компания.',
  'Political party': 'Политическая партия',
  'Political parties': 'Политические партии',
  'A political party, in government or not.': 'Политическая партия, у власти или нет.',
  'Intergovernmental organisation': 'Межправительственная организация',
  'Intergovernmental organisations': 'Межправительственные организации',
  'A body, alliance or monitoring team of several states.': 'Орган, союз или группа наблюдения нескольких государств.',
  'Non-governmental organisation': 'Неправительственная организация',
  'Non-governmental organisations': 'Неправительственные организации',
  'An organisation of citizens, independent of governments.': 'Организация граждан, независимая от правительств.',
  Company: 'Компания',
  Companies: 'Компании',
  'A business, whoever owns it.': 'Предприятие, кто бы им ни владел.',
  Media: 'СМИ',
  'A news outlet or agency, which speaks in its own voice.':
    'Издание или агентство новостей, которое говорит от своего имени.',
  'State media': 'Государственные СМИ',
  'A news outlet or agency that a state owns or directs.':
    'Издание или агентство новостей, которым государство владеет или управляет.',
  'Other actor': 'Другой участник',
  'Other actors': 'Другие участники',
  'An actor of a kind that is not in this vocabulary.': 'Участник вида, которого нет в этом словаре.',
  'State bodies': 'Органы власти',
  Missions: 'Представительства',
  Forces: 'Войска',
  Organisations: 'Организации',
  'Both sides say': 'Обе стороны',
  'confirmed by both sides': 'подтверждено обеими сторонами',
  'Every party to the tie has said so, or has signed the document that does.':
    'Об этом сказала каждая сторона связи или подписала документ, где это сказано.',
  'One side says': 'Одна сторона',
  'confirmed by one side': 'подтверждено одной стороной',
  'At least one party to the tie has said so, but not every one.':
    'Об этом сказала хотя бы одна сторона связи, но не все.',
  'Only reported': 'По сообщениям',
  'only reported': 'только сообщается',
  'Only others have said so, such as media or monitors; no party to the tie has.':
    'Об этом сказали только другие, например СМИ или наблюдатели; ни одна сторона связи — нет.',
  Claimed: 'По заявлению',
  'claimed by one interested actor': 'заявлено одним заинтересованным участником',
  'One actor with an interest in it has said so of motives, results or an estimate.':
    'Один заинтересованный участник сказал это о мотивах, итогах или оценке.',
  Alleged: 'По обвинению',
  'alleged by an opponent': 'по обвинению противника',
  'Only an opponent of a party to the tie has said so, as an accusation.':
    'Об этом сказал, как обвинение, только противник одной из сторон связи.',
  'No source given': 'Без источника',
  'no source given': 'источник не указан',
  'The tie was imported without any evidence.': 'Связь импортирована без каких-либо свидетельств.',
  Disputed: 'Оспаривается',
  'A party to the tie denies it.': 'Одна из сторон связи это отрицает.',
  Retracted: 'Отозвано',
  'The origin of the claim has withdrawn it; it is kept, and left out of scores.':
    'Тот, от кого исходило утверждение, отозвал его; оно сохранено, но в баллах не учтено.',
  Cooperation: 'Сотрудничество',
  'What is said or done for, or together with, another.': 'Сказанное или сделанное для другого или вместе с ним.',
  Conflict: 'Конфликт',
  'What is said or done against another.': 'Сказанное или сделанное против другого.',
  Structure: 'Структура',
  'How actors are attached to one another; counted, never scored.':
    'Как участники входят друг в друга; считается, но без баллов.',
  'Verbal cooperation': 'Сотрудничество на словах',
  'Material cooperation': 'Сотрудничество на деле',
  'Verbal conflict': 'Конфликт на словах',
  'Material conflict': 'Конфликт на деле',
  Structural: 'Структурные',
  Frames: 'Рамки',
  'The two sides with most ties face each other, the others stand below.':
    'Две стороны с наибольшим числом связей — друг против друга, остальные ниже.',
  Circle: 'Круг',
  'States on a circle, clockwise from the top in the order of the dataset.':
    'Государства по кругу, по часовой стрелке сверху в порядке набора данных.',
  Force: 'Силы',
  'Strongly tied states draw together, others push apart.':
    'Тесно связанные государства притягиваются, остальные отталкиваются.',
  Grid: 'Сетка',
  'States in rows, those with most ties first.': 'Государства рядами, первыми — с наибольшим числом связей.',
  Line: 'Ряд',
  'States side by side, those with most ties in the middle.':
    'Государства в ряд, в середине — с наибольшим числом связей.',
  'As in the file': 'Как в файле',
  'Where the file has the actors, scaled to the page.': 'Там, где участники стоят в файле, в масштабе страницы.',
  'completely reliable': 'полностью надёжный',
  'usually reliable': 'обычно надёжный',
  'fairly reliable': 'довольно надёжный',
  'not usually reliable': 'обычно ненадёжный',
  unreliable: 'ненадёжный',
  'reliability cannot be judged': 'надёжность оценить нельзя',
  'confirmed by other sources': 'подтверждено другими источниками',
  'probably true': 'вероятно, верно',
  'possibly true': 'возможно, верно',
  doubtful: 'сомнительно',
  improbable: 'маловероятно',
  'truth cannot be judged': 'верность оценить нельзя',
  'Whole world': 'Весь мир',
  'Equal Earth: areas are right.': 'Equal Earth: площади верны.',
  'Centred on the selected state': 'От выбранного государства',
  'Azimuthal equidistant: distances and directions from the middle are right.':
    'Азимутальная равнопромежуточная: верны расстояния и направления от центра.',
  Mercator: 'Меркатор',
  'Shapes are right, areas far from the equator are not.': 'Формы верны, площади вдали от экватора — нет.',
};
