import { speechNouns } from '../lexicon/speech-nouns.ts';
import type { Candidate } from '../parse/candidate.ts';
import { clauseFrom } from '../parse/contents.ts';
import { phraseEnd, trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { ownClause } from './own-clause.ts';

const WHERE = new Set(['in', 'of', 'at', 'among', 'within', 'by', 'from']);

/** "Fears in Fintou that", "the insistence of the ministry on", "calls from Velmark for": a noun, and then whose it is. */
export function nounCandidates(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  const { tokens } = scene;
  for (let i = 0; i < tokens.length - 3; i++) {
    const { tag, lemma, lower } = tokens[i]!;
    // "Fears" at the head of a sentence looks like a verb or a name.
    const opens = scene.ranges[scene.range[i]!]!.first === i;
    if (!WHERE.has(tokens[i + 1]!.lower) || (tag !== 'NOUN' && !opens)) continue;
    if (!speechNouns.has(tag === 'NOUN' ? lemma : lower.replace(/s$/, ''))) continue;
    const { last: high } = scene.ranges[scene.range[i]!]!;
    const end = phraseEnd(scene, i + 2, high);
    if (end === i + 2 || end >= high) continue;
    const at = pastAside(scene, end, high);
    const link = tokens[at]!;
    const isTo = scene.groups[scene.groupAt[at]!]?.form === 'infinitive';
    const keeps = link.lower === 'that' || isTo;
    if (!keeps && !/^(?:for|on|about|over|against)$/.test(link.lower)) continue;
    const from = keeps ? at : at + 1;
    const frame = link.lower === 'that' ? 'that' : isTo ? 'to' : 'object';
    const last = clauseFrom(scene, from, high, frame);
    if (last <= from) continue;
    candidates.push({
      source: { first: i + 2, last: end },
      cue: { first: i, last: i + 1 },
      content: [ownClause(scene, { first: from, last: trimmed(scene, from, last) })],
      lemma: NOUN_OF,
      frame,
      group: null,
      subject: null,
      negated: false,
      quoted: false,
    });
  }
  return candidates;
}

/** "The judgment of Berg, given to a paper a week ago, that": past what stands between commas, where "that" comes after. */
function pastAside({ tokens, quote }: Scene, end: number, high: number): number {
  if (tokens[end]!.text !== ',') return end;
  for (let i = end + 1; i < Math.min(high - 1, end + ASIDE); i++)
    if (tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'that' && quote[i] === quote[end]) return i + 1;
  return end;
}

const ASIDE = 14;

/** The lemma of all of them. */
export const NOUN_OF = '~of';
