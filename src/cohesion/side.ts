/** The three sides of an issue that the agreement index counts. */
export type Side = 'pro' | 'contra' | 'ambivalent';

/** How many actors stand on each side. */
export interface SideCounts {
  readonly pro: number;
  readonly contra: number;
  readonly ambivalent: number;
}

/** A mean of stances such as .1, .2 and -.3 is 0 but for rounding; no coder tells stances apart that finely. */
const NO_STANCE = 1e-9;

/**
 * The side of a stance from -1 to 1: its sign. Nearer to 0 than 1e-9 is ambivalent.
 *
 * @example sideOf(-0.5) // 'contra'
 */
export function sideOf(stance: number): Side {
  if (Math.abs(stance) < NO_STANCE) return 'ambivalent';
  return stance > 0 ? 'pro' : 'contra';
}

/** How many of `positions` stand on each side. @example countSides([{ stance: 1 }, { stance: 0 }]) // { pro: 1, contra: 0, ambivalent: 1 } */
export function countSides(positions: readonly { readonly stance: number }[]): SideCounts {
  const counts = { pro: 0, contra: 0, ambivalent: 0 };
  for (const { stance } of positions) counts[sideOf(stance)] += 1;
  return counts;
}
