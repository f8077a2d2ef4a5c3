import { sideOf } from '../../../src/cohesion/side.ts';
import { stanceOf } from '../../../src/reading/issues/stance-of.ts';
import { stanceCodebook } from './stance-codebook.ts';
import type { StanceCase, StanceClass } from './stance-table.ts';

export const stanceClasses: readonly StanceClass[] = ['pro', 'contra', 'ambivalent', 'none'];

/** The class that the stance model gives a sentence. */
export function classOf({ issue, text }: StanceCase): StanceClass {
  const stance = stanceOf(
    text,
    stanceCodebook.issues.find(({ id }) => id === issue)!,
  );
  return stance === null ? 'none' : sideOf(stance);
}

/** How often the model agrees with a table; `confusion[expected][given]` counts in the order of `stanceClasses`. */
export function stanceScores(cases: readonly StanceCase[]) {
  const confusion = stanceClasses.map(() => stanceClasses.map(() => 0));
  for (const each of cases)
    confusion[stanceClasses.indexOf(each.expected)]![stanceClasses.indexOf(classOf(each))]! += 1;
  const right = stanceClasses.map((_, k) => confusion[k]![k]!);
  const f1 = right.map((hits, k) => {
    const expected = sum(confusion[k]!);
    const given = sum(confusion.map((row) => row[k]!));
    return expected + given === 0 ? 1 : (2 * hits) / (expected + given);
  });
  return { confusion, accuracy: sum(right) / cases.length, macroF1: sum(f1) / f1.length };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
