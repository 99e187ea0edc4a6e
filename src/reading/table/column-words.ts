import { COLUMN_ROLES, type ColumnRole } from '../../network/report.js';
import { columnName } from './columns.js';

/**
 * Headings by role, in the order of preference: English, then the languages in which such tables are found most. A word
 * may stand in several rows: "Quelle" is where a tie begins, or, beside "von" and "nach", who says so.
 */
const WORDS: Readonly<Record<ColumnRole, string>> = {
  source:
    'source source_label source_name from from_actor sender src origin exporter supplier donor initiator reporter ' +
    'actor_1 country_1 von absender ursprung origine emetteur exportateur origen emisor exportador origem emissor mittente ' +
    'kaynak gonderen zrodlo источник отправитель от 来源 源 源头 起点 发起方 送り手 発信元 출발 발신 المصدر quelle fuente fonte source_id from_id',
  target:
    'target target_label target_name to to_actor receiver recipient destination dest importer partner counterpart ' +
    'actor_2 country_2 nach ziel empfanger cible destinataire destino objetivo receptor alvo destinatario bersaglio hedef alici ' +
    'cel odbiorca цель получатель назначение 目标 目的 目的地 终点 対象 受け手 宛先 도착 수신 الهدف target_id to_id',
  type:
    'type tie_type edge_type relation_type relation relationship kind tie interaction event_type typ art beziehung ' +
    'beziehungstyp tipo relacion relacao relazione tur iliski rodzaj relacja тип отношение вид связь 类型 關係 关系 種類 関係 유형 관계 النوع',
  start:
    'start start_date startdate start_year begin begin_date since valid_from date event_date day year anfang beginn ' +
    'startdatum datum jahr seit debut date_debut annee inicio fecha_inicio fecha ano inizio data_inizio data_inicio data anno ' +
    'baslangic tarih yil poczatek rok начало дата год 开始 开始日期 日期 年份 年 開始 日付 시작 날짜 연도 البداية تاريخ',
  end:
    'end end_date enddate end_year until till valid_to ende enddatum bis fin date_fin fecha_fin fim data_fim fine ' +
    'data_fine bitis koniec конец окончание 结束 结束日期 終了 종료 النهاية',
  weight:
    'weight strength value amount frequency gewicht starke anzahl poids force valeur peso fuerza valor valore agirlik waga ' +
    'вес сила 权重 重み 가중치 الوزن',
  evidence:
    'evidence source_url url evidence_url link reference references citation doi beleg nachweis quelle_url belege preuve ' +
    'lien prueba enlace referencia prova collegamento riferimento kanit baglanti dowod ссылка доказательство 证据 链接 出处 出典 ' +
    '証拠 근거 출처 الدليل quelle fuente fonte source',
  id: 'id tie_id edge_id row_id key kennung identifiant identificador identificativo kimlik идентификатор 编号 番号 식별자 المعرف',
  label:
    'label edge_label name title summary bezeichnung beschriftung libelle etiqueta etichetta rotulo etiket etykieta ' +
    'название подпись 标签 名称 ラベル 名前 라벨 이름 التسمية',
};

/** Words that are codes or common words as well, so that alone they make no header: Tonga and Indonesia are TO and ID. */
const WEAK = new Set(['to', 'id', 'from', 'cel', 'art', 'ano', 'fin', 'data', 'name', 'tie', 'force', 'rok', 'to_id']);

/** A heading without case, accents and what joins its words. */
export function plainHeading(heading: string): string {
  return columnName(heading.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[-/]+/g, '_')
    .replace(/([a-z])_?(\d)$/, '$1_$2');
}

const wordsOf = new Map(
  COLUMN_ROLES.map(role => [role, WORDS[role].split(' ').map(word => plainHeading(word))] as const),
);
const strong = new Set([...wordsOf.values()].flat().filter(word => !WEAK.has(word)));

/** What stands before 1 and 2, a and b, o and d in pairs of headings that are the two ends: `state_a`, `state_b`. */
const PAIRS = [
  ['1', '2'],
  ['a', 'b'],
  ['i', 'j'],
  ['o', 'd'],
  ['x', 'y'],
] as const;
/** What such pairs are of; `wikidata_1`, `wikidata_2` are not the ends of a tie. */
const END =
  /country|state|nation|actor|party|side|code|iso|cow|gwno|node|vertex|agent|person|player|org|entity|group|firm|company|member|city|name|label|akteur|staat|land|partei|acteur|pays|actor|pais|estado|attore|paese|stato|ator|страна|актор|国|主体/;

/** The columns that headings name, by role. */
export function rolesByHeading(headings: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const plain = headings.map(plainHeading);
  const roles = new Map<ColumnRole, number>();
  for (const role of COLUMN_ROLES) {
    const used = new Set(roles.values());
    for (const word of wordsOf.get(role)!) {
      const at = plain.findIndex((heading, column) => heading === word && !used.has(column));
      if (at === -1) continue;
      roles.set(role, at);
      break;
    }
    if (role === 'target') completeEnds(plain, roles);
  }
  return roles;
}

/** Ends that no word names: pairs such as `state_a`, `state_b` or `exporter_name`, `importer_name`. */
function completeEnds(plain: readonly string[], roles: Map<ColumnRole, number>): void {
  if (roles.has('source') && roles.has('target')) return;
  const pair = numberedPair(plain) ?? namedPair(plain);
  if (!pair) return;
  roles.set('source', pair[0]);
  roles.set('target', pair[1]);
}

function numberedPair(plain: readonly string[]): readonly [number, number] | undefined {
  for (const [one, two] of PAIRS) {
    for (const [at, heading] of plain.entries()) {
      const stem = new RegExp(`^(.{2,}?)_${one}$`).exec(heading)?.[1];
      if (stem === undefined || !END.test(stem)) continue;
      const other = plain.indexOf(`${stem}_${two}`);
      if (other !== -1) return [at, other];
    }
  }
  return undefined;
}

function namedPair(plain: readonly string[]): readonly [number, number] | undefined {
  const targets = new Set(wordsOf.get('target'));
  const sources = new Set(wordsOf.get('source'));
  for (const [at, heading] of plain.entries()) {
    const [word, ...rest] = heading.split('_');
    if (rest.length === 0 || !sources.has(word!) || !END.test(rest.join('_'))) continue;
    const other = plain.findIndex(end => {
      const [first, ...others] = end.split('_');
      return targets.has(first!) && others.join('_') === rest.join('_');
    });
    if (other !== -1) return [at, other];
  }
  return undefined;
}

/** Whether a row of cells is a row of headings, by their words. */
export function isHeaderByWords(cells: readonly string[]): boolean {
  const plain = cells.map(plainHeading);
  if (plain.some(heading => strong.has(heading))) return true;
  const roles = rolesByHeading(cells);
  return roles.has('source') && roles.has('target');
}
