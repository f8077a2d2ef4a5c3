import type { MagnitudeClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `magnitude` of a sentence; docs/claims.md says what they are. */
export function findMagnitudes(_scene: Scene): Draft<MagnitudeClaim>[] {
  return [];
}
