import type { Chain } from './chain.ts';

/**
 * The plainest ladder: one rung up or down each month until the bottom (end 0) or the top (end 1) is reached. State i stands
 * on rung i + 1.
 *
 * @example absorption(gamblersRuin({ up: 0.4, down: 0.6, top: 8 }), 2)!.ends[1] // 0.096431403...
 */
export function gamblersRuin({ up, down, top }: { up: number; down: number; top: number }): Chain {
  const states = top - 1;
  const rungs = Array.from({ length: states }, (_, i) => i);
  return {
    states,
    ends: 2,
    width: 2,
    target: Int32Array.from(
      rungs.flatMap((i) => [i === 0 ? states : i - 1, i === states - 1 ? states + 1 : i + 1]),
    ),
    chance: Float64Array.from(rungs.flatMap(() => [down, up])),
    stay: Float64Array.from(rungs, () => Math.max(0, 1 - up - down)),
  };
}

/**
 * The chance of reaching the top from rung `start`: (1 - r^start) / (1 - r^top) with r = down / up; and the mean number of
 * months, where every month leads up or down.
 *
 * @example ruinInClosedForm({ up: 0.4, down: 0.6, top: 8, start: 3 }) // { top: 0.0964..., months: 11.1427... }
 */
export function ruinInClosedForm(walk: { up: number; down: number; top: number; start: number }): {
  readonly top: number;
  readonly months: number;
} {
  const { up, down, top, start } = walk;
  const drift = up - down;
  if (drift === 0) return { top: start / top, months: (start * (top - start)) / (up + down) };
  const ratio = down / up;
  const chance = (1 - ratio ** start) / (1 - ratio ** top);
  return { top: chance, months: (top * chance - start) / drift };
}
