import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import { behalfAround } from './behalf.ts';
import { type Cast, mention, overhear, remember, speakersOf } from './cast.ts';
import { type Character, characterOf, speakersFrom } from './character.ts';
import { type Description, nobody } from './description.ts';
import { described } from './described.ts';
import { asTheyWere } from './earlier.ts';
import { inChargeOf } from './in-charge.ts';
import { somebodyNouns } from './noun-kinds.ts';
import { partsOf } from './parts-of.ts';
import { quotedPronoun } from './quoted-pronoun.ts';
import { isPossessive } from './phrase-words.ts';
import { phrasesIn } from './phrases-in.ts';
import { seated } from './seated.ts';
import { sourcePhrase, whoseOf } from './source-phrase.ts';
import { isPredicate, isTold } from './told-of.ts';
import { isAnswer, isNobodysLabel } from './turns.ts';
import { withMeant } from './with-meant.ts';
import { zeroBytes } from '../zeros.ts';

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);
const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

/** A question without a verb has no more words. */
const SHORT = 8;

interface Event {
  readonly at: number;
  readonly range: TokenRange;
  /** Number of the attribution whose source it is; -1 for a mere mention. */
  readonly source: number;
  /** "And" joins it to the event before. */
  readonly joined: boolean;
}

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
  const somebody = somebodyNouns(scene.tokens);
  const events = eventsOf(scene, selected, somebody);
  let next = 0;
  for (const sentence of scene.ranges) {
    if (isOutside(scene, sentence)) cast.now++;
    const subject = mainSubject(scene, sentence) ?? askedOf(scene, sentence);
    let last: readonly Character[] = [];
    let lastSource = -1;
    while (next < events.length && events[next]!.at < sentence.last) {
      const event = events[next++]!;
      const { range, source } = event;
      if (source >= 0) {
        let found = sourceSpeakers(scene, range, somebody, cast);
        if (found.length === 1 && found[0]!.actor === null && toldCharge(scene, range, found[0]!, cast))
          found = speakersFrom(cast.characters.at(-1)!, found[0]!.behalfOf);
        speakers[source] = found;
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
        if (first) told(scene, range, last, cast);
        continue;
      }
      if (!tells(scene, range, somebody, quoted)) {
        if (first) last = topic(scene, range, cast);
        else last = [];
        continue;
      }
      const description = described(scene.tokens, range, cast.registry);
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
      if (description.actors.length === 0 && description.name === null) ownerToo(scene, range, cast);
      const about =
        (first && (range.first === subject.first || event.joined)) ||
        // The tagger missed the verb.
        (subject === null && range.first === sentence.first && sentence.last - range.last > 2) ||
        isTheOffice(scene, range, description);
      const named = mention(cast, description, about);
      told(scene, range, named, cast);
      if (event.joined && last.length > 0 && named.length > 0) group(cast, [...last, ...named], first);
      last = named;
    }
  }
  spokenByThemselves(scene, selected, speakers);
  return withMeant(scene, speakers, selected, cast);
}

/** Whether a surname is that of a person named before: "Brand’s telephone rang". */
const isNamed = ({ characters }: Cast, name: string): boolean =>
  characters.some(({ kind, name: full }) => kind === 'person' && full !== null && full.endsWith(name));

/** Notes what the words after somebody tell that they are in charge of. */
function told(
  scene: Scene,
  { first, last }: TokenRange,
  [one, other]: readonly Character[],
  cast: Cast,
): void {
  if (one === undefined || other !== undefined || !charges(one)) return;
  takeCharge(one, inChargeOf(scene, last, scene.ranges[scene.range[first]!]!.last, cast));
}

/** Whether the words within or after a source tell what the one named last is in charge of; it is then noted. */
function toldCharge(scene: Scene, source: TokenRange, { name }: Speaker, cast: Cast): boolean {
  const one = cast.characters.at(-1);
  if (one === undefined || one.name === null || one.name !== name || !charges(one)) return false;
  const { tokens } = scene;
  const high = scene.ranges[scene.range[source.first]!]!.last;
  let at = source.first + 1;
  while (at < source.last && tokens[at]!.text !== ',' && tokens[at]!.lower !== 'who') at++;
  return takeCharge(one, inChargeOf(scene, at, high, cast));
}

/** Somebody whose country is still open. */
const charges = ({ kind, name, actors, commits, members }: Character): boolean =>
  (kind === 'person' || kind === 'named') &&
  name !== null &&
  actors.length === 0 &&
  commits &&
  members.length === 0;

function takeCharge(character: Character, actor: string | null): boolean {
  if (actor === null) return false;
  character.actors = [actor];
  character.kind = 'person';
  return true;
}

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

const PERSONAL = new Set('he she him her his'.split(' '));

const isRelative = ({ tokens }: Scene, { first, last }: TokenRange): boolean =>
  last - first === 1 && /^(?:who|which)$/.test(tokens[first]!.lower);

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

