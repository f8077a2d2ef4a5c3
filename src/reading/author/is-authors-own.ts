import { isFirstPerson } from '../parse/unnamed-sources.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';

const FIRST = /^(?:we|i)$/;

/**
 * Whether what seems reported is the author's own: "I" and "we" outside quotation marks, "We in Ruritania", "We, the ministers", and in a
 * communique whoever issues it ("The Council welcomes"). `body` is the actor that issues it, or null.
 */
export function isAuthorsOwn(
  scene: Scene,
  said: Selected,
  speakers: readonly Speaker[],
  body: string | null,
): boolean {
  const { source } = said;
  if (source === null || scene.quote[source.first]! >= 0) return false;
  if (isFirstPerson(scene, said) || FIRST.test(scene.tokens[source.first]!.lower)) return true;
  // A finder may take the place alone.
  if (scene.tokens[source.first - 1]?.lower === 'in' && scene.tokens[source.first - 2]?.lower === 'we')
    return true;
  return (
    body !== null &&
    speakers.length > 0 &&
    speakers.every(({ actor, name }) => actor === body && name === null)
  );
}
