import type { Quantity } from '../../claims/index.ts';
import { EntenteError } from '../../error.ts';

type Amount = NonNullable<Quantity['least']>;

const nothing: Quantity = { least: null, most: null, of: 'members', vague: false, butOne: false };

/**
 * A quantity as somebody types it: `6`, `at least 6`, `at most 5`, `6 to 8`, `most`, `half`, `all`, `none`, or a share as `60%`. A bare number
 * means at least so many, as in a claim.
 *
 * @throws EntenteError (usage) for anything else
 * @example quantityIn('at most 5').most // { kind: 'number', value: 5 }
 */
export function quantityIn(words: string): Quantity {
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ');
  const half = { kind: 'share', value: 0.5, above: false } as const;
  if (/^(?:most|more than half|a majority)$/.test(text))
    return { ...nothing, least: { ...half, above: true } };
  if (text === 'all') return { ...nothing, least: { ...half, value: 1 } };
  if (text === 'half') return { ...nothing, least: half, most: half };
  if (/^(?:none|nobody|no member)$/.test(text)) return { ...nothing, most: { kind: 'number', value: 0 } };
  const range = /^(\S+) to (\S+)$/.exec(text);
  if (range !== null) return { ...nothing, least: amount(range[1]!, words), most: amount(range[2]!, words) };
  const bound = /^(at least|at most|exactly)? ?(\S+)$/.exec(text);
  if (bound === null) throw noQuantity(words);
  const value = amount(bound[2]!, words);
  return {
    ...nothing,
    least: bound[1] === 'at most' ? null : value,
    most: bound[1] === 'at most' || bound[1] === 'exactly' ? value : null,
  };
}

function amount(text: string, words: string): Amount {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || (percent === '%' && number > 100)) throw noQuantity(words);
  if (percent === '%') return { kind: 'share', value: number / 100, above: false };
  if (!Number.isInteger(number)) throw noQuantity(words);
  return { kind: 'number', value: number };
}

function noQuantity(words: string): EntenteError {
  const advice = 'write 6, at least 6, at most 5, 6 to 8, 60%, most, half, all or none';
  return new EntenteError('usage', 'no such quantity', words, advice);
}
