import { describe, expect, it } from 'vitest';
import { codesIn, openFile, tiesIn } from './invented-events.js';

const COLUMNS = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...['Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title'],
  ...['Actor Name Raw', 'Wikipedia Actor ID', 'Recipient Name', 'Recipient Country', 'Recipient COW'],
  ...['Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title', 'Recipient Name Raw'],
  ...['Wikipedia Recipient ID', 'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
  ...['GeoNames ID', 'Raw Placename', 'Feature Type', 'Source', 'Publication Date', 'Story People'],
  ...['Story Organizations', 'Story Locations', 'Language', 'Version'],
];

function row(values: Readonly<Record<string, string>>): string {
  return COLUMNS.map(column => new Map(Object.entries(values)).get(column) ?? 'None').join('\t');
}

const visit = {
  'Event ID': 'X1',
  'Event Date': '2019-05-02',
  'Event Type': 'CONSULT',
  'Event Mode': 'visit',
  Contexts: 'diplomatic; economic',
  'Actor Name': 'Zoé Example',
  'Actor Country': 'FRA',
  'Primary Actor Sector': 'GOV',
  'Recipient Country': 'PER',
  'Primary Recipient Sector': 'GOV',
};

const fileOf = (...rows: readonly string[]): string => `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`;

describe('a file of POLECAT', () => {
  it('has forty columns, and opens', async () => {
    expect(COLUMNS).toHaveLength(40);
    const report = await openFile(fileOf(row(visit)));
    expect(report.format).toBe('POLECAT events');
    expect(tiesIn(report)).toEqual(['zoe-example → pergov visit 2019-05-02']);
    expect(report.dataset?.actors.map(({ id, label, type }) => [id, label, type])).toEqual([
      ['fra', 'France', 'state'],
      ['zoe-example', 'Zoé Example', 'other'],
      ['per', 'Peru', 'state'],
      ['pergov', 'Government (Peru)', 'government-body'],
    ]);
  });

  it('takes an actor with a country alone for the state', async () => {
    const report = await openFile(
      fileOf(row({ ...visit, 'Actor Name': 'None', 'Primary Actor Sector': 'None', 'Event Mode': 'None' })),
    );
    expect(tiesIn(report)).toEqual(['fra — pergov meeting 2019-05-02']);
  });

  it('passes over events without a recipient', async () => {
    const report = await openFile(
      fileOf(row(visit), row({ ...visit, 'Recipient Country': 'None', 'Recipient Name': 'None' })),
    );
    expect([report.found.ties, report.skipped.ties]).toEqual([2, 1]);
    expect(codesIn(report)).toEqual(['machine-coded', 'no-tie']);
  });

  it('without any event is refused', async () => {
    const report = await openFile(fileOf());
    expect([report.outcome, report.problems[0]?.code]).toEqual(['rejected', 'no-events']);
  });

  it('in Latin 1 keeps its letters', async () => {
    const report = await openFile(Uint8Array.from(fileOf(row(visit)), letter => letter.charCodeAt(0)));
    expect(report.dataset?.actors.map(({ label }) => label)).toContain('Zoé Example');
  });
});
