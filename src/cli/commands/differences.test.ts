import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

/** The examples of the pages on analyses of networks: what stands there comes out, both ways where `--dna` has the other. */
const pages = ['differences-polarisation-backbone.md', 'differences-groups.md'];
const examples = pages.flatMap((page) =>
  readFileSync(join(import.meta.dirname, '../../../docs', page), 'utf8')
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.includes('```csv'))
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      csv: /```csv\n([^`]*)```/.exec(section)![1]!,
      args: /^`entente (.*)`$/m.exec(section)![1]!.split(' '),
      hasDna: section.includes('| | Entente | `--dna` |'),
      rows: Array.from(
        section.matchAll(/^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|$/gm),
        ([, what, ...cells]) => ({
          what: what!,
          cells,
        }),
      ),
    })),
);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'entente-differences-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `series[0].fitness` of a result; `[]` stands for each. */
function found(value: unknown, path: string): unknown {
  const [, step, rest] = /^\.?(\[\d*\]|\w+)(.*)$/.exec(path) ?? [];
  if (step === undefined) return value;
  if (step === '[]') return (value as unknown[]).map((each) => found(each, rest!));
  return found((value as Record<string, unknown>)[step.replace(/[[\]]/g, '')], rest!);
}

describe('the pages on differences in analyses', () => {
  it('have examples with something to look for', () => {
    expect(examples).toHaveLength(6);
    for (const { rows, title } of examples) expect(rows.length, title).toBeGreaterThan(0);
  });

  it.each(examples)('$title', async ({ csv, args, hasDna, rows }) => {
    const file = join(folder, 'example.csv');
    writeFileSync(file, csv);
    const given = args.map((arg) => (arg === 'example.csv' ? file : arg));
    for (const [column, more] of hasDna ? [[], ['--dna']].entries() : [[]].entries()) {
      const { stdout, stderr } = await runEntente([...given, ...more]);
      for (const { what, cells } of rows) {
        const written = cells[column]!;
        const result = found(JSON.parse(stdout), what);
        if (typeof result === 'number') expect(result, what).toBeCloseTo(Number(written), 4);
        else expect([result].flat().join(' '), `${what} ${stderr}`).toBe(written);
      }
    }
  });
});
