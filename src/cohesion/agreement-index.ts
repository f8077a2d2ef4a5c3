import type { SideCounts } from './side.ts';

/**
 * How far a group stands together, from 0 (split evenly over three sides) to 1 (all on one side), or null for nobody:
 * `(m - (n - m) / 2) / n`, where `m` of `n` are on the largest side.
 *
 * It does not ask which side is the largest, so swapping pro and contra changes nothing. Where nobody is ambivalent it
 * cannot fall below .25: an even split over two sides is not the worst that three sides allow.
 *
 * Hix, Noury and Roland 2005, "Power to the parties: cohesion and competition in the European Parliament, 1979-2001",
 * DOI 10.1017/S0007123405000128.
 *
 * @example agreementIndex({ pro: 4, contra: 13, ambivalent: 3 }) // 0.475
 */
export function agreementIndex({ pro, contra, ambivalent }: SideCounts): number | null {
  const all = pro + contra + ambivalent;
  if (all === 0) return null;
  return agreementOf(Math.max(pro, contra, ambivalent), all);
}

/** The index of a group of `all` with `largest` on its largest side. @example agreementOf(13, 20) // 0.475 */
export function agreementOf(largest: number, all: number): number {
  return (largest - (all - largest) / 2) / all;
}
