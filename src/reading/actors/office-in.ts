import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mentions.ts';
import {
  formerWords,
  inCharge,
  isOfficeHead,
  officeModifiers,
  officePortfolios,
  withoutCommitment,
} from './office-words.ts';
import { isPossessive, joined, type Piece, within } from './phrase-words.ts';

const GOES_ON: ReadonlySet<string> = new Set(['and', '&', ',']);
/** "The PM's spokesman", but not "at 5 PM". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['PM', 'prime minister'],
  ['DPM', 'deputy prime minister'],
  ['FM', 'foreign minister'],
  ['SecGen', 'secretary general'],
]);

/** An office in a phrase, and whether its holder speaks for the country. */
export interface OfficePiece extends Piece {
  readonly commits: boolean;
}

/** The first office among the tokens: its noun with the words before it and "of defence" after it. */
export function officeIn(tokens: readonly Token[], mentions: readonly ActorMention[]): OfficePiece | null {
  let at = 0;
  while (at < tokens.length && !(isHead(tokens, at) && !within(tokens[at]!, mentions) && isHeld(tokens, at)))
    at++;
  if (at === tokens.length) return null;
  if (tokens[at]!.lower === 'deputy') at = deputyOf(tokens, mentions, at);
  // "Chief negotiator"
  else if (tokens[at]!.lower === 'chief' && isHead(tokens, at + 1)) at++;
  let first = at;
  while (
    first > 0 &&
    (officeModifiers.has(tokens[first - 1]!.lower) || (tokens[first - 1]!.text === '-' && first > 1)) &&
    !within(tokens[first - 1]!, mentions)
  )
    first--;
  while (tokens[first]?.text === '-') first++;
  first = portfolioBefore(tokens, mentions, first, at);
  let last = at + 1;
  const { lower } = tokens[at]!;
  // "Secretary General"
  if (lower === 'secretary' && /^general$/i.test(tokens[last]?.text ?? '')) last++;
  const next = tokens[last]?.lower;
  if (next === '-' && /^(?:general|elect|designate)$/.test(tokens[last + 1]?.lower ?? '')) last += 2;
  else if (next === 'elect' || next === 'designate') last++;
  else if (lower === 'chargé' && /^d['’]affaires$/.test(next ?? '')) last++;
  last = pastPortfolio(tokens, mentions, last);
  const former = formerBefore(tokens, first);
  const words =
    last - first === 1
      ? (shortAt(tokens, first) ?? joined(tokens, first, last))
      : joined(tokens, first, last);
  const text = former === null ? words : `${former} ${words}`;
  const commits = former === null && !isBarred(tokens, first, last) && !isBarredBefore(tokens, first);
  return { text, first, last, commits };
}

/** "Minister", and the "officer" of a press officer. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length &&
  (isOfficeHead(tokens[at]!.lower) ||
    shortAt(tokens, at) !== null ||
    (isStaff(tokens[at]!.lower) && tokens[at - 1]?.lower === 'chief') ||
    (tokens[at]!.lower === 'officer' && /^(?:press|information)$/.test(tokens[at - 1]?.lower ?? '')));

/** "The Bank’s chief economist" */
const isStaff = (lower: string): boolean =>
  /^(?:economist|scientist|statistician|counsel|analyst|strategist|inspector|engineer|auditor)$/.test(lower);

const shortAt = (tokens: readonly Token[], at: number): string | null =>
  tokens[at - 1]?.tag === 'NUM' ? null : (SHORT.get(tokens[at]!.text) ?? null);

/** "Deputy prime minister": the place of "minister"; of "deputy" itself where no office follows. */
function deputyOf(tokens: readonly Token[], mentions: readonly ActorMention[], at: number): number {
  let head = at + 1;
  while (head < tokens.length && officeModifiers.has(tokens[head]!.lower)) head++;
  const next = tokens[head];
  return next !== undefined && isOfficeHead(next.lower) && !within(next, mentions) ? head : at;
}

/** "Fisheries minister", "trade and tourism minister": where what they are in charge of begins. */
function portfolioBefore(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  first: number,
  at: number,
): number {
  if (first < at || !inCharge.has(tokens[at]!.lower)) return first;
  const noun = (i: number) => {
    const token = tokens[i];
    return (
      token !== undefined &&
      (token.tag === 'NOUN' || (token.tag === 'PROPN' && tokens[at]!.tag === 'PROPN')) &&
      !within(token, mentions) &&
      !formerWords.has(token.lower) &&
      !isOfficeHead(token.lower)
    );
  };
  if (!noun(first - 1)) return first;
  if (tokens[first - 2]?.lower === 'and' && noun(first - 3)) return first - 3;
  // "Kalvonian Water Resources Minister"
  const country = tokens[first - 3];
  if (noun(first - 2) && country !== undefined && within(country, mentions)) return first - 2;
  return first - 1;
}

/** "The chief rival" and "a run for president" are no offices. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    next?.tag === 'NOUN' &&
    !isOfficeHead(next.lower) &&
    !isStaff(next.lower) &&
    !/^(?:elect|designate|general|van|von|de|der|bin|al|el|la|le|di|da)$/.test(next.lower)
  )
    return false;
  const before = tokens[at - 1]?.lower;
  return before !== 'for' && before !== 'as' && before !== 'run';
}

/** "Minister of trade and industry", "head of the army". */
function pastPortfolio(tokens: readonly Token[], mentions: readonly ActorMention[], from: number): number {
  const opening = tokens[from]?.lower;
  if (opening !== 'of' && opening !== 'for') return from;
  const portfolio = (at: number) => {
    const token = tokens[at];
    return token !== undefined && officePortfolios.has(token.lower) && !within(token, mentions);
  };
  let at = from + 1;
  if (tokens[at]?.lower === 'the') at++;
  if (!portfolio(at)) return from;
  while (portfolio(at)) {
    at++;
    const next = tokens[at]?.lower ?? '';
    // "Minister of State for Defence"
    const further = next === 'for' && tokens[at - 1]!.lower === 'state';
    if ((GOES_ON.has(next) || further) && portfolio(at + 1)) at++;
  }
  return at;
}

/** "Former French president": the word, though the country stands in between. */
function formerBefore(tokens: readonly Token[], first: number): string | null {
  for (let i = first - 1; i >= 0; i--) {
    const token = tokens[i]!;
    // "Then a young deputy"
    if (token.tag === 'DET' && tokens[i - 1]?.lower === 'then') continue;
    if (token.tag === 'DET' || token.tag === 'CCONJ' || token.tag === 'ADP' || token.text === ',')
      return null;
    if (isPossessive(token)) return null;
    if (formerWords.has(token.lower)) return token.text;
    // "Ex-Ruritanian president"
    if (token.lower.startsWith('ex-')) return token.text.slice(0, 2);
  }
  return null;
}

/** "A retired Kalvonian general": such a word with the country in between. */
function isBarredBefore(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && /^(?:ADJ|PROPN|VERB|NOUN)$/.test(tokens[i]!.tag); i--)
    if (withoutCommitment.has(tokens[i]!.lower)) return true;
  return false;
}

/** Lawmakers, mayors and judges decide, but do not speak for the government. */
const uncommitted = new Set(
  'senator congressman congresswoman mp mep lawmaker mayor judge prosecutor attorney whip backbencher'.split(
    ' ',
  ),
);

/** "Opposition leader", "president-elect", "ex-minister", "retired general". */
function isBarred(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower;
  if (before !== undefined && withoutCommitment.has(before)) return true;
  for (let i = first; i < last; i++)
    if (
      withoutCommitment.has(tokens[i]!.lower) ||
      formerWords.has(tokens[i]!.lower) ||
      tokens[i]!.lower.startsWith('ex-')
    )
      return true;
  if (uncommitted.has(tokens[last - 1]!.lower)) return true;
  // "Leader of the Kalvonian workers’ party"
  for (let i = last; i < Math.min(tokens.length, last + 8) && tokens[i]!.text !== ','; i++) {
    const word = tokens[i]!.lower;
    if (word === 'party' || word === 'opposition' || word === 'faction') return true;
  }
  return false;
}
