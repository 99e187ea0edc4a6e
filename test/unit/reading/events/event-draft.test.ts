import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../src/network/civil-day.js';
import { Draft } from '../../../../src/reading/draft.js';
import { MOST_SINGLE_EVENTS, type SingleEvent } from '../../../../src/reading/event-draft.js';

const NEW_YEAR = civilDay('2019-01-01');

function draftOf(events: readonly Partial<SingleEvent>[]): Draft {
  const draft = new Draft({ limit: Infinity });
  draft.speakersOfEvents = [{ unnamed: 'a newsroom' }];
  draft.document({ id: 'list', title: 'A list of events' });
  for (const event of events) {
    const { source = 'norland', target = 'sudmark' } = event;
    draft.actorNamed(source);
    draft.actorNamed(target);
    draft.event({
      source,
      target,
      type: 'visit',
      day: NEW_YEAR,
      wording: 'visits',
      line: 1,
      document: 'list',
      ...event,
    });
  }
  return draft;
}

/** One more event than is shown one by one, each on a day of its own. */
const many = Array.from({ length: MOST_SINGLE_EVENTS + 1 }, (_, number) => ({
  day: NEW_YEAR + number,
  line: number + 2,
}));

const guest = { toldFrom: 'source', line: 2 } as const;
const host = { toldFrom: 'target', line: 3 } as const;

describe('events of a table', () => {
  it('become a tie each while they are few, with day, wording and speaker', () => {
    const { dataset } = draftOf([{ line: 7 }]).report('a test');
    expect(dataset?.ties).toEqual([
      {
        id: 'event-7',
        source: 'norland',
        target: 'sudmark',
        type: 'visit',
        start: '2019-01-01',
        evidence: [
          {
            id: 'event-7-e',
            stance: 'asserts',
            document: 'list',
            chain: [{ unnamed: 'a newsroom' }],
            note: 'visits',
          },
        ],
      },
    ]);
  });

  it('are told apart though they stand on the same line of two files', () => {
    const { dataset } = draftOf([{ line: 7 }, { line: 7 }]).report('a test');
    expect(dataset?.ties.map(({ id }) => id)).toEqual(['event-7', 'event-7 (2)']);
  });

  it('have no start when the source gives no day', () => {
    const { dataset } = draftOf([{ day: undefined }]).report('a test');
    expect(dataset?.ties[0]).not.toHaveProperty('start');
  });

  it('are nothing when there are none', () => {
    const report = draftOf([]).report('a test');
    expect(report.dataset?.ties).toEqual([]);
    expect(report.found.ties).toBe(0);
  });

  it('are folded to one tie for each pair and relation when they are many, with their number and period', () => {
    const report = draftOf([...many, { type: 'treaty', mutual: true, day: undefined }]).report('a test');
    expect(report.dataset?.ties).toMatchObject([
      { type: 'treaty', mutual: true, count: 1 },
      { type: 'visit', count: MOST_SINGLE_EVENTS + 1, start: '2019-01-01', end: '2024-06-23' },
    ]);
    expect(report.dataset?.ties[0]).not.toHaveProperty('start');
    expect(report.events?.count).toBe(MOST_SINGLE_EVENTS + 2);
    expect(report.problems.map(({ code }) => code)).toEqual(['folded-events']);
  });

  it('stay as columns by day, from which their ties are found again', () => {
    const { dataset, events } = draftOf([...many].reverse()).report('a test');
    expect(events?.ties).toEqual(dataset?.ties.map(({ id }) => id));
    expect([...(events?.day.slice(0, 3) ?? [])]).toEqual([NEW_YEAR, NEW_YEAR + 1, NEW_YEAR + 2]);
    expect([...(events?.line.slice(0, 3) ?? [])]).toEqual([2, 3, 4]);
    expect(events?.wordings[events.wording[0] ?? 0]).toBe('visits');
  });

  it('keep the two directions of a pair apart', () => {
    const back = { source: 'sudmark', target: 'norland' };
    const { dataset } = draftOf([...many, back, back]).report('a test');
    expect(dataset?.ties.map(({ source, count }) => [source, count])).toEqual([
      ['norland', MOST_SINGLE_EVENTS + 1],
      ['sudmark', 2],
    ]);
  });

  it('add up how often they were mentioned, where the source counts it', () => {
    const { dataset } = draftOf(many.map(event => ({ ...event, mentions: 2 }))).report('a test');
    expect(dataset?.ties[0]?.quantities).toEqual([
      { what: 'mentions', value: 2 * (MOST_SINGLE_EVENTS + 1), evidence: ['events-1-e'] },
    ]);
  });

  it('name the report they come from', () => {
    const { dataset } = draftOf([{ report: 'story 4' }]).report('a test');
    expect(dataset?.ties[0]?.evidence?.[0]?.note).toBe('visits (story 4)');
  });

  it('keep their tie when more wordings come than a column can number', () => {
    const varied = Array.from({ length: 70_000 }, (_, number) => ({ wording: `wording ${number}` }));
    const { events } = draftOf([...varied, { wording: 'wording 1' }]).report('a test');
    expect(events?.wordings).toHaveLength(65_001);
    expect(events?.wordings[events.wording[69_999] ?? 0]).toBe('further wordings');
    expect(events?.wordings[events.wording[70_000] ?? 0]).toBe('wording 1');
  });
});

