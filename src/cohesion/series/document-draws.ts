import type { StatementTable } from '../../coding/statement-table.ts';
import { issueHistory } from '../issue-history.ts';
import { sideOf } from '../side.ts';
import { drawCollector } from './draw-collector.ts';
import type { DrawnBounds, DrawOptions } from './drawn-bounds.ts';
import { MEASURES } from './side-table.ts';

/** A period in which positions count: said from one day to another, both included, by members. */
export interface DocumentFrame {
  readonly members: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Bootstrap bounds of all measures by document: documents are drawn with replacement out of all, and positions are worked out anew from
 * the statements of those drawn. So they say how much hangs on single documents: one that quotes many members counts as one
 * draw, not as many. The same draws serve all issues and periods. On one day a document that was drawn twice counts twice.
 *
 * O(draws (rows + members issues periods)).
 *
 * @param documents row of the table -> number of its document, from 0
 * @param issues those to measure
 */
export function documentBounds(
  table: StatementTable,
  documents: Int32Array,
  frames: readonly DocumentFrame[],
  issues: readonly string[],
  { rng, draws = 1000, level = 0.95 }: DrawOptions,
): DrawnBounds {
  if (documents.length !== table.length) {
    throw new RangeError(`no documents of ${table.length} statements: ${documents.length} given`);
  }
  const names = [...new Set(frames.flatMap(({ members }) => members))];
  const histories = issues.map((issue) => issueHistory(table, issue));
  const count = documents.reduce((most, document) => Math.max(most, document + 1), 0);
  const isMember = frames.map(({ members }) => {
    const set = new Set(members);
    return Uint8Array.from(names, (name) => (set.has(name) ? 1 : 0));
  });
  // Known, pro and contra of a cell in a draw, each ten bits: there are fewer than 1,024 members.
  if (names.length > 1023) throw new RangeError(`too many members: ${names.length}`);
  const cells = frames.length * issues.length;
  const packed = new Int32Array(cells * draws);
  const times = new Int32Array(count);
  for (let d = 0; d < draws; d++) {
    times.fill(0);
    for (let i = 0; i < count; i++) times[Math.floor(rng() * count)]! += 1;
    for (const [issue, { rows, start, actors }] of histories.entries()) {
      for (const [member, name] of names.entries()) {
        const actor = actors.get(name);
        if (actor === undefined) continue;
        const end = start[actor + 1]!;
        let [next, last] = [start[actor]!, -1];
        let to = -Infinity;
        for (const [period, frame] of frames.entries()) {
          // Periods need not come in order.
          if (frame.to < to) [next, last] = [start[actor]!, -1];
          to = frame.to;
          for (; next < end && table.day[rows[next]!]! <= to; next++) {
            if (times[documents[rows[next]!]!]! > 0) last = next;
          }
          if (last < 0 || table.day[rows[last]!]! < frame.from || isMember[period]![member] === 0) continue;
          const day = table.day[rows[last]!]!;
          let [sum, weight] = [0, 0];
          for (let at = last; at >= start[actor]! && table.day[rows[at]!] === day; at--) {
            const drawn = times[documents[rows[at]!]!]!;
            sum += drawn * table.stance[rows[at]!]!;
            weight += drawn;
          }
          const side = sideOf(sum / weight);
          packed[(period * issues.length + issue) * draws + d]! +=
            1 + (side === 'pro' ? 1 << 10 : side === 'contra' ? 1 << 20 : 0);
        }
      }
    }
  }
  return boundsOf(packed, frames.length, issues.length, names.length, draws, level);
}

function boundsOf(
  packed: Int32Array,
  periods: number,
  issues: number,
  members: number,
  draws: number,
  level: number,
): DrawnBounds {
  const collector = drawCollector(members, draws, level);
  const counts = {
    pro: new Uint16Array(draws),
    contra: new Uint16Array(draws),
    known: new Uint16Array(draws),
  };
  const cells = new Float64Array(periods * issues * MEASURES * 2).fill(Number.NaN);
  const overall = new Float64Array(periods * MEASURES * 2);
  for (let period = 0; period < periods; period++) {
    collector.begin();
    for (let cell = period * issues; cell < (period + 1) * issues; cell++) {
      for (let d = 0; d < draws; d++) {
        const all = packed[cell * draws + d]!;
        counts.known[d] = all & 1023;
        counts.pro[d] = (all >> 10) & 1023;
        counts.contra[d] = all >> 20;
      }
      collector.add(counts, cells, cell * MEASURES * 2);
    }
    collector.end(overall, period * MEASURES * 2);
  }
  return { cells, overall };
}
