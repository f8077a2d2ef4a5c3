import { currencyOf, isMeasure, isMoney, scaleOf, thingOf } from '../../../coding/amounts/unit-of.ts';
import { phraseAt } from '../phrase-book.ts';
import { numberInWords } from './number-in-words.ts';
import type { Word } from '../word.ts';
import { things, vagueAmounts } from '../../words/gift-words.ts';
import { type Bound, bounds, numbers } from '../../words/quantity-words.ts';

/** An amount that a text names: so much money, or so many things. */
export interface FoundAmount {
  /** In single units: 1e10 for "10 billion". */
  readonly amount: number;
  /** `EUR`, `artillery shell`; `% of GDP`. */
  readonly unit: string;
  readonly isCurrency: boolean;
  readonly bound: Bound;
  /** Whether the text gives the number alone: "31 tanks". */
  readonly bare: boolean;
  /** The thing is one of the list, and needs no issue beside it. */
  readonly known: boolean;
  /** Before which word it ends. */
  readonly end: number;
}

const articles: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, half: 0.5 };

/**
 * The amount that begins at word `at`, or null: "more than 10 billion euros", "€1.5bn", "31 Leopard tanks", "0.5 per cent of its GDP".
 *
 * @example amountAt(wordsOf('over 10,000 shells', 0), 0) // { amount: 10000, unit: 'shell', bound: 'more', ... }
 */
export function amountAt(words: readonly Word[], at: number): FoundAmount | null {
  const bound = boundAt(words, at);
  const found = plainAt(words, bound?.end ?? at);
  if (found === null) return null;
  return { ...found, bound: bound?.value ?? 'exact', bare: bound === null };
}

/** "as much as 10 billion", "well over": at most, and over. */
function boundAt(words: readonly Word[], at: number) {
  const lead = /^(?:well|a|an|some)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  return phraseAt(amountBounds, words, at) ?? (lead > at ? phraseAt(amountBounds, words, lead) : null);
}

const amountBounds: typeof bounds = new Map([
  ...bounds,
  [
    'as',
    [
      { words: ['as', 'much', 'as'], value: 'most' as const },
      { words: ['as', 'many', 'as'], value: 'most' as const },
    ],
  ],
]);

type Plain = Omit<FoundAmount, 'bound' | 'bare'>;

function plainAt(words: readonly Word[], at: number): Plain | null {
  const sign = signAt(words, at);
  const start = sign?.end ?? at;
  const number = numberAt(words, start);
  if (number === null) return null;
  let { value, end } = number;
  const scale = number.scaled ? null : scaleOf(words[end]?.lower ?? '');
  // "5 m" may be metres; with a sign it is money.
  if (scale !== null && (sign !== null || !/^(?:m|b|k)$/.test(words[end]!.lower))) {
    value *= scale;
    end += 1;
  }
  if (sign !== null) return { amount: value, unit: sign.unit, isCurrency: true, known: true, end };
  const percent = percentAt(words, end, number.percent);
  if (percent !== null)
    return { amount: value, unit: '% of GDP', isCurrency: false, known: true, end: percent };
  if (number.percent) return null;
  for (const length of [3, 2, 1]) {
    const unit = currencyOf(
      words
        .slice(end, end + length)
        .map(({ lower }) => lower)
        .join(' '),
    );
    if (unit !== null) return { amount: value, unit, isCurrency: true, known: true, end: end + length };
  }
  const shared = words[end];
  if (shared !== undefined && isMoney(shared.lower))
    return { amount: value, unit: thingOf([shared.lower]), isCurrency: true, known: true, end: end + 1 };
  return thingAt(words, end, value);
}

/** "€", "$", "US $", "EUR". */
function signAt(words: readonly Word[], at: number): { unit: string; end: number } | null {
  const two = `${words[at]?.lower ?? ''}${words[at + 1]?.lower ?? ''}`;
  if (/^[a-z.]+[$]$/.test(two) && currencyOf(two) !== null) return { unit: currencyOf(two)!, end: at + 2 };
  const one = words[at]?.text ?? '';
  return /^(?:[€$£¥]|[A-Z]{3})$/.test(one) && currencyOf(one) !== null
    ? { unit: currencyOf(one)!, end: at + 1 }
    : null;
}

