import type { Registry } from '../../coding/registry/index.ts';
import { phraseEnd } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';

const SPOKEN_FOR = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
const SERVING = new Set('representative lawyer attorney aide adviser advisor agent publicist'.split(' '));
const ADVISING = /^(?:adviser|advisor|aide)$/;
/** How far from a source "speaking for the EU" may stand. */
const NEAR = 8;

/** "The spokesman of the Slovak prime minister": whose, as tokens after "of" or "for"; null where it is not told so. */
export function spokenFor(tokens: readonly Token[]): TokenRange | null {
  const at = spokenForAt(tokens);
  if (at < 0) return null;
  let last = at + 2;
  while (last < tokens.length && tokens[last]!.text !== ',') last++;
  return last > at + 2 ? { first: at + 2, last } : null;
}

/** The place of "spokesman" before "of" or "for"; -1. */
function spokenForAt(tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length - 1; i++) {
    const next = tokens[i + 1]!.lower;
    const { lower } = tokens[i]!;
    // "An adviser to the president"
    if (next === 'to' && ADVISING.test(lower)) return i;
    if (next !== 'of' && next !== 'for') continue;
    if (SPOKEN_FOR.has(lower) || (next === 'for' && SERVING.has(lower))) return i;
  }
  return -1;
}

/** The words for a party spoken for, or its id where they name just one actor: "the EU" is `EU`. */
export function partyOf(words: readonly Token[], registry: Registry): string {
  const own = words[0]?.lower === 'the' ? words.slice(1) : words;
  let text = '';
  for (const [i, token] of own.entries())
    text += (i > 0 && token.start > own[i - 1]!.end ? ' ' : '') + token.text;
  const [mention, other] = actorMentions(text, 0, registry);
  const whole = mention !== undefined && other === undefined && mention.text.length >= text.length;
  return whole ? mention.actor : text;
}

/** "Speaking for the EU, X said", "X said on behalf of the EU": for whom, from the words around a source. */
export function behalfAround(scene: Scene, source: TokenRange, registry: Registry): string | null {
  const { tokens, quote } = scene;
  const { first: low, last: high } = scene.ranges[scene.range[source.first]!]!;
  const to = Math.min(high, source.last + NEAR);
  for (let i = Math.max(low, source.first - NEAR - 4); i < to; i++) {
    if (quote[i]! >= 0) continue;
    const { lower, text } = tokens[i]!;
    if (lower === 'that' || (i >= source.last && (text.startsWith(';') || text.startsWith(':')))) break;
    const length = opening(tokens, i, lower);
    if (length === 0) continue;
    const end = phraseEnd(scene, i + length, high);
    const beside = i >= source.first || tokens[end]?.text === ',';
    if (end > i + length && beside) return partyOf(tokens.slice(i + length, end), registry);
  }
  return null;
}

/** Words of "speaking for", "on behalf of", "in the name of" here; 0 where none stands. */
function opening(tokens: readonly Token[], at: number, lower: string): number {
  if (lower === 'speaking') return follows(tokens, at, ['for']) ? 2 : 0;
  if (lower === 'on') return follows(tokens, at, ['behalf', 'of']) ? 3 : 0;
  return lower === 'in' && follows(tokens, at, ['the', 'name', 'of']) ? 4 : 0;
}

const follows = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, n) => tokens[at + 1 + n]?.lower === word);
