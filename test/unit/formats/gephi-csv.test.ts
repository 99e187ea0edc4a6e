import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gephiCsvWriter } from '../../../src/formats/tables/gephi-csv.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf, exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset } from '../../support/full-dataset.js';
import { nastyDataset } from '../../support/nasty-dataset.js';
import { readCsv, readTable } from '../../support/read-csv.js';

async function tablesOf(dataset: Dataset) {
  const { blob } = await gephiCsvWriter.write(exportSourceOf(dataset), { scope: 'everything' });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the two tables for Gephi', () => {
  it('have the headings that Gephi knows, and none twice without case', async () => {
    const { 'nodes.csv': nodes, 'edges.csv': edges } = await tablesOf(nastyDataset);
    expect(readCsv(nodes!)[0]!.slice(0, 2)).toEqual(['Id', 'Label']);
    expect(readCsv(edges!)[0]!.slice(0, 8)).toEqual([
      ...['Source', 'Target', 'Type', 'Kind', 'Id', 'Label', 'Weight', 'Timeset'],
    ]);
    for (const table of [nodes!, edges!]) {
      const headings = readCsv(table)[0]!.map(heading => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it('give parallel ties kinds of their own, mutual ones no direction, and days where there are some', async () => {
    const edges = readTable((await tablesOf(nastyDataset))['edges.csv']!);
    const tie = (id: string) => edges.find(edge => edge['Id'] === id);
    expect(['t1', 't2', 't3'].map(id => tie(id)!['Kind'])).toEqual(['visit', 'visit (2)', 'visit (3)']);
    expect(tie('t1')).toMatchObject({ Type: 'Directed', Timeset: '<[2025-06-04, 2025-06-04]>', Weight: '1' });
    expect(tie('t6')).toMatchObject({ Timeset: '<[2024-10-01, Infinity]>' });
    expect(tie('t8')).toMatchObject({ Type: 'Undirected', Timeset: '' });
  });

  it('name in edges only actors that are among the nodes, whatever they are called', async () => {
    for (const dataset of fc.sample(anyFullDataset, { numRuns: 200, seed: 20261124 })) {
      const { 'nodes.csv': nodes, 'edges.csv': edges } = await tablesOf(dataset);
      const { network } = exportSourceOf(dataset);
      const ids = new Set(readTable(nodes!).map(node => node['Id']));
      const rows = readTable(edges!);
      expect([ids.size, rows.length]).toEqual([network.tiedActors.length, network.ties.size]);
      expect(rows.filter(row => !ids.has(row['Source']) || !ids.has(row['Target']))).toEqual([]);
      expect(new Set(rows.map(row => row['Id'])).size).toBe(rows.length);
    }
  });

  it('weigh a tie by its events, and come with a note on what they are', async () => {
    const tables = await tablesOf(
      datasetOf({
        title: 'Visits',
        actors: ['a', 'b'].map(id => ({ id, label: id, type: 'state' })),
        ties: [{ id: 't', source: 'a', target: 'b', type: 'visit', count: 12 }],
      }),
    );
    expect(readTable(tables['edges.csv']!)[0]).toMatchObject({ Weight: '12', count: '12' });
    expect(tables['README.txt']).toContain('Visits\r\nExtent: 1 of 1 ties');
  });
});
