import { expect, test } from 'vitest';
import { builtInRegistry } from './built-in-registry.ts';
import { lookalikes } from './lookalikes.ts';
import { normaliseName } from './normalise-name.ts';

const { names } = builtInRegistry();

test('each lookalike holds the name of an actor, or of several, and is the name of none', () => {
  const needless = lookalikes.filter((text) => {
    const words = normaliseName(text).split(' ');
    const parts = words.flatMap((_, start) => words.map((_, end) => words.slice(start, end + 1).join(' ')));
    return names.has(normaliseName(text)) || !parts.some((part) => names.has(part));
  });
  expect(needless).toEqual([]);
});

test('no lookalike is listed twice', () => {
  expect(new Set(lookalikes.map(normaliseName)).size).toBe(lookalikes.length);
});
