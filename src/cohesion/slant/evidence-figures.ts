import { agreementOf } from '../agreement-index.ts';
import type { ReportedColumns } from './reported.ts';

/** What a body of evidence says; NaN where it is empty, inside draws only. */
export interface EvidenceFigures {
  readonly statements: number;
  /** Shares of its statements, 0..1. */
  readonly pro: number;
  readonly contra: number;
  /** Members with a statement. */
  readonly members: number;
  /** Agreement index of their last positions. */
  readonly index: number;
}

/** Room for counting, so that it is made once. */
export interface Counter {
  /** @param times how often each document counts; @param only this outlet, or -1 for all; @param but not this outlet, or -1 */
  count(times: Int32Array, only: number, but: number): EvidenceFigures;
}

/**
 * Counts shares of sides and the index of last positions (the mean of a member's last day) in evidence whose documents count `times` times.
 * O(statements).
 */
export function counterOf(columns: ReportedColumns): Counter {
  const { actors, start, rows, actor, outlet, side, day, stance } = columns;
  const last = new Float64Array(actors.length);
  const sum = new Float64Array(actors.length);
  const documents = start.length - 1;
  return {
    count(times, only, but) {
      let [all, pro, contra] = [0, 0, 0];
      last.fill(-Infinity);
      for (let d = 0; d < documents; d++) {
        const weight = times[d]!;
        if (weight === 0) continue;
        for (let at = start[d]!; at < start[d + 1]!; at++) {
          const row = rows[at]!;
          const own = outlet[row]!;
          if ((only !== -1 && own !== only) || own === but) continue;
          all += weight;
          if (side[row] === 0) pro += weight;
          else if (side[row] === 1) contra += weight;
          const a = actor[row]!;
          if (day[row]! > last[a]!) {
            last[a] = day[row]!;
            sum[a] = weight * stance[row]!;
          } else if (day[row] === last[a]) sum[a]! += weight * stance[row]!;
        }
      }
      let [known, up, down] = [0, 0, 0];
      for (let a = 0; a < last.length; a++) {
        if (last[a] === -Infinity) continue;
        known += 1;
        if (sum[a]! > 1e-9) up += 1;
        else if (sum[a]! < -1e-9) down += 1;
      }
      const index = known === 0 ? Number.NaN : agreementOf(Math.max(up, down, known - up - down), known);
      return { statements: all, pro: pro / all, contra: contra / all, members: known, index };
    },
  };
}
