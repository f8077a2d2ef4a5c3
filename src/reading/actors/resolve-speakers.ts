import type { Speaker } from '../attribution.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import { type Cast, mention, overhear, remember, speakersWithin } from './cast.ts';
import { type Character, characterOf, speakersFrom } from './character.ts';
import { described } from './described.ts';
import { type Description, nobody } from './description.ts';
import { PERSONAL, eventsOf } from './events.ts';
import { delegateOf, withBrackets } from './in-brackets.ts';
import { asHeld } from './left-office.ts';
import { somebodyNouns } from './noun-kinds.ts';
import { askedOf, isRelative, mainSubject } from './main-subject.ts';
import { isPossessive } from './phrase-words.ts';
import { group, sourceSpeakers } from './source-speakers.ts';
import { whoseOf } from './source-phrase.ts';
import { told, toldCharge } from './take-charge.ts';
import { isApposedBefore, isPredicate, isTold } from './told-of.ts';
import { isAnswer, isNobodysLabel } from './turns.ts';
import { withMeant } from './with-meant.ts';

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

/**
 * Who is behind each source of a paragraph, in the order of `selected`; empty where nobody fits. The cast follows the
 * text: what is named earlier can be meant later, and of a sentence its subject and its sources come first to mind.
 */
export function resolveSpeakers(
  scene: Scene,
  selected: readonly Selected[],
  cast: Cast,
): (readonly Speaker[])[] {
  const speakers: Speaker[][] = selected.map(() => []);
  const somebody = somebodyNouns(scene);
  const events = eventsOf(scene, selected, somebody);
  let next = 0;
  cast.subjects.clear();
  for (const sentence of scene.ranges) {
    if (isOutside(scene, sentence)) cast.now++;
    const subject = mainSubject(scene, sentence) ?? askedOf(scene, sentence);
    let last: readonly Character[] = [];
    let lastSource = -1;
    while (next < events.length && events[next]!.at < sentence.last) {
      const event = events[next++]!;
      const { source } = event;
      let { range } = event;
      if (source >= 0) {
        let found = sourceSpeakers(scene, range, somebody, cast);
        if (found.length === 1 && found[0]!.actor === null && toldCharge(scene, range, found[0]!, cast))
          found = speakersFrom(cast.characters.at(-1)!, found[0]!.behalfOf);
        speakers[source] = found;
        spoke(cast, found);
        // "Ida Brand, who runs its foreign ministry, said"
        const one = cast.characters.at(-1);
        const named = found.length === 1 && found[0]!.actor === null && one?.name === found[0]!.name;
        last = named && one.name !== null ? [one] : [];
        lastSource = last.length > 0 ? source : -1;
        continue;
      }
      const quoted = scene.quote[range.first]! >= 0;
      const first = !quoted && subject !== null && range.first < subject.last && range.last > subject.first;
      if (isRelative(scene, range) || isNobodysLabel(scene, range) || isAnswer(scene, range)) continue;
      if (isByline(scene, range)) continue;
      const pronoun = range.last - range.first === 1 && scene.tokens[range.first]!.tag === 'PRON';
      if (pronoun) {
        // "Mr Roth, you are Kalvonia’s minister"
        if (scene.tokens[range.first]!.lower === 'you') continue;
        if (!quoted) last = meant(cast, scene, range.first, sentence, first);
        if (first) {
          cast.subjects.set(range.first, subjectSpeakers(cast, scene, range.first, last));
          told(scene, range, last, cast);
        }
        continue;
      }
      const whose = whoseWithin(scene, range);
      if (whose !== null && !quoted) {
        mention(
          cast,
          described(scene.tokens, { first: range.first, last: whose.comma }, cast.registry),
          first,
        );
        range = { first: whose.at, last: range.last };
      }
      if (!tells(scene, range, somebody, quoted)) {
        if (first) last = topic(scene, range, cast);
        else last = [];
        continue;
      }
      const description = asHeld(
        scene,
        range,
        withBrackets(scene, range, described(scene.tokens, range, cast.registry), cast.registry),
      );
      // "Max Roth is [a busy man]": nobody else.
      if (last.length === 1 && isPredicate(scene, range, description)) continue;
      if (quoted) {
        if (description.name !== null) overhear(cast, description);
        continue;
      }
      if (last.length === 1 && isTold(scene, range, description, last[0]!, cast)) {
        if (lastSource >= 0) speakers[lastSource] = speakersFrom(last[0]!, null);
        continue;
      }
      lastSource = -1;
      if (isApposedBefore(scene, range, sentence, subject, description, cast)) continue;
      const delegate = delegateOf(scene, range, description, cast.registry);
      const owned =
        delegate === null
          ? ofWhose(scene, range, description, cast.registry)
          : { ...description, actors: [delegate] };
      if (description.actors.length === 0 && description.name === null) ownerToo(scene, range, cast);
      const about =
        (first && (range.first === subject.first || event.joined)) ||
        // The tagger missed the verb.
        (subject === null && range.first === sentence.first && sentence.last - range.last > 2) ||
        isTheOffice(scene, range, description);
      const named = mention(cast, owned, about);
      told(scene, range, named, cast);
      if (event.joined && last.length > 0 && named.length > 0) group(cast, [...last, ...named], first);
      last = named;
    }
  }
  spokenByThemselves(scene, selected, speakers);
  return withMeant(scene, speakers, selected, cast);
}

