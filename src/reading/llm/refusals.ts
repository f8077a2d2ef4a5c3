/** How many of the things that a model said were not taken, by why. */
export interface Refusals {
  /** Attributions of which a part is not in the text word for word. */
  readonly altered: number;
  /** Attributions whose parts do not stand in one paragraph beside each other. */
  readonly scattered: number;
  /** Attributions without a cue or a content, or otherwise of a wrong shape. */
  readonly malformed: number;
  /** Attributions within another one, or given twice. */
  readonly within: number;
  /** Issues and stances that the codebook does not know; their attributions are taken without. */
  readonly uncoded: number;
  /** Names that are not in the text; their attributions are taken without. */
  readonly unnamed: number;
}

export type Refusal = keyof Refusals;

export const noRefusals: Refusals = {
  altered: 0,
  scattered: 0,
  malformed: 0,
  within: 0,
  uncoded: 0,
  unnamed: 0,
};

/** @example sumOfRefusals([noRefusals, noRefusals]).altered // 0 */
export function sumOfRefusals(all: readonly Refusals[]): Refusals {
  const sum: Record<Refusal, number> = { ...noRefusals };
  for (const each of all) for (const why of Object.keys(sum) as Refusal[]) sum[why] += each[why];
  return sum;
}
