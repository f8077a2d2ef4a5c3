import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

const PRONOUNS =
  /^(?:he|she|it|they|we|i|who|which|whose|all|both|some|others|many|most|few|several|none|neither|nobody|one|another|his|her|their|its|my|our|itself|himself|herself|themselves|ourselves|myself)$/;

/** Somebody or a body that speaks, not a thing: a name, a pronoun, "the ministry". `somebody` is of `somebodyNouns`. */
export function isSomebody({ tokens }: Scene, { first, last }: TokenRange, somebody: Uint8Array): boolean {
  for (let i = first; i < last; i++) {
    if (tokens[i]!.tag === 'PROPN' || somebody[i] === 1 || PRONOUNS.test(tokens[i]!.lower)) return true;
  }
  return false;
}
