import { describe, expect, test } from 'vitest';
import { rng } from '../../../stats/rng.ts';
import { agreementOf } from './agreement.ts';
import { scoreStatements, statementSums } from './score-statements.ts';
import type { ScoredStatement } from './scored-statement.ts';

const text =
  'Arel said the convoy must sail. Brand said it must not. The convoy is late, and the sea is rough.';
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const arel: ScoredStatement = {
  source: [place('Arel')],
  cue: [place('said')],
  content: [place('the convoy must sail')],
  voice: 'reported',
  actors: ['Norland'],
  issue: 'convoy',
  stance: 1,
  nested: false,
};
const brand: ScoredStatement = {
  ...arel,
  source: [place('Brand')],
  cue: [{ start: text.indexOf('said it'), end: text.indexOf('said it') + 4 }],
  content: [place('it must not')],
  actors: ['Velmark'],
  stance: -1,
};
const own: ScoredStatement = {
  ...arel,
  source: [],
  cue: [],
  content: [place('The convoy is late, and the sea is rough.')],
  voice: 'author',
  actors: [],
  stance: null,
};
const marked = [arel, brand, own];
const figuresOf = (found: readonly ScoredStatement[]) =>
  Object.fromEntries(
    scoreStatements([{ text, found, marked }], { rng: rng(1), draws: 2 }).map(({ name, value }) => [
      name,
      value,
    ]),
  );

describe('scoring statements', () => {
  test('who finds what is marked is right throughout', () => {
    const figures = figuresOf(marked);
    for (const name of [
      'statements reported, F1',
      "author's statements, F1",
      "author's words, F1",
      'issue, of all, F1',
    ])
      expect(figures[name]).toBe(1);
    expect(figures['actor right, of all marked']).toBe(1);
    // No statement is in between: two sides of three are right.
    expect(figures['stance macro F1']).toBeCloseTo(2 / 3, 12);
  });

  test('a wrong actor, a missed issue and a turned side each count where they belong', () => {
    const figures = figuresOf([
      { ...arel, actors: ['Velmark'] },
      { ...brand, stance: 0.5 },
      { ...own, issue: null },
    ]);
    expect(figures['actor right, of those found']).toBe(1 / 2);
    expect(figures['issue, of all, recall']).toBeCloseTo(2 / 3, 12);
    expect(figures['issue, of all, precision']).toBe(1);
    // Pro: one right of two found, one marked; contra: none found of one.
    expect(figures['stance pro, precision']).toBe(1 / 2);
    expect(figures['stance pro, recall']).toBe(1);
    expect(figures['stance contra, F1']).toBe(0);
  });

  test('what is missed counts in all, and not in those found', () => {
    const figures = figuresOf([arel]);
    expect(figures['actor right, of those found']).toBe(1);
    expect(figures['actor right, of all marked']).toBe(1 / 2);
    expect(figures['statements reported, recall']).toBe(1 / 2);
    expect(figures['issue, of found, F1']).toBeUndefined();
    expect(figures['issue, of those found, F1']).toBe(1);
  });

  test('two of one statement are one too many', () => {
    expect(statementSums([{ text, found: [arel, arel], marked }])).toMatchObject({
      'reported right': 1,
      'reported found': 2,
      'reported marked': 2,
    });
  });

  test("a piece of the author's sentence is that sentence; half of a reported content is not without its cue", () => {
    const piece = { ...own, content: [place('The convoy is late')] };
    const half = { ...arel, cue: [], source: [], content: [place('sail')] };
    expect(statementSums([{ text, found: [piece, half], marked }])).toMatchObject({
      'author right': 1,
      'reported right': 0,
    });
  });

  test("a word is the author's unless it is reported", () => {
    // 19 words, of which 4 and 3 are reported; Brand's are taken for the author's.
    expect(statementSums([{ text, found: [arel, own], marked }])).toMatchObject({
      'author words right': 13,
      'author words found': 16,
      'author words marked': 13,
    });
  });
});

describe('agreement of two passes', () => {
  test('is 1 on everything where both mark the same', () => {
    const agreement = agreementOf([{ text, found: marked, marked }]);
    expect(agreement.statements).toEqual([3, 3, 3]);
    expect(Object.values(agreement.alpha)).toEqual([1, 1, 1, 1, 1]);
  });

  test('falls where they differ, by hand for the side', () => {
    // Three pairs: +/+, -/0, none/none. Observed disagreement 1/3; the six values are + + - 0 n n,
    // of whose 15 pairs 13 differ: alpha = 1 - (1/3) / (13/15) = 8/13.
    const { alpha } = agreementOf([{ text, found: [arel, { ...brand, stance: 0 }, own], marked }]);
    expect(alpha.stance).toBeCloseTo(8 / 13, 12);
    expect(alpha.issue).toBe(1);
  });
});
