import { opensClause } from '../clause/clause-opening.ts';
import { personInMind, phrasesIn } from './in-mind.ts';
import type { NamedPerson } from '../../claim.ts';
import { personPhraseAt, isPossessive } from './person-phrase.ts';
import { personsBefore, whole } from './person-subject.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from './subject.ts';
import { issueIn } from '../topic.ts';
import { phraseAt } from '../phrase-book.ts';
import { attitudes } from '../../words/exclusivity-words.ts';
import { viewNouns } from '../../words/speaking-words.ts';

/** Who speaks: one person with a known side, or actors themselves. */
export interface SpeakerSubject {
  readonly start: number;
  readonly speakers: readonly string[];
  readonly person: NamedPerson | null;
  /** "Neither France nor Germany". */
  readonly neither: boolean;
}

/** Who speaks, as the words before `end` say: "Crosetto", "France and Poland", "the minister's line", "he". */
export function speakerBefore(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const { words } = scene;
  const relative = /^(?:who|which)$/.test(words[end - 1]?.lower ?? '');
  const last = relative ? end - 1 : end;
  const to = relative && words[last - 1]?.lower === ',' ? last - 1 : last;
  const aside = asideBefore(scene, to, floor);
  const person = aside === null ? null : personBefore(scene, aside, floor);
  if (person !== null) return person;
  return (
    manIn(scene, to, floor) ??
    wordsOfBefore(scene, to, floor) ??
    personBefore(scene, to, floor) ??
    actorsOf(scene, to, floor)
  );
}

/** "The man in the Élysée": whoever that is, he speaks for that state. */
function manIn(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const { words, mentions, registry } = scene;
  const mention = mentions.find(({ to, role }) => to === end && role !== 'person' && role !== 'demonym');
  if (mention === undefined || registry.actors.get(mention.actor)?.kind !== 'state') return null;
  const place = words[mention.from - 1]?.lower === 'the' ? mention.from - 1 : mention.from;
  // In a state there are many men; in its palace there is one.
  const palace = words[place]!.lower === 'the' || words[mention.from]!.text === 'Downing';
  if (!palace || words[place - 1]?.lower !== 'in' || place - 3 < floor) return null;
  if (!/^(?:man|woman|gentleman|lady|tenant|occupant|master)$/.test(words[place - 2]!.lower)) return null;
  if (words[place - 3]!.lower !== 'the' || !opensClause(scene, place - 3)) return null;
  return { start: place - 3, speakers: [mention.actor], person: null, neither: false };
}

/** "Crosetto, when he talks about troops, speaks": where what is put in begins; null for nothing. */
function asideBefore({ words, mentions }: Scene, end: number, floor: number): number | null {
  if (words[end - 1]?.lower !== ',') return null;
  const open = words.findLastIndex(({ lower }, i) => i >= floor && i < end - 1 && lower === ',');
  const first = words[open + 1]?.lower ?? '';
  if (open <= floor) return null;
  if (/^(?:when|whenever|in|on|for|as|with|by|however|meanwhile|too|though)$/.test(first)) return open;
  // "Roth, I read, speaks": two or three words that name nobody.
  const short = end - open <= 6 && /^(?:i|one|it|they|we|you|so|admirable|poor|good|dear)$/.test(first);
  return short && !mentions.some(({ from, to }) => from > open && to < end) ? open : null;
}

function personBefore(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const found = personsBefore(scene, end, floor);
  if (found === null || found.persons.length !== 1) return null;
  const [{ name, office, actor }] = found.persons as [(typeof found.persons)[0]];
  return { start: found.start, speakers: [actor], person: { name, office }, neither: false };
}

function actorsOf(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const group = subjectBefore(scene, end, floor);
  if (group?.kind !== 'actors' || group.only) return null;
  return { start: group.start, speakers: group.actors, person: null, neither: group.neither };
}

