import { medianWait } from '../../stats/kaplan-meier.ts';
import { dateOf } from '../../stats/calendar.ts';
import type { Amount } from './amount.ts';

/** When a member first took a side in words, and when it first acted on it. */
export interface FirstDeed {
  readonly actor: string;
  /** ISO date of its first word that takes a side, and that side. */
  readonly word: string;
  readonly side: 'pro' | 'contra';
  /** ISO date of its first deed on that side, on that day or later; null where the record ends without one. */
  readonly deed: string | null;
  /** Days from word to deed, or to the end of the record. */
  readonly days: number;
  /** Whether it had acted on that side before it said so. */
  readonly before: boolean;
  /** How many of its deeds after the word are on the other side. */
  readonly against: number;
}

/** How long it took from words to deeds. */
export interface FirstDeeds {
  readonly members: readonly FirstDeed[];
  /** Median of days until the first deed (Kaplan and Meier); null where fewer than half have acted. */
  readonly median: number | null;
  readonly acted: number;
}

/**
 * For each member the time from its first word that takes a side to its first deed on that side; who has not acted yet counts as still
 * waiting at the end of the record.
 *
 * @param end day on which the record ends
 * @example firstDeeds([franceSaysPro], [franceDelivers], 19800).median // days between the two
 */
export function firstDeeds(words: readonly Amount[], deeds: readonly Amount[], end: number): FirstDeeds {
  const byActor = Map.groupBy(deeds, ({ actor }) => actor);
  const first = new Map<string, Amount>();
  for (const word of words.toSorted((a, b) => a.day - b.day)) {
    if (word.value !== 0 && !first.has(word.actor)) first.set(word.actor, word);
  }
  const members = [...first.values()].map((word): FirstDeed => {
    const own = (byActor.get(word.actor) ?? []).filter(({ value }) => value !== 0);
    const same = own.filter(({ value }) => Math.sign(value) === Math.sign(word.value)).map(({ day }) => day);
    const later = same.filter((day) => day >= word.day);
    const deed = later.length === 0 ? null : Math.min(...later);
    return {
      actor: word.actor,
      word: dateOf(word.day),
      side: word.value > 0 ? 'pro' : 'contra',
      deed: deed === null ? null : dateOf(deed),
      days: Math.max(0, (deed ?? end) - word.day),
      before: same.some((day) => day < word.day),
      against: own.filter(({ day, value }) => day >= word.day && Math.sign(value) !== Math.sign(word.value))
        .length,
    };
  });
  const waits = members.map(({ days, deed }) => ({ time: days, came: deed !== null }));
  return {
    members: members.toSorted((a, b) => (a.actor < b.actor ? -1 : 1)),
    median: medianWait(waits),
    acted: waits.filter(({ came }) => came).length,
  };
}
