import type { Registry } from '../../coding/registry/index.ts';
import { actorMentions } from '../actors/actor-mentions.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Subject } from '../parse/subject-phrase.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Nouns and pronouns for many who decide: what they do is not what the speaker wants. */
const GROUPS =
  /^(?:ally|allies|member|members|state|states|country|countries|nation|nations|government|governments|capital|capitals|leader|leaders|minister|ministers|partner|partners|neighbour|neighbours|neighbor|neighbors|party|parties|voters|people|public|citizens|europeans|americans|critics|opponents|supporters|parliament|parliaments|opposition|coalition|alliance|union|west|some|others|many|most|few|several|all|both|none|nobody|everybody|everyone|anybody|anyone|somebody|someone|they|those|half|majority|minority)$/;
/** One of these is the speaker's own where the speaker counts for a country or an organisation. */
const OWN_BODY = /^(?:government|country|nation|alliance|union|parliament|state|party|coalition)$/;
/** How far others agree is no stance on what they agree about. */
const UNITY =
  /^(?:unity|disunity|agreement|disagreement|consensus|discord|dissent|rift|split|division|divisions|divide|debate|dispute|quarrel|discussion|cohesion|difference|differences|solidarity)$/;
const NORMS = /^(?:should|must|shall|ought)$/;

/**
 * The stretches of a statement, in offsets of the document, that tell what others do or how united they are: "the allies
 * did not agree on it", "Poland will not". Where the speaker stands does not follow from them. What others should do does count.
 */
export function othersClauses(
  scene: Scene,
  content: readonly TokenRange[],
  by: Voices,
  registry: Registry,
): { start: number; end: number }[] {
  const found = content.flatMap((range) => questionsIn(scene, range));
  for (const range of content) {
    const clauses = clausesOf(scene, range);
    for (const [i, { group, subject }] of clauses.entries()) {
      if (!isOthers(scene, group, subject, by, registry)) continue;
      let next = i + 1;
      while (next < clauses.length && hangsOn(scene, clauses[next]!.subject, group)) next++;
      const sentence = scene.ranges[scene.range[group.first]!]!;
      const last = Math.min(clauses[next]?.subject.first ?? range.last, range.last, sentence.last);
      if (last <= subject.first) continue;
      found.push({ start: scene.tokens[subject.first]!.start, end: scene.tokens[last - 1]!.end });
    }
  }
  return found;
}

/** Who says something. */
export interface Voices {
  readonly speakers: readonly Speaker[];
  /** "They" may be themselves. */
  readonly several: boolean;
  readonly author: boolean;
}

/** Whoever asks, directly or "whether", does not say where they stand. */
function questionsIn(scene: Scene, { first, last }: TokenRange): { start: number; end: number }[] {
  const { tokens, ranges, range } = scene;
  const whole = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  if (/^(?:whether|if)$/.test(tokens[first]!.lower)) return [whole];
  const found: { start: number; end: number }[] = [];
  for (let i = first; i < last; i++) {
    if (tokens[i]!.text !== '?') continue;
    const from = Math.max(first, ranges[range[i]!]!.first);
    found.push({ start: tokens[from]!.start, end: tokens[i]!.end });
  }
  return found;
}

interface Clause {
  readonly group: VerbGroup;
  readonly subject: Subject;
}

/** Finite verbs with a subject of their own before them. */
function clausesOf(scene: Scene, { first, last }: TokenRange): Clause[] {
  const clauses: Clause[] = [];
  for (let i = first; i < last; i++) {
    const group = scene.groups[scene.groupAt[i]!];
    if (group === undefined || group.first !== i || group.last > last || group.form !== 'finite') continue;
    const subject = subjectOf(scene, group);
    if (subject === null || subject.first < first) continue;
    const antecedent = scene.tokens[subject.first - 1]?.lower ?? '';
    if (subject.place === 'relative' && subject.first > first && GROUPS.test(antecedent)) {
      clauses.push({ group, subject: { ...subject, first: subject.first - 1, last: subject.first } });
      continue;
    }
    if (subject.place !== 'before') continue;
    clauses.push({ group, subject: { ...subject, first: unityBefore(scene, subject.first, first) } });
  }
  return clauses;
}