/** "The minister's line", "Crosetto's words", "his words", "the line of the minister", "the French position". */
function wordsOfBefore(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const { words, mentions, registry } = scene;
  const of = ofBefore(scene, end, floor) ?? whatBefore(scene, end, floor);
  if (of !== null) return of;
  const noun = viewNouns.has(words[end - 1]?.lower ?? '') ? end - 1 : attitudeBefore(scene, end, floor);
  if (noun === null) return null;
  let owner = noun;
  while (/^(?:own|official|latest|personal|public|present)$/.test(words[owner - 1]?.lower ?? '')) owner -= 1;
  const pronoun = words[owner - 1]?.lower ?? '';
  if (/^(?:his|her)$/.test(pronoun) && opensClause(scene, owner - 1)) {
    const person = personInMind(scene, owner - 1);
    return person === null ? null : subject(owner - 1, person);
  }
  for (let start = Math.max(floor, owner - 10); start < owner; start++) {
    const phrase = personPhraseAt(scene, start);
    if (phrase?.to !== owner || !phrase.possessive) continue;
    return opensClause(scene, start)
      ? subject(start, whole(scene, phrase.person, start, phrase.theirs))
      : null;
  }
  const mention = mentions.find(({ to }) => to === owner);
  if (mention === undefined || registry.actors.get(mention.actor)?.kind === 'person') return null;
  if (mention.role !== 'demonym' && !isPossessive(words[owner - 1]!)) return null;
  const start = words[mention.from - 1]?.lower === 'the' ? mention.from - 1 : mention.from;
  if (start < floor || !opensClause(scene, start)) return null;
  return { start, speakers: [mention.actor], person: null, neither: false };
}

/** "[Crosetto's] no to ground troops": where the noun stands; null for none. */
function attitudeBefore(scene: Scene, end: number, floor: number): number | null {
  const { words } = scene;
  for (let at = end - 2; at > Math.max(floor, end - 9); at--) {
    const noun =
      phraseAt(attitudes, words, at)?.end ??
      (/^(?:no|yes|line|view|position|views)$/.test(words[at]!.lower) ? at + 1 : null);
    if (noun === null || !/^(?:to|of|for|on|over|about)$/.test(words[noun]?.lower ?? '')) continue;
    return issueIn(scene, noun, end) === null ? null : at;
  }
  return null;
}

/** "What Crosetto said about troops". */
function whatBefore(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const { words } = scene;
  for (let at = Math.max(floor, end - 14); at < end - 2; at++) {
    if (words[at]!.lower !== 'what') continue;
    const phrase = personPhraseAt(scene, at + 1);
    if (phrase === null || phrase.possessive || phrase.to >= end || !opensClause(scene, at)) return null;
    const said = /^(?:says?|said|thinks?|thought|wants?|wanted|announced|proposed|suggested|told)$/;
    if (!said.test(words[phrase.to]!.lower)) return null;
    return subject(at, whole(scene, phrase.person, at + 1, phrase.theirs));
  }
  return null;
}

/** "The line of the minister". */
function ofBefore(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const { words } = scene;
  for (let at = Math.max(floor + 1, end - 10); at < end - 1; at++) {
    if (words[at]!.lower !== 'of' || !viewNouns.has(words[at - 1]!.lower)) continue;
    const start = words[at - 2]?.lower === 'the' && at - 2 >= floor ? at - 2 : at - 1;
    const [phrase] = phrasesIn(scene, at + 1, end);
    if (phrase?.from !== at + 1 || phrase.to !== end || !opensClause(scene, start)) return null;
    return subject(start, whole(scene, phrase.person, at + 1, phrase.theirs));
  }
  return null;
}

function subject(
  start: number,
  { name, office, actor }: { name: string | null; office: string | null; actor: string | null },
): SpeakerSubject | null {
  return actor === null ? null : { start, speakers: [actor], person: { name, office }, neither: false };
}
