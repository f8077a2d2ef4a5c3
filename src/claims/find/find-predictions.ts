import type { PredictionClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `prediction` of a sentence; docs/claims.md says what they are. */
export function findPredictions(_scene: Scene): Draft<PredictionClaim>[] {
  return [];
}
