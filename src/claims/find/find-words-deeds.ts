import type { WordsDeedsClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `words-deeds` of a sentence; docs/claims.md says what they are. */
export function findWordsDeeds(_scene: Scene): Draft<WordsDeedsClaim>[] {
  return [];
}
