import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { actorMentions } from './actor-mentions.ts';
import { byPronoun } from './by-pronoun.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { wordsOf } from './phrase-words.ts';

/** How far from its pronoun what is told before may end. */
const APPOSED = 8;

/**
 * Whether a phrase tells what the character named before it is ("Max Roth is [Kalvonia’s trade minister]", "who runs [its foreign
 * ministry]"); what it tells is then noted of them, unless their office was known.
 */
export function isTold(
  scene: Scene,
  range: TokenRange,
  description: Description,
  character: Character,
  cast: Cast,
): boolean {
  // "Who holds [the same office] in Kalvonia": where comes next.
  if (isPost(scene, range)) return true;
  if (isRun(scene, range)) runs(scene, range, character, description, cast);
  else if (isOfficeTold(scene, range, description)) takesOffice(character, description);
  else return false;
  return true;
}

/** "Max Roth is [Kalvonia’s trade minister]", "who has been", "became". */
function isOfficeTold(
  { tokens }: Scene,
  { first }: TokenRange,
  { office, name, actors }: Description,
): boolean {
  if (office === null || name !== null || actors.length !== 1) return false;
  const { lower } = tokens[first - 1] ?? { lower: '' };
  return (
    /^(?:is|became|becomes|remains)$/.test(lower) ||
    (lower === 'are' && tokens[first - 2]?.lower === 'you') ||
    (lower === 'been' && tokens[first - 2]?.lower === 'has')
  );
}

/** "Max Roth is [a busy man]": nobody else. */
export const isPredicate = (
  { tokens }: Scene,
  { first }: TokenRange,
  { name, actors, office }: Description,
): boolean =>
  name === null &&
  office === null &&
  actors.length === 0 &&
  /^(?:a|an|one|another)$/.test(tokens[first]!.lower) &&
  /^(?:is|was|been|remains|remained)$/.test(tokens[first - 1]?.lower ?? '');

/** "Max Roth, who runs [its foreign ministry]", "who has led Kalvonia", "who speaks for Kalvonia", "who holds that office in Kalvonia". */
function isRun({ tokens }: Scene, { first, last }: TokenRange): boolean {
  const link = LINKS.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  let verb = link - 1;
  if (POSTS.has(tokens[verb]?.lower ?? ''))
    while (verb > link - 6 && !HOLDS.test(tokens[verb]?.lower ?? '')) verb--;
  const relative = tokens[verb - 1]?.lower === 'has' ? verb - 2 : verb - 1;
  if (tokens[relative]?.lower !== 'who') return false;
  const { lower } = tokens[verb]!;
  const named = tokens[last - 1]!.tag === 'PROPN';
  if (link < first)
    return (
      named &&
      (HOLDS.test(lower) || (tokens[link]!.lower === 'for' && /^(?:speaks|spoke|answers)$/.test(lower)))
    );
  return RUNS.test(lower) && (RUN.has(tokens[last - 1]!.lower) || named);
}

const isPost = ({ tokens }: Scene, { first, last }: TokenRange): boolean =>
  POSTS.has(tokens[last - 1]!.lower) && HOLDS.test(tokens[first - 1]?.lower ?? '');

const LINKS = new Set(['for', 'in']);
const POSTS = new Set('office post job portfolio position'.split(' '));
const HOLDS = /^(?:holds|held)$/;
const RUNS = /^(?:runs?|leads?|led|heads|headed|governs|governed|represents|represented)$/;
const RUN = new Set(
  'ministry diplomacy government finances treasury department delegation country cabinet'.split(' '),
);

function runs(
  scene: Scene,
  range: TokenRange,
  character: Character,
  description: Description,
  cast: Cast,
): void {
  if (character.name === null || character.actors.length > 0 || character.office !== null) return;
  const [mention, other] = actorMentions(
    wordsOf(scene.tokens.slice(range.first, range.last)),
    scene.tokens[range.first]!.start,
    cast.registry,
  );
  const owner = description.possessor === null ? null : byPronoun(cast, description.possessor);
  const actor = mention?.actor ?? (owner?.kind === 'body' ? owner.actors[0] : undefined);
  if (actor === undefined || other !== undefined || mention?.role === 'person') return;
  character.actors = [actor];
  character.kind = 'person';
}

/** What a sentence says of somebody whose office is not known yet. */
function takesOffice(character: Character, { office, actors, commits }: Description): void {
  if (character.name === null || character.office !== null || character.kind === 'body') return;
  character.office = office;
  character.commits = commits;
  if (character.actors.length === 0) character.actors = actors;
  character.kind = 'person';
}

/** "[President of the court since May], she signs": what is told of her before; noted of her. */
export function isApposedBefore(
  { tokens }: Scene,
  { first, last }: TokenRange,
  sentence: TokenRange,
  subject: TokenRange | null,
  description: Description,
  cast: Cast,
): boolean {
  const { office, name, actors } = description;
  if (first !== sentence.first || subject === null || office === null || name !== null || actors.length !== 1)
    return false;
  const pronoun = tokens[subject.first]!.lower;
  if (
    !/^(?:he|she)$/.test(pronoun) ||
    tokens[subject.first - 1]!.text !== ',' ||
    subject.first - last > APPOSED
  )
    return false;
  const one = byPronoun(cast, pronoun);
  if (one === null || one.name === null) return false;
  takesOffice(one, description);
  return true;
}
