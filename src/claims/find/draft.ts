import type { Span } from '../../documents/span.ts';
import { whyUncheckable } from './certainty.ts';
import type { Claim } from '../claim.ts';
import { clauseStart, floorOf, spanOfWords } from './clause.ts';
import type { BeforePredicate } from './before-predicate.ts';
import type { Scene } from './scene.ts';
import { isAsserted } from './that-clause.ts';
import { readTime } from './time-frame.ts';

/** A claim of which it is not yet known in whose voice it stands. */
export type Draft<C extends Claim = Claim> = C extends Claim ? Omit<C, 'voice'> : never;

/** What every kind of claim takes from its clause. */
export interface Frame extends Span, Pick<Claim, 'time' | 'uncheckable'> {
  /** First word of the clause. */
  readonly from: number;
}

/**
 * The frame of a claim whose subject begins at word `subject` and whose clause ends before word `end`; null where the
 * text does not stand by it.
 *
 * @param amount words `[from, to)` of a number that is no year: "2000 shells"
 */
export function frameOf(
  scene: Scene,
  subject: number,
  end: number,
  mood: BeforePredicate['mood'],
  amount: readonly [from: number, to: number] | null = null,
): Frame | null {
  const from = scene.question ? questionStart(scene, subject) : clauseStart(scene.words, subject);
  if (!isAsserted(scene, subject, end)) return null;
  const span = spanOfWords(scene, from, end);
  const said = without(span, scene.words, amount);
  const { time, unread } = readTime(`${said}${asideAt(scene, end)}`, scene.date);
  const why = whyUncheckable(scene, subject, end, mood);
  const uncheckable =
    why ?? (unread === null ? null : `it names a time that was not understood ("${unread.trim()}")`);
  return { ...span, from, time, uncheckable };
}

/** The text of a span with other signs for the words `[from, to)` of it. */
export function without(
  { start, text }: Span,
  words: Scene['words'],
  place: readonly [from: number, to: number] | null,
): string {
  if (place === null) return text;
  const [from, to] = place;
  const [first, last] = [words[from]!.start - start, words[to - 1]!.end - start];
  return `${text.slice(0, first)}${'_'.repeat(last - first)}${text.slice(last)}`;
}

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
