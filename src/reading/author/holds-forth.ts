import { isFirstPerson } from '../parse/unnamed-sources.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import { pastAnd } from './refers-back.ts';

/** "Better to wait", "enough of it": an evaluation without a verb. */
const EVALUATES = /^(?:better|best|worse|worst|enough|high)$/;
/** "Without this money the squadrons are grounded." */
const LACKING = /^(?:without|because|until)$/;
const MODAL = /^(?:will|wo|would|must|should|shall|can|cannot|ca|could|ought|['’]ll|['’]d)$/;
const STILL = /^(?:yet|still|so|now|then|and|but|nor|,)$/;
/** What these are said of was spoken of before: `refersBack`. */
const POINTS = /^(?:it|this|that|these|those)$/;
const PERSON = /^(?:i|he|she|they|who|you|one)$/;

/**
 * Whether a sentence judges, demands or foretells, as the author of a column does of what they are speaking about: "By then the
 * thief will be gone", "A guard who watches the house is no guard". What people do, named or "she", is told, not judged.
 */
export function holdsForth(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, groups, groupAt } = scene;
  let at = pastAnd(scene, { first, last });
  while (at < last - 1 && STILL.test(tokens[at]!.lower)) at++;
  // "What they do not have is a printer."
  if (EVALUATES.test(tokens[at]!.lower) || tokens[at]!.lower === 'what') return true;
  // "Let the judge finish", but not "let us turn to".
  if (tokens[at]!.lower === 'let' && !/^(?:us|me|['’]s)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  for (let i = at; i < last; i++) {
    const group = groups[groupAt[i]!];
    if (group?.first !== i || group.form !== 'finite') continue;
    const subject = subjectOf(scene, group);
    if (subject === null || subject.place !== 'before') continue;
    const words = tokens.slice(subject.first, subject.last);
    if (words[0]!.lower === 'it') {
      // "It must be said"
      if (group.passive && /^(?:say|admit|add|grant|concede|confess|note)$/.test(group.lemma)) return false;
      // "It is a strange ally who", "it is no secret that"
      if (tokens[group.first]!.lower === 'is' && /^(?:a|an|no)$/.test(tokens[group.last]?.lower ?? ''))
        return true;
    }
    const we = words.length === 1 && isFirstPerson(scene, { source: subject }) && words[0]!.lower === 'we';
    // "Ruritania has every right to it"
    if (group.lemma === 'have' && RIGHT.test(rest(scene, group.last, last))) return true;
    if (words.some(({ tag }) => tag === 'PROPN')) continue;
    if (!we && PERSON.test(words[0]!.lower)) return false;
    if (we && group.negated) return true;
    for (let k = group.first; k < group.last; k++) if (MODAL.test(tokens[k]!.lower)) return true;
    // "A colonel with a stamp is not a government", "is a courtesy, not a union"
    if (
      group.lemma === 'be' &&
      !POINTS.test(words[0]!.lower) &&
      (group.negated || isContrast(scene, group.last, last))
    )
      return true;
    if (group.lemma === 'be' && /^no(?:thing)?$/.test(tokens[group.last]?.lower ?? '')) return true;
    if (LACKING.test(tokens[at]!.lower)) return true;
  }
  return false;
}

const RIGHT = /^(?:(?:every|no|a|the|any|as much) )?(?:right|reason|cause|business|claim) (?:to|in|on|for)\b/;

const rest = ({ tokens }: Scene, from: number, last: number): string =>
  tokens
    .slice(from, Math.min(last, from + 4))
    .map(({ lower }) => lower)
    .join(' ');

const isContrast = ({ tokens }: Scene, from: number, last: number): boolean =>
  tokens
    .slice(from, last)
    .some(({ text }, i) => text === ',' && /^not$/.test(tokens[from + i + 1]?.lower ?? ''));
