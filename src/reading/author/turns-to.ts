import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';

const ON = /^(?:on|of|about|over|as|regarding|concerning)$/;
/** What talking is like: "On the dam the conversation slows." */
const TALK =
  /^(?:conversation|tone|mood|evening|morning|afternoon|session|debate|discussion|talk|voice|temper|answers?|room|air)$/;
/** "On the dam she is harder to pin down." */
const PERSON = /^(?:minister|president|premier|spokesman|spokeswoman|spokesperson|ambassador|he|she|they)$/;
const SEEMS =
  /^(?:be|become|grow|turn|get|fall|go|remain|stay|seem|sound|look|hesitate|pause|shrug|smile|laugh|sigh)$/;
/** "Of the dam little was said", "On troops there is even less to tell." */
const SAID = /^(?:say|tell|report|hear|add|learn|write)$/;
const LONGEST = 22;

/**
 * Whether a short sentence only turns to its next subject, which it names at its head: what is told is how the talk goes on, not
 * what is so. What follows a colon would be told: "On the dam the record is better: it stands."
 */
export function turnsTo(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, groups, groupAt } = scene;
  let at = first;
  // "10.20 – On troops"
  while (
    at < last &&
    (/^(?:PUNCT|NUM|CCONJ|SYM)$/.test(tokens[at]!.tag) || /^[\d.:]+$/.test(tokens[at]!.text))
  )
    at++;
  if (last - at > LONGEST || !ON.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at; i < last - 1; i++) if (/^[:;—]$/.test(tokens[i]!.text)) return false;
  let main: (typeof groups)[number] | null = null;
  for (let i = at; i < last; i++) {
    const group = groups[groupAt[i]!];
    if (group?.first !== i || group.form !== 'finite') continue;
    // "On the mission in the islands, where they have soldiers, the tone changes."
    if (/^(?:where|who|which|that|when)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const subject = subjectOf(scene, group);
    const noun = subject === null ? '' : tokens[subject.last - 1]!.lower;
    if (subject !== null && subject.first > at)
      if (TALK.test(noun) || (PERSON.test(noun) && SEEMS.test(group.lemma))) return true;
    main = group;
  }
  // "the tone changes": the verb may be taken for a noun.
  if (main === null)
    return /^(?:NOUN|PROPN)$/.test(tokens[last - 2]?.tag ?? '') && TALK.test(tokens[last - 3]?.lower ?? '');
  if (main.passive && SAID.test(main.lemma)) return true;
  return (
    main.lemma === 'be' &&
    tokens[main.first - 1]?.lower === 'there' &&
    tokens
      .slice(main.last, last)
      .some(({ lower, lemma }, i, rest) => SAID.test(lemma) && rest[i - 1]?.lower === 'to' && lower !== 'to')
  );
}
