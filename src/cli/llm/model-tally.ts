import { type ModelReading, noRefusals, type Refusals, sumOfRefusals } from '../../reading/llm/index.ts';
import type { Prices } from './model-settings.ts';

/** What a model was asked for all documents of a run, and what it cost. */
export interface ModelTally {
  parts: number;
  kept: number;
  requests: number;
  tokensIn: number;
  tokensOut: number;
  refused: Refusals;
  /** Names of the documents of which parts are missing. */
  readonly partly: string[];
}

export const newModelTally = (): ModelTally => ({
  parts: 0,
  kept: 0,
  requests: 0,
  tokensIn: 0,
  tokensOut: 0,
  refused: noRefusals,
  partly: [],
});

/** Adds what was read in one more document. */
export function countReading(
  tally: ModelTally,
  id: string,
  reading: Omit<ModelReading, 'attributions' | 'bands'>,
): void {
  tally.parts += reading.parts;
  tally.kept += reading.kept;
  tally.requests += reading.requests;
  tally.tokensIn += reading.tokensIn;
  tally.tokensOut += reading.tokensOut;
  tally.refused = sumOfRefusals([tally.refused, reading.refused]);
  if (reading.missing.length > 0) tally.partly.push(id);
}

/** @example askedInWords('llm 1 gpt-9', tally, null) // 'llm 1 gpt-9: 9 parts, 2 of them kept from before, 8 requests; 12,345 tokens in, 678 out' */
export function askedInWords(reader: string, tally: ModelTally, prices: Prices | null): string {
  const { parts, kept, requests, tokensIn, tokensOut } = tally;
  const before = kept > 0 ? `, ${whole(kept)} of them kept from before` : '';
  const said = `${reader}: ${counted(parts, 'part')}${before}, ${counted(requests, 'request')}`;
  if (requests > 0 && tokensIn + tokensOut === 0)
    return `${said}; the endpoint does not tell how many tokens`;
  const price = prices === null ? null : (tokensIn * prices.in + tokensOut * prices.out) / 1e6;
  const cost = price === null ? '' : `; cost ${price.toFixed(4)} at the prices given`;
  return `${said}; ${whole(tokensIn)} tokens in, ${whole(tokensOut)} out${cost}`;
}

/** What of the model's answers was not taken, or null. */
export function refusedInWords({ refused }: ModelTally): string | null {
  const attributions = refused.altered + refused.scattered + refused.malformed;
  const parts = [
    attributions === 0
      ? null
      : `${counted(attributions, 'attribution')} refused: ${listed([
          [refused.altered, 'not word for word in the text'],
          [refused.scattered, 'not in one place'],
          [refused.malformed, 'of a wrong shape'],
        ])}`,
    refused.within === 0 ? null : `${whole(refused.within)} within others or given twice left out`,
    refused.uncoded === 0
      ? null
      : `${counted(refused.uncoded, 'issue or stance', 'issues or stances')} not of the codebook left out`,
    refused.unnamed === 0 ? null : `${counted(refused.unnamed, 'name')} not in the text left out`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Which parts of a document are missing, or null. */
export function missingInWords(
  id: string,
  { missing, parts }: Pick<ModelReading, 'missing' | 'parts'>,
): string | null {
  if (missing.length === 0) return null;
  const shown = missing
    .slice(0, MOST_SHOWN)
    .map(({ start, end, why }) => `characters ${whole(start)} to ${whole(end)} (${why})`);
  const more = missing.length > MOST_SHOWN ? [`${whole(missing.length - MOST_SHOWN)} more`] : [];
  return `${id}: ${whole(missing.length)} of ${counted(parts, 'part')} missing or broken off: ${[...shown, ...more].join(', ')}`;
}

const MOST_SHOWN = 5;

const listed = (counts: readonly (readonly [number, string])[]) =>
  counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${whole(number)} ${what}`)
    .join(', ');
const whole = (number: number) => number.toLocaleString('en-US');
const counted = (number: number, one: string, many = `${one}s`) =>
  `${whole(number)} ${number === 1 ? one : many}`;
