import { layoutCandidate } from './other-candidates.ts';
import type { Scene } from './scene.ts';
import type { Selected } from './select.ts';

/** Set by hand: the corpus has some, with "I" in them as part of what is said. */
const STRENGTH = 0.8;

/** `STRAND: I think that we should` in capitals, as transcripts have it: all of it is said by whom the line names; else null. */
export function transcriptLine(scene: Scene): Selected | null {
  const candidate = layoutCandidate(scene);
  if (candidate === null || candidate.source === null) return null;
  for (let i = candidate.source.first; i < candidate.source.last; i++) {
    const { text } = scene.tokens[i]!;
    if (text !== text.toUpperCase() || !/^[\p{L}.,()'’-]+$/u.test(text)) return null;
  }
  return scene.tokens[candidate.source.first]!.text.length < 2 ? null : { ...candidate, strength: STRENGTH };
}
