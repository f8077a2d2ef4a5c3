import type { Interval } from '../../cohesion/index.ts';
import type { TracedFigure } from './provenance.ts';

/** A figure of a basis. @example figureOf('claim/A3', 'known', 'members known', 21, { of: 32 }).id // 'claim/A3/known' */
export function figureOf(
  basis: string,
  key: string,
  statistic: string,
  value: number | null,
  rest: { readonly interval?: Interval | null; readonly of?: number | null } = {},
): Omit<TracedFigure, 'basis'> {
  return { id: `${basis}/${key}`, statistic, value, interval: rest.interval ?? null, of: rest.of ?? null };
}
