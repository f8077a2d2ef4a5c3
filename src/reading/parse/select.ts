import { strengthOf } from '../lexicon/strength-of.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** A candidate that the lexicon lets pass. */
export interface Selected extends Candidate {
  /** 0..1 */
  readonly strength: number;
}

/** Below this an attribution is wrong more often than it is worth. */
const THRESHOLD = 0.25;

/** How surely a candidate attributes; null where the lexicon does not know it. */
export function weigh(candidate: Candidate): Selected | null {
  let strength = strengthOf(candidate.lemma, candidate.frame);
  if (strength === 0) return null;
  const { group } = candidate;
  if (candidate.source === null && candidate.frame !== 'passive' && candidate.frame !== 'passive-to')
    strength *= 0.5;
  if (group !== null && group.form === 'infinitive') strength *= 0.6;
  return strength < THRESHOLD ? null : { ...candidate, strength };
}

/**
 * Attributions do not nest: of two of which one's cue stands in the other's content, the outer one stays. What is said in a
 * quotation is no attribution of the text, unless nobody is found who said the quotation.
 */
export function select(scene: Scene, candidates: readonly Candidate[]): Selected[] {
  const weighed: Selected[] = [];
  for (const candidate of candidates) {
    const selected = weigh(candidate);
    if (selected !== null) weighed.push(selected);
  }
  const kept: Selected[] = [];
  const covered = new Uint8Array(scene.tokens.length);
  const cued = new Uint8Array(scene.tokens.length);
  const inQuote = (candidate: Candidate) => (scene.quote[candidate.cue.first]! >= 0 ? 1 : 0);
  const order = weighed.toSorted(
    (a, b) => inQuote(a) - inQuote(b) || rank(b) - rank(a) || a.cue.first - b.cue.first,
  );
  for (const candidate of order) {
    if (covered[candidate.cue.first] === 1 || cued[candidate.cue.first] === 1) continue;
    if (candidate.content.some(({ first, last }) => anySet(cued, first, last))) continue;
    kept.push(candidate);
    cued.fill(1, candidate.cue.first, candidate.cue.last);
    for (const { first, last } of candidate.content) covered.fill(1, first, last);
  }
  return kept.toSorted((a, b) => start(a) - start(b));
}

const start = (candidate: Candidate) =>
  Math.min(candidate.cue.first, candidate.content[0]?.first ?? candidate.cue.first);

/** Content before the cue and quotations go first, then what stands first. */
function rank(candidate: Selected): number {
  if (candidate.frame === 'according' || candidate.frame === 'layout') return 3;
  return candidate.frame === 'before' ? 2 : candidate.quoted ? 1 : 0;
}

function anySet(flags: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (flags[i] === 1) return true;
  return false;
}
