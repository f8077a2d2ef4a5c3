import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCodedTable } from '../coding/coded-table/parse-coded-table.ts';
import { builtInRegistry } from '../coding/registry/index.ts';
import { network, type NetworkOptions, slices, type SliceOptions } from './index.ts';
import type { Matrix } from './matrix.ts';

/** The examples of docs/differences.md: what stands there is computed, both ways. */
const text = readFileSync(join(import.meta.dirname, '../../docs/differences.md'), 'utf8');
const sections = text
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    csv: /```csv\n([^`]*)```/.exec(section)?.[1],
    options: /^`(\{.*\})`$/m.exec(section)?.[1],
    rows: Array.from(section.matchAll(/^\| ([^|]+) \|([^|]*)\|([^|]*)\|$/gm), ([, what, ours, theirs]) => ({
      what: what!.trim(),
      ours: ours!.trim(),
      theirs: theirs!.trim(),
    })).filter(({ what }) => what !== ''),
  }));

function made(
  csv: string,
  options: NetworkOptions | SliceOptions,
): { matrices: Matrix[]; error: string | null } {
  const registry = builtInRegistry();
  const table = parseCodedTable(csv, { document: 'example', registry, fileName: 'example.csv' });
  try {
    const matrices =
      'window' in options
        ? Array.from(slices(table, options), ({ matrix }) => matrix)
        : [network(table, options).matrix];
    return { matrices, error: null };
  } catch (error) {
    return { matrices: [], error: (error as Error).message };
  }
}

function cell(matrices: readonly Matrix[], what: string): number | undefined {
  const [, slice = '1', row, column] = /^(?:(\d+): )?(.+), (.+)$/.exec(what)!;
  const { rows, columns, values } = matrices[Number(slice) - 1]!;
  return values[rows.indexOf(row!) * columns.length + columns.indexOf(column!)];
}

describe('docs/differences.md', () => {
  it('has an example of three or four statements in every section', () => {
    expect(sections.length).toBeGreaterThan(20);
    for (const { title, csv, options, rows } of sections) {
      expect(csv, title).toBeDefined();
      expect(options, title).toBeDefined();
      expect(rows.length, title).toBeGreaterThan(0);
      expect(csv!.trim().split('\n').length, title).toBeGreaterThanOrEqual(4);
      expect(csv!.trim().split('\n').length, title).toBeLessThanOrEqual(5);
      expect(
        rows.some(({ ours, theirs }) => ours !== theirs),
        title,
      ).toBe(true);
    }
  });

  it.each(sections)('$title', ({ csv, options, rows }) => {
    const given = JSON.parse(options!) as NetworkOptions;
    const [ours, theirs] = [false, true].map((dna) => made(csv!, { ...given, dna }));
    for (const row of rows) {
      for (const [result, written] of [
        [ours!, row.ours],
        [theirs!, row.theirs],
      ] as const) {
        if (written === '') continue;
        if (row.what === 'error') expect(result.error).toContain(written);
        else if (row.what === 'slices') expect(result.matrices).toHaveLength(Number(written));
        else if (written === 'NaN') expect(cell(result.matrices, row.what)).toBeNaN();
        else expect(cell(result.matrices, row.what), row.what).toBeCloseTo(Number(written), 4);
      }
      if (row.what !== 'error' && row.ours !== '') expect(ours!.error).toBeNull();
    }
  });
});
