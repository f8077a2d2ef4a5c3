import type { DecideShown } from './decide-shown.ts';
import type { FigureName } from './figure-names.ts';
import { short } from './short.ts';

/** What stands below a figure: what its signs mean. */
export function figureNotes(shown: DecideShown, figure: FigureName, dimension: number): string[] {
  const { interval, level, decision } = shown;
  const band =
    interval === null
      ? []
      : [
          `Band: ${short(interval[dimension]![0])} to ${short(interval[dimension]![1])}, which is to hold the outcome in ${short(100 * level)} of 100 cases.`,
        ];
  const notes: Readonly<Record<FigureName, readonly string[]>> = {
    actors: [
      'Area of a mark: capability times salience.',
      ...(decision.reference[dimension] == null ? [] : ['Dashed: what holds if nothing is decided.']),
      ...band,
    ],
    distribution: ['Bars: chance of the outcome to lie in each twentieth of the scale.', ...band],
    paths: [
      'A line for each actor, the broader the more weight it has. Dashed: the outcome. +2: two more end there.',
    ],
    tornado: [
      'Bars: the outcome with one input at its low end (pale) and at its high end (dark), all others as given.',
    ],
    power: ['Bars: Shapley-Shubik. Diamonds: Banzhaf. Ticks: share of the capability.'],
  };
  return [...notes[figure]];
}
