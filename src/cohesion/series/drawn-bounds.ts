import type { Rng } from '../../stats/rng.ts';
import { drawCollector } from './draw-collector.ts';
import { writeExactOverall } from './exact-overall.ts';
import { addCounts, type ResampleSums, resampleSums } from './resample-sums.ts';
import type { SideGrid } from './side-grid.ts';
import { MEASURES } from './side-table.ts';

export interface DrawOptions {
  readonly rng: Rng;
  /** How many resamples, 1,000 unless told. */
  readonly draws?: number;
  /** Share of the resamples between the bounds, .95 unless told. */
  readonly level?: number;
}

/** Low and high of every measure, by period and issue and over all issues; NaN where a measure is undefined. */
export interface DrawnBounds {
  /** Measure m of issue i in period t: low at `((t * issues + i) * MEASURES + m) * 2`, high behind it; null if not asked for. */
  readonly cells: Float64Array | null;
  /** Measure m in period t over all issues, each weighted by the members known on it: low at `(t * MEASURES + m) * 2`. */
  readonly overall: Float64Array;
}

/** Below so many members all resamples are listed instead. */
const FEW = 8;

/**
 * Bootstrap bounds of all measures by actor: members are drawn with replacement out of all members of the period, each with all of its
 * positions, the silent too. The same draws serve all issues, and all periods with the same members.
 * For fewer than 8 members the bounds over all issues are exact (`writeExactOverall`).
 *
 * Cost: `periods * issues * draws` times (members / 8 additions and a look-up for each measure); nothing is allocated in that loop.
 *
 * @param each whether bounds of each issue are wanted too; they are exact, and cheaper, from `sideEstimates`
 */
export function drawnBounds(grid: SideGrid, options: DrawOptions, each = false): DrawnBounds {
  const { rng, draws = 1000, level = 0.95 } = options;
  if (!(Number.isInteger(draws) && draws >= 1)) throw new RangeError(`no number of draws: ${draws}`);
  const { periods, issues, members, sides, rosters, rosterOf } = grid;
  const resamples = rosters.map((roster): ResampleSums => resampleSums(roster.length, draws, rng));
  const collector = drawCollector(members, draws, level);
  const counts = {
    pro: new Uint16Array(draws),
    contra: new Uint16Array(draws),
    known: new Uint16Array(draws),
  };
  const groups = Math.ceil(members / 8);
  const [pro, contra, known] = [new Uint8Array(groups), new Uint8Array(groups), new Uint8Array(groups)];
  const cells = each ? new Float64Array(periods * issues * MEASURES * 2).fill(Number.NaN) : null;
  const overall = new Float64Array(periods * MEASURES * 2).fill(Number.NaN);
  for (let period = 0; period < periods; period++) {
    const roster = rosters[rosterOf[period]!]!;
    const drawn = resamples[rosterOf[period]!]!;
    collector.begin();
    for (let issue = 0; issue < issues; issue++) {
      const cell = period * issues + issue;
      pro.fill(0);
      contra.fill(0);
      known.fill(0);
      let spoke = false;
      for (let slot = 0; slot < roster.length; slot++) {
        const side = sides[cell * members + roster[slot]!]!;
        if (side === 0) continue;
        spoke = true;
        const [group, bit] = [slot >> 3, 1 << (slot & 7)];
        known[group]! |= bit;
        if (side === 1) pro[group]! |= bit;
        else if (side === 2) contra[group]! |= bit;
      }
      if (!spoke) continue;
      counts.pro.fill(0);
      counts.contra.fill(0);
      counts.known.fill(0);
      addCounts(drawn, pro, counts.pro);
      addCounts(drawn, contra, counts.contra);
      addCounts(drawn, known, counts.known);
      collector.add(counts, cells, cell * MEASURES * 2);
    }
    const at = period * MEASURES * 2;
    if (roster.length < FEW) {
      writeExactOverall(sidesOf(grid, period, roster), roster.length, level, overall, at);
    } else collector.end(overall, at);
  }
  return { cells, overall };
}

/** Issue -> where each member of a roster stands in a period. */
function sidesOf({ issues, members, sides }: SideGrid, period: number, roster: Int32Array): Uint8Array[] {
  return Array.from({ length: issues }, (_, issue) =>
    Uint8Array.from(roster, (member) => sides[(period * issues + issue) * members + member]!),
  );
}
