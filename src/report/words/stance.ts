import { type Side, sideOf } from '../../cohesion/side.ts';

/** The order in which every table, figure and list of a report names the sides. */
export const SIDES: readonly Side[] = ['pro', 'ambivalent', 'contra'];

/** The sides in plain words. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  pro: 'for',
  ambivalent: 'ambivalent',
  contra: 'against',
};

/** In words, with the number where it is not the end of the scale. @example stanceInWords(0.5) // 'for (+0.50)' */
export function stanceInWords(stance: number): string {
  const word = SIDE_WORDS[sideOf(stance)];
  return Number.isInteger(stance)
    ? word
    : `${word} (${stance > 0 ? '+' : '−'}${Math.abs(stance).toFixed(2)})`;
}
