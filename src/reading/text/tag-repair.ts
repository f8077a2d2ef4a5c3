import { beginsWithCapital } from './capital.ts';
import type { Token } from './tokens.ts';

const NOUNS = new Set(['NOUN', 'PROPN']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

const POSITIONS =
  /^(?:backs|supports|demands|claims|plans|promises|doubts|fears|hopes|objects|urges|favours|favors|rejects|vetoes|blocks|commands|heads|chairs)$/;

/**
 * The tokens of a block with tags put right where the tagger often errs: first names taken for verbs, participles before
 * nouns, the apostrophe of a plural, nouns after an article. Cost O(n).
 *
 * @example // "Texas Sen. Ted Cruz": the tagger takes Ted for a verb
 */
export function repairTags(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  const headline = isHeadline(tokens);
  for (let i = 0; i < repaired.length; i++) {
    const tag = repairedTag(repaired, i, headline);
    if (tag !== null) repaired[i] = { ...repaired[i]!, tag };
  }
  return repaired;
}

/** Most words begin with a capital: it tells nothing about names then. */
function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (!beginsWithLetter(text)) continue;
    words++;
    if (beginsWithCapital(text)) capitals++;
  }
  return capitals > words * 0.6;
}

/** Most are ASCII, which needs no regular expression. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(text);
}

function repairedTag(tokens: readonly Token[], i: number, headline: boolean): string | null {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.text === 'Downing' && next?.text === 'Street') return 'PROPN';
  // "Most are against it", "of these, most are".
  const opens = before === undefined || before.tag === 'PUNCT';
  if (token.lower === 'most' && opens && next?.tag === 'AUX') return 'NOUN';
  if (before === undefined) return null;
  const { tag } = token;
  if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ' && token.text.length > 1) return null;
  if (token.text === "'" || token.text === '’') {
    const possessive =
      before.end === token.start &&
      before.lower.endsWith('s') &&
      NOUNS.has(before.tag) &&
      next !== undefined &&
      next.start > token.end &&
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
    return possessive ? 'PART' : null;
  }
  // "France backs the plan": beside a name and before an object these are verbs.
  if (token.tag === 'NOUN' && before.tag === 'PROPN' && POSITIONS.test(token.lower) && next !== undefined)
    return next.tag === 'DET' ||
      next.lower === 'that' ||
      POSSESSIVES.has(next.lower) ||
      next.lower.endsWith('ing')
      ? 'VERB'
      : null;
  // "A retired general, ..."
  if (
    token.tag === 'ADJ' &&
    /^(?:general|official|representative|chief|executive|premier)$/.test(token.lower) &&
    /^(?:ADP|PUNCT|AUX|VERB)$/.test(next?.tag ?? 'PUNCT') &&
    (/^(?:DET|ADJ|NOUN|PROPN)$/.test(before.tag) || POSSESSIVES.has(before.lower))
  )
    return 'NOUN';
  if (token.tag !== 'VERB') return null;
  if (!headline && /^\p{Lu}\p{Ll}+$/u.test(token.text) && /^[\p{L}\p{N}&]/u.test(before.text)) return 'PROPN';
  const hyphen = before.text === '-' && before.end === token.start;
  const nounNext = next !== undefined && NOUNS.has(next.tag);
  if (hyphen && next !== undefined && (nounNext || next.tag === 'ADJ')) return 'ADJ';
  const article = before.tag === 'DET' || POSSESSIVES.has(before.lower);
  if (nounNext && /(?:ed|ing)$/.test(token.lower)) {
    if (article || before.tag === 'ADJ' || before.tag === 'NUM') return 'ADJ';
    if (before.tag === 'ADP' && token.lower.endsWith('ed')) return 'ADJ';
    if (before.tag === 'ADV' && tokens[i - 2]?.tag === 'DET') return 'ADJ';
  }
  if (
    before.tag === 'DET' &&
    /^(?:a|an|the|this|any|every|each)$/.test(before.lower) &&
    !/(?:ed|ing)$/.test(token.lower) &&
    !nounNext
  )
    return 'NOUN';
  return null;
}
