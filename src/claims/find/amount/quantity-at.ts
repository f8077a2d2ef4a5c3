import { phraseAt } from '../phrase-book.ts';
import {
  allBut,
  atLeast,
  atMost,
  between,
  number,
  type Quantity,
  share,
  type StatedAmount,
} from '../../quantity.ts';
import type { Word } from '../word.ts';
import { type Bound, bounds, numbers, restOf, shares, wholes } from '../../words/quantity-words.ts';

/**
 * The quantity that begins at word `at`, or null: "at least six", "only 3", "more than half", "nearly all", "6 of the 32".
 *
 * A bare number is read as "at least": who says that six members are against does not say that the seventh is not.
 * "About n" is n give or take a tenth.
 *
 * @example quantityAt(wordsOf('no fewer than six members', 0), 0) // { quantity: atLeast(number(6)), end: 4 }
 */
export function quantityAt(
  words: readonly Word[],
  at: number,
): { readonly quantity: Quantity; readonly end: number } | null {
  const rest = restAt(words, at) ?? rangeAt(words, at) ?? openAt(words, at);
  if (rest !== null) return rest;
  const whole = phraseAt(wholes, words, at);
  if (whole !== null) {
    const longer = boundedAt(words, at);
    if (longer !== null && longer.end > whole.end) return longer;
    return { quantity: whole.value, end: whole.end };
  }
  return boundedAt(words, at);
}

/** "Six or seven", "between six and eight", "six to eight": both ends are said. */
function rangeAt(words: readonly Word[], at: number) {
  const from = words[at]?.lower === 'between' ? at + 1 : at;
  const low = wholeNumberAt(words, from);
  if (low === null) return null;
  const joint = words[low.end]?.lower ?? '';
  if (from > at ? joint !== 'and' : joint !== 'or' && joint !== 'to') return null;
  const high = wholeNumberAt(words, low.end + 1);
  return high === null || high.value <= low.value
    ? null
    : { quantity: between(number(low.value), number(high.value)), end: high.end };
}

/** "Four or more", "four or fewer": the bound stands behind the number. */
function openAt(words: readonly Word[], at: number) {
  const amount = wholeNumberAt(words, at);
  if (amount === null || words[amount.end]?.lower !== 'or') return null;
  const word = words[amount.end + 1]?.lower ?? '';
  if (word !== 'more' && word !== 'fewer' && word !== 'less') return null;
  const bound = word === 'more' ? 'least' : 'most';
  return { quantity: bounded(bound, number(amount.value)), end: amount.end + 2 };
}

/** "All but two", "every member except one": exactly so many are left out. */
function restAt(words: readonly Word[], at: number) {
  const all = phraseAt(restOf, words, at);
  const left = all === null ? null : amountAt(words, all.end);
  const vague = all === null ? null : phraseAt(wholes, words, all.end);
  if (vague?.value.vague === true) return { quantity: vague.value, end: vague.end };
  if (left?.amount.kind !== 'number') return null;
  const rest = allBut(left.amount.value);
  return { quantity: between(rest, rest), end: left.end };
}

function boundedAt(words: readonly Word[], at: number) {
  const bound = phraseAt(bounds, words, at);
  const amount = amountAt(words, bound?.end ?? at);
  const vague = amount === null && bound !== null ? phraseAt(wholes, words, bound.end) : null;
  // "No more than a handful"
  if (vague?.value.vague === true) return { quantity: vague.value, end: vague.end };
  if (amount === null) return null;
  return { quantity: bounded(bound?.value ?? 'least', amount.amount), end: amount.end };
}

function amountAt(words: readonly Word[], at: number): { amount: StatedAmount; end: number } | null {
  const part = phraseAt(shares, words, at);
  const word = phraseAt(numbers, words, at);
  if (part !== null && part.end >= (word?.end ?? 0)) return { amount: part.value, end: part.end };
  const ratio = ratioAt(words, at);
  if (ratio !== null) return ratio;
  if (word !== null) return { amount: number(word.value), end: word.end };
  const figure = /^(\d{1,3})(%?)$/.exec(words[at]?.lower ?? '');
  if (figure === null) return null;
  const value = Number(figure[1]);
  const next = words[at + 1]?.lower;
  if (figure[2] === '%') return { amount: share(value / 100), end: at + 1 };
  if (next === '%' || next === 'percent') return { amount: share(value / 100), end: at + 2 };
  if (next === 'per' && words[at + 2]?.lower === 'cent') return { amount: share(value / 100), end: at + 3 };
  return { amount: number(value), end: at + 1 };
}

/** "Two in three", "six out of ten": a share; "six of the ten" is a number of them. */
function ratioAt(words: readonly Word[], at: number): { amount: StatedAmount; end: number } | null {
  const part = wholeNumberAt(words, at);
  if (part === null) return null;
  const joint =
    words[part.end]?.lower === 'in'
      ? 1
      : words[part.end]?.lower === 'out' && words[part.end + 1]?.lower === 'of'
        ? 2
        : 0;
  const whole = joint === 0 ? null : wholeNumberAt(words, part.end + joint);
  return whole === null || part.value > whole.value || whole.value === 0
    ? null
    : { amount: share(part.value / whole.value), end: whole.end };
}

function wholeNumberAt(words: readonly Word[], at: number): { value: number; end: number } | null {
  const word = phraseAt(numbers, words, at);
  if (word !== null) return word;
  return /^\d{1,3}$/.test(words[at]?.lower ?? '') ? { value: Number(words[at]!.lower), end: at + 1 } : null;
}

function bounded(bound: Bound, amount: StatedAmount): Quantity {
  const { value } = amount;
  const above: StatedAmount = amount.kind === 'number' ? number(value + 1) : { ...amount, above: true };
  const below: StatedAmount = amount.kind === 'number' ? number(value - 1) : { ...amount, above: true };
  switch (bound) {
    case 'least':
      return atLeast(amount);
    case 'more':
      return atLeast(above);
    case 'most':
      return atMost(amount);
    case 'fewer':
      return atMost(below);
    case 'exact':
      return between(amount, amount);
    default:
      return amount.kind === 'number'
        ? between(number(Math.floor(0.9 * value)), number(Math.ceil(1.1 * value)))
        : between(share(value - 0.05), share(value + 0.05));
  }
}
