import type { Registry } from '../../coding/registry/index.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { newCast, speakersOf } from './cast.ts';
import { type Description, nobody } from './description.ts';
import { describeSource } from './describe-source.ts';
import { titles } from './office-words.ts';
import { partsOf } from './parts-of.ts';
import { namePartsOf, sameName } from './same-name.ts';
import { type Side, sidesOf } from './sides-of.ts';

/** Who writes a text, as far as it says so. */
export interface Author {
  /** Whose words "I", "we" and the author's own sentences are; empty where the text does not tell. */
  readonly speakers: readonly Speaker[];
  /** Where it says who "we" are: "we in Ruritania", "as Ruritanians, we". */
  readonly sides: readonly Side[];
}

/** How many paragraphs from the head a byline may stand, and from the foot a line about the author. */
const HEAD = 5;
const FOOT = 3;
const LONGEST_LINE = 45;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u;

/**
 * The author of a text: by its byline ("By Jane Arel, minister of defence of Ruritania"), a line at its foot ("The writer is the
 * foreign minister of Ruritania"), or by what they say of themselves ("As Ruritania’s ambassador, I"). `byline` is what is
 * known from elsewhere, a name or null. An actor is given only with an office that speaks for it. Cost O(n).
 *
 * @example authorOf(scenes, registry, null).speakers[0]?.actor // 'Ruritania'
 */
export function authorOf(scenes: readonly Scene[], registry: Registry, byline: string | null): Author {
  const written = bylineOf(scenes, registry);
  const given = byline !== null && NAME.test(byline) ? [{ ...nobody, name: byline }] : [];
  const named = written.length > 0 ? written : given;
  const told = [footOf(scenes, registry, named[0]?.name ?? null), selfOf(scenes, registry)].find(
    (description) => description !== null,
  );
  const cast = newCast(registry, null);
  const descriptions =
    named.length > 1 || told === undefined || told === null
      ? named
      : [named[0]?.office != null ? named[0] : { ...told, name: named[0]?.name ?? told.name }];
  const speakers = descriptions.flatMap((description) => speakersOf(cast, ownOffice(description)));
  return { speakers, sides: sidesOf(scenes, registry) };
}

/** A Ruritanian writer does not speak for Ruritania: only an office makes its holder do so. */
const ownOffice = (description: Description): Description =>
  description.office === null ? { ...description, actors: [] } : description;

function bylineOf(scenes: readonly Scene[], registry: Registry): Description[] {
  for (const scene of scenes.slice(0, HEAD)) {
    const { tokens, groups } = scene;
    if (tokens[0]?.lower !== 'by' || tokens[1]?.tag !== 'PROPN' || tokens.length > LONGEST_LINE) continue;
    if (groups.some(({ form }) => form === 'finite')) continue;
    const described = partsOf(tokens, { first: 1, last: tokens.length }).map((part) =>
      describeSource(tokens, part, registry),
    );
    const people = described.filter(({ name }) => name !== null && name.includes(' '));
    if (people.length > 0) return people;
  }
  return [];
}

/** "The writer is ...", or "Jane Arel is ..." of who is named in the byline, or, as the last line, nowhere else. */
function footOf(scenes: readonly Scene[], registry: Registry, name: string | null): Description | null {
  for (let number = scenes.length - 1; number >= Math.max(0, scenes.length - FOOT); number--) {
    const scene = scenes[number]!;
    const { tokens } = scene;
    if (tokens.length > LONGEST_LINE || scene.quote.some((quotation) => quotation >= 0)) continue;
    const verb = tokens.findIndex(({ lower }) => /^(?:is|was|served|has)$/.test(lower));
    if (verb < 1 || verb > 6) continue;
    const from = verbEnd(scene, verb);
    if (!tells(scene, verb, from)) continue;
    const subject = describeSource(tokens, { first: 0, last: verb }, registry);
    const writer =
      /^(?:writer|author|columnist)$/.test(tokens[verb - 1]!.lower) && tokens[0]!.lower === 'the';
    const own =
      subject.name !== null &&
      (name !== null
        ? sameName(namePartsOf(subject.name), namePartsOf(name)) !== null
        : number === scenes.length - 1 &&
          number > 0 &&
          subject.name.includes(' ') &&
          isNew(scenes, number, subject.name));
    if (!writer && !own) continue;
    const high = scene.ranges[0]!.last;
    const told = describeSource(tokens, { first: from, last: high }, registry);
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
  return null;
}

/** "Is a professor", "has been a minister", but not "Gov. Lund is polling third" or "has added". */
function tells({ tokens }: Scene, verb: number, from: number): boolean {
  const next = tokens[from];
  if (next === undefined || titles.has(tokens[0]!.lower)) return false;
  if (tokens[verb]!.lower === 'has' && from === verb + 1) return false;
  return next.tag !== 'VERB' && !next.lower.endsWith('ing');
}

/** "Was", "served as", "has been", "is a former": the token after the verb and "as". */
function verbEnd({ tokens }: Scene, verb: number): number {
  let at = verb + 1;
  while (/^(?:been|served|as|currently|also|now)$/.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** Whether a name stands in no earlier paragraph. */
function isNew(scenes: readonly Scene[], number: number, name: string): boolean {
  const last = name.split(' ').at(-1)!;
  return scenes.slice(0, number).every(({ tokens }) => tokens.every(({ text }) => text !== last));
}

/** "As Ruritania’s foreign minister, I", outside quotation marks. */
function selfOf(scenes: readonly Scene[], registry: Registry): Description | null {
  for (const { tokens, quote } of scenes) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.lower !== 'as' || quote[i]! >= 0) continue;
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
