import type { MotiveClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `motive` of a sentence; docs/claims.md says what they are. */
export function findMotives(_scene: Scene): Draft<MotiveClaim>[] {
  return [];
}
