import type { ChangeClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `change` of a sentence; docs/claims.md says what they are. */
export function findChanges(_scene: Scene): Draft<ChangeClaim>[] {
  return [];
}
