import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';

const POINTS = /^(?:it|this|that|these|those|its|such|both|neither)$/;
/** "The plan", "the idea": what was spoken of, by another word. */
const AGAIN =
  /^(?:plan|idea|proposal|step|move|option|question|measure|decision|prospect|scheme|project|policy|item|matter|arrangement|objections?|positions?|arguments?|case|debate|demand|rules?|measures|plans|proposals|steps|decisions|demands|passage|crossing|compromise|bargain|delay|refusal|failure|offer|dispute|differences?)$/;
const THE = /^(?:the|this|that|these|those|its|such)$/;
/** So many words at most before "it": "Ten weeks later it still". */
const BEFORE = 6;

/**
 * Whether a sentence goes on about what the one before was about: its subject is "it" or "that", or "the plan". Not "it was
 * raining" or "it is time to": where a clause or weather follows, "it" stands for nothing before; nor "it was signed", of a paper.
 */
export function refersBack(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, groups, groupAt, quote } = scene;
  const at = pastAnd(scene, { first, last });
  if (quote[at]! >= 0) return false;
  // "That, as everybody knows, means never."
  if (/^(?:this|that)$/.test(tokens[at]!.lower) && tokens[at + 1]?.text === ',') return true;
  // "These are not idle objections."
  if (/^(?:these|those|this|that)$/.test(tokens[at]!.lower) && groups[groupAt[at + 1]!]?.form === 'finite')
    return !isElliptic(scene, groups[groupAt[at + 1]!]!, last);
  // "That dispute began": "that" may be taken for a conjunction.
  if (/^(?:this|that)$/.test(tokens[at]!.lower) && AGAIN.test(tokens[at + 1]?.lower ?? ''))
    if (groups[groupAt[at + 2]!]?.form === 'finite') return true;
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
  if (subject === null || subject.place !== 'before') return false;
  const head = tokens[subject.first]!.lower;
  if (isElliptic(scene, verb, last)) return false;
  if (subject.last - subject.first === 1) {
    if (subject.first > at && !(head === 'it' && subject.first - at <= BEFORE)) return false;
    if (!POINTS.test(head)) return false;
    return (
      head !== 'it' || !(WEATHER.test(verb.lemma) || isPaper(verb) || isExpletive(scene, verb.last, last))
    );
  }
  if (subject.first !== at) return false;
  return THE.test(head) && (AGAIN.test(headNoun(scene, subject)) || /^(?:its|these|such)$/.test(head));
}

/** "It is not.": it takes up a verb, no subject. */
function isElliptic({ tokens }: Scene, verb: VerbGroup, last: number): boolean {
  if (!verb.auxiliary) return false;
  for (let i = verb.last; i < last; i++)
    if (tokens[i]!.tag !== 'PUNCT' && tokens[i]!.lower !== 'not') return false;
  return true;
}

/** The first word, past "and", "but" and marks. */
export function pastAnd({ tokens }: Scene, { first, last }: TokenRange): number {
  let at = first;
  while (at < last - 1 && (tokens[at]!.tag === 'CCONJ' || tokens[at]!.tag === 'PUNCT')) at++;
  return at;
}

/** "The measures under it": the noun before what hangs on it. */
function headNoun({ tokens }: Scene, { first, last }: TokenRange): string {
  let end = first + 1;
  while (end < last && tokens[end]!.tag !== 'ADP') end++;
  return tokens[end - 1]!.lower;
}

const WEATHER = /^(?:rain|snow|hail|pour|seem|appear|happen|take)$/;
/** What is done to a letter or a speech, not to what it is about; "it must be said" stands for nothing before. */
const isPaper = ({ passive, lemma }: { passive: boolean; lemma: string }): boolean =>
  passive &&
  /^(?:sign|read|send|write|print|publish|deliver|hand|post|circulate|translate|type|say|admit|add|concede|hope|fear|feel|think)$/.test(
    lemma,
  );

function isExpletive({ tokens }: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 6); i++) {
    const { lower, text } = tokens[i]!;
    if (/^[,;:.]/.test(text)) return false;
    if (/^(?:that|to|who|when|whether|raining|snowing|late|early|dark|cold|hot|time)$/.test(lower))
      return true;
  }
  return false;
}
