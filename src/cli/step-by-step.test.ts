import { expect, test } from 'vitest';
import { runSteps } from '../stats/run-steps.ts';
import { stepByStep } from './step-by-step.ts';

function* counting(to: number): Generator<number, string> {
  for (let done = 0; done < to; done++) yield done;
  return `counted to ${to}`;
}

test('work in steps has the same result with and without a report', async () => {
  const told: number[] = [];
  expect(await stepByStep(counting(5), (done) => told.push(done))).toBe('counted to 5');
  expect(told[0]).toBe(0);
  expect(runSteps(counting(5))).toBe('counted to 5');
});

test('others get a turn while it goes on', async () => {
  const other = { hadTurn: false };
  setTimeout(() => {
    other.hadTurn = true;
  }, 0);
  function* waiting(): Generator<number, string> {
    // It ends only because something else was let in between.
    while (!other.hadTurn) yield 0;
    return 'let in';
  }
  expect(await stepByStep(waiting(), () => {})).toBe('let in');
});

test('an error in a step is thrown', async () => {
  function* failing(): Generator<number, void> {
    yield 0;
    throw new RangeError('no such step: 1');
  }
  await expect(stepByStep(failing(), () => {})).rejects.toThrow('no such step: 1');
});
