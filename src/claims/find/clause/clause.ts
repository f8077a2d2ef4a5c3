import type { Span } from '../../../documents/span.ts';
import { isReporting } from './reporting.ts';
import type { Scene } from '../scene.ts';
import { phraseOf, type Word } from '../word.ts';
import { reportTail } from '../../words/report-tail.ts';

const hard = new Set([';', ':', '—', '–', '(', ')', '.', '!', '?', '"', '“', '”', '«', '»']);
const conjunctions = new Set(
  'and but while whereas which who or so if though although as yet where when unless'.split(' '),
);
const opening = new Set(
  'since in on between from over by after before until during of today now within at with'.split(' '),
);

const opensTime =
  /^(?:last|this|yesterday|earlier|formerly|previously|originally|initially|once|recently|lately|until|till|throughout|early|late|back|two|three|four|five|six|ten|a|some|many|only|just|\d{1,4})$/;
const verbal = /^(?:is|are|was|were|has|have|had|does|do|did|will|that|and)$|ed$/;

/** Letters with dots between them, an initial, a title: what a full stop can follow within a sentence. */
const shortened = /^(?:(?:\p{L}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Col|Lt|Sgt|Prof|Rep|vs)$/u;

/** Whether no clause crosses the mark at word `at`; the full stop of "the U.S. is against it" is none. */
function isHard(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (!hard.has(lower)) return false;
  return lower !== '.' || at === words.length - 1 || !shortened.test(words[at - 1]?.text ?? '');
}

/** Where the stretch of words that holds word `at` begins: after the last mark that no clause crosses. */
export function floorOf(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isHard(words, i)) return i + 1;
  return 0;
}

/** Where the clause that holds word `at` ends: before a mark that no clause crosses, or a comma with a conjunction or with who says so. */
export function clauseEnd(words: readonly Word[], at: number): number {
  for (let i = at; i < words.length; i++) {
    if (isHard(words, i)) return i;
    if (words[i]!.lower !== ',') continue;
    if (conjunctions.has(words[i + 1]?.lower ?? '') || isTail(words, i + 1)) return i;
  }
  return words.length;
}

/** Whether the words from `at` on say whose words stand before them: "says a pamphlet". */
function isTail(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < words.length && end < at + 9 && words[end]!.lower !== ',' && !isHard(words, end)) end += 1;
  return reportTail.test(phraseOf(words, at, end));
}

/**
 * Where a claim begins whose subject begins at word `subject`: there, or with the adverbial that opens its clause
 * ("Since March, ...", "On troops, ...").
 */
export function clauseStart(words: readonly Word[], subject: number): number {
  const floor = floorOf(words, subject);
  let start = floor;
  for (let i = subject - 2; i >= floor; i--) {
    if (words[i]!.lower === ',' && conjunctions.has(words[i + 1]!.lower)) {
      start = i + 2;
      break;
    }
  }
  const first = words[start]?.lower ?? '';
  const timed =
    opensTime.test(first) && words.slice(start, subject).every(({ lower }) => !verbal.test(lower));
  // "On Monday he wrote that Germany ...": what opens there is another clause.
  const governed = words[subject - 1]?.lower === 'that' || isReporting(words, subject - 1);
  const opens = (opening.has(first) || timed) && subject - start <= 14 && !governed;
  return opens ? start : subject;
}

/** The span of the words `[from, to)` without a comma at their end. */
export function spanOfWords({ sentence, words }: Scene, from: number, to: number): Span {
  let end = to;
  while (end > from + 1 && /^[,'"”’]$/.test(words[end - 1]!.text)) end -= 1;
  const [first, last] = [words[from]!.start, words[end - 1]!.end];
  return {
    start: first,
    end: last,
    text: sentence.text.slice(first - sentence.start, last - sentence.start),
  };
}
