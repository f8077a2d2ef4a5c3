import { otherCandidates } from '../parse/other-candidates.ts';
import { positionCandidates } from '../parse/position-candidates.ts';
import { verbCandidates } from '../parse/candidates.ts';
import type { Candidate } from '../parse/candidate.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Each paragraph is parsed for its candidates once. */
const known = new WeakMap<Scene, readonly Candidate[]>();

/**
 * Ranges that somebody else found, as the stages after a finder want them: with the verb group and the frame of what the
 * rules would have found at the same cue.
 */
export function asCandidate(
  scene: Scene,
  source: TokenRange | null,
  cue: TokenRange,
  content: readonly TokenRange[],
): Candidate {
  const like = candidatesOf(scene).find((each) => each.cue.first < cue.last && cue.first < each.cue.last);
  const group = like?.group ?? null;
  return {
    source,
    cue,
    content,
    lemma: group?.lemma ?? like?.lemma ?? scene.tokens[cue.first]!.lemma,
    frame: like?.frame ?? 'none',
    group,
    subject: like?.subject ?? null,
    negated: group?.negated ?? false,
    quoted: content.length > 0 && scene.quote[content[0]!.first]! >= 0,
  };
}

function candidatesOf(scene: Scene): readonly Candidate[] {
  let candidates = known.get(scene);
  if (candidates === undefined) {
    candidates = [...verbCandidates(scene), ...otherCandidates(scene), ...positionCandidates(scene)];
    known.set(scene, candidates);
  }
  return candidates;
}
