import type { Registry } from '../../coding/registry/index.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { addresseeOf } from './addressee.ts';
import { bylineOf } from './byline.ts';
import { newCast, speakersOf } from './cast.ts';
import { type Description, nobody } from './description.ts';
import { describeSource } from './describe-source.ts';
import { memoHeadOf } from './memo-head.ts';
import { isOfficeHead, titles } from './office-words.ts';
import { ourCountry } from './our-country.ts';
import { namePartsOf, sameName } from './same-name.ts';
import { type Side, sidesOf } from './sides-of.ts';
import { signedBelow, signedFor } from './signed-below.ts';
import { signatoriesOf } from './signatories.ts';
import { speechBy } from './speech-head.ts';

/** Who writes a text, as far as it says so. */
export interface Author {
  /** Whose words "I", "we" and the author's own sentences are; empty where the text does not tell. */
  readonly speakers: readonly Speaker[];
  /** Where it says who "we" are: "we in Ruritania", "as Ruritanians, we". */
  readonly sides: readonly Side[];
  /** Id of the actor that the author belongs to, as a former minister or one of "we Ruritanians" too: whose "our minister" is. */
  readonly country: string | null;
  /** The country that the text is addressed to, or null: whose "your minister" is. */
  readonly addressed: string | null;
}

/** How many paragraphs from the head a byline may stand, and from the foot a line about the author. */
const HEAD = 5;
const FOOT = 3;
const LONGEST_LINE = 45;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u;

/**
 * The author of a text: by its byline ("By Jane Arel, minister of defence of Ruritania"), a line at its foot ("The writer is the
 * foreign minister of Ruritania"), or by what they say of themselves ("As Ruritania’s ambassador, I"). `byline` is what is
 * known from elsewhere, a name or null, `alliance` the one that the text is about. An actor is given only with an office that speaks for it. A communique has those for whom
 * it is written. Cost O(n).
 *
 * @example authorOf(scenes, registry, null).speakers[0]?.actor // 'Ruritania'
 */
export function authorOf(
  scenes: readonly Scene[],
  registry: Registry,
  byline: string | null,
  alliance: () => string | null = () => null,
): Author {
  const written = bylineOf(scenes, registry);
  const given = byline !== null && NAME.test(byline) ? [{ ...nobody, name: byline }] : [];
  const named = written.length > 0 ? written : given;
  const told = [toldOf(scenes, registry, named[0]?.name ?? null), selfOf(scenes, registry)].find(
    (description) => description !== null,
  );
  const cast = newCast(registry, null);
  const descriptions =
    named.length > 1 || told === undefined || told === null
      ? named
      : [named[0]?.office != null ? named[0] : { ...told, name: named[0]?.name ?? told.name }];
  const memo = memoHeadOf(scenes, registry, alliance);
  const issued = memo !== null || descriptions.length > 0 ? [] : issuersOf(scenes, registry);
  const signing =
    issued.length > 0 ? null : (speechBy(scenes.slice(0, HEAD), registry) ?? signedBelow(scenes, registry));
  const people =
    signing !== null && !descriptions.some(({ office }) => office !== null) && isOne(descriptions, signing)
      ? [signing]
      : descriptions;
  const speakers =
    memo !== null
      ? [memo.sender]
      : people.length > 0
        ? people.flatMap((description) => speakersOf(cast, ownOffice(description)))
        : issued;
  const sides = sidesOf(scenes, registry);
  const addressed = addresseeOf(scenes, registry);
  const country = countryOf(speakers, people, sides);
  const isOpen = country === null && issued.length === 0 && memo === null;
  return { speakers, sides, country: isOpen ? ourCountry(scenes, registry) : country, addressed };
}

/** For whom a text is written, by its head, else by who signs for them at its foot. */
function issuersOf(scenes: readonly Scene[], registry: Registry): readonly Speaker[] {
  const issued = signatoriesOf(scenes.slice(0, HEAD), registry);
  if (issued.length > 0) return issued;
  const actor = signedFor(scenes, registry);
  return actor === null ? [] : [{ actor, name: null, office: null, behalfOf: null }];
}

/** Whether who signs is the one whom the byline names, or there is none. */
const isOne = ([author, other]: readonly Description[], { name }: Description): boolean =>
  author === undefined ||
  (other === undefined &&
    (author.name === null ||
      name === null ||
      sameName(namePartsOf(author.name), namePartsOf(name)) !== null));

/** The country that an author belongs to, as who speaks for it, who once did, or as "we". */
function countryOf(
  speakers: readonly Speaker[],
  people: readonly Description[],
  sides: readonly Side[],
): string | null {
  const ids = new Set([
    ...speakers.flatMap(({ actor }) => (actor === null ? [] : [actor])),
    ...people.flatMap(({ actors }) => actors),
    ...sides.map(({ actor }) => actor),
  ]);
  return ids.size === 1 ? [...ids][0]! : null;
}

/** A Ruritanian writer does not speak for Ruritania: only an office makes its holder do so. */
const ownOffice = (description: Description): Description =>
  description.office === null ? { ...description, actors: [] } : description;

