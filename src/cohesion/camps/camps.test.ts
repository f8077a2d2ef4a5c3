import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCamps } from './find-camps.ts';
import { sideBySide } from './side-by-side.ts';

const unknown = Number.NaN;

describe('side by side', () => {
  test('two are alike as far as their stances are near on the issues that both are known on', () => {
    const { similarity, overlap } = sideBySide(['A', 'B', 'C'], [1, 1, 1, -1, unknown, -1], 2);
    expect([...similarity]).toEqual([1, 0, -1, 0, 1, 1, -1, 1, 1]);
    expect([...overlap]).toEqual([2, 2, 1, 2, 2, 1, 1, 1, 1]);
  });

  test('it is the S of eight votes in the reference figures', () => {
    // oracles/metrics/metrics-oracle.json, dyadic_similarity: S_unweighted_abs .25; yes 1, abstention 0, no -1
    const votes = [1, 1, 0, -1, 1, 0, -1, -1];
    const others = [1, 0, 0, -1, -1, 1, -1, 1];
    expect(sideBySide(['A', 'B'], [...votes, ...others], 8).similarity[1]).toBe(0.25);
  });

  test('who share too little cannot be compared', () => {
    const { similarity } = sideBySide(['A', 'B'], [1, unknown, 1, 1], 2, 2);
    expect([...similarity]).toEqual([unknown, unknown, unknown, 1]);
  });
});

describe('camps', () => {
  test('on one issue are its sides', () => {
    const found = findCamps(sideBySide(['A', 'B', 'C', 'D', 'E'], [1, -1, 0, 1, -1], 1));
    expect(found.camps.map((camp) => camp.toSorted())).toEqual(
      expect.arrayContaining([['A', 'D'], ['B', 'E'], ['C']]),
    );
    expect(found).toMatchObject({ within: 1, between: -4 / 8 });
  });

  test('are one where all stand alike, and as many as there are actors where nothing can be compared', () => {
    expect(findCamps(sideBySide(['A', 'B', 'C'], [1, 1, 1], 1)).camps).toEqual([['A', 'B', 'C']]);
    expect(findCamps(sideBySide([], [], 1)).camps).toEqual([]);
    expect(findCamps(sideBySide(['A'], [1], 1))).toMatchObject({
      camps: [['A']],
      within: null,
      between: null,
    });
  });

  test('put who is between two camps between them', () => {
    const { order } = findCamps(sideBySide(['A', 'B', 'C', 'D', 'M'], [1, 1, -1, -1, 0], 1));
    expect(order[2]).toBe('M');
  });

  const stances = fc
    .array(fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom(-1, 0, 1, 0.5, unknown))), {
      minLength: 1,
      maxLength: 7,
    })
    .map((rows) => ({ actors: rows.map((_, i) => `m${i}`), stances: rows.flat() }));
  const asSets = (camps: readonly (readonly string[])[]) =>
    camps.map((camp) => camp.toSorted().join()).toSorted();

  test('do not change when the actors come in another order, nor when pro and contra are swapped', () => {
    fc.assert(
      fc.property(stances, ({ actors, stances }) => {
        const found = findCamps(sideBySide(actors, stances, 3));
        const turned = actors
          .map((_, i) => stances.slice(3 * i, 3 * i + 3))
          .toReversed()
          .flat();
        expect(findCamps(sideBySide(actors.toReversed(), turned, 3))).toEqual(found);
        const swapped = stances.map((stance) => -stance);
        expect(findCamps(sideBySide(actors, swapped, 3))).toEqual(found);
        expect(found.order.toSorted()).toEqual(actors);
        expect(asSets(found.camps).join().split(',').toSorted()).toEqual(actors);
      }),
    );
  });
});
