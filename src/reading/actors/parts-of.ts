import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isOfficeHead, officePortfolios } from './office-words.ts';

/**
 * The persons whom a source joins with "and", each by itself: "President Marek and the Kalvonian envoy, Ida Brand". What stands before
 * must name somebody: "the minister of trade and industry Ida Brand" is one. Cost O(n).
 */
export function partsOf(tokens: readonly Token[], { first, last }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = first;
  for (let i = first + 1; i < last - 1; i++) {
    const { lower, text } = tokens[i]!;
    if (/^(?:who|which|that|whose)$/.test(lower)) break;
    const list = text === ',' && isListed(tokens, i, last);
    if (!list && !/^(?:and|&|or|nor)$/.test(lower)) continue;
    if (!areTwo(tokens, from, i, last)) continue;
    parts.push({ first: from, last: tokens[i - 1]!.text === ',' ? i - 1 : i });
    from = i + 1;
  }
  parts.push({ first: from, last });
  return parts;
}

/** "Berg, Lund and Roth": only names up to the next comma or "and". */
function isListed(tokens: readonly Token[], comma: number, last: number): boolean {
  let i = comma + 1;
  while (i < last && tokens[i]!.tag === 'PROPN') i++;
  // A comma at the very end lists nothing: "his prime minister, Odo Finch, who".
  if (i === comma + 1 || i >= last - 1) return false;
  return tokens[i]!.text === ',' ? isListed(tokens, i, last) : /^(?:and|&)$/.test(tokens[i]!.lower);
}

/** Whether a part ends its first phrase with a name: "President Marek", "Marek, the president". */
function isNamed(tokens: readonly Token[], first: number, last: number): boolean {
  let end = first;
  while (end < last && tokens[end]!.text !== ',') end++;
  const token = tokens[end - 1];
  if (end === first || token === undefined || token.tag !== 'PROPN') return false;
  return !isOfficeHead(token.lower) && !officePortfolios.has(token.lower);
}

/** Whether each side of an "and" is somebody: named, or an office with an article of its own. */
function areTwo(tokens: readonly Token[], first: number, and: number, last: number): boolean {
  const opens = (at: number) => /^(?:DET|PRON)$/.test(tokens[at]!.tag);
  const right = opens(and + 1) || isNamed(tokens, and + 1, last);
  if (isNamed(tokens, first, and)) return right;
  return opens(first) && right && (opens(and + 1) || /^\p{Lu}/u.test(tokens[and + 1]!.text));
}
