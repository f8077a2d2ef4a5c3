/** How statements become a position. The defaults are those of the command line. */
export interface PositionRule {
  /**
   * How many days a statement counts; 90 unless told. With a half-life and no carry time of its own it is four half-lives,
   * when a statement weighs a sixteenth.
   */
  readonly carry?: number | undefined;
  /**
   * Days after which a statement weighs half: the position is the weighted mean of all that count. Without it the position is
   * what was said last, on one day the mean.
   */
  readonly halfLife?: number | undefined;
  /**
   * Whether the highest office speaks for the actor: without a half-life only statements of the highest rank heard count (of
   * these the last); with one, each rank below the highest heard halves the weight.
   */
  readonly byOffice?: boolean | undefined;
  /** Whether statements weigh as much as their reading is sure. Without it they do so with a half-life and not without. */
  readonly byConfidence?: boolean | undefined;
}

/** A rule with everything said. */
export interface SettledRule {
  readonly carry: number;
  readonly halfLife: number | null;
  readonly byOffice: boolean;
  readonly byConfidence: boolean;
}

/** The carry time unless told, in days. */
export const CARRY = 90;
/** After so many half-lives a statement no longer counts. */
const HALF_LIVES = 4;

/**
 * A rule with its defaults.
 *
 * @throws RangeError for a carry time below 0, or a half-life that is not above 0
 * @example settledRule({ halfLife: 30 }) // { carry: 120, halfLife: 30, byOffice: false, byConfidence: true }
 */
export function settledRule({ carry, halfLife, byOffice, byConfidence }: PositionRule): SettledRule {
  if (halfLife !== undefined && !(halfLife > 0 && halfLife < Infinity))
    throw new RangeError(`no half-life: ${halfLife} days`);
  const settled = carry ?? (halfLife === undefined ? CARRY : Math.ceil(HALF_LIVES * halfLife));
  if (!(Number.isInteger(settled) && settled >= 0)) throw new RangeError(`no carry time: ${settled} days`);
  return {
    carry: settled,
    halfLife: halfLife ?? null,
    byOffice: byOffice ?? false,
    byConfidence: byConfidence ?? halfLife !== undefined,
  };
}
