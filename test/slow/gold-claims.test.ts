import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readClaimGold } from '../../scripts/gold/read-claim-gold.ts';
import { claimKinds, verdicts } from '../../src/claims/evaluation/scored-claim.ts';

const halves = ['development', 'scoring'].filter((half) => existsSync(`test/gold/claims/${half}`));
// Reading checks that every quote stands in its column, once or by its occurrence, and that actors and issues are known.
const columns = halves.flatMap((half) =>
  readClaimGold(`test/gold/claims/${half}`, 'examples/troops-2024').map((column) => ({ ...column, half })),
);
const claims = columns.flatMap(({ marked }) => marked);

describe('the gold of claims', () => {
  test('has at least 200 claims, of every kind and verdict, in both voices', () => {
    expect(claims.length).toBeGreaterThanOrEqual(200);
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(claimKinds));
    expect(new Set(claims.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
    expect(new Set(claims.map(({ voice }) => voice)).size).toBe(2);
  });

  test.each(halves)('has 10 columns of 300 to 700 words in its half %s', (half) => {
    const texts = columns.filter((column) => column.half === half).map(({ document }) => document.text);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const text of texts) {
      const words = text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(300);
      expect(words).toBeLessThanOrEqual(720);
    }
  });

  test('gives no verdict on judgements and motives', () => {
    for (const { kind, verdict } of claims)
      if (kind === 'judgement' || kind === 'motive') expect(verdict).toBe('not-checkable');
  });

  test('marks no words twice', () => {
    for (const { id, marked } of columns)
      for (const [i, one] of marked.entries())
        for (const other of marked.slice(i + 1))
          expect([id, one.end <= other.start || other.end <= one.start]).toEqual([id, true]);
  });

  test('is in the order of the text, and no column stands in both halves', () => {
    for (const { id, marked } of columns)
      expect([id, marked.map(({ start }) => start)]).toEqual([
        id,
        marked.map(({ start }) => start).toSorted((a, b) => a - b),
      ]);
    expect(new Set(columns.map(({ document }) => document.text)).size).toBe(columns.length);
  });
});
