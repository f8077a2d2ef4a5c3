import type { Scene } from '../scene.ts';

/** "On weapons, Germany ...": the adverbial that opens the clause belongs to it. */
export function frontOf({ words }: Scene, start: number): number {
  if (words[start - 1]?.lower !== ',') return start;
  let first = start - 1;
  while (first > 0 && !/^[,;:.()]$/.test(words[first - 1]!.lower)) first -= 1;
  return /^(?:on|in|with|of|when)$/.test(words[first]!.lower) ? first : start;
}
