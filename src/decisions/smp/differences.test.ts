import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/index.ts';
import { parsePositions } from '../files/parse-positions.ts';
import type { Forecast, ModelSettings } from '../forecast.ts';
import { decide } from '../models.ts';

/** The examples of docs/differences-spatial-model.md: what stands there is computed, both ways. */
const text = readFileSync(join(import.meta.dirname, '../../../docs/differences-spatial-model.md'), 'utf8');
const sections = text
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    csv: /```csv\n([^`]*)```/.exec(section)?.[1],
    settings: /^`(\{.*\})`$/m.exec(section)?.[1],
    rows: Array.from(section.matchAll(/^\| ([^|]+) \|([^|]*)\|([^|]*)\|$/gm), ([, what, ours, theirs]) => ({
      what: what!.trim(),
      written: [ours!.trim(), theirs!.trim()] as const,
    })),
  }));

interface Made {
  readonly names: readonly string[];
  readonly forecast: Forecast | null;
  readonly error: string;
}

function made(csv: string, settings: ModelSettings, preset: string | null): Made {
  const { decision } = parsePositions(csv, { fileName: 'example.csv', scale: [0, 100] });
  const names = decision.actors.map(({ name }) => name);
  try {
    return {
      names,
      forecast: decide(decision, 'smp', settings, { rng: rng(1), trace: true }, preset),
      error: '',
    };
  } catch (error) {
    return { names, forecast: null, error: (error as Error).message };
  }
}

/** What a row of an example asks for. */
function found({ names, forecast, error }: Made, what: string): string {
  if (what === 'error') return error.split(' — ')[0]!;
  if (what === 'outcome') return forecast!.outcome[0]!.toFixed(4);
  const challenger = /^challenge of (.+)$/.exec(what)?.[1];
  if (challenger !== undefined) {
    const step = forecast!.steps.find(
      ({ actor, kind, turn }) => actor === challenger && kind === 'challenge' && turn === 1,
    );
    return step === undefined ? 'nobody' : `${step.other}, ${step.probability!.toFixed(4)}`;
  }
  const [name, turn] = what.split(', ');
  return forecast!.turns[Number(turn)]![names.indexOf(name!)]![0]!.toFixed(4);
}

describe('docs/differences-spatial-model.md', () => {
  it('has an example in every section, with a difference', () => {
    expect(sections.length).toBeGreaterThan(6);
    for (const { title, csv, settings, rows } of sections) {
      expect(csv, title).toBeDefined();
      expect(settings, title).toBeDefined();
      expect(
        rows.some(({ written: [ours, theirs] }) => ours !== theirs),
        title,
      ).toBe(true);
    }
  });

  it.each(sections)('$title', ({ csv, settings, rows }) => {
    const both = [null, 'ktab'].map((preset) => made(csv!, JSON.parse(settings!) as ModelSettings, preset));
    for (const { what, written } of rows)
      for (const [way, value] of written.entries())
        if (value !== '') expect(found(both[way]!, what), what).toBe(value);
  });
});
