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
    const link = tokens[end];
    if (end === i + 2 || link === undefined || end >= high) continue;
    const isTo = scene.groups[scene.groupAt[end]!]?.form === 'infinitive';
    const keeps = link.lower === 'that' || isTo;
    if (!keeps && !/^(?:for|on|about|over|against)$/.test(link.lower)) continue;
    const from = keeps ? end : end + 1;
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

/** The lemma of all of them. */
export const NOUN_OF = '~of';
