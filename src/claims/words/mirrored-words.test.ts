import { expect, test } from 'vitest';
import { codebook, column, registry } from '../../../test/fixtures/northern-pact.ts';
import { findClaims } from '../find-claims.ts';
import { shiftPairs, sideNounPairs } from './change-words.ts';
import { inflections } from './inflections.ts';
import { actPairs, dealingPairs, effectPairs, statePairs } from './level-words.ts';
import { arrivalPairs } from './sequence-words.ts';
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

/** Whether a sentence says that they are united; null where it is no claim of level. */
function level(sentence: string): boolean | null {
  const [claim] = findClaims(column(sentence), { registry, codebook, attributions: [] });
  return claim?.kind === 'level' ? claim.united !== claim.negated : null;
}

test.each(statePairs)('to be %s is to be united, to be %s is not', (united, divided) => {
  expect(level(`The allies are ${united} on the canal.`)).toBe(true);
  expect(level(`The allies are ${divided} on the canal.`)).toBe(false);
});

test.each([...actPairs, ...dealingPairs])('to %s is to be united, to %s is not', (united, divided) => {
  expect(level(`The allies ${united[0]} on the canal.`)).toBe(true);
  expect(level(`The allies ${divided[0]} on the canal.`)).toBe(false);
});

test.each(effectPairs)('to %s the allies is to have them united, to %s them is not', (united, divided) => {
  for (const [verb, expected] of [
    [united[0], true],
    [divided[0], false],
  ] as const) {
    const [base, particle = ''] = verb.split(' ');
    expect(level(`Questions of the canal ${base} the allies ${particle}.`.replace(' .', '.'))).toBe(expected);
  }
});

/** The side left, and the side gone to, of a claim of change. */
function ends(sentence: string): readonly (string | null)[] | null {
  const [claim] = findClaims(column(sentence), { registry, codebook, attributions: [] });
  return claim?.kind === 'change' ? [claim.left, claim.gone] : null;
}

test.each(sideNounPairs)(
  'to drop %s is to leave the side for, to drop %s the side against',
  (pro, contra) => {
    expect(ends(`Arcadia has dropped its ${pro} on the canal.`)).toEqual(['pro', null]);
    expect(ends(`Arcadia has dropped its ${contra} on the canal.`)).toEqual(['contra', null]);
  },
);

test.each(shiftPairs)('%s: to %s and to %s are opposite', (end, one, other) => {
  const about = (verb: string) =>
    /(?:to|on|against|behind|towards|from|of)$/.test(verb) ? 'the canal' : 'on the canal';
  const found = [one, other].map(([verb]) => ends(`Arcadia and Borland ${verb} ${about(verb)}.`));
  const sides =
    end === 'left'
      ? [
          ['contra', null],
          ['pro', null],
        ]
      : [
          [null, 'pro'],
          [null, 'contra'],
        ];
  expect(found).toEqual(sides);
});

test.each(arrivalPairs)('to be the first to %s is for, to be the first to %s is against', (pro, contra) => {
  for (const [verb, side] of [
    [pro, 'pro'],
    [contra, 'contra'],
  ] as const) {
    const [claim] = findClaims(column(`Arcadia was the first to ${verb} the canal.`), {
      registry,
      codebook,
      attributions: [],
    });
    expect(claim).toMatchObject({ kind: 'sequence', side });
  }
});

test('to be united, or fractured, is no move', () => {
  expect(said('The allies are united over the canal.')).toBe('level');
  expect(said('The allies are fractured over the canal.')).toBe('level');
});
