import { describe, expect, test } from 'vitest';
import { development } from '../../../test/reading/stances/development.ts';
import { heldOut } from '../../../test/reading/stances/held-out.ts';
import { late } from '../../../test/reading/stances/late.ts';
import { classOf, stanceScores } from '../../../test/reading/stances/measure.ts';
import { parallel } from '../../../test/reading/stances/parallel.ts';

/** Sentences of the first table to build on that the model misses, and what it takes them for. */
const developmentMisses = [
  'is not planned, the ministry said of a deployment: none',
  'hardly anybody in the cabinet, least of all the minister herself, wants to send troops: pro',
  'without supporting a deployment, he praised the soldiers there: pro',
  'likes some parts of the trade agreement and dislikes others: contra',
];

describe('the stance of invented sentences', () => {
  test('that the model was built on stays as it is', () => {
    const misses = development.filter((each) => classOf(each) !== each.expected);
    expect(misses.map((each) => `${each.text}: ${classOf(each)}`)).toEqual(developmentMisses);
    expect(stanceScores(parallel).accuracy).toBeGreaterThan(0.75);
  });

  // Measured last: .84 and .84 of 180 sentences, .62 and .58 of 82; before it .37 and .34, .44 and .34.
  test.each([
    ['written before the model', heldOut, 180, 0.82, 0.8],
    ['written after it in the ways of reported news', late, 82, 0.59, 0.54],
  ])('%s is right so often', (_which, cases, count, accuracy, macroF1) => {
    const scores = stanceScores(cases);
    expect(cases.length).toBe(count);
    expect(scores.accuracy).toBeGreaterThan(accuracy);
    expect(scores.macroF1).toBeGreaterThan(macroF1);
  });

  test('is of the opposite side in fewer than one of nine that have one', () => {
    const sided = [...heldOut, ...late].filter(({ expected }) => expected === 'pro' || expected === 'contra');
    const opposite = sided.filter((each) => {
      const given = classOf(each);
      return given !== each.expected && (given === 'pro' || given === 'contra');
    });
    expect(opposite.length / sided.length).toBeLessThan(0.11);
  });
});
