/** A distribution on numbers above 0 and a chance that is to be met. */
export interface CdfToInvert {
  /** Above 0. */
  readonly start: number;
  /** The largest number there is: 1, infinity. */
  readonly most: number;
  /** The chance of at most `x` less the chance to be met. */
  readonly beyond: (x: number) => number;
  readonly density: (x: number) => number;
}

/**
 * Where a distribution function meets a chance: Newton's method on the logarithm, within bounds that close in.
 *
 * @example invertCdf({ start: 0.5, most: 1, beyond: (x) => x - 0.25, density: () => 1 }) // 0.25
 */
export function invertCdf({ start, most, beyond, density }: CdfToInvert): number {
  let low = 0;
  let high = most;
  let x = start < most ? start : most / 2;
  for (let step = 0; step < 200; step++) {
    const miss = beyond(x);
    if (miss === 0) return x;
    if (miss < 0) low = x;
    else high = x;
    let next = x * Math.exp(-miss / (x * density(x)));
    if (!(next > low && next < high)) next = between(low, high, x);
    if (Math.abs(next - x) <= 2e-16 * x || next === 0) return next;
    x = next;
  }
  return x;
}

/** In the middle of the bounds, by size where they are far apart. */
function between(low: number, high: number, x: number): number {
  if (high === Infinity) return 2 * x;
  if (low === 0) return high / 16;
  return high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
}
