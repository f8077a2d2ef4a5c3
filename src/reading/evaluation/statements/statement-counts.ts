import type { Attribution } from '../../attribution.ts';
import { voiceSpans } from '../../voice-spans.ts';
import { scoredText } from '../scored-text.ts';
import { sameStatements } from './same-statements.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** What a text adds to the score; each of them adds up over texts. The first figure of `F` ones is right, found, marked. */
export const slots: readonly string[] = [
  ...['reported', 'nested', 'author'].flatMap(threeOf),
  // Of the statements found that somebody is marked for: how many have them; how many are marked in all.
  'actor right',
  'actor found',
  'actor marked',
  // Of those found for which nobody is marked: how many have somebody.
  'nobody wrong',
  'nobody found',
  // Over all, and over those found only.
  ...['issue', 'issue of found'].flatMap(threeOf),
  ...['contra', 'between', 'pro'].flatMap(threeOf),
  ...threeOf('author words'),
];

export type StatementCounts = Float64Array;

const placeOf = new Map<string, number>(slots.map((slot, i) => [slot, i]));

function threeOf(what: string): string[] {
  return [`${what} right`, `${what} found`, `${what} marked`];
}

/** The count of a slot. */
export const countIn = (counts: StatementCounts, slot: string): number => counts[placeOf.get(slot)!]!;

/** A stance within this of 0 is in between. */
const BETWEEN = 0.25;
const sides = ['contra', 'between', 'pro'] as const;

/** Which side a stance is on, or null. @example sideOf(-0.5) // 'contra' */
export function sideOf(stance: number | null): (typeof sides)[number] | null {
  if (stance === null) return null;
  return stance > BETWEEN ? 'pro' : stance < -BETWEEN ? 'contra' : 'between';
}

/** Counts what was found in a text against what was marked there. */
export function countStatements(
  text: string,
  found: readonly ScoredStatement[],
  marked: readonly ScoredStatement[],
): StatementCounts {
  const counts = new Float64Array(slots.length);
  const add = (slot: string, count = 1): void => {
    counts[placeOf.get(slot)!]! += count;
  };
  const kindOf = ({ voice, nested, cue }: ScoredStatement) =>
    nested ? 'nested' : voice === 'reported' || cue.length > 0 ? 'reported' : 'author';
  for (const each of found) {
    add(`${kindOf(each)} found`);
    if (each.issue !== null) add('issue found');
  }
  for (const each of marked) {
    add(`${kindOf(each)} marked`);
    if (each.issue !== null) add('issue marked');
    if (each.actors.length > 0) add('actor marked');
  }
  const partner = sameStatements(scoredText(text), found, marked);
  for (const [i, j] of partner.entries()) {
    if (j < 0) continue;
    const [one, gold] = [found[i]!, marked[j]!];
    if (kindOf(one) === kindOf(gold)) add(`${kindOf(gold)} right`);
    if (gold.actors.length > 0) {
      add('actor found');
      if (isSame(one.actors, gold.actors)) add('actor right');
    } else if (gold.voice === 'reported') {
      add('nobody found');
      if (one.actors.length > 0) add('nobody wrong');
    }
    if (one.issue !== null) add('issue of found found');
    if (gold.issue !== null) add('issue of found marked');
    if (gold.issue === null || one.issue !== gold.issue) continue;
    add('issue right');
    add('issue of found right');
    const [told, true_] = [sideOf(one.stance), sideOf(gold.stance)];
    if (told !== null) add(`${told} found`);
    if (true_ !== null) add(`${true_} marked`);
    if (told !== null && told === true_) add(`${told} right`);
  }
  const [ownFound, ownMarked] = [ownWords(text, found), ownWords(text, marked)];
  for (const [i, isOwn] of ownMarked.entries()) {
    if (isOwn) add('author words marked');
    if (ownFound[i] === true) add('author words found');
    if (isOwn && ownFound[i] === true) add('author words right');
  }
  return counts;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** For each word of the paragraphs whether it is the author's. */
export function ownWords(text: string, statements: readonly ScoredStatement[]): boolean[] {
  const spans = voiceSpans(
    { text, mediaType: 'text/plain' },
    statements.filter(({ nested }) => !nested).map(asVoiced),
  );
  return spans.flatMap(({ voice, text: words }) =>
    Array.from(words.matchAll(/[\p{L}\p{N}]+/gu), () => voice === 'author'),
  );
}

type Voiced = Pick<Attribution, 'source' | 'cue' | 'content' | 'voice'>;

function asVoiced({ source, cue, content, voice }: ScoredStatement): Voiced {
  const span = ({ start, end }: { start: number; end: number }) => ({ start, end, text: '' });
  return {
    source: source[0] === undefined ? null : span(source[0]),
    cue: cue[0] === undefined ? null : span(cue[0]),
    content: content.map(span),
    voice,
  };
}
