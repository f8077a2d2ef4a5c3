import type { Token } from '../text/tokens.ts';
import { isPossessiveEnding } from '../text/possessive.ts';
import type { ActorMention } from './actor-mentions.ts';

/** Consecutive tokens of a source, and their words. */
export interface Piece {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Whether a token belongs to the name of a country or an organisation. */
export const within = (token: Token, mentions: readonly ActorMention[]): boolean =>
  mentions.some(
    (mention) => mention.role !== 'person' && token.start >= mention.start && token.end <= mention.end,
  );

/** The words of `[first, last)` with one space where the text has any. */
export function joined(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++)
    text += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return text;
}

/** The text of tokens at their places, so that offsets hold. */
export function wordsOf(tokens: readonly Token[]): string {
  let text = '';
  const start = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    const gap = token.start - start - text.length;
    if (gap > 0) text += gap === 1 ? ' ' : ' '.repeat(gap);
    text += token.text;
  }
  return text;
}

/** "Ministers" -> "minister"; words on -ss stay. */
export function singular(noun: string): string {
  if (noun.endsWith('ies')) return noun === 'allies' ? 'ally' : `${noun.slice(0, -3)}y`;
  if (noun === 'spokesmen' || noun === 'men' || noun === 'women') return noun.replace(/men$/, 'man');
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'PART' && isPossessiveEnding(token.text);
