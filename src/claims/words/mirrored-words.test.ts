import { expect, test } from 'vitest';
import { codebook, column, registry } from '../../../test/fixtures/northern-pact.ts';
import { findClaims } from '../find-claims.ts';
import { inflections } from './inflections.ts';
import { complementPairs, verbPairs } from './side-words.ts';
import { adjectivePairs, idiomPairs, nounPairs } from './unity-words.ts';

/** What a sentence says: a direction or a side; null where no claim is found. */
function said(sentence: string): string | null {
  const [claim, ...more] = findClaims(column(sentence), { registry, codebook, attributions: [] });
  expect(more).toEqual([]);
  if (claim === undefined) return null;
  if (claim.kind === 'trend') return claim.direction;
  return claim.kind === 'side' ? claim.side : claim.kind;
}

test.each(nounPairs)('more %s is more unity, more %s is less', (united, divided) => {
  for (const noun of united.split('/')) {
    expect(said(`The ${noun} within the Northern Pact over the canal grew.`)).toBe('rising');
  }
  for (const noun of divided.split('/')) {
    expect(said(`The ${noun} within the Northern Pact over the canal grew.`)).toBe('falling');
  }
});

test.each(adjectivePairs)('more %s is more unity, more %s is less', (united, divided) => {
  expect(said(`The allies are more ${united} on the canal than ever.`)).toBe('rising');
  expect(said(`The allies are more ${divided} on the canal than ever.`)).toBe('falling');
});

test.each(idiomPairs)('to %s is more unity, to %s is less', (united, divided) => {
  for (const [verb, direction] of [
    [united, 'rising'],
    [divided, 'falling'],
  ] as const) {
    for (const [phrase, form] of inflections(...verb)) {
      const before = { finite: '', past: 'have ', participle: 'have ', ing: 'are ' }[form];
      // "Have came" is said by nobody: an irregular past stands alone.
      const auxiliary = form === 'past' && verb[1] !== undefined ? '' : before;
      expect(said(`The allies ${auxiliary}${phrase} over the canal.`)).toBe(direction);
    }
  }
});

test.each(complementPairs)('to be %s is for, to be %s is against', (pro, contra) => {
  expect(said(`Arcadia is ${pro} the canal.`)).toBe('pro');
  expect(said(`Arcadia is ${contra} the canal.`)).toBe('contra');
});

test.each(verbPairs)('to %s is for, to %s is against', (pro, contra) => {
  for (const [verb, side] of [
    [pro, 'pro'],
    [contra, 'contra'],
  ] as const) {
    for (const [phrase, form] of inflections(verb)) {
      expect(said(`Arcadia ${form === 'ing' ? 'is ' : ''}${phrase} the canal.`)).toBe(side);
    }
  }
});

test('to be united, or fractured, is no move', () => {
  expect(said('The allies are united over the canal.')).toBe('level');
  expect(said('The allies are fractured over the canal.')).toBe('level');
});
