import type { CountedWords, ExportMessages } from '../export-messages.js';
import { actors, count, form, grouped, ofTies, ties } from './numbers.js';

const listed = (parts: readonly CountedWords[]): string =>
  parts.map(part => `${part.words} — ${grouped(part.number)}`).join(', ');

/** A sentence with its stop, which that of an abbreviation at its end is. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** Russian words of exports. */
export const exporting: ExportMessages = {
  locale: 'ru-RU',
  citationLocale: 'ru-RU',
  letters: 'Aa0АаЯяЁё«»–',
  number: grouped,
  separator: '; ',
  formats: {
    png: { label: 'PNG', purpose: 'Для статей, слайдов и печати' },
    svg: { label: 'SVG', purpose: 'Для печати и графических программ' },
    gexf: { label: 'GEXF', purpose: 'Анализ в Gephi, R или Python' },
    json: { label: 'JSON', purpose: 'Снова открыть в Entente, хранить' },
    'csv-tables': { label: 'Таблицы CSV', purpose: 'Править в таблице, открыть снова' },
    'json-columns': {
      label: 'JSON Entente по столбцам',
      purpose: 'Большие данные: мало места, быстро открывается, с каждым событием',
    },
    graphml: { label: 'GraphML', purpose: 'igraph, Cytoscape, yEd, networkx' },
    'gephi-csv': { label: 'CSV для Gephi', purpose: 'Узлы и рёбра для импорта в Gephi' },
    cytoscape: { label: 'JSON Cytoscape', purpose: 'Также для программы Cytoscape' },
    graphology: { label: 'JSON Graphology', purpose: 'sigma.js и Gephi Lite' },
    md: { label: 'Markdown', purpose: 'Лист свидетельств: читать, отправлять' },
    csv: { label: 'Свидетельства в CSV', purpose: 'Одна строка — одно свидетельство' },
  },
  sizes: {
    article: { label: 'Статья', purpose: 'широкое, для веб-страниц' },
    square: { label: 'Квадрат', purpose: 'для социальных сетей' },
    slide: { label: 'Слайд', purpose: 'Full HD' },
    print: { label: 'Печать', purpose: 'A4, альбомная' },
    custom: { label: 'Свой размер', purpose: 'задаёте вы' },
  },
  edges: {
    label: 'Рёбра',
    ties: 'Одно на каждую связь',
    pairs: 'Одно на каждую пару и вид связи, с весом по числу связей',
  },
  losses: {
    evidenceSummarised:
      'Свидетельства обобщены: на изображении названы говорящие, но не сказано, кто что утверждает, и нет цитат.',
    detailsOfTies: 'Дат, мест и количеств отдельных связей на изображении нет.',
    outsideView: 'Участников и связей за пределами экрана на изображении нет.',
    hiddenNotDrawn: 'Изображение показывает то, что нарисовано: связей, скрытых фильтрами, на нём нет.',
    fontsNotInside:
      'Шрифтов в файле нет: где нет Inter и Source Serif, тексты сохраняют ширину, но набраны другим шрифтом.',
    viewNotKept: 'Фильтры, свёртывание и расположение в набор данных не входят; их хранит ссылка на вид.',
    singleEvents: columns =>
      `Связи, за которыми стоит много событий, сохраняют их число, первый и последний день; формат «${columns}» хранит каждое событие.`,
    allEventsKept: 'У связей, за которыми стоит много событий, сохраняются все события, какой бы период ни был выбран.',
    notShown: 'Непоказанное опущено; говорящие, документы и места показанных связей сохранены.',
    partlyShown: number =>
      number === 1
        ? 'Связь нескольких сторон, из пар которой показаны не все, сохранена целиком.'
        : `Связи нескольких сторон, из пар которых показаны не все, сохранены целиком: ${grouped(number)}.`,
    hiddenLeftOut: 'Скрытое фильтрами опущено.',
    untied: number =>
      `Опущены участники без связей: ${grouped(number)}; имена тех из них, кто высказывается, стоят в столбце «speakers».`,
    hiddenButNeeded: 'Скрытое фильтрами опущено; говорящие, документы и места показанных связей сохранены.',
    untiedInWhole: 'Участники без связей, документы и места в граф не входят; они стоят в поле «entente» всего файла.',
    partiesToPairs: 'Связь нескольких сторон становится парами, каждая с полной записью.',
    evidenceToText:
      'Свидетельства становятся текстом: цепочки говорящих, источники и числа — столбцы связи; цитаты, переводы, оценки и примечания теряются.',
    affiliationsToColumns: 'Принадлежность становится столбцами «state» и «office»; свёрнутые государства развёрнуты.',
    placesToNames: 'От мест остаётся название; их положение на карте теряется.',
    milestonesLost: 'Этапы договоров, утверждения о содержании и отсылки между связями теряются.',
    unplaced: number =>
      `Участники, которым нет места на изображении, стоят на круге вокруг остальных: ${grouped(number)}.`,
    pairsAsOne:
      'Все связи одной пары и одного вида — одно ребро: то, что говорит каждая, теряется, кроме идентификаторов в «tie_ids».',
    datesWidened:
      'Частично известная дата расширена до целых дней; дата в исходном виде стоит в столбцах «start_date» и «end_date».',
    mutualAsDirected: 'Взаимные связи записаны как направленные, со столбцом «symmetric».',
    patternsInColumn: 'В GraphML нет слова для вида линий; то же говорит столбец «standing».',
    gephiReadsNoPlaces: 'Импорт таблиц в Gephi не читает расположения и цветов; их хранит GEXF.',
    gephiShowsGuards:
      'Текст, который электронная таблица выполнила бы как формулу, начинается с апострофа; Gephi его показывает.',
    cytoscapeIds: 'Идентификаторы участников начинаются с «a:», связей — с «t:»; полные записи стоят в поле «entente».',
    cytoscapeDirection:
      'Cytoscape не знает направления отдельных рёбер; столбец «symmetric» говорит, какие связи взаимны.',
    graphologyKeys: 'Ключи участников начинаются с «a:», связей — с «t:»; полные записи стоят в атрибуте «entente».',
    formulasGuarded:
      'Текст, который электронная таблица выполнила бы как формулу, начинается с апострофа; Entente его убирает.',
    extraColumn: 'То, для чего нет своего столбца, стоит в виде JSON в столбце «extra».',
    actorsByName: 'У участников есть имя и идентификатор; их виды, коды, принадлежность и расположение опущены.',
    numbersToText: 'Числа и цепочки говорящих становятся текстом; этапы договоров и отсылки между связями теряются.',
    formulasGuardedForGood:
      'Текст, который электронная таблица выполнила бы как формулу, начинается с апострофа; уберите его, чтобы вернуть исходный.',
    claimsToSentences: 'Утверждения становятся предложениями; идентификаторы, коды и расположение теряются.',
    namesLeftOut: 'Принадлежность, другие имена и места на карте опущены.',
  },
  notes: {
    darkOnWhite: 'Тёмную тему на белом не прочесть; у изображения остаётся тёмный фон.',
    lowered: (side, area, size) =>
      `Браузер может нарисовать не более ${side} px по стороне и ${area} пикселей всего; размер изображения — ${size}.`,
    halved: (size, half) => `Браузер не смог нарисовать ${size}; размер изображения — ${half}.`,
    titleCut: 'Название слишком длинно для изображения и сокращено.',
    filtersCut: 'Все фильтры не поместились; полный список — в метаданных файла.',
    sourcesCut: 'Все источники не поместились; на изображении сказано, сколько их ещё.',
    speakersCut: 'Все говорящие не поместились; на изображении сказано, сколько их ещё.',
    licenceCut: 'Лицензия или оговорка слишком длинна для изображения; полный текст — в метаданных файла.',
    legendCut: number => `В легенде не хватило места; опущено видов связей: ${grouped(number)}.`,
    notInXml: number => `Опущены знаки, которых не вмещает XML: ${grouped(number)}.`,
    noText: number => `Опущены знаки, которые не являются текстом: ${grouped(number)}.`,
    brokenText: number => `Опущены повреждённые знаки: ${grouped(number)}.`,
    endsBeforeStart: number =>
      `Связи, которые кончаются раньше, чем начались: ${grouped(number)}; их даты — только в столбцах.`,
    outOfYears: number => `Связи вне годов 1–9999: ${grouped(number)}; их даты — только в столбцах.`,
    noWebAddress: number => `Опущены адреса источников, которые не ведут в сеть: ${grouped(number)}.`,
  },
  errors: {
    nothingDrawn: 'Для изображения нужна нарисованная сеть, а здесь ничего не нарисовано. Выберите формат данных.',
    noMeasure: 'Браузер не даёт измерить буквы. Выберите формат данных.',
    noPicture: size =>
      `Браузер не создал изображения, даже размером ${size}. Закройте другие вкладки, чтобы освободить память, и попробуйте снова или сохраните в SVG или GEXF.`,
    oneOf: (name, allowed, value) =>
      `Параметр изображения «${name}» может быть одним из: ${allowed}; указано «${value}».`,
    noSuchSize: (id, known) => `Размера изображения «${id}» нет. Размеры: ${known}.`,
    tooLong: (size, ratio) =>
      `Изображение ${size} не оставляет места для сети. Длинная сторона может быть больше короткой не более чем в ${ratio} раза.`,
    options: { width: 'ширина', height: 'высота', dpi: 'точек на дюйм', scale: 'масштаб' },
    outOfRange: (name, min, max, value) =>
      `Параметр изображения «${name}» должен быть числом от ${min} до ${max}; указано «${value}».`,
    noSuchValue: (option, wish, known) =>
      `Параметр «${option}» не может иметь значение ${wish}; возможные значения: ${known}.`,
    noSuchFormat: (format, known) => `Формата «${format}» нет; есть ${known}.`,
    noDataset: 'Набор данных не открыт; сначала вызовите open() и дождитесь whenReady().',
  },
  size: {
    pixels: (width, height) => `${grouped(width)} × ${grouped(height)} px`,
    onPaper: (pixels, dpi, centimetres) =>
      `${pixels}, ${dpi} точек на дюйм при ${centimetres.toFixed(1).replace('.', ',')} см`,
  },
  picture: {
    untitled: 'Сеть без названия',
    ofTies: (shown, all) => `${grouped(shown)} из ${ofTies(all)}`,
    shown: (shown, all) => `показано ${grouped(shown)} из ${ofTies(all)}`,
    allTies: 'Все связи',
    actors,
    filters: 'Фильтры',
    sources: 'Источники',
    speakers: 'Кто говорит',
    licence: 'Лицензия',
    note: 'Оговорка',
    more: number => `и ещё ${grouped(number)}`,
    relations: 'Связи',
    standing: 'Подтверждение',
    whoSaysSo: 'кто это говорит',
    moreRelations: number => `и ещё ${count(number, 'вид связей', 'вида связей', 'видов связей')}`,
    noLegend: 'Для легенды нет места',
    noTies: 'В наборе данных нет связей',
    nothingMatches: 'Ни одна связь не проходит фильтры',
    noTieCited: 'Ни одна связь не показана, поэтому источники не приводятся.',
    noDocument: 'Для показанных связей документов не указано.',
    disclaimer: 'Названия и линии не выражают мнения о правовом статусе какой-либо территории или органа.',
    moreTies: number => `И ещё ${ties(number)}.`,
    noFilters: 'нет',
    tiesShown: what => `Показано: ${what}`,
    actorsShown: number => `Показано участников: ${grouped(number)}`,
    release: (release, released) => [release, released && `от ${released}`].filter(Boolean).join(' '),
  },
  altText: {
    head: (actorCount, tieCount, title, date) =>
      ended(
        `Сеть: ${actors(actorCount)} и ${ties(tieCount)}. ${title}${date === '' ? '' : `, по состоянию на ${date}`}`,
      ),
    noTie: 'Ни одна связь не показана.',
    relation: (name, number, standings) => `${name}: ${grouped(number)} (${listed(standings)})`,
    flags: flags => `Из них ${listed(flags)}.`,
    pair: (one, other, number) => `${one} и ${other} (${grouped(number)})`,
    mostTies: pairs => `Больше всего связей: ${pairs}.`,
    shown: (shown, all) =>
      `${form(shown, 'Показана', 'Показаны', 'Показано')} ${grouped(shown)} из ${ofTies(all)} набора данных.`,
  },
  citation: {
    untitled: 'Набор данных без названия',
    undated: 'б. г.',
    and: ' и ',
    version: release => `Версия ${release}`,
    kind: '[набор данных]',
    quotedTitle: title => `«${title}».`,
    kindInWords: 'Набор данных.',
    view: filters => ended(`Вид: ${filters}`),
    retrieved: (day, address) => `Дата обращения: ${day}, ${address}`,
    accessed: day => ended(`Дата обращения: ${day}`),
    dataset: id => (id === '' ? 'Набор данных' : `Набор данных ${id}`),
    release: release => `версия ${release}`,
    asOf: day => `По состоянию на ${day}.`,
    noteRelease: (release, released) => `Версия ${release}${released === '' ? '' : ` от ${released}`}`,
    noteAsOf: day => `по состоянию на ${day}`,
    noteLicence: licence => `лицензия ${licence}`,
    noteAccessed: day => `дата обращения: ${day}`,
  },
  sheet: {
    supports: { date: 'дата', place: 'место' },
  },
  fileName: { untitled: 'сеть', more: number => `и ещё ${number}` },
};
