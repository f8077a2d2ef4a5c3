import type { DivisionClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `division` of a sentence; docs/claims.md says what they are. */
export function findDivisions(_scene: Scene): Draft<DivisionClaim>[] {
  return [];
}