function sourceSpeakers(scene: Scene, source: TokenRange, somebody: Uint8Array, cast: Cast): Speaker[] {
  const behalf = behalfAround(scene, source, cast.registry);
  const quoted = scene.quote[source.first]! >= 0;
  if (isNobodysLabel(scene, source)) return [];
  if (isAnswer(scene, source)) return cast.self === null ? [] : speakersFrom(cast.self, null);
  const whose = whoseOf(scene, source);
  if (whose !== null) return whoseSpeakers(scene, source, whose, somebody, cast);
  const range = ownWe(scene, source, cast) ?? sourcePhrase(scene, source, somebody);
  const before = cast.characters.length;
  const speakers = partsOf(scene.tokens, range).flatMap((part) => {
    const description = described(scene.tokens, part, cast.registry);
    if (quoted && description.pronoun !== null)
      return quotedPronoun(scene, source, description.pronoun, cast);
    const found = speakersOf(cast, behalf === null ? description : { ...description, behalf });
    return found.some(({ actor }) => actor !== null) ? found : seated(scene, part, description, cast, found);
  });
  if (speakers.length > 1 && before >= 0) group(cast, cast.characters.slice(-speakers.length), true);
  return [...asTheyWere(scene, source, range, speakers)];
}

/** "We, Ida Brand and Max Roth, agree": those who sign, whose names say nothing more. */
const ownWe = ({ tokens }: Scene, { first, last }: TokenRange, { self }: Cast): TokenRange | null =>
  self !== null && last - first > 1 && tokens[first]!.lower === 'we' && tokens[first + 1]!.text === ','
    ? { first, last: first + 1 }
    : null;

/** "Kalvonia, whose negotiators said", "Kalvonia, whose claim": who the negotiators are, or Kalvonia. */
function whoseSpeakers(
  scene: Scene,
  source: TokenRange,
  whose: TokenRange,
  somebody: Uint8Array,
  cast: Cast,
): Speaker[] {
  const owner = ownerIn(scene, whose, cast);
  for (let i = source.first + 1; i < source.last; i++)
    if (somebody[i] === 1) {
      const rest = described(scene.tokens, { first: source.first + 1, last: source.last }, cast.registry);
      return speakersOf(cast, { ...rest, owner, unnamed: false, definite: true }, false);
    }
  return speakersOf(cast, owner);
}

/** "A relief for Kalvonia, whose minister": the name that stands last, where the whole phrase names nobody. */
function ownerIn({ tokens }: Scene, whose: TokenRange, { registry }: Cast): Description {
  const whole = described(tokens, whose, registry);
  if (whole.actors.length > 0 || whole.name !== null || whole.office !== null) return whole;
  let first = whose.last;
  while (first > whose.first && tokens[first - 1]!.tag === 'PROPN') first--;
  return first < whose.last ? described(tokens, { first, last: whose.last }, registry) : whole;
}

/** "Arel and Brandis": both, whom "they" may mean. */
function group(cast: Cast, members: readonly Character[], subject: boolean): void {
  const alone = members.flatMap((each) => (each.members.length > 0 ? each.members : [each]));
  remember(cast, characterOf({ kind: 'many', members: [...new Set(alone)] }), subject);
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

/** The subject of the first finite verb that stands outside quotation marks. */
function mainSubject(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  const { groups, groupAt, quote } = scene;
  for (let i = first; i < last; i++) {
    const group = groupAt[i]! < 0 ? undefined : groups[groupAt[i]!];
    if (group === undefined || quote[i]! >= 0) continue;
    if (group.form === 'finite') return subjectOf(scene, group);
    i = group.last - 1;
  }
  return null;
}

/** "The minister, [she] says, called": whom a pronoun means is not whom it speaks of, so that it comes before what is said. */
function saidFrom(
  { tokens, range, groupAt }: Scene,
  { first, last }: TokenRange,
  content: readonly TokenRange[],
): number {
  if (last - first > 1 || !PERSONAL.has(tokens[first]!.lower)) return first;
  const before = content.find(
    (part) => part.last <= first && part.last >= first - 1 && range[part.first] === range[first],
  );
  if (before === undefined || tokens[before.first]!.tag === 'PRON') return first;
  // What is said breaks off before its verb.
  for (let i = before.first; i < before.last; i++)
    if (groupAt[i]! >= 0 || tokens[i]!.text === ':') return first;
  return before.first;
}

/** "And the secretary general?": whom a question without a verb is about. */
const askedOf = ({ tokens, quote }: Scene, { first, last }: TokenRange): TokenRange | null =>
  quote[first]! < 0 && last - first <= SHORT && tokens[last - 1]!.text.startsWith('?')
    ? { first: tokens[first]!.tag === 'CCONJ' ? first + 1 : first, last }
    : null;

/** Sources and other phrases, in the order of the text. */
function eventsOf(scene: Scene, selected: readonly Selected[], somebody: Uint8Array): Event[] {
  const events: Event[] = [];
  const taken = zeroBytes(scene.tokens.length);
  for (const [source, { source: range, content }] of selected.entries()) {
    if (range === null) continue;
    taken.fill(1, range.first, range.last);
    events.push({ at: saidFrom(scene, range, content), range, source, joined: false });
  }
  for (const sentence of scene.ranges)
    for (const phrase of phrasesIn(scene, sentence, somebody, taken))
      events.push({ at: phrase.first, range: phrase, source: -1, joined: phrase.joined });
  // Most are in order already.
  const ordered = events.every(({ at }, i) => i === 0 || events[i - 1]!.at <= at);
  return ordered ? events : events.toSorted((a, b) => a.at - b.at);
}
