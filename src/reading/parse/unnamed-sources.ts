import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';

const WHOEVER: ReadonlySet<string> = new Set(
  'whoever whatever somebody someone anybody anyone nobody one you'.split(' '),
);
const ANYBODY: ReadonlySet<string> = new Set(['those', 'anyone', 'anybody', 'nobody']);
const HABITS: ReadonlySet<string> = new Set('likes like loves love prefers prefer tends tend'.split(' '));
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

const QUANTITY = new Set(
  'most many few all half none several some every each no both nearly almost only one two three four five six seven eight nine ten eleven twelve at more fewer less over'.split(
    ' ',
  ),
);
const COUNTED = new Set(
  'members member allies ally states state countries country governments government capitals nations of most many few all half none them'.split(
    ' ',
  ),
);
/** Verbs of taste and of the senses: by themselves they tell what somebody is like rather than what they said. */
const TASTES = new Set(
  'like love prefer enjoy hate see know find feel believe hope think remember forget dream look keep need'.split(
    ' ',
  ),
);
/** Candidates that need a noun, not a clause: "sees umbrellas", "prefer adjectives", "are for it". */
const nounal = ({ frame }: Candidate) =>
  frame === 'object' ||
  frame === 'gerund' ||
  frame === 'to' ||
  frame === 'position' ||
  frame.startsWith('prep:');

/**
 * Whether a candidate's source is nobody who spoke: a count of members ("at least two members are for it"), the author ("I see
 * umbrellas"), whoever ("somebody had to say no"), or people in general and their habits ("the prophets prefer adjectives").
 */
export function nobodySpeaks(scene: Scene, candidate: Candidate): boolean {
  const { source, group, subject } = candidate;
  if (source === null || scene.quote[source.first]! >= 0) return false;
  const words = scene.tokens.slice(source.first, source.last);
  const first = words[0]!.lower;
  const last = words.at(-1)!.lower;
  if (isFirstPerson(scene, candidate))
    return candidate.frame === 'position'
      ? false
      : nounal(candidate) || (candidate.lemma === 'see' && candidate.frame === 'clause');
  if (WHOEVER.has(last) && words.length === 1) return candidate.frame !== 'before' || last === 'whoever';
  if (subject?.place === 'relative' && ANYBODY.has(scene.tokens[source.first - 1]?.lower ?? ''))
    return nounal(candidate);
  if (group?.form === 'infinitive' && isHabit(scene, group) && words.at(-1)!.tag === 'NOUN') return true;
  if (!nounal(candidate) || words.some(({ tag }) => tag === 'PROPN')) return false;
  if (/^=(?:united|divided|split|isolated)$/.test(candidate.lemma)) return true;
  if (QUANTITY.has(first) && words.some(({ lower }) => COUNTED.has(lower))) return true;
  const habit =
    group !== null &&
    TASTES.has(group.lemma) &&
    group.form === 'finite' &&
    !/(?:ed|saw|knew|felt|thought)$/.test(scene.tokens[group.head]!.lower);
  return habit && words.at(-1)!.tag === 'NOUN';
}

/** "Like to say" */
function isHabit({ tokens }: Scene, { first }: VerbGroup): boolean {
  return HABITS.has(tokens[first - 1]?.lower ?? '');
}

/** "I" or "we" outside quotation marks: the author of the text. */
export function isFirstPerson(scene: Scene, { source }: Pick<Candidate, 'source'>): boolean {
  return (
    source !== null &&
    source.last - source.first === 1 &&
    scene.quote[source.first]! < 0 &&
    FIRST_PERSON.has(scene.tokens[source.first]!.lower)
  );
}
