import type { Span } from '../../documents/span.ts';
import { whyUncheckable } from './clause/certainty.ts';
import type { Claim } from '../claim.ts';
import { clauseStart, floorOf, spanOfWords } from './clause/clause.ts';
import type { BeforePredicate } from './clause/before-predicate.ts';
import type { Scene } from './scene.ts';
import { isAsserted } from './clause/that-clause.ts';
import { readTime } from './time/time-frame.ts';

/** A claim of which it is not yet known in whose voice it stands. */
export type Draft<C extends Claim = Claim> = C extends Claim ? Omit<C, 'voice'> : never;

/** What every kind of claim takes from its clause. */
export interface Frame extends Span, Pick<Claim, 'time' | 'uncheckable'> {
  /** First word of the clause. */
  readonly from: number;
}

/** Words of a sentence, the second not included. */
export type Stretch = readonly [from: number, to: number];

interface FrameOptions {
  readonly said?: number | undefined;
  readonly apart?: readonly Stretch[];
  readonly opens?: number | null;
}

/**
 * The frame of a claim whose subject begins at word `subject` and whose clause ends before word `end`; null where the
 * text does not stand by it.
 *
 * @param told `said` is the word before which a denial of it is looked for ("unity is a myth" is itself what is said);
 *   `apart` are words that say nothing of the time of the claim ("before anyone else", "2000 shells"); `opens` is its first
 *   word, where more than an adverbial stands before its subject
 */
export function frameOf(
  scene: Scene,
  subject: number,
  end: number,
  mood: BeforePredicate['mood'],
  { said = end, apart = [], opens = null }: FrameOptions = {},
): Frame | null {
  const from = opens ?? (scene.question ? questionStart(scene, subject) : clauseStart(scene.words, subject));
  if (!isAsserted(scene, subject, said)) return null;
  const span = spanOfWords(scene, from, end);
  const told = without(span, scene.words, apart).replace(RELATIVE, ',');
  const { time, unread } = readTime(`${told}${asideAt(scene, end)}`, scene.date);
  const why = whyUncheckable(scene, subject, end, mood);
  const uncheckable =
    why ?? (unread === null ? null : `it names a time that was not understood ("${unread.trim()}")`);
  return { ...span, from, time, uncheckable };
}

/** The text of a span with other signs for stretches of its words. */
export function without({ start, text }: Span, words: Scene['words'], apart: readonly Stretch[]): string {
  let told = text;
  for (const [from, to] of apart) {
    const [first, last] = [words[from]!.start - start, words[to - 1]!.end - start];
    if (first >= 0) told = `${told.slice(0, first)}${'_'.repeat(last - first)}${told.slice(last)}`;
  }
  return told;
}

/** "Poland, which was against it in March, ...": the time is that of what is said beside. */
const RELATIVE = /, (?:which|who|whose)\b[^,]*,/g;

/** What stands in brackets, or after a dash, behind a clause that ends before word `end`: " (in 2010)". */
function asideAt({ sentence, words }: Scene, end: number): string {
  if (!/^[(—–-]$/.test(words[end]?.text ?? '')) return '';
  const close = words.findIndex(({ text }, i) => i > end && /^[)—–;.]$/.test(text));
  const to = words[close === -1 ? words.length - 1 : close]!.start;
  return ` ${sentence.text.slice(words[end]!.end - sentence.start, to - sentence.start)}`;
}

/** "Is the alliance ...": a question begins with its verb. */
function questionStart({ words }: Scene, subject: number): number {
  const floor = floorOf(words, subject);
  return subject - floor <= 3 ? floor : clauseStart(words, subject);
}
