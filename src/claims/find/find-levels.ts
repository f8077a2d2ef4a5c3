import type { LevelClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `level` of a sentence; docs/claims.md says what they are. */
export function findLevels(_scene: Scene): Draft<LevelClaim>[] {
  return [];
}
