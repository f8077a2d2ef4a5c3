import type { SpokespersonClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `spokesperson` of a sentence; docs/claims.md says what they are. */
export function findSpokespersons(_scene: Scene): Draft<SpokespersonClaim>[] {
  return [];
}