/**
 * "The writer is ...", at the foot or the head, or "Jane Arel is ..." of who is named in the byline, or, as the last line, nowhere
 * else.
 */
function toldOf(scenes: readonly Scene[], registry: Registry, name: string | null): Description | null {
  for (let number = scenes.length - 1; number >= 0; number--) {
    if (number === scenes.length - FOOT - 1) number = Math.min(number, HEAD - 1);
    const scene = scenes[number]!;
    if (scene.tokens.length > LONGEST_LINE || scene.quote.some((quotation) => quotation >= 0)) continue;
    for (const sentence of scene.ranges) {
      const told = toldIn(scene, sentence, registry, (subject) =>
        name !== null
          ? sameName(namePartsOf(subject), namePartsOf(name)) !== null
          : (number === scenes.length - 1 || (number < TITLE && isAside(scene))) &&
            number > 0 &&
            subject.includes(' ') &&
            isNew(scenes, number, subject),
      );
      if (told !== null) return told;
    }
  }
  return null;
}

/** "Ida Brand is the ambassador of Kalvonia", a line of its own without a stop below the title. */
const isAside = ({ tokens, ranges }: Scene): boolean =>
  ranges.length === 1 && !/^[.!?…]/.test(tokens.at(-1)?.text ?? '.');

/** In how many lines from the head it may stand. */
const TITLE = 3;

function toldIn(
  scene: Scene,
  sentence: TokenRange,
  registry: Registry,
  isAuthor: (name: string) => boolean,
): Description | null {
  const { tokens } = scene;
  const { last } = sentence;
  let { first } = sentence;
  // "*The writer is"
  while (first < last && /^[*_(]+$/.test(tokens[first]!.text)) first++;
  let verb = first;
  while (verb < last && !/^(?:is|was|served|has)$/.test(tokens[verb]!.lower)) verb++;
  if (verb === last || verb === first || verb > first + 6) return null;
  const from = verbEnd(scene, verb);
  if (!tells(scene, first, verb, from)) return null;
  const subject = describeSource(tokens, { first, last: verb }, registry);
  const writer =
    /^(?:writer|author|columnist)$/.test(tokens[verb - 1]!.lower) && tokens[first]!.lower === 'the';
  if (!writer && (subject.name === null || !isAuthor(subject.name))) return null;
  const told = describeSource(tokens, { first: from, last }, registry);
  const past = tokens[verb]!.lower !== 'is' && told.commits;
  const office = told.office !== null && past ? `former ${told.office}` : told.office;
  return {
    ...told,
    office,
    commits: told.commits && !past,
    name: subject.name,
    unnamed: false,
    party: null,
  };
}

/** "Is a professor", "has been a minister", but not "Gov. Lund is polling third" or "has added". */
function tells({ tokens }: Scene, first: number, verb: number, from: number): boolean {
  const next = tokens[from];
  if (next === undefined || titles.has(tokens[first]!.lower)) return false;
  if (tokens[verb]!.lower === 'has' && from === verb + 1) return false;
  // "Is transport minister", "was finance minister": the tagger can take the portfolio for a verb.
  if (/^(?:is|was)$/.test(tokens[verb]!.lower) && isOfficeHead(tokens[from + 1]?.lower ?? '')) return true;
  return next.tag !== 'VERB' && !next.lower.endsWith('ing');
}

/** "Was", "served as", "has been", "is a former": the token after the verb and "as". */
function verbEnd({ tokens }: Scene, verb: number): number {
  let at = verb + 1;
  while (/^(?:been|served|as|currently|also|now)$/.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** Whether a name stands in no earlier paragraph, or only on a line of its own at the head. */
function isNew(scenes: readonly Scene[], number: number, name: string): boolean {
  const words = name.split(' ');
  const isLine = ({ tokens }: Scene, at: number) =>
    at < HEAD && tokens.length === words.length && tokens.every(({ text }, i) => text === words[i]);
  return scenes
    .slice(0, number)
    .every((scene, at) => isLine(scene, at) || scene.tokens.every(({ text }) => text !== words.at(-1)));
}

/** "As Ruritania’s foreign minister, I", outside quotation marks. */
function selfOf(scenes: readonly Scene[], registry: Registry): Description | null {
  for (const { tokens, quote } of scenes) {
    for (let i = 0; i < tokens.length; i++) {
      if (quote[i]! >= 0 || tokens[i]!.lower !== 'as') continue;
      const range = beforeFirstPerson(tokens, i);
      if (range === null) continue;
      const description = describeSource(tokens, range, registry);
      if (description.office !== null) return { ...description, name: null, unnamed: true };
    }
  }
  return null;
}

function beforeFirstPerson(tokens: Scene['tokens'], as: number): TokenRange | null {
  for (let i = as + 1; i < Math.min(tokens.length - 1, as + 16); i++) {
    if (tokens[i]!.text !== ',') continue;
    return tokens[i + 1]!.lower === 'i' && i > as + 1 ? { first: as + 1, last: i } : null;
  }
  return null;
}
