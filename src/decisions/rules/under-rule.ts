import type { WhatCanPass } from './what-can-pass.ts';

/**
 * A forecast under a rule: as it is where it can pass against the reference point, else the nearest outcome that can, else what holds
 * already. Without a reference point nothing is known of what can pass, and it stays as it is.
 *
 * @example underRule(90, { winset: [0, 80], stable: [40, 90], pivots: [] }, 0) // 80
 */
export function underRule(
  forecast: number,
  { winset }: Pick<WhatCanPass, 'winset'>,
  reference: number | null,
): number {
  if (reference === null) return forecast;
  if (winset === null) return reference;
  return Math.min(winset[1], Math.max(winset[0], forecast));
}
