import { expect, test } from 'vitest';
import { climbsOf, parseScenario, valuesOf } from '../scenario/index.ts';
import { parameter, smallClimb, smallFile, type SmallFile } from '../scenario/small.fixture.ts';
import { type Climb, course, eventual } from './index.ts';

const climbs = (change?: (file: SmallFile) => void): Climb[] => {
  const scenario = parseScenario(smallFile(change), 's.json');
  return climbsOf(scenario)(valuesOf(scenario));
};
const bothClimb = (file: SmallFile) => {
  const other = smallClimb();
  other.parameters.settlement = parameter(0.05);
  file.parties[1]!.climb = other;
  file.policies = {};
};

test('a change that changes nothing leaves what the fundamental matrix gives', () => {
  const exact = eventual(climbs())!;
  const followed = eventual(
    climbs((file) => {
      file.changes = [{ from: 7, set: { cohesion: parameter(0.5) } }];
    }),
  )!;
  expect(followed.months).toBeCloseTo(exact.months, 8);
  for (const [end, chance] of exact.ends.entries()) expect(followed.ends[end]).toBeCloseTo(chance, 10);
});

test('of two ladders on which nobody acts the first settlement ends both', () => {
  const found = eventual(
    climbs((file) => {
      bothClimb(file);
      for (const { climb } of file.parties) climb!.parameters.rate = parameter(0);
    }),
  )!;
  // The lesser of two geometric times, of 0.02 and 0.05 a month.
  expect(found.months).toBeCloseTo(1 / (1 - 0.98 * 0.95), 8);
  expect(found.ends[0]).toBeCloseTo(1, 11);
});

test('two ladders end as a long course does, whichever is named first', () => {
  const both = climbs(bothClimb);
  const found = eventual(both)!;
  const long = course(both, 3000, false).ends.at(-1)!;
  const mirrored = eventual(both.toReversed())!;
  for (const [end, chance] of found.ends.entries()) {
    expect(chance).toBeCloseTo(long[end]!, 11);
    expect(mirrored.ends[end]).toBeCloseTo(chance, 13);
  }
  expect(found.months).toBeLessThan(eventual([both[0]!])!.months);
});
