import type { SideCounts } from '../../cohesion/side.ts';
import { inARow } from './numbers.ts';
import { SIDE_WORDS, SIDES } from './stance.ts';

/** How many are on each side. @example sidesInWords({ pro: 4, ambivalent: 3, contra: 13 }) // '4 for, 3 ambivalent and 13 against' */
export function sidesInWords(counts: SideCounts): string {
  return inARow(SIDES.map((side) => `${counts[side]} ${SIDE_WORDS[side]}`));
}
