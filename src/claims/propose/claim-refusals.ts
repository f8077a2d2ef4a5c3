/** How many proposals were not taken, by why. */
export interface ClaimRefusals {
  /** Their quotation is not in the text word for word. */
  readonly altered: number;
  /** It goes over several sentences, or stands at several places. */
  readonly scattered: number;
  /** They name an actor that nobody knows, or that the text has not named. */
  readonly unnamed: number;
  /** They name an issue that the codebook does not have. */
  readonly uncoded: number;
  /** The text does not stand by the clause: "it is a lie that ...". */
  readonly unasserted: number;
  /** They lack what their kind needs, or are otherwise of a wrong shape. */
  readonly malformed: number;
  /** They overlap a claim that was found, or one proposed before. */
  readonly known: number;
}

export type ClaimRefusal = keyof ClaimRefusals;

export const noClaimRefusals: ClaimRefusals = {
  altered: 0,
  scattered: 0,
  unnamed: 0,
  uncoded: 0,
  unasserted: 0,
  malformed: 0,
  known: 0,
};

const words: Readonly<Record<ClaimRefusal, string>> = {
  altered: 'not word for word in the text',
  scattered: 'not in one place of one sentence',
  unnamed: 'about somebody whom the text has not named',
  uncoded: 'on an issue that the codebook does not have',
  unasserted: 'that the text does not stand by',
  malformed: 'of a wrong shape',
  known: 'in the words of a claim that was found',
};

/**
 * Null where none was refused.
 *
 * @example claimRefusalsInWords({ ...noClaimRefusals, altered: 2 }) // '2 proposals refused: 2 not word for word in the text'
 */
export function claimRefusalsInWords(refused: ClaimRefusals): string | null {
  const parts = (Object.keys(words) as ClaimRefusal[]).filter((why) => refused[why] > 0);
  if (parts.length === 0) return null;
  const all = parts.reduce((sum, why) => sum + refused[why], 0);
  const listed = parts.map((why) => `${refused[why]} ${words[why]}`).join(', ');
  return `${all} ${all === 1 ? 'proposal' : 'proposals'} refused: ${listed}`;
}