describe('an event told from both sides', () => {
  it('counts once, and the report says how many rows were such', () => {
    const report = draftOf([guest, host]).report('a test');
    expect(report.dataset?.ties).toHaveLength(1);
    expect(report.problems[0]).toMatchObject({ code: 'mirrored-events', message: expect.stringMatching(/^1 row/) });
    expect(report.found.ties).toBe(2);
    expect(report.outcome).toBe('loaded');
  });

  it.each([
    ['on two days', [guest, { ...host, day: NEW_YEAR + 1 }], 2],
    ['of two relations', [guest, { ...host, type: 'treaty' }], 2],
    ['twice from one side', [guest, guest], 2],
    ['three times from one side and once from the other', [guest, guest, guest, host], 3],
    ['twice from each side', [guest, guest, host, host], 2],
    [
      'in two reports',
      [
        { ...guest, report: 'a' },
        { ...host, report: 'b' },
      ],
      2,
    ],
    [
      'in one report',
      [
        { ...guest, report: 'a' },
        { ...host, report: 'a' },
      ],
      1,
    ],
    [
      'without a day',
      [
        { ...guest, day: undefined },
        { ...host, day: undefined },
      ],
      2,
    ],
    [
      'without a day, in one report',
      [
        { ...guest, day: undefined, report: 'a' },
        { ...host, day: undefined, report: 'a' },
      ],
      1,
    ],
    ['within one actor, where no side is told', [{ target: 'norland' }, { target: 'norland' }], 2],
  ] as const)('%s', (_what, events, ties) => {
    expect(draftOf(events).report('a test').dataset?.ties).toHaveLength(ties);
  });
});

describe('an event that is mutual only when told from both sides', () => {
  const one = { ...guest, type: 'pledge', mutual: 'when-mirrored' } as const;
  const other = { ...one, ...host };
  const told = (events: readonly Partial<SingleEvent>[]) =>
    draftOf(events)
      .report('a test')
      .dataset?.ties.map(tie => `${tie.source} ${tie['mutual'] === true ? '—' : '→'} ${tie.target}`);

  it.each([
    ['has no direction when both tell it', [one, other], ['norland — sudmark']],
    ['goes from the only teller', [one], ['norland → sudmark']],
    ['goes from the only teller, though it was turned', [other], ['sudmark → norland']],
    ['has one of each where one side tells more', [one, other, other], ['norland — sudmark', 'sudmark → norland']],
    ['goes from its teller without a day', [{ ...other, day: undefined }], ['sudmark → norland']],
  ])('%s', (_what, events, ties) => {
    expect(told(events)).toEqual(ties);
  });
});

describe('rows that are no ties by their nature', () => {
  it('are counted as skipped and leave the rest whole', () => {
    const draft = draftOf([{}]);
    draft.passedOver(3);
    const { outcome, found, skipped, kept } = draft.report('a test');
    expect({ outcome, found: found.ties, skipped: skipped.ties, kept: kept.ties }).toEqual({
      outcome: 'loaded',
      found: 4,
      skipped: 3,
      kept: 1,
    });
  });

  it('do not hide that a broken row was left out', () => {
    const draft = draftOf([{}]);
    draft.passedOver(3);
    draft.skipped('ties');
    expect(draft.report('a test').outcome).toBe('partial');
  });
});
