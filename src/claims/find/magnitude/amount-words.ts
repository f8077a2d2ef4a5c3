import { phraseAt } from '../phrase-book.ts';
import { phraseOf, type Word } from '../word.ts';
import { type Bound, bounds, numbers, shares } from '../../words/quantity-words.ts';

const moreThanHalf =
  /^(?:most|by far most|(?:the )?(?:great |vast |clear )?(?:majority|bulk)|the lion's share|the (?:greater|better|larger|bigger|greatest|largest|best) (?:part|share|half)|more than half|over half)(?= of )/;
const fifths =
  /^(?:an?|one|two|three|four|five|nine)[ -](?:third|quarter|fifth|sixth|seventh|eighth|tenth)s?(?= |$)/;
const parts: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  nine: 9,
};

/**
 * The share that begins at word `at` and is of something: "a third of", "more than 40 per cent of", "most of". The end is the word
 * behind "of".
 */
export function shareAt(
  words: readonly Word[],
  at: number,
): { readonly share: number; readonly bound: Bound; readonly end: number } | null {
  const said = phraseOf(words, at, at + 9);
  const most = moreThanHalf.exec(said);
  if (most !== null) return { share: 0.5, bound: 'more', end: at + most[0].split(' ').length + 1 };
  // "Well over half", "a full half", "fully a third", "a good third".
  const lead = words[at]?.lower === 'well' ? at + 1 : at;
  const bound = phraseAt(bounds, words, lead);
  const start = bound?.end ?? (/^(?:fully|quite)$/.test(words[at]?.lower ?? '') ? at + 1 : at);
  const article = /^an? (?:full|whole|good|clear)$/.test(phraseOf(words, start, start + 2));
  const part = partAt(words, article ? start + 2 : start) ?? (article ? partOf(words, start + 2) : null);
  if (part === null || words[part.end]?.lower !== 'of') return null;
  return { share: part.share, bound: bound?.value ?? 'exact', end: part.end + 1 };
}

/** "A full third": a part without its number. */
function partOf(words: readonly Word[], at: number): { share: number; end: number } | null {
  const part = parts[words[at]?.lower ?? ''];
  return part === undefined ? null : { share: 1 / part, end: at + 1 };
}

function partAt(words: readonly Word[], at: number): { share: number; end: number } | null {
  const known = phraseAt(shares, words, at);
  if (known !== null && known.value.kind === 'share') return { share: known.value.value, end: known.end };
  const fraction = fifths.exec(phraseOf(words, at, at + 2));
  if (fraction !== null) {
    const [count, part] = fraction[0].split(/[ -]/);
    const share = counts[count!]! / parts[part!.replace(/s$/, '')]!;
    return { share, end: at + fraction[0].split(' ').length };
  }
  const figure = /^(\d+(?:\.\d+)?)(%?)$/.exec(words[at]?.lower ?? '');
  const word = phraseAt(numbers, words, at);
  const value = figure === null ? word?.value : Number(figure[1]);
  if (value === undefined || value > 100) return null;
  const end = figure === null ? word!.end : at + 1;
  if (figure?.[2] === '%') return { share: value / 100, end };
  const sign = /^(?:%|percent|per cent)(?= |$)/.exec(phraseOf(words, end, end + 2));
  return sign === null ? null : { share: value / 100, end: end + sign[0].split(' ').length };
}

/** "of the whole", "of everything": of all that was given. */
export function wholeAt(words: readonly Word[], at: number): number | null {
  const whole =
    /^(?:the (?:whole|total|lot|sum|entire sum|grand total|whole (?:sum|amount|lot))|it all|it|everything|all of it|the (?:whole )?(?:bill|cost|costs|burden))(?= |$)/.exec(
      phraseOf(words, at, at + 4),
    );
  return whole === null ? null : at + whole[0].split(' ').length;
}

/** "Twice", "a quarter of", "more than three times": how many times what stands behind it; the end is the word behind. */
export function timesAt(
  words: readonly Word[],
  at: number,
): { readonly factor: number; readonly bound: Bound; readonly end: number } | null {
  const share = shareAt(words, at);
  if (share !== null) return { factor: share.share, bound: share.bound, end: share.end };
  const lead = words[at]?.lower === 'well' ? at + 1 : at;
  const bound = phraseAt(bounds, words, lead);
  const start = bound?.end ?? at;
  const said = words[start]?.lower ?? '';
  const named = phraseAt(numbers, words, start);
  if (Object.hasOwn(times, said))
    return { factor: times[said]!, bound: bound?.value ?? 'exact', end: start + 1 };
  if (named !== null && words[named.end]?.lower === 'times')
    return { factor: named.value, bound: bound?.value ?? 'exact', end: named.end + 1 };
  return null;
}

const times: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, half: 0.5 };

/** "twice as", "three times as", "half as", "as": how many times as much; the end is the word behind "as". */
export function factorAt(
  words: readonly Word[],
  at: number,
): { readonly factor: number; readonly bound: Bound; readonly end: number } | null {
  const bound = phraseAt(bounds, words, at);
  const start = bound?.end ?? at;
  const said = words[start]?.lower ?? '';
  const number = phraseAt(numbers, words, start);
  let [factor, end] = [1, start];
  if (Object.hasOwn(times, said)) [factor, end] = [times[said]!, start + 1];
  else if (number !== null && words[number.end]?.lower === 'times')
    [factor, end] = [number.value, number.end + 1];
  else if (/^\d{1,3}(?:\.\d+)?$/.test(said) && words[start + 1]?.lower === 'times')
    [factor, end] = [Number(said), start + 2];
  if (words[end]?.lower !== 'as' || !/^(?:much|many)$/.test(words[end + 1]?.lower ?? '')) return null;
  return { factor, bound: bound?.value ?? 'exact', end: end + 2 };
}
