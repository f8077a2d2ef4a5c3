import { QUESTION } from '../clause/certainty.ts';
import { clauseEnd } from '../clause/clause.ts';
import type { PredictionClaim } from '../../claim.ts';
import { type Draft, frameOf } from '../draft.ts';
import { partyBefore } from '../nature/party.ts';
import { relevantTopic } from '../nature/relevance.ts';
import type { Scene } from '../scene.ts';

/** "Will NATO send troops?": a prediction that is asked for; the question asserts nothing. */
export function askedAhead(scene: Scene): Draft<PredictionClaim> | null {
  const { words, question } = scene;
  const at = words.findIndex(
    ({ lower }) =>
      /^\p{L}/u.test(lower) && !/^(?:and|but|so|then|yet|when|how|where|why|what|soon|long|far)$/.test(lower),
  );
  if (!question || !/^(?:will|won't|shall)$/.test(words[at]?.lower ?? '')) return null;
  for (let end = at + 2; end < Math.min(words.length, at + 9); end++) {
    const party = partyBefore(scene, end, at + 1);
    if (party?.start !== at + 1 || !/^[a-z-]+$/.test(words[end]!.lower) || words[end]!.lower === 'and')
      continue;
    const close = clauseEnd(words, end);
    const frame = frameOf(scene, party.start, close, 'future');
    const topic = relevantTopic(scene, party.actors, at, close);
    if (frame === null || topic === null) return null;
    const { from: _, ...common } = frame;
    const rest = { about: null, side: null, negated: false, ending: null, uncheckable: QUESTION } as const;
    return { ...common, ...topic, kind: 'prediction', actors: party.actors, ...rest };
  }
  return null;
}
