import { decisionAt } from './decision-ahead.ts';
import type { PredictionClaim } from '../../claim.ts';
import type { Draft } from '../draft.ts';
import { endingAt } from './ending-ahead.ts';
import { askedAhead } from './asked-ahead.ts';
import { fateAt } from './fate-ahead.ts';
import type { Scene } from '../scene.ts';
import { unityAt } from './unity-ahead.ts';

/**
 * The predictions of a sentence that a model could answer: what the alliance will decide ("the allies will never agree to
 * send troops"), what an escalation will end in ("this will end in war"); and what one member will do or how they will get on, which none can.
 * Other claims of the future become predictions in `by-nature.ts`.
 */
export function findPredictions(scene: Scene): Draft<PredictionClaim>[] {
  const asked = askedAhead(scene);
  if (asked !== null) return [asked];
  const found: Draft<PredictionClaim>[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    const next = decisionAt(scene, at) ?? fateAt(scene, at) ?? endingAt(scene, at) ?? unityAt(scene, at);
    if (next === null || found.some(({ end }) => end > next.claim.start)) continue;
    found.push(next.claim);
    at = next.end - 1;
  }
  return found;
}

/** What somebody will do, whatever it is, where the clause is no other claim: no model answers it. */
export function findDeedsAhead(scene: Scene): Draft<PredictionClaim>[] {
  for (let at = 1; at < scene.words.length; at++) {
    const next = unityAt(scene, at, true);
    if (next !== null) return [next.claim];
  }
  return [];
}
