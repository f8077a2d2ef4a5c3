import type { ExchangeTable } from './table.ts';

/** Two actors vote nearer to what the other wants, each on the issue that it cares less about than the other. */
export interface Exchange {
  readonly first: number;
  readonly second: number;
  /** The issue on which the first gives way, and that on which the second does. */
  readonly gives: number;
  readonly gets: number;
  /** By how much the votes move. */
  readonly firstMoves: number;
  readonly secondMoves: number;
  /** What each of the two gains: points of the scale nearer on what it gets, less those farther on what it gives, by salience. */
  readonly gain: number;
}

/** Exchanges that gain less than this are none. */
const LEAST_GAIN = 1e-9;

/**
 * The exchange in which both gain most, each as much as the other; of equals the first in the order of actors and issues. Nobody
 * votes beyond what the other wants, and no outcome is pushed beyond it. O(n^2 m^2).
 *
 * @returns null where nobody can gain
 */
export function bestExchange(table: ExchangeTable): Exchange | null {
  const { actors: n, issues: m, salience, shares } = table;
  let best: Exchange | null = null;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let p = 0; p < m; p++) {
        const give = roomOf(table, i, j, p);
        if (give === 0) continue;
        const [own, other] = [salience[i * m + p]!, salience[j * m + p]!];
        for (let q = 0; q < m; q++) {
          if (q === p) continue;
          const [mine, theirs] = [salience[i * m + q]!, salience[j * m + q]!];
          // Each cares relatively more about what it gets.
          if (mine * other <= theirs * own) continue;
          const get = roomOf(table, j, i, q);
          if (get === 0) continue;
          // Both gain as much where the outcomes move in inverse proportion to how much the two care in sum.
          const worth = Math.min(Math.abs(give) * (own + other), Math.abs(get) * (mine + theirs));
          const [given, got] = [worth / (own + other), worth / (mine + theirs)];
          const gain = mine * got - own * given;
          if (gain <= LEAST_GAIN || (best !== null && gain <= best.gain + 1e-12)) continue;
          best = {
            first: i,
            second: j,
            gives: p,
            gets: q,
            firstMoves: (Math.sign(give) * given) / shares[i * m + p]!,
            secondMoves: (Math.sign(get) * got) / shares[j * m + q]!,
            gain,
          };
        }
      }
    }
  }
  return best;
}

/**
 * How far the outcome on an issue can be moved by one who gives way to another: with its sign; 0 where the two are not on opposite
 * sides of it.
 */
function roomOf(
  { issues, wants, votes, shares, sides, expected }: ExchangeTable,
  from: number,
  to: number,
  on: number,
): number {
  const [i, j] = [from * issues + on, to * issues + on];
  if (sides[i]! * sides[j]! >= 0) return 0;
  const toward = sides[j]!;
  // Earlier exchanges may have carried the outcome past what the giver wants: then to give way would be a gain.
  if ((expected[on]! - wants[i]!) * toward < -1e-9) return 0;
  const votesLeft = (wants[j]! - votes[i]!) * toward * shares[i]!;
  const outcomeLeft = (wants[j]! - expected[on]!) * toward;
  const room = Math.min(votesLeft, outcomeLeft);
  return room > 1e-12 ? room * toward : 0;
}