/** "10", "1.5", "10bn", "10,000", "ten", "a", "half a". */
function numberAt(words: readonly Word[], at: number) {
  const named = phraseAt(numbers, words, at);
  // "Has not sent a single tank" is no amount.
  const word = named !== null && words[at + 1]?.lower === 'single' ? null : named;
  const text = words[at]?.lower ?? '';
  const figure = /^(\d+(?:\.\d+)?)(%|[a-z]{1,3})?$/.exec(text);
  if (figure !== null) {
    let [digits, end] = [figure[1]!, at + 1];
    if (figure[2] === undefined && /^\d{1,3}$/.test(digits)) {
      while (words[end]?.text === ',' && /^\d{3}(?:\.\d+)?$/.test(words[end + 1]?.text ?? '')) {
        // "In 2022, 300 tanks": a comma between thousands has no room around it.
        if (words[end]!.start !== words[end - 1]!.end || words[end + 1]!.start !== words[end]!.end) break;
        digits += words[end + 1]!.text;
        end += 2;
      }
    }
    const value = Number(digits);
    if (figure[2] === '%') return { value, end, scaled: true, percent: true };
    const scale = figure[2] === undefined ? 1 : scaleOf(figure[2]);
    return scale === null
      ? null
      : { value: value * scale, end, scaled: figure[2] !== undefined, percent: false };
  }
  if (
    text === 'half' &&
    /^an?$/.test(words[at + 1]?.lower ?? '') &&
    scaleOf(words[at + 2]?.lower ?? '') !== null
  )
    return { value: 0.5, end: at + 2, scaled: false, percent: false };
  const spelled = numberInWords(words, at);
  if (spelled !== null) return { ...spelled, scaled: true, percent: false };
  if (word !== null) return { value: word.value, end: word.end, scaled: false, percent: false };
  const article = Object.hasOwn(articles, text) && scaleOf(words[at + 1]?.lower ?? '') !== null;
  return article ? { value: articles[text]!, end: at + 1, scaled: false, percent: false } : null;
}

/** The end of "per cent of its GDP", or null. */
function percentAt(words: readonly Word[], at: number, read: boolean): number | null {
  const text = words
    .slice(at, at + 8)
    .map(({ lower }) => lower)
    .join(' ');
  const unit = read ? '' : '(?:%|percent|per cent) ';
  const match = new RegExp(
    `^${unit}of (?:its |their |the )?(?:own |annual |national )?(?:gdp|gross domestic product|economic output|national income)(?= |$)`,
  ).exec(text);
  return match === null ? null : at + match[0].trim().split(' ').length;
}

/** "tanks", "Leopard 2 tanks", "pieces of artillery" is none. */
function thingAt(words: readonly Word[], at: number, amount: number): Plain | null {
  // "70,000 tonnes of grain": so much of it, where the word behind is a thing and no place.
  if (
    isMeasure(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'of' &&
    /^\p{L}[\p{L}-]+$/u.test(words[at + 2]?.lower ?? '') &&
    !/^(?:the|a|an|it|its|their|this|that|these|those|them|all)$/.test(words[at + 2]!.lower)
  ) {
    const unit = thingOf([words[at]!.lower, words[at + 2]!.lower]);
    return { amount, unit, isCurrency: false, known: false, end: at + 3 };
  }
  for (let noun = at; noun < Math.min(words.length, at + 4); noun++) {
    const { lower, text } = words[noun]!;
    if (
      !/^[\p{L}\p{N}-]+$/u.test(text) ||
      /^(?:of|in|to|for|and|or|per|more|other|members?|allies|times|years?|days?|weeks?|months?)$/.test(lower)
    )
      return null;
    const next = words[noun + 1]?.lower ?? '';
    const known = things.test(lower);
    // A noun ends where the next word is none that it could stand before.
    const ends = next === '' || !/^[\p{L}-]+$/u.test(next) || after.test(next);
    if (!ends) continue;
    if (!known && !lower.endsWith('s')) return null;
    const unit = thingOf(words.slice(at, noun + 1).map((word) => word.lower));
    return { amount, unit, isCurrency: false, known, end: noun + 1 };
  }
  return null;
}

const after =
  /^(?:to|for|in|on|at|by|since|from|and|but|or|so|with|as|more|less|fewer|than|this|last|over|under|until|already|worth|while|that|which|who|altogether|alone|each|together|combined|per|of|outright|free|between|during|is|are|was|were|has|have)$/;

/** A number alone, whose unit was named before: "at least 30". The word behind it is no noun. */
export function bareNumberAt(
  words: readonly Word[],
  at: number,
): Omit<FoundAmount, 'unit' | 'isCurrency' | 'known'> | null {
  const bound = boundAt(words, at);
  const number = numberAt(words, bound?.end ?? at);
  if (number === null || number.percent) return null;
  // "650 million of them"
  const scale = number.scaled ? null : scaleOf(words[number.end]?.lower ?? '');
  const scaled = scale === null || words[number.end]!.lower.length < 3 ? number.end : number.end + 1;
  const value = number.value * (scaled > number.end ? scale! : 1);
  const them = /^of (?:them|these|those|it)$/.test(
    `${words[scaled]?.lower ?? ''} ${words[scaled + 1]?.lower ?? ''}`,
  );
  const end = them ? scaled + 2 : scaled;
  const next = words[end]?.lower ?? '';
  const ends = next === '' || /^[.,;:!?)]$/.test(next) || after.test(next) || next === 'so';
  if (!ends || next === 'of' || next === 'per') return null;
  return { amount: value, bound: bound?.value ?? 'exact', bare: bound === null, end };
}

/** Before which word an amount without a number ends: "billions of euros", "dozens of tanks", "next to nothing"; null for none. */
export function vagueAt(words: readonly Word[], at: number): number | null {
  return phraseAt(vagueAmounts, words, at)?.end ?? null;
}
