import { expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import { readAttributions, rules } from '../index.ts';

const registry = builtInRegistry();
const [issue] = codebook.issues;

/** The stance of Norway, after the subject was named. */
function stanceWhere(words: string): number | null | undefined {
  const text = `The council met on the ${issue!.terms[0]}. Norway ${words}.`;
  return readAttributions(
    { text, mediaType: 'text/plain', date: null },
    { registry, codebook, finder: rules },
  ).find(({ cue }) => cue !== null)?.stance;
}

test.each([
  ['agreed', 'disagreed'],
  ['was in favour', 'was against'],
  ['was supportive', 'was opposed'],
  ['was willing', 'was unwilling'],
  ['voted yes', 'voted no'],
])('who %s stands on the one side as clearly as who %s on the other', (pro, contra) => {
  expect(stanceWhere(pro)).toBeGreaterThan(0);
  expect(stanceWhere(contra)).toBe(0 - stanceWhere(pro)!);
});

test('who abstained stands on none', () => {
  expect(stanceWhere('abstained') ?? 0).toBe(0);
});
