import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rng } from '../stats/index.ts';
import { parsePositions } from './files/parse-positions.ts';
import { decide } from './models.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/differences-decisions.md'), 'utf8');
const csv = /```csv\n([^`]*)```/.exec(text)![1]!;
const rows = Array.from(text.matchAll(/^\| (\d) \|(.*)\|$/gm), ([, round, cells]) => ({
  round: round!,
  cells: cells!.split('|').map((cell) => cell.trim()),
}));

describe('docs/differences-decisions.md', () => {
  const { decision } = parsePositions(csv, { fileName: 'example.csv', scale: [4, 10] });
  const made = (preset: string, outcome: string, rounds: string) =>
    decide(decision, 'challenge', { rounds, outcome }, { rng: rng(1), trace: false }, preset).outcome[0]!;

  it('has all rounds of the table', () => {
    expect(rows.map(({ round }) => round)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it.each(rows)('is computed both ways in round $round', ({ round, cells }) => {
    const computed = ['median', 'mean'].flatMap((outcome) =>
      ['scholz-table2', 'paper'].map((preset) => made(preset, outcome, round).toFixed(3)),
    );
    expect([cells[1], cells[2], cells[4], cells[5]]).toEqual(computed);
  });

  it('gives what is printed, save one median that is probably a misprint', () => {
    for (const { round, cells } of rows) {
      // Printed are medians cut to one decimal, and means cut or rounded.
      if (round !== '2')
        expect(Number(cells[0])).toBe(Math.floor(made('scholz-table2', 'median', round) * 10) / 10);
      expect(Math.abs(Number(cells[3]) - made('scholz-table2', 'mean', round))).toBeLessThan(0.1);
    }
  });
});
