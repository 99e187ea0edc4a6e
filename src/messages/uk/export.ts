import type { CountedWords, ExportMessages } from '../export-messages.js';
import { actors, count, grouped, ofTies, ties } from './numbers.js';

const listed = (parts: readonly CountedWords[]): string =>
  parts.map(part => `${part.words} — ${grouped(part.number)}`).join(', ');

/** A sentence with its stop, which that of an abbreviation at its end is. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** Ukrainian words of exports. */
export const exporting: ExportMessages = {
  locale: 'uk-UA',
  citationLocale: 'uk-UA',
  letters: 'Aa0АаЯяІіЇїЄєҐґ«»—’',
  number: grouped,
  separator: '; ',
  formats: {
    png: { label: 'PNG', purpose: 'Для статей, слайдів і друку' },
    svg: { label: 'SVG', purpose: 'Для друку та графічних програм' },
    gexf: { label: 'GEXF', purpose: 'Аналіз у Gephi, R або Python' },
    json: { label: 'JSON', purpose: 'Знову відкрити в Entente, зберігати' },
    'csv-tables': { label: 'Таблиці CSV', purpose: 'Правити в таблиці, відкрити знову' },
    'json-columns': {
      label: 'JSON Entente за стовпцями',
      purpose: 'Великі дані: мало місця, швидко відкривається, з кожною подією',
    },
    graphml: { label: 'GraphML', purpose: 'igraph, Cytoscape, yEd, networkx' },
    'gephi-csv': { label: 'CSV для Gephi', purpose: 'Вузли й ребра для імпорту в Gephi' },
    cytoscape: { label: 'JSON Cytoscape', purpose: 'Також для програми Cytoscape' },
    graphology: { label: 'JSON Graphology', purpose: 'sigma.js і Gephi Lite' },
    md: { label: 'Markdown', purpose: 'Аркуш свідчень: читати, надсилати' },
    csv: { label: 'Свідчення у CSV', purpose: 'Один рядок — одне свідчення' },
  },
  sizes: {
    article: { label: 'Стаття', purpose: 'широке, для вебсторінок' },
    square: { label: 'Квадрат', purpose: 'для соціальних мереж' },
    slide: { label: 'Слайд', purpose: 'Full HD' },
    print: { label: 'Друк', purpose: 'A4, альбомна' },
    custom: { label: 'Власний розмір', purpose: 'задаєте ви' },
  },
  edges: {
    label: 'Ребра',
    ties: 'Одне на кожен зв’язок',
    pairs: 'Одне на кожну пару й вид зв’язку, з вагою за кількістю зв’язків',
  },
  losses: {
    evidenceSummarised:
      'Свідчення узагальнено: на зображенні названо, хто каже, але не сказано, хто що стверджує, і немає цитат.',
    detailsOfTies: 'Дат, місць і кількостей окремих зв’язків на зображенні немає.',
    outsideView: 'Учасників і зв’язків поза екраном на зображенні немає.',
    hiddenNotDrawn: 'Зображення показує те, що намальовано: зв’язків, прихованих фільтрами, на ньому немає.',
    fontsNotInside:
      'Шрифтів у файлі немає: де немає Inter і Source Serif, тексти зберігають ширину, але набрані іншим шрифтом.',
    viewNotKept: 'Фільтри, згортання й розташування до набору даних не входять; їх зберігає посилання на вигляд.',
    singleEvents: columns =>
      `Зв’язки, за якими стоїть багато подій, зберігають їх кількість, перший і останній день; формат «${columns}» зберігає кожну подію.`,
    allEventsKept: 'У зв’язків, за якими стоїть багато подій, збережено всі події, хоч який період вибрано.',
    notShown: 'Непоказане опущено; тих, хто каже, документи й місця показаних зв’язків збережено.',
    partlyShown: number =>
      number === 1
        ? 'Зв’язок кількох сторін, з пар якого показано не всі, збережено цілим.'
        : `Зв’язки кількох сторін, з пар яких показано не всі, збережено цілими: ${grouped(number)}.`,
    hiddenLeftOut: 'Приховане фільтрами опущено.',
    untied: number =>
      `Опущено учасників без зв’язків: ${grouped(number)}; імена тих із них, хто висловлюється, стоять у стовпці «speakers».`,
    hiddenButNeeded: 'Приховане фільтрами опущено; тих, хто каже, документи й місця показаних зв’язків збережено.',
    untiedInWhole:
      'Учасники без зв’язків, документи й місця до графа не входять; вони стоять у полі «entente» всього файлу.',
    partiesToPairs: 'Зв’язок кількох сторін стає парами, кожна з повним записом.',
    evidenceToText:
      'Свідчення стають текстом: ланцюжки тих, хто каже, джерела й числа — стовпці зв’язку; цитати, переклади, оцінки й примітки губляться.',
    affiliationsToColumns: 'Належність стає стовпцями «state» і «office»; згорнуті держави розгорнуто.',
    placesToNames: 'Від місць лишається назва; їхнє положення на карті губиться.',
    milestonesLost: 'Етапи договорів, твердження про зміст і відсилання між зв’язками губляться.',
    unplaced: number => `Учасники, яким немає місця на зображенні, стоять на колі довкола решти: ${grouped(number)}.`,
    pairsAsOne:
      'Усі зв’язки однієї пари й одного виду — одне ребро: те, що каже кожен, губиться, крім ідентифікаторів у «tie_ids».',
    datesWidened:
      'Частково відому дату розширено до цілих днів; дата в початковому вигляді стоїть у стовпцях «start_date» і «end_date».',
    mutualAsDirected: 'Взаємні зв’язки записано як спрямовані, зі стовпцем «symmetric».',
    patternsInColumn: 'У GraphML немає слова для вигляду ліній; те саме каже стовпець «standing».',
    gephiReadsNoPlaces: 'Імпорт таблиць у Gephi не читає розташування й кольорів; їх зберігає GEXF.',
    gephiShowsGuards:
      'Текст, який електронна таблиця виконала б як формулу, починається з апострофа; Gephi його показує.',
    cytoscapeIds:
      'Ідентифікатори учасників починаються з «a:», зв’язків — з «t:»; повні записи стоять у полі «entente».',
    cytoscapeDirection: 'Cytoscape не знає напрямку окремих ребер; стовпець «symmetric» каже, які зв’язки взаємні.',
    graphologyKeys: 'Ключі учасників починаються з «a:», зв’язків — з «t:»; повні записи стоять в атрибуті «entente».',
    formulasGuarded:
      'Текст, який електронна таблиця виконала б як формулу, починається з апострофа; Entente його прибирає.',
    extraColumn: 'Те, для чого немає свого стовпця, стоїть у вигляді JSON у стовпці «extra».',
    actorsByName: 'Учасники мають ім’я та ідентифікатор; їхні види, коди, належність і розташування опущено.',
    numbersToText:
      'Числа й ланцюжки тих, хто каже, стають текстом; етапи договорів і відсилання між зв’язками губляться.',
    formulasGuardedForGood:
      'Текст, який електронна таблиця виконала б як формулу, починається з апострофа; приберіть його, щоб повернути початковий.',
    claimsToSentences: 'Твердження стають реченнями; ідентифікатори, коди й розташування губляться.',
    namesLeftOut: 'Належність, інші імена й місця на карті опущено.',
  },
  notes: {
    darkOnWhite: 'Темну тему на білому не прочитати; зображення зберігає темне тло.',
    lowered: (side, area, size) =>
      `Браузер може намалювати щонайбільше ${side} px за стороною та ${area} пікселів загалом; розмір зображення — ${size}.`,
    halved: (size, half) => `Браузер не зміг намалювати ${size}; розмір зображення — ${half}.`,
    titleCut: 'Назва задовга для зображення, її скорочено.',
    filtersCut: 'Усі фільтри не вмістилися; повний перелік — у метаданих файлу.',
    sourcesCut: 'Усі джерела не вмістилися; на зображенні сказано, скільки їх іще.',
    speakersCut: 'Усі, хто каже, не вмістилися; на зображенні сказано, скільки їх іще.',
    licenceCut: 'Ліцензія чи застереження задовгі для зображення; повний текст — у метаданих файлу.',
    legendCut: number => `У легенді забракло місця; опущено видів зв’язків: ${grouped(number)}.`,
    notInXml: number => `Опущено знаки, яких не вміщує XML: ${grouped(number)}.`,
    noText: number => `Опущено знаки, що не є текстом: ${grouped(number)}.`,
    brokenText: number => `Опущено пошкоджені знаки: ${grouped(number)}.`,
    endsBeforeStart: number =>
      `Зв’язки, що закінчуються раніше, ніж почалися: ${grouped(number)}; їхні дати — лише у стовпцях.`,
    outOfYears: number => `Зв’язки поза роками 1–9999: ${grouped(number)}; їхні дати — лише у стовпцях.`,
    noWebAddress: number => `Опущено адреси джерел, які не ведуть у мережу: ${grouped(number)}.`,
  },
  errors: {
    nothingDrawn: 'Для зображення потрібна намальована мережа, а тут нічого не намальовано. Виберіть формат даних.',
    noMeasure: 'Браузер не дає виміряти літери. Виберіть формат даних.',
    noPicture: size =>
      `Браузер не створив зображення, навіть розміром ${size}. Закрийте інші вкладки, щоб звільнити пам’ять, і спробуйте знову або збережіть у SVG чи GEXF.`,
    oneOf: (name, allowed, value) =>
      `Параметр зображення «${name}» може бути одним із: ${allowed}; вказано «${value}».`,
    noSuchSize: (id, known) => `Розміру зображення «${id}» немає. Розміри: ${known}.`,
    tooLong: (size, ratio) =>
      `Зображення ${size} не лишає місця для мережі. Довша сторона може бути більша за коротшу щонайбільше в ${ratio} рази.`,
    options: { width: 'ширина', height: 'висота', dpi: 'точок на дюйм', scale: 'масштаб' },
    outOfRange: (name, min, max, value) =>
      `Параметр зображення «${name}» має бути числом від ${min} до ${max}; вказано «${value}».`,
    noSuchValue: (option, wish, known) =>
      `Параметр «${option}» не може мати значення ${wish}; можливі значення: ${known}.`,
    noSuchFormat: (format, known) => `Формату «${format}» немає; є ${known}.`,
    noDataset: 'Набір даних не відкрито; спершу викличте open() і дочекайтеся whenReady().',
  },
  size: {
    pixels: (width, height) => `${grouped(width)} × ${grouped(height)} px`,
    onPaper: (pixels, dpi, centimetres) =>
      `${pixels}, ${dpi} точок на дюйм за ${centimetres.toFixed(1).replace('.', ',')} см`,
  },
  picture: {
    untitled: 'Мережа без назви',
    ofTies: (shown, all) => `${grouped(shown)} з ${ofTies(all)}`,
    shown: (shown, all) => `показано ${grouped(shown)} з ${ofTies(all)}`,
    allTies: 'Усі зв’язки',
    actors,
    filters: 'Фільтри',
    sources: 'Джерела',
    speakers: 'Хто каже',
    licence: 'Ліцензія',
    note: 'Застереження',
    more: number => `і ще ${grouped(number)}`,
    relations: 'Зв’язки',
    standing: 'Підтвердження',
    whoSaysSo: 'хто це каже',
    moreRelations: number => `і ще ${count(number, 'вид зв’язків', 'види зв’язків', 'видів зв’язків')}`,
    noLegend: 'Для легенди немає місця',
    noTies: 'У наборі даних немає зв’язків',
    nothingMatches: 'Жоден зв’язок не проходить фільтри',
    noTieCited: 'Жодного зв’язку не показано, тому джерел не наведено.',
    noDocument: 'Для показаних зв’язків документів не вказано.',
    disclaimer: 'Назви й лінії не виражають думки про правовий статус будь-якої території чи органу.',
    moreTies: number => `І ще ${ties(number)}.`,
    noFilters: 'немає',
    tiesShown: what => `Показано: ${what}`,
    actorsShown: number => `Показано учасників: ${grouped(number)}`,
    release: (release, released) => [release, released && `від ${released}`].filter(Boolean).join(' '),
  },
  altText: {
    head: (actorCount, tieCount, title, date) =>
      ended(`Мережа: ${actors(actorCount)} і ${ties(tieCount)}. ${title}${date === '' ? '' : `, станом на ${date}`}`),
    noTie: 'Жодного зв’язку не показано.',
    relation: (name, number, standings) => `${name}: ${grouped(number)} (${listed(standings)})`,
    flags: flags => `З них ${listed(flags)}.`,
    pair: (one, other, number) => `${one} і ${other} (${grouped(number)})`,
    mostTies: pairs => `Найбільше зв’язків: ${pairs}.`,
    shown: (shown, all) => `Показано ${grouped(shown)} з ${ofTies(all)} набору даних.`,
  },
  citation: {
    untitled: 'Набір даних без назви',
    undated: 'б. р.',
    and: ' і ',
    version: release => `Версія ${release}`,
    kind: '[набір даних]',
    quotedTitle: title => `«${title}».`,
    kindInWords: 'Набір даних.',
    view: filters => ended(`Вигляд: ${filters}`),
    retrieved: (day, address) => `Дата звернення: ${day}, ${address}`,
    accessed: day => ended(`Дата звернення: ${day}`),
    dataset: id => (id === '' ? 'Набір даних' : `Набір даних ${id}`),
    release: release => `версія ${release}`,
    asOf: day => `Станом на ${day}.`,
    noteRelease: (release, released) => `Версія ${release}${released === '' ? '' : ` від ${released}`}`,
    noteAsOf: day => `станом на ${day}`,
    noteLicence: licence => `ліцензія ${licence}`,
    noteAccessed: day => `дата звернення: ${day}`,
  },
  sheet: {
    supports: { date: 'дата', place: 'місце' },
  },
  fileName: { untitled: 'мережа', more: number => `і ще ${number}` },
};
