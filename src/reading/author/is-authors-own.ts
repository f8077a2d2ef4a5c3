import { isFirstPerson } from '../parse/unnamed-sources.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isSelf } from './selves.ts';
import { verbOf } from '../unsaid-of.ts';

const FIRST = /^(?:we|i|ourselves|myself)$/;
/** Verbs that somebody else does to "me": "I am told that". */
const TOLD = /^(?:tell|inform|assure|advise|warn|remind|notify|ask|urge)$/;

/** "The Secretary-General is asked to report": by the body whose paper says so. */
function isCharge(scene: Scene, said: Selected): boolean {
  const verb = verbOf(scene, said);
  if (verb?.passive !== true || scene.quote[said.cue.first]! >= 0) return false;
  const { lower } = scene.tokens[verb.first]!;
  return (
    /^(?:is|are)$/.test(lower) &&
    /^(?:ask|invite|request|instruct|authori[sz]e|urge|encourage|mandate|task)$/.test(verb.lemma)
  );
}

/** "This newspaper supported it." */
const isPaper = ({ tokens }: Scene, { first, last }: TokenRange): boolean =>
  last - first === 2 &&
  tokens[first]!.lower === 'this' &&
  /^(?:newspaper|paper|magazine|journal|column|page)$/.test(tokens[first + 1]!.lower);

/** "Ministers paid tribute to": those who sign, without "the". */
const isCalled = ({ tokens }: Scene, { first, last }: TokenRange): boolean =>
  last - first === 1 && /^(?:ministers|members|leaders|participants|delegations)$/.test(tokens[first]!.lower);

/** A finite verb of the third person stands in the cue: "thinks", not "think". */
function isThird({ tokens }: Scene, { cue }: Selected): boolean {
  for (let i = cue.first; i < cue.last; i++) {
    const { tag, lower, lemma } = tokens[i]!;
    if (tag === 'VERB') return lower.endsWith('s') && lower !== lemma;
  }
  return false;
}

/**
 * Whether what seems reported is the author's own: "I" and "we" outside quotation marks, "We in Ruritania", "We, the ministers", and in a
 * communique whoever issues it ("The Council welcomes"). `body` is the actor that issues it, or null, `selves` of `selvesOf`.
 */
export function isAuthorsOwn(
  scene: Scene,
  said: Selected,
  speakers: readonly Speaker[],
  body: string | null,
  selves: ReadonlySet<string>,
): boolean {
  const { source } = said;
  if (source === null) return body !== null && isCharge(scene, said);
  if (scene.quote[source.first]! >= 0) return false;
  const verb = verbOf(scene, said);
  if (verb?.passive === true && TOLD.test(verb.lemma)) return false;
  // "Ruritania, I gather, still thinks that": who thinks is not "I".
  if (scene.tokens[source.first]!.lower === 'i' && isThird(scene, said)) return false;
  if (isSelf(scene, source, selves)) return true;
  if (isFirstPerson(scene, said) || FIRST.test(scene.tokens[source.first]!.lower)) return true;
  if (isPaper(scene, source) || (body !== null && isCalled(scene, source))) return true;
  // A finder may take the place alone.
  if (scene.tokens[source.first - 1]?.lower === 'in' && scene.tokens[source.first - 2]?.lower === 'we')
    return true;
  return (
    body !== null &&
    speakers.length > 0 &&
    speakers.every(({ actor, name }) => actor === body && name === null)
  );
}
