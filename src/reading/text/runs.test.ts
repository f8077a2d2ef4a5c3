import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCode, Runs } from './runs.ts';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

test('a run is found by its letters wherever they stand', () => {
  const runs = new Runs<string>();
  const [here, there] = [unitsOf('the old bridge'), unitsOf('a bridge')];
  runs.set(here, 8, 14, runCode(here, 8, 14), 'bridge');
  expect(runs.get(there, 2, 8, runCode(there, 2, 8))).toBe('bridge');
  expect(runs.get(there, 2, 7, runCode(there, 2, 7))).toBeUndefined();
});

test('runs of the same code are told apart', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 30 });
  fc.assert(
    fc.property(words, (all) => {
      const runs = new Runs<string>();
      for (const word of all) runs.set(unitsOf(word), 0, word.length, 7, word);
      for (const word of all) expect(runs.get(unitsOf(word), 0, word.length, 7)).toBe(word);
      expect(runs.get(unitsOf('not there'), 0, 9, 7)).toBeUndefined();
    }),
  );
});

test('when there are too many the earlier ones are forgotten', () => {
  const runs = new Runs<number>();
  const MANY = 70_000;
  for (let i = 0; i < MANY; i++) {
    const units = unitsOf(`run ${i}`);
    runs.set(units, 0, units.length, runCode(units, 0, units.length), i);
  }
  const find = (text: string) =>
    runs.get(unitsOf(text), 0, text.length, runCode(unitsOf(text), 0, text.length));
  expect(find(`run ${MANY - 1}`)).toBe(MANY - 1);
  expect(find('run 0')).toBeUndefined();
});
