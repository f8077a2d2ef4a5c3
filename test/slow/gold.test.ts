import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGold } from '../../scripts/gold/read-gold.ts';

const codebooks = 'test/gold/codebooks';
const halves = ['development', 'scoring', 'further'] as const;
const all = halves.flatMap((half) =>
  readGold(`test/gold/${half}`, codebooks).map((text) => ({ ...text, half })),
);

test('the gold has the texts and statements that its README speaks of', () => {
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(all.reduce((sum, { statements }) => sum + statements.length, 0)).toBeGreaterThanOrEqual(600);
  expect(new Set(all.map(({ codebook }) => codebook.name)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(all.map(({ genre }) => genre)).size).toBe(5);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { text } of all) {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(900);
  }
});

test('the halves have about as many statements, drifts and genres', () => {
  const share = (of: (text: (typeof all)[number]) => number): number => {
    const sum = (half: string) =>
      all.filter((text) => text.half === half).reduce((n, text) => n + of(text), 0);
    return sum('development') / (sum('development') + sum('scoring'));
  };
  for (const of of [
    (text: (typeof all)[number]) => text.statements.length,
    ({ direction }: (typeof all)[number]) => (direction === 'apart' ? 1 : 0),
    ({ direction }: (typeof all)[number]) => (direction === 'firm' ? 1 : 0),
    ({ genre }: (typeof all)[number]) => (genre === 'column' ? 1 : 0),
  ]) {
    expect(share(of)).toBeGreaterThan(0.35);
    expect(share(of)).toBeLessThan(0.65);
  }
});

test('the second pass marks a third of the same texts', () => {
  const second = readGold('test/gold/second', codebooks);
  const first = new Map(all.map((text) => [text.id, text]));
  for (const { id, text } of second) expect(first.get(id)?.text).toBe(text);
  const halved = all.filter(({ half }) => half !== 'further');
  expect(second.length * 3).toBeGreaterThanOrEqual(halved.length);
  expect(existsSync('test/gold/GUIDELINES.md')).toBe(true);
});

test('every world can be read, and its texts hold statements of every kind', () => {
  const worlds = readdirSync('test/gold/worlds').map((name) => `test/gold/worlds/${name}`);
  const fresh = [4, 5, 6].map((number) => `test/gold/fresh-${number}`);
  const more = ['northern-pact', 'meridian-league', 'delta-compact', 'nato'].map(
    (name) => `test/gold/${name}`,
  );
  expect(worlds.length).toBe(61);
  for (const folder of [...worlds, ...fresh, ...more]) {
    const statements = readGold(folder, codebooks).flatMap((text) => text.statements);
    expect(statements.length).toBeGreaterThan(150);
    for (const stance of [1, -1, 0, null])
      expect(statements.some((each) => each.stance === stance && each.issue !== null)).toBe(true);
    expect(new Set(statements.map(({ voice }) => voice)).size).toBe(2);
  }
});
