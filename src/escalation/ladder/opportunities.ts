/** What the rates depend on. */
export interface Opportunity {
  /** lambda_0: occasions a month for a member whose ideal rung is the agreed one, at no cohesion. */
  readonly rate: number;
  /** b1: how fast the rate grows with the distance of the ideal rung above the agreed one. */
  readonly positionWeight: number;
  /** b2: how fast it falls with cohesion. Below 0 where cohesion is thought to embolden. */
  readonly cohesionWeight: number;
  /** c, in the unit of the measure of unity, mostly 0 to 1. */
  readonly cohesion: number;
}

/**
 * How often a member has an opportunity to act alone, a month: lambda_0 exp(b1 (x - m) - b2 c).
 *
 * @param ideal x: the rung that the member would have
 * @param agreed m: the rung that the alliance has agreed on
 * @example opportunityRate({ rate: 0.02, positionWeight: 0.5, cohesionWeight: 1, cohesion: 0.4 }, 6, 4) // 0.0364...
 */
export function opportunityRate(
  { rate, positionWeight, cohesionWeight, cohesion }: Opportunity,
  ideal: number,
  agreed: number,
): number {
  return rate * Math.exp(positionWeight * (ideal - agreed) - cohesionWeight * cohesion);
}

/**
 * The chance that at least one of independent occasions comes in some months: 1 - exp(-sum of rates months); which of them
 * comes first has the chance of its share in the sum.
 *
 * @example anyOccasion([0.02, 0.05, 0.03], 12) // 0.698805788...
 */
export function anyOccasion(rates: readonly number[], months: number): number {
  return -Math.expm1(-months * rates.reduce((sum, rate) => sum + rate, 0));
}
