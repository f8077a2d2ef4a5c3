import type { Arena } from './arena.ts';
import type { ChallengeOptions } from './options.ts';

const CONFLICT = 0;
const COMPROMISE = 1;
const CAPITULATION = 2;

/**
 * What each actor is offered by those who would win by challenging it, and which offer it takes. With a what it expects of
 * challenging, b what it thinks that the rival expects: b > a > 0 is a conflict that it loses and it moves all the way;
 * b > 0 > a with b > |a| a compromise, |a/b| of the way; b > 0 > a with |a| > b a capitulation, all the way.
 * O(n^2); of equal offers the first in the order of actors.
 */
export function takeOffers(arena: Arena, rule: ChallengeOptions['offers']): void {
  const { n, positions, next, gains, threats, kinds, sources } = arena;
  for (let i = 0; i < n; i++) {
    const x = positions[i]!;
    let first = Infinity;
    let second = Infinity;
    for (let j = 0; j < n; j++) {
      const y = positions[j]!;
      if (j === i || y === x) continue;
      const a = gains[i * n + j]!;
      const b = threats[i * n + j]!;
      if (!(b > 0)) continue;
      let kind = -1;
      let to = y;
      if (a > 0 && b > a) kind = CONFLICT;
      else if (a < 0 && b > -a) {
        kind = COMPROMISE;
        to = x + (y - x) * Math.abs(a / b);
      } else if (a < 0 && b < -a) kind = CAPITULATION;
      if (kind < 0) continue;
      let key = kind;
      let further = Math.abs(to - x);
      if (rule === 'strongest') key = -b;
      else if (rule === 'lowest' && kind === COMPROMISE) further = (b * y - a * x) / (b - a);
      if (key > first || (key === first && further >= second)) continue;
      first = key;
      second = further;
      next[i] = to;
      kinds[i] = kind;
      sources[i] = j;
    }
  }
}
