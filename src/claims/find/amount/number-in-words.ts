import { scaleOf } from '../../../coding/amounts/unit-of.ts';
import type { Word } from '../word.ts';
import { phraseAt } from '../phrase-book.ts';
import { numbers } from '../../words/quantity-words.ts';

/**
 * The number that the words from `at` on spell with a hundred or more, or with a half; null for all others, which are shorter.
 *
 * @example numberInWords(wordsOf('six hundred and fifty million marks', 0), 0) // { value: 650_000_000, end: 5 }
 * @example numberInWords(wordsOf('two and a half million', 0), 0) // { value: 2_500_000, end: 5 }
 */
export function numberInWords(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const said = (i: number) => words[i]?.lower ?? '';
  let [whole, part, end, scales] = [0, 0, at, 0];
  for (let i = at; i < at + 12;) {
    // "and" joins two parts of a number only behind a hundred or more: "a hundred and five".
    const next = said(i) === 'and' && i > at ? i + 1 : i;
    const half = /^a half$/.test(`${said(next)} ${said(next + 1)}`) && next > i;
    if (half && scaleOf(said(next + 2)) !== null) {
      [part, end, i] = [part + 0.5, next + 2, next + 2];
      continue;
    }
    const scale = said(i).length > 2 ? scaleOf(said(i)) : null;
    const article = /^(?:an?|one)$/.test(said(i)) && i === at && scaleOf(said(i + 1)) !== null;
    const small = article ? { value: 1, end: i + 1 } : phraseAt(numbers, words, next);
    if (scale !== null && i > at) {
      if (scale === 100) part = Math.max(part, 1) * 100;
      else [whole, part] = [whole + Math.max(part, 1) * scale, 0];
      [scales, end, i] = [scales + 1, i + 1, i + 1];
    } else if (
      small !== null &&
      Number.isInteger(small.value) &&
      (i === at || (scales > 0 && !/dozen|single/.test(said(small.end - 1))))
    ) {
      // "A hundred and two of them", and not "a hundred, two of them"; nothing small follows something small.
      if (i > at && part % 100 !== 0) break;
      part += small.value;
      [end, i] = [small.end, small.end];
    } else break;
  }
  return scales === 0 ? null : { value: whole + part, end };
}
