/** What amounts are measured by: gross domestic product, population. */
export interface Denominators {
  /** For people: `gdp`, `population`. */
  readonly name: string;
  /** A row for each actor, or for each actor and year. */
  readonly rows: readonly DenominatorRow[];
}

export interface DenominatorRow {
  readonly actor: string;
  /** Null: of all years. */
  readonly year: number | null;
  readonly value: number;
}

/**
 * The denominator of an actor for the years `from` to `to`: the mean over those of them that are known; where none is, the nearest year; null
 * where nothing is known, or it is not above 0.
 *
 * @example denominatorOf({ name: 'gdp', rows: [{ actor: 'Norway', year: 2022, value: 500 }] }, 'Norway', 2023, 2024) // 500
 */
export function denominatorOf(
  { rows }: Denominators,
  actor: string,
  from: number,
  to: number,
): number | null {
  const own = rows.filter((row) => row.actor === actor);
  const within = own.filter(({ year }) => year === null || (year >= from && year <= to));
  const away = ({ year }: DenominatorRow) => Math.max(from - year!, year! - to);
  const least = Math.min(...own.map(away));
  const chosen = within.length > 0 ? within : own.filter((row) => away(row) === least);
  if (chosen.length === 0) return null;
  const mean = chosen.reduce((sum, { value }) => sum + value, 0) / chosen.length;
  return mean > 0 && Number.isFinite(mean) ? mean : null;
}
