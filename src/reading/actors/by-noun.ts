import { normaliseName } from '../../coding/registry/index.ts';
import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import type { Description } from './description.ts';
import {
  allianceNouns,
  bodyNouns,
  genderOfNoun,
  personNouns,
  stateNouns,
  widerOffices,
  workingBodies,
} from './noun-classes.ts';
import { foremost, recent, salience } from './salience.ts';

const ALLIANCES = /^(?:alliance|bloc|pact)$/;

const REACH_OF_BODY = 12;
const REACH_OF_PERSON = 2;
/** What it takes to be meant rather than another one, in sentences. */
const CLEARLY = 1.5;
/** Words for a person already spoken of; "the woman" and "the lawyer" are as often somebody new. */
const ANAPHORIC = new Set(
  'politician diplomat businessman businesswoman billionaire actor actress star singer mogul tycoon veteran native statesman stateswoman incumbent newcomer republican democrat monarch'.split(
    ' ',
  ),
);

/** "The 61-year-old": whose age the text told. */
export function byAge(cast: Cast, age: string): Character | null {
  return cast.characters.findLast((each) => each.age === age) ?? soleOf(cast, () => true);
}

/** "The German": the one German in mind; "the French" are many. */
export function byNative(cast: Cast, { native, actors }: Description): Character | null {
  if (!native) return null;
  return soleOf(cast, (each) => each.actors[0] === actors[0]);
}

/** "The ministry", "the alliance", "the poet": whom the text called so, or who alone can be called so. */
export function byNoun(cast: Cast, { noun, gender }: Description): Character | null {
  if (noun === null) return null;
  if (bodyNouns.has(noun)) return byBody(cast, noun);
  const wider = widerOffices.get(noun);
  if (wider === undefined && !personNouns.has(noun)) return null;
  const called = cast.characters.filter(
    (each) =>
      each.kind === 'person' &&
      (each.nouns.includes(` ${noun} `) ||
        (wider !== undefined &&
          (each.office
            ?.toLowerCase()
            .split(' ')
            .some((word) => wider.has(word)) ??
            false))),
  );
  if (called.length > 0) return foremost(called, ({ seen }) => seen, CLEARLY);
  if (!ANAPHORIC.has(noun)) return null;
  const wanted = gender ?? genderOfNoun(noun);
  return soleOf(cast, (each) => wanted === null || each.gender === null || each.gender === wanted);
}

function soleOf(cast: Cast, fits: (each: Character) => boolean): Character | null {
  const near = recent(cast, REACH_OF_PERSON).filter(
    (each) => (each.kind === 'person' || each.kind === 'named') && each.members.length === 0 && fits(each),
  );
  return foremost(near, (each) => salience(cast, each), 1);
}

function byBody(cast: Cast, noun: string): Character | null {
  const bodies = cast.characters.filter(({ kind, members }) => kind === 'body' && members.length === 0);
  const called = bodies.filter(({ nouns }) => nouns.includes(` ${noun} `));
  if (called.length > 0) return foremost(called, ({ seen }) => seen, CLEARLY);
  const bare = bodies.filter(
    ({ nouns, actors, seen }) =>
      (nouns === ' ' || (allianceNouns.has(noun) && kindOf(cast, actors[0] ?? '') === 'organisation')) &&
      actors.length === 1 &&
      cast.now - seen <= REACH_OF_BODY,
  );
  if (noun === 'ministry' || noun === 'department') return byMinister(cast);
  const works = workingBodies.get(noun);
  if (works !== undefined) {
    const those = bare.filter(
      ({ actors: [actor] }) =>
        kindOf(cast, actor!) === 'organisation' &&
        (works.length === 0 || works.some((word) => isNamed(cast, actor!, word))),
    );
    const one = foremost(those, (each) => salience(cast, each), CLEARLY);
    if (one !== null || !allianceNouns.has(noun)) return one;
  }
  if (stateNouns.has(noun))
    return foremost(
      bare.filter(({ actors }) => kindOf(cast, actors[0]!) === 'state'),
      (each) => salience(cast, each),
      CLEARLY,
    );
  if (!allianceNouns.has(noun)) return null;
  const isOrganisation = ({ actors }: Character) => kindOf(cast, actors[0]!) === 'organisation';
  const seen = bare.filter(isOrganisation);
  const organisations = seen.length > 0 ? seen : headsOf(cast).filter(isOrganisation);
  const alliance = cast.alliance();
  // "The alliance" is no federation of exporters.
  if (alliance !== null && ALLIANCES.test(noun)) return characterOf({ kind: 'body', actors: [alliance] });
  const named = organisations.filter(({ actors }) => isNamed(cast, actors[0]!, noun));
  return foremost(named.length > 0 ? named : organisations, (each) => salience(cast, each), CLEARLY);
}

/** "The ministry" is the one minister's of whom the text has spoken. */
function byMinister({ characters, now, registry }: Cast): Character | null {
  const ministers = characters.filter(
    ({ office, commits, actors, seen }) =>
      commits && actors.length === 1 && now - seen <= REACH_OF_BODY && /\bminister\b/i.test(office ?? ''),
  );
  const actor = ministers[0]?.actors[0];
  if (actor === undefined || !registry.actors.has(actor)) return null;
  // "In Dorvik the foreign ministry"
  const elsewhere = recent({ characters, now }, 0).some(
    ({ kind, actors }) =>
      kind === 'body' &&
      actors.length === 1 &&
      actors[0] !== actor &&
      registry.actors.get(actors[0]!)?.kind === 'state',
  );
  return !elsewhere && ministers.every(({ actors }) => actors[0] === actor)
    ? characterOf({ kind: 'body', actors: [actor], nouns: ' ministry ' })
    : null;
}

/** The organisations whose heads the text has named: "the council" of a secretary general. */
function headsOf({ characters, now }: Cast): Character[] {
  return characters
    .filter(
      ({ kind, actors, commits, seen }) =>
        kind === 'person' && commits && actors.length === 1 && now - seen <= REACH_OF_BODY,
    )
    .map(({ actors, seen, subject, times }) => ({
      ...characterOf({ kind: 'body', actors }),
      seen,
      subject,
      times,
    }));
}

const kindOf = ({ registry }: Cast, actor: string) => registry.actors.get(actor)?.kind;

/** Whether a name of the actor holds the noun: "the union" is the European Union. */
function isNamed({ registry }: Cast, id: string, noun: string): boolean {
  const actor = registry.actors.get(id);
  if (actor === undefined) return false;
  return [actor.id, actor.name, ...actor.aliases].some((name) =>
    normaliseName(name).split(' ').includes(noun),
  );
}