/** "Disagreement over sending troops is growing": the noun that the phrase before the verb hangs on, if it is one of unity. */
function unityBefore({ tokens, groups, groupAt }: Scene, at: number, low: number): number {
  for (let i = at - 1; i >= low; i--) {
    const { text, tag, lower } = tokens[i]!;
    if (/^[,;:.!?—–]/.test(text) || tag === 'SCONJ') break;
    if (groupAt[i]! >= 0 && groups[groupAt[i]!]!.form === 'finite') break;
    if (UNITY.test(lower)) return i;
  }
  return at;
}

/** "Poland thinks that nobody should": the second clause is what the first one thinks, and goes with it. */
function hangsOn(scene: Scene, subject: Subject, group: VerbGroup): boolean {
  for (let i = group.last; i < subject.first; i++) {
    const { text, tag } = scene.tokens[i]!;
    if (tag === 'CCONJ' || /^[,;:.!?—–]/.test(text)) return false;
    if (tag === 'SCONJ' && text !== 'that') return false;
  }
  return true;
}

function isOthers(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  { speakers, several, author }: Voices,
  registry: Registry,
): boolean {
  const { tokens } = scene;
  const head = headOf(scene, subject);
  const noun = tokens[head]!.lower;
  if (UNITY.test(noun)) return true;
  if (noun === 'they' && several) return false;
  // "It would be a mistake" is the author's, "it will send no troops" is what somebody does.
  if (author && (/^(?:he|she)$/.test(noun) || (noun === 'it' && group.lemma !== 'be'))) return true;
  if (author && group.passive && tokens.slice(group.last, group.last + 2).some(({ lower }) => lower === 'by'))
    return true;
  // "The coast cannot be held without it": what is done to somebody is no deed of theirs.
  if (group.passive && !author) return false;
  for (let i = group.first; i < group.last; i++) if (NORMS.test(tokens[i]!.lower)) return false;
  const words = tokens.slice(subject.first, subject.last);
  if (/^(?:my|our|his|her|its)$/.test(words[0]!.lower) && OWN_BODY.test(noun)) return false;
  const text = wordsOf(tokens, subject);
  const mentions = actorMentions(text, tokens[subject.first]!.start, registry);
  const own = (actor: string) =>
    speakers.some((speaker) => speaker.actor === actor || speaker.name === actor);
  if (mentions.some(({ actor }) => own(actor))) return false;
  if (words.some(({ text: word }) => speakers.some(({ name }) => name?.split(' ').at(-1) === word)))
    return false;
  if (OWN_BODY.test(noun) && speakers.some(({ actor, office }) => actor !== null || office !== null))
    return mentions.length > 0;
  if (GROUPS.test(noun)) return true;
  const { start, end } = tokens[head]!;
  return (
    mentions.some((mention) => mention.start <= start && end <= mention.end) || isPerson(scene, head, subject)
  );
}

/** A name that the registry does not have. */
function isPerson(scene: Scene, head: number, subject: Subject): boolean {
  return (
    scene.tokens[head]!.tag === 'PROPN' && head > subject.first && scene.tokens[head - 1]!.tag === 'PROPN'
  );
}

/** The noun that a subject is about: "disagreement within it" is a disagreement. */
function headOf({ tokens }: Scene, { first, last }: Subject): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const { tag, text } = tokens[i]!;
    if (i > first && (tag === 'ADP' || text === ',' || tag === 'SCONJ')) break;
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(tag)) head = i;
  }
  return head;
}

function wordsOf(tokens: Scene['tokens'], { first, last }: Subject): string {
  const start = tokens[first]!.start;
  let text = '';
  for (let i = first; i < last; i++)
    text += ' '.repeat(Math.max(0, tokens[i]!.start - start - text.length)) + tokens[i]!.text;
  return text;
}
