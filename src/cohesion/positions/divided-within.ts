import { type Side, sideOf } from '../side.ts';
import type { PositionHistory } from './position-history.ts';

/** What one speaker of an actor said last. */
export interface LastWord {
  readonly speaker: string;
  readonly stance: number;
  readonly side: Side;
  readonly day: number;
  /** Row of the table. */
  readonly row: number;
}

/** Two speakers of one actor on different sides. */
export interface Contradiction {
  readonly first: LastWord;
  readonly second: LastWord;
  /** Whether one is for and the other against; else one of them is ambivalent. */
  readonly opposed: boolean;
}

/** An actor whose own speakers contradict each other. */
export interface DividedActor {
  readonly actor: string;
  readonly pairs: readonly Contradiction[];
}

/**
 * The actors whose own speakers are on different sides of an issue: by what each of them said last in the carry time. A speaker
 * who changed its own mind is no contradiction, and who is not named is nobody to contradict.
 *
 * Pairs are in order of how far they are apart, then of how near in time.
 *
 * @param day day number (src/stats/calendar.ts); what was said that day counts
 * @param carry for how many days before it what was said counts
 * @example
 * // Czechia's prime minister: contra on 27 February; its president: pro on 5 March
 * dividedWithin(history, ['Czechia', 'France'], dayOf('2024-03-31')!, 90) // one pair of Czechia, opposed
 */
export function dividedWithin(
  history: PositionHistory,
  actors: readonly string[],
  day: number,
  carry: number,
): DividedActor[] {
  const divided: DividedActor[] = [];
  for (const actor of new Set(actors)) {
    const words = lastWords(history, actor, day, carry);
    const pairs: Contradiction[] = [];
    for (const [i, second] of words.entries()) {
      for (const first of words.slice(0, i)) {
        if (first.side === second.side) continue;
        pairs.push({ first, second, opposed: first.stance * second.stance < 0 });
      }
    }
    if (pairs.length > 0) divided.push({ actor, pairs: pairs.toSorted(farthestFirst) });
  }
  return divided;
}

/** What each named speaker said last, in order of time. */
function lastWords(
  { table, actors, rows, start }: PositionHistory,
  actor: string,
  until: number,
  carry: number,
): LastWord[] {
  const number = actors.get(actor);
  if (number === undefined) return [];
  const words = new Map<number, LastWord>();
  for (let i = start[number]!; i < start[number + 1]!; i++) {
    const row = rows[i]!;
    const day = table.day[row]!;
    const speaker = table.speaker[row]!;
    if (day > until || day < until - carry || table.speakers[speaker] === '') continue;
    const stance = table.stance[row]!;
    // Rows are in order of time; the last replaces what was said before it.
    words.delete(speaker);
    words.set(speaker, { speaker: table.speakers[speaker]!, stance, side: sideOf(stance), day, row });
  }
  return [...words.values()];
}

function farthestFirst(a: Contradiction, b: Contradiction): number {
  const apart = ({ first, second }: Contradiction) => Math.abs(first.stance - second.stance);
  const between = ({ first, second }: Contradiction) => Math.abs(first.day - second.day);
  return apart(b) - apart(a) || between(a) - between(b) || a.first.row - b.first.row;
}
