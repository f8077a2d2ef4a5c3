import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';

const POINTS = /^(?:it|this|that|these|those|its|such|both|neither)$/;
/** "The plan", "the idea": what was spoken of, by another word. */
const AGAIN =
  /^(?:plan|idea|proposal|step|move|option|question|measure|decision|prospect|scheme|project|policy|item|matter|arrangement|objections?|positions?|arguments?|case|debate|demand|rules?|measures|plans|proposals|steps|decisions|demands)$/;
const THE = /^(?:the|this|that|these|those|its|such)$/;

/**
 * Whether a sentence goes on about what the one before was about: its subject is "it" or "that", or "the plan". Not "it was
 * raining" or "it is time to": where a clause or weather follows, "it" stands for nothing before.
 */
export function refersBack(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, groups, groupAt, quote } = scene;
  let at = first;
  while (at < last - 1 && (tokens[at]!.tag === 'CCONJ' || tokens[at]!.tag === 'PUNCT')) at++;
  if (quote[at]! >= 0) return false;
  let group = -1;
  for (let i = at; i < last; i++) {
    const number = groupAt[i]!;
    if (number < 0 || groups[number]!.form !== 'finite') continue;
    group = number;
    break;
  }
  if (group < 0) return false;
  const verb = groups[group]!;
  const subject = subjectOf(scene, verb);
  if (subject === null || subject.place !== 'before' || subject.first !== at) return false;
  const head = tokens[subject.first]!.lower;
  const noun = tokens[subject.last - 1]!.lower;
  if (subject.last - subject.first === 1) {
    if (!POINTS.test(head)) return false;
    return head !== 'it' || !(WEATHER.test(verb.lemma) || isExpletive(scene, verb.last, last));
  }
  return THE.test(head) && (AGAIN.test(noun) || /^(?:its|these|such)$/.test(head));
}

const WEATHER = /^(?:rain|snow|hail|pour|seem|appear|happen|take)$/;

function isExpletive({ tokens }: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 6); i++) {
    const { lower, text } = tokens[i]!;
    if (/^[,;:.]/.test(text)) return false;
    if (/^(?:that|to|who|when|whether|raining|snowing|late|early|dark|cold|hot|time)$/.test(lower))
      return true;
  }
  return false;
}
