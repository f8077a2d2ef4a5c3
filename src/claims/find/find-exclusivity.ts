import type { ExclusivityClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `exclusivity` of a sentence; docs/claims.md says what they are. */
export function findExclusivity(_scene: Scene): Draft<ExclusivityClaim>[] {
  return [];
}
