import { somebodyNouns } from '../actors/noun-kinds.ts';
import type { Candidate } from '../parse/candidate.ts';
import { grownRight } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isSomebody } from './is-somebody.ts';

/** What stands before the colon has no more tokens, and may begin with so many that are neither: "14.05", "Update". */
const LONGEST = 30;
const OPENING = 6;

/** A sentence that only names somebody before a colon and a quotation: "14.05 Ida Brand, at the gate: “We will wait.”" Cost O(n). */
export function colonCandidates(scene: Scene): Candidate[] {
  const { tokens, groups, groupAt, ranges } = scene;
  const candidates: Candidate[] = [];
  const somebody = somebodyNouns(scene);
  for (const range of ranges) {
    const colon = colonOf(scene, range);
    if (colon < 0) continue;
    let hasVerb = false;
    for (let i = range.first; i < colon; i++) {
      const group = groups[groupAt[i]!];
      if (group?.form === 'finite' && !isParticiple(tokens, group.head)) hasVerb = true;
    }
    const source = hasVerb ? null : sourceOf(scene, range.first, colon, somebody);
    if (source === null) continue;
    const content = quotationFrom(scene, colon + 1);
    if (content === null) continue;
    candidates.push({
      source,
      cue: { first: colon, last: colon + 1 },
      content: [content],
      lemma: 'layout',
      frame: 'layout',
      group: null,
      subject: null,
      negated: false,
      quoted: true,
    });
  }
  return candidates;
}

/** The first colon outside quotation marks and brackets, if it is near. */
function colonOf({ tokens, quote, bracket }: Scene, { first, last }: TokenRange): number {
  for (let i = first; i < Math.min(last - 2, first + LONGEST); i++)
    if (quote[i]! >= 0) return -1;
    else if (tokens[i]!.text === ':' && bracket[i] === 0) return i > first ? i : -1;
  return -1;
}

/** "[Ida Brand], at the gate", "14.05 [Ida Brand]": the phrase that the sentence begins with. */
function sourceOf(scene: Scene, from: number, colon: number, somebody: Uint8Array): TokenRange | null {
  const { tokens } = scene;
  let first = from;
  while (first < Math.min(colon, from + OPENING) && /^(?:NUM|PUNCT|SYM|X)$/.test(tokens[first]!.tag)) first++;
  if (!/^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(tokens[first]?.tag ?? '')) return null;
  const phrase = grownRight(scene, first, colon);
  return phrase !== null && phrase.first === first && isSomebody(scene, phrase, somebody) ? phrase : null;
}

/** The quotation that begins right here. */
function quotationFrom({ tokens, quote }: Scene, first: number): TokenRange | null {
  if (quote[first]! < 0) return null;
  let last = first;
  while (last < tokens.length && quote[last] === quote[first]) last++;
  return last - first > 3 ? { first, last } : null;
}

/** "Asked about it: “No.”" */
const isParticiple = (tokens: Scene['tokens'], at: number): boolean => /(?:ed|en)$/.test(tokens[at]!.lower);