/** Who spoke alone and is known is whom "he" means next. */
function spoke(cast: Cast, found: readonly Speaker[]): void {
  const one = cast.characters.at(-1);
  if (found.length === 1 && one?.kind === 'person' && one.seen === cast.now && one.name === found[0]!.name)
    cast.lastSpeaker = { character: one, at: cast.now };
}

/** "Kalvonia, [whose] president, Ida Brand": the places of the word and of the comma before it. */
function whoseWithin({ tokens }: Scene, { first, last }: TokenRange): { at: number; comma: number } | null {
  for (let at = first + 1; at + 1 < last; at++)
    if (tokens[at]!.lower === 'whose') return { at, comma: tokens[at - 1]!.text === ',' ? at - 1 : at };
  return null;
}

/** "Kalvonia, whose [president, Ida Brand], came": whose. */
function ofWhose(
  scene: Scene,
  { first }: TokenRange,
  description: Description,
  registry: Registry,
): Description {
  const at = scene.tokens[first]!.lower === 'whose' ? first : first - 1;
  if (scene.tokens[at]?.lower !== 'whose' || description.office === null) return description;
  const whose = whoseOf(scene, { first: at, last: at + 1 });
  if (whose === null) return description;
  const owner = described(scene.tokens, whose, registry);
  return owner.actors.length === 1 ? { ...description, owner, unnamed: false, definite: true } : description;
}

/** Whether a surname is that of a person named before: "Brand’s telephone rang". */
const isNamed = ({ characters }: Cast, name: string): boolean =>
  characters.some(({ kind, name: full }) => kind === 'person' && full !== null && full.endsWith(name));

/** "By [Ida Brand]", "Interview: [Ida Brand]": who writes is not whom "she" means. */
function isByline({ tokens, ranges, range }: Scene, { first }: TokenRange): boolean {
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]!.tag !== 'PROPN') return false;
  const low = ranges[range[first]!]!.first;
  return before.lower === 'by'
    ? first - 1 === low
    : before.text === ':' && BYLINES.test(tokens[first - 2]?.lower ?? '');
}

const BYLINES =
  /^(?:interview|text|words|report|reporting|photos?|photographs?|pictures?|translation|editing)$/;

/** "The storm", "two farmers", "a baker": what a sentence is about, whom "it", "they" or "she" can mean instead. */
function topic({ tokens }: Scene, range: TokenRange, cast: Cast): readonly Character[] {
  const { lower } = tokens[range.first]!;
  if (INDEFINITE.has(lower)) return mention(cast, described(tokens, range, cast.registry), true);
  const { tag, text } = tokens[range.last - 1]!;
  const character = characterOf({ kind: tag === 'NOUN' && text.endsWith('s') ? 'many' : 'thing' });
  remember(cast, character, true);
  return [character];
}

