import type { SequenceClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `sequence` of a sentence; docs/claims.md says what they are. */
export function findSequences(_scene: Scene): Draft<SequenceClaim>[] {
  return [];
}
