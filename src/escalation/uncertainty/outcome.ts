/** What a claim or a comparison can speak of: the chances of the ends by the horizon, and of none. */
export const OUTCOMES = ['settlement', 'war', 'nuclear', 'fighting', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * A chance of the ends at some month: `war` is war without nuclear use, `fighting` both together, `open` that nothing has
 * ended.
 *
 * @param at where the chances of settlement, war and nuclear use begin
 */
export function outcomeOf(ends: ArrayLike<number>, at: number, outcome: Outcome): number {
  const [settlement, war, nuclear] = [ends[at]!, ends[at + 1]!, ends[at + 2]!];
  if (outcome === 'settlement') return settlement;
  if (outcome === 'war') return war;
  if (outcome === 'nuclear') return nuclear;
  return outcome === 'fighting' ? war + nuclear : Math.max(0, 1 - settlement - war - nuclear);
}
