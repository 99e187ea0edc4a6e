import { describe, expect, it } from 'vitest';
import { attribute, lines, messages, readInvented, short } from '../published/read-invented.js';

const KINDS = [...'xpywmtfilou'];
const COLUMNS = [
  ...['id', 'year', 'actor_id', 'actor_name', 'oppo_id', 'oppo_name', 'dyad_id', 'dyad_name', 'location'],
  ...['ext_id', 'ext_name', 'ext_coalition_name', 'ext_sup'],
  ...KINDS.flatMap(kind => [`ext_${kind}`, `ext_${kind}_count_s`, `ext_${kind}_count_ns`]),
];

const read = (...rows: readonly Readonly<Record<string, string>>[]) => {
  const usual: Readonly<Record<string, string>> = {
    actor_id: '501',
    actor_name: 'Fjord Front',
    oppo_id: '1',
    oppo_name: 'Government of Norway',
    dyad_id: '7',
    ext_sup: '1',
  };
  const text = rows.map(row => COLUMNS.map(column => `"${row[column] ?? usual[column] ?? ''}"`).join(','));
  return readInvented({ 'esd.csv': lines(COLUMNS.join(','), ...text) });
};

const SWEDEN = { ext_id: '3', ext_name: 'Government of Sweden' };
const TWO = { ext_id: '3,4', ext_name: 'Government of Sweden,Government of Finland' };

describe('UCDP external support', () => {
  it('of one supporter is a tie for each kind, years folded', async () => {
    const given = { ...SWEDEN, ext_w_count_s: '1', ext_f_count_s: '1' };
    const report = await read({ ...given, year: '1980' }, { ...given, year: '1981' }, { year: '1982', ext_sup: '0' });
    expect(report.ties.map(short)).toEqual([
      'swe ucdp-501 arms-supply/unspecified 1980 to 1981',
      'swe ucdp-501 aid/funding 1980 to 1981',
    ]);
    expect(report.ties[0]).toMatchObject({ against: ['nor'], count: 2 });
    expect(messages(report, 'rows')[0]).toBe(
      'The file has 3 rows: 2 years with support, folded to 2 ties by pair of actors, relation and run of years; 1 say that a party had no support in that year.',
    );
  });

  it('with troops is a conflict with the opponent as well', async () => {
    const report = await read({ ...SWEDEN, year: '1980', ext_x_count_s: '1' });
    expect(report.ties.map(short)).toEqual([
      'swe ucdp-501 troop-support/combat 1980 to 1980',
      'swe nor armed-conflict 1980 to 1980',
    ]);
  });

  it('that all supporters gave is told of each', async () => {
    const report = await read({ ...TWO, year: '1980', ext_t_count_s: '2' });
    expect(report.ties.map(short)).toEqual([
      'swe ucdp-501 military-cooperation/training 1980 to 1980',
      'fin ucdp-501 military-cooperation/training 1980 to 1980',
    ]);
  });

  it('that only some gave is no claim about any of them', async () => {
    const report = await read({ ...TWO, year: '1980', ext_w_count_s: '1' });
    expect(report.ties.map(short)).toEqual([
      'swe ucdp-501 external-support 1980 to 1980',
      'fin ucdp-501 external-support 1980 to 1980',
    ]);
    expect(attribute(report.ties[0], 'given by some supporters')).toBe('weapons (1 of 2)');
    expect(report.ties[0]?.evidence?.[0]?.note).toContain('does not tell which');
    expect(messages(report, 'kinds-per-party')).toHaveLength(1);
  });

  it('keeps a name with a comma whole, and reports lists of other lengths', async () => {
    const report = await read(
      { year: '1980', ext_id: '600,4', ext_name: 'Skerry, ex-Front,Government of Finland', ext_w_count_s: '1' },
      { year: '1980', ext_id: '601,602', ext_name: 'Heath', ext_w_count_ns: '2' },
    );
    expect(report.actors.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Skerry, ex-Front', 'Finland', 'Heath', 'UCDP actor 602']),
    );
    expect(report.problems.filter(({ code }) => code === 'list-lengths').map(({ severity }) => severity)).toEqual([
      'info',
      'warning',
    ]);
  });
});
