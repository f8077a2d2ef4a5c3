import { somebodyNouns } from '../actors/noun-kinds.ts';
import { isFieldLabel } from '../lexicon/field-labels.ts';
import type { Candidate } from '../parse/candidate.ts';
import { grownRight, trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { Subject } from '../parse/subject-phrase.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isSomebody } from './is-somebody.ts';

/** The lemma of those whose verb alone says nothing. */
export const COLON = '=colon';

/** What stands before the colon has no more tokens, and may begin with so many that are neither: "14.05", "Update". */
const LONGEST = 30;
const OPENING = 6;
/** Whose words after a colon the author takes up: nobody of those who are in the text only as "it" or as its author. */
const NOBODY =
  /^(?:it|they|i|i'm|i’m|we|you|this|that|these|those|there|which|who|what|all|both|some|others|one|nobody|none|most|many|my|our)$/;
const COUNTS = /^(?:two|three|four|five|six|seven|several|many)$/;
const REPLIES =
  /^(?:reply|answer|response|retort|comment|verdict|advice|message|view|argument|reasoning|theory|line|position|conclusion|recipe|explanation|objection|remedy|fear|demand|condition|wish|warning)$/;

/**
 * What stands after a colon as somebody's words, whatever is before it: "14.05 Ida Brand, at the gate: “We will wait.”", "The minister was
 * torn: the ships were old, the crews were not." Cost O(n).
 */
export function colonCandidates(scene: Scene): Candidate[] {
  const somebody = somebodyNouns(scene);
  return scene.ranges.flatMap((range) => {
    const colon = colonOf(scene, range);
    if (colon < 0) return [];
    const verb = verbBefore(scene, range.first, colon);
    const found =
      scene.quote[colon + 1]! >= 0
        ? verb === null
          ? beforeQuotation(scene, range, colon, somebody)
          : null
        : beforeClause(scene, range, colon, verb, somebody);
    return found === null ? [] : [found];
  });
}

/** The first colon outside quotation marks and brackets, if it is near. */
function colonOf({ tokens, quote, bracket }: Scene, { first, last }: TokenRange): number {
  for (let i = first; i < Math.min(last - 2, first + LONGEST); i++)
    if (quote[i]! >= 0) return -1;
    else if (tokens[i]!.text === ':' && bracket[i] === 0) return i > first ? i : -1;
  return -1;
}

/** The last finite verb before a colon that is in no relative clause. */
function verbBefore(scene: Scene, from: number, colon: number): VerbGroup | null {
  const { tokens, groups, groupAt } = scene;
  for (let i = colon - 1; i >= from; i--) {
    const group = groups[groupAt[i]!];
    if (group?.form !== 'finite') continue;
    // "Asked about it: “No.”"
    if (i === from && /(?:ed|en)$/.test(tokens[group.head]!.lower)) continue;
    return group;
  }
  return null;
}

/** "Ida Brand, at the gate: “We will wait.”": a name and no verb. */
function beforeQuotation(
  scene: Scene,
  { first }: TokenRange,
  colon: number,
  somebody: Uint8Array,
): Candidate | null {
  const source = phraseAt(scene, first, colon);
  const content = quotationFrom(scene, colon + 1);
  if (source === null || content === null || !isSomebody(scene, source, somebody)) return null;
  return { ...bare(source, colon), content: [content], lemma: 'layout', frame: 'layout', quoted: true };
}

/** "The minister was torn: the ships were old", "Her reply: the ships are old". */
function beforeClause(
  scene: Scene,
  { first, last }: TokenRange,
  colon: number,
  verb: VerbGroup | null,
  somebody: Uint8Array,
): Candidate | null {
  const { tokens } = scene;
  const opening = tokens[colon + 1]!;
  if (!/^\p{Ll}/u.test(opening.text) || verbBefore(scene, colon + 1, last) === null) return null;
  const content = [{ first: colon + 1, last: trimmed(scene, colon + 1, last) }];
  if (verb !== null) {
    const subject = subjectOf(scene, verb);
    // "The alliance has two troubles: the roof leaks"
    if (tokens.slice(verb.last, colon).some(({ lower }) => COUNTS.test(lower))) return null;
    if (subject === null || subject.place === 'relative' || !isPerson(scene, subject, somebody)) return null;
    return { ...said(verb, subject), content, lemma: COLON, frame: 'quote', quoted: false };
  }
  const source = phraseAt(scene, first, colon);
  if (source === null || isFieldLabel(tokens.slice(first, colon))) return null;
  const owner = ownerOf(scene, source, colon);
  if (owner === null && !isPerson(scene, source, somebody)) return null;
  return { ...bare(owner ?? source, colon), content, lemma: COLON, frame: 'quote', quoted: false };
}

const said = (group: VerbGroup, subject: Subject) => ({
  source: subject,
  cue: { first: group.first, last: group.last },
  group,
  subject,
  negated: false,
});

const bare = (source: TokenRange, colon: number) => ({
  source,
  cue: { first: colon, last: colon + 1 },
  group: null,
  subject: null,
  negated: false,
});

/** "[Ida Brand], at the gate", "14.05 [Ida Brand]": the phrase that a sentence begins with. */
function phraseAt(scene: Scene, from: number, colon: number): TokenRange | null {
  const { tokens } = scene;
  let first = from;
  while (first < Math.min(colon, from + OPENING) && /^(?:\d[\d.:]*|[–—*[\]()-]+)$/.test(tokens[first]!.text))
    first++;
  if (!/^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(tokens[first]?.tag ?? '')) return null;
  const phrase = grownRight(scene, first, colon);
  return phrase !== null && phrase.first === first ? phrase : null;
}

/** "[Her] reply", "[the minister]’s answer" right before the colon. */
function ownerOf({ tokens }: Scene, { first }: TokenRange, colon: number): TokenRange | null {
  if (!REPLIES.test(tokens[colon - 1]!.lower)) return null;
  if (/^(?:his|her|their)$/.test(tokens[first]!.lower)) return { first, last: first + 1 };
  for (let i = first + 1; i < colon - 1; i++)
    if (tokens[i]!.tag === 'PART' && /^['’]s?$/.test(tokens[i]!.text)) return { first, last: i };
  return null;
}

/** A name, an office or a body, "he" or "she": the head of a phrase, before "of" or a comma. */
function isPerson({ tokens }: Scene, { first, last }: TokenRange, somebody: Uint8Array): boolean {
  const { lower } = tokens[first]!;
  if (/^(?:he|she)$/.test(lower)) return true;
  if (NOBODY.test(lower)) return false;
  let head = first;
  while (head + 1 < last && !/^(?:ADP|PUNCT|VERB|PRON|CCONJ)$/.test(tokens[head + 1]!.tag)) head++;
  return tokens[head]!.tag === 'PROPN' || somebody[head] === 1;
}

/** The quotation that begins right here. */
function quotationFrom({ tokens, quote }: Scene, first: number): TokenRange | null {
  let last = first;
  while (last < tokens.length && quote[last] === quote[first]) last++;
  return last - first > 3 ? { first, last } : null;
}