/** "Kalvonia’s position" brings Kalvonia to mind too. */
function ownerToo({ tokens }: Scene, { first, last }: TokenRange, cast: Cast): void {
  if (tokens[first]!.tag !== 'PROPN') return;
  let end = first + 1;
  while (end < last && tokens[end]!.tag === 'PROPN') end++;
  if (!isPossessive(tokens[end])) return;
  const owner = described(tokens, { first, last: end }, cast.registry);
  if (owner.actors.length === 1 && owner.name === null) mention(cast, owner, false);
  else if (owner.name !== null && isNamed(cast, owner.name)) mention(cast, owner, false);
}

/** Who the pronoun is that a sentence is about, "it" and "they" too. */
const subjectSpeakers = (
  cast: Cast,
  { tokens }: Scene,
  at: number,
  known: readonly Character[],
): readonly Speaker[] =>
  PERSONAL.has(tokens[at]!.lower)
    ? known.flatMap((each) => speakersFrom(each, null))
    : speakersWithin(cast, { ...nobody, pronoun: tokens[at]!.lower });

/** "He", "her": whoever it is comes to mind again. "It" and "they" are too often nobody. */
function meant(
  cast: Cast,
  scene: Scene,
  at: number,
  sentence: TokenRange,
  subject: boolean,
): readonly Character[] {
  const pronoun = scene.tokens[at]!.lower;
  if (!PERSONAL.has(pronoun)) return [];
  const object = isObject(scene, at) && isOnlyVerb(scene, sentence.first, at);
  return mention(cast, { ...nobody, pronoun, object }, subject);
}

/** "Praised her", not "her speech". */
const isObject = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.lower === 'him' ||
  (tokens[at]!.lower === 'her' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? ''));

/** Whether no more than one finite verb stands in a stretch. */
function isOnlyVerb({ groups, groupAt }: Scene, from: number, to: number): boolean {
  let finite = 0;
  for (let i = from; i < to; i++) {
    const group = groupAt[i]! < 0 ? undefined : groups[groupAt[i]!];
    if (group === undefined) continue;
    if (group.form === 'finite') finite++;
    i = group.last - 1;
  }
  return finite <= 1;
}

/**
 * Whether a phrase can name somebody: a thing matters only where a sentence is about it, and within a quotation only a full
 * name is remembered.
 */
function tells(
  { tokens }: Scene,
  { first, last }: TokenRange,
  somebody: Uint8Array,
  quoted: boolean,
): boolean {
  for (let i = first; i < last; i++) {
    const { tag } = tokens[i]!;
    if (quoted ? tag === 'PROPN' && tokens[i + 1]?.tag === 'PROPN' : tag === 'PROPN' || somebody[i] === 1)
      return true;
    if (!quoted && tag === 'PRON' && i === first && THEIRS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "I" and "we" within a quotation are whoever is quoted. */
function spokenByThemselves(scene: Scene, selected: readonly Selected[], speakers: Speaker[][]): void {
  for (const [i, { source }] of selected.entries()) {
    if (source === null || scene.quote[source.first]! < 0 || source.last - source.first > 1) continue;
    if (!FIRST_PERSON.has(scene.tokens[source.first]!.lower)) continue;
    const around = selected.findIndex(
      (other, j) =>
        j !== i &&
        other.source !== null &&
        scene.quote[other.source.first]! < 0 &&
        other.content.some(({ first, last }) => first <= source.first && source.last <= last),
    );
    if (around >= 0) speakers[i] = speakers[around]!;
  }
}

/** "Their captain is [Kalvonia’s first minister]": of whom the sentence tells. */
const isTheOffice = (
  { tokens }: Scene,
  { first }: TokenRange,
  { office, name, actors }: Description,
): boolean =>
  office !== null &&
  name === null &&
  actors.length === 1 &&
  /^(?:is|was)$/.test(tokens[first - 1]?.lower ?? '');

/** Whether anything of a sentence stands outside quotation marks. */
function isOutside({ tokens, quote }: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (quote[i]! < 0 && tokens[i]!.tag !== 'PUNCT') return true;
  return false;
}
