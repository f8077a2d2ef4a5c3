import { body, nameless } from './body-of.ts';
import { byAwaited } from './by-awaited.ts';
import { allOf, byGroup, byOrder } from './by-group.ts';
import { guestNouns, hostIn, isHost, isPair, isState, otherThan } from './by-guest.ts';
import { byName } from './by-name.ts';
import { byNewOffice } from './by-new-office.ts';
import { byAge, byNative, byNoun } from './by-noun.ts';
import { byOffice } from './by-office.ts';
import { bodyOfIts, byPronoun } from './by-pronoun.ts';
import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import { counterpart, successor } from './counterpart.ts';
import type { Description } from './description.ts';
import { fromRegistry } from './from-registry.ts';
import { type Identity, UNKNOWN, found } from './identity.ts';
import { actorInMind, countryInMind } from './in-mind.ts';
import {
  documentNouns,
  genderOfNoun,
  isPersonNoun,
  isSpokesOffice,
  jointBodies,
  servingNouns,
  staffNouns,
  stateBodies,
} from './noun-classes.ts';
import { isSignatory } from './signatories.ts';

/**
 * Who a description stands for: somebody whom the text has named, or somebody new. Nobody where the words need somebody known and
 * none fits, or several fit about equally well. The cast is not changed, but what the words add is noted of its characters.
 */
export function whoIs(cast: Cast, description: Description): Identity {
  const { pronoun, name, person, order, owner, possessor, party, office, actors } = description;
  if (pronoun !== null) {
    const meant = byPronoun(cast, pronoun, description.object);
    // Whoever writes or answers is not whom "she" means next.
    if (meant !== null && meant === cast.self) return { ...found(meant), known: false };
    // "They call upon" in a communique, where no others are known
    if (
      cast.signatory !== null &&
      pronoun === 'they' &&
      (meant === null || isNobody(meant)) &&
      !isState(cast, cast.signatory)
    )
      return found(body(cast, cast.signatory, { ...description, actors: [cast.signatory] }));
    // "Kalvonia. They want talks": the country that the paragraph is headed by
    if (cast.headed !== null && meant === null && pronoun === 'they')
      return found(body(cast, cast.headed, { ...description, plural: false, actors: [cast.headed] }));
    // "One of them" is neither of two.
    return orUnknown(description.count === 1 && meant !== null && meant.members.length > 0 ? null : meant);
  }
  if (order !== null) return orUnknown(byOrder(cast, order));
  if (owner !== null || possessor !== null || description.counterpart || party !== null) {
    const identity = byOwner(cast, description);
    if (identity !== null) return identity;
  }
  if (person !== null) return found(fromRegistry(cast, person, description));
  if (name !== null) return byFullDescription(cast, description);
  if (description.age !== null && office === null) return orUnknown(byAge(cast, description.age));
  const chair = actors.length === 0 ? ofChair(cast, description) : null;
  if (chair !== null) return found(body(cast, chair, { ...description, actors: [chair] }));
  if (
    cast.signatory !== null &&
    office === null &&
    actors.length === 0 &&
    isSignatory(description, isState(cast, cast.signatory))
  )
    return found(body(cast, cast.signatory, { ...description, actors: [cast.signatory] }));
  const whole = allOf(cast, description);
  if (whole !== null) return found(body(cast, whole, { ...description, actors: [whole] }));
  const group = byGroup(cast, isPair(cast, description) ? { ...description, count: 2 } : description);
  if (group !== null) return { characters: group, behalf: null, known: group.length > 0 };
  if (office !== null) return byTitle(cast, description);
  const native = byNative(cast, description);
  if (native !== null) return found(native);
  if (actors.length === 1 && MEN.test(description.noun ?? ''))
    return found(
      characterOf({
        kind: 'person',
        actors,
        gender: genderOfNoun(description.noun!),
        nouns: ` ${description.noun} `,
      }),
    );
  if (actors.length > 0) return found(...actors.map((actor) => body(cast, actor, description)));
  if (description.definite) {
    if (guestNouns.test(description.noun ?? '')) return orUnknown(otherThan(cast, null));
    const known = byNoun(cast, description) ?? ofGovernment(cast, description);
    if (known !== null) return found(known);
  }
  return nameless(description);
}

/** "The foreign ministry", "the government", "the host" without a country. */
function ofGovernment(cast: Cast, description: Description): Character | null {
  const { noun, plural } = description;
  if (noun === null || plural) return null;
  const actor = jointBodies.has(noun)
    ? (cast.alliance() ?? cast.organisation())
    : noun === 'host'
      ? (hostIn(cast)[0] ?? null)
      : stateBodies.has(noun)
        ? countryInMind(cast)
        : null;
  return actor === null ? null : body(cast, actor, { ...description, actors: [actor] });
}

/** "The Chair" of a communique: whoever it says is in the chair. */
const ofChair = (cast: Cast, { definite, noun, office }: Description): string | null =>
  cast.signatory !== null &&
  definite &&
  /^(?:chair|chairman|chairwoman|chairperson|presidency)$/i.test(office ?? noun ?? '')
    ? cast.chair()
    : null;

const isNobody = ({ actors, members, name }: Character): boolean =>
  actors.length === 0 && members.length === 0 && name === null;

const orUnknown = (character: Character | null): Identity =>
  character === null ? UNKNOWN : found(character);

function byFullDescription(cast: Cast, description: Description): Identity {
  const { name, office, actors, gender, commits } = description;
  const known = byName(cast, description);
  if (known === 'several') return UNKNOWN;
  if (known !== null) {
    // "Mr Roth has the floor. Mr Roth (Foreign Minister)": whose minister is told with the office
    if (office !== null && known.office === office && known.actors.length === 0)
      known.actors = actorInMind(cast, description);
    return found(known);
  }
  const awaited = byAwaited(cast, description);
  if (awaited !== null) return found(awaited);
  const single = !name!.includes(' ') && office === null && gender === null;
  // "The Internet", "the Post"
  const thing = single && description.definite && !isPersonNoun(description.noun);
  return found(
    characterOf({
      kind: thing ? 'body' : single ? 'named' : 'person',
      name,
      office,
      commits,
      actors:
        actors.length > 0
          ? actors
          : isHost(description)
            ? hostIn(cast)
            : single && !thing && isFamiliar(cast, description)
              ? [cast.headed!]
              : actorInMind(cast, description),
      gender,
      age: description.age,
      trade: description.trade,
      nouns: isPersonNoun(description.noun) ? ` ${description.noun} ` : ' ',
    }),
  );
}

/** "Kalvonia. Brand will not hear of it": whoever is called by a bare surname below the name of a country speaks for it. */
const isFamiliar = ({ headed, asSubject }: Cast, { noun, trade, definite }: Description): boolean =>
  headed !== null && asSubject && noun === null && trade === null && !definite;

function byTitle(cast: Cast, description: Description): Identity {
  const { office, actors, gender, commits, unnamed, plural } = description;
  // "A general" is nobody who was named before.
  const known = unnamed || plural ? null : byOffice(cast, description);
  if (known !== null && known !== 'several') return found(known);
  const holder =
    known === null &&
    (description.definite || actors.length === 1) &&
    !description.theirs &&
    !unnamed &&
    !plural
      ? byNewOffice(cast, description)
      : null;
  if (holder !== null) return found(holder);
  const theirs = actors.length > 0 || known !== null || plural ? actors : actorInMind(cast, description);
  const stranger = characterOf({
    kind: 'person',
    office,
    actors: theirs,
    gender,
    commits,
    awaited: !unnamed && !plural && theirs.length === 1,
  });
  // "Minister threatens to resign" in a heading: who it is comes later.
  const heading = actors.length === 0 && !unnamed && !plural && !description.definite;
  return known === 'several' || heading
    ? { characters: [stranger], behalf: null, known: false }
    : found(stranger);
}

/** "His prime minister", "Arel’s office", "a spokesman for the ministry", "her French counterpart"; null where it tells nothing. */
function byOwner(cast: Cast, description: Description): Identity | null {
  const { owner, possessor, party, partyWords, office, noun, name, actors, gender } = description;
  const whose = owner ?? party;
  const known =
    whose !== null
      ? (whoIs(cast, whose).characters[0] ?? null)
      : possessor !== null
        ? possessor === 'its' && office !== null
          ? bodyOfIts(cast)
          : (byPronoun(cast, possessor) ??
            // "We asked the Kalvonians. Their premier"
            (possessor === 'their' && office !== null ? bodyOfIts(cast) : null))
        : null;
  if (known !== null && whose !== null) cast.asOwner = { character: known, at: cast.now };
  if (description.counterpart) return found(counterpart(cast, description, known));
  const ours = possessor === 'our' || possessor === 'my' ? (cast.country ?? seatOf(cast)) : null;
  if (noun === 'successor' && office === null && known !== null && known.office !== null)
    return found(successor(description, ours === null ? known : { ...known, actors: [ours] }));
  const theirs = known !== null && known.commits && known.members.length === 0 ? known.actors : [];
  const bound = theirs.length === 0 && ours !== null ? [ours] : theirs;
  const speaks = description.serves || (office !== null && (isSpokesOffice(office) || ADVISES.test(office)));
  // "Our governments" of two who sign
  const joint = known !== null && known.members.length > 1 && noun !== null && stateBodies.has(noun);
  const staff = office === null && noun !== null && staffNouns.has(noun) && name === null && !joint;
  if (speaks || staff || party !== null) {
    // The president’s lawyer does not speak for the country.
    const served = actors.length > 0 ? actors : speaks || staff ? bound : [];
    const behalf = known?.name ?? (isBare(known) ? known!.actors[0]! : partyWords);
    const person = { name, office, actors: served, gender, commits: description.commits || staff };
    if (name !== null) {
      const same = byFullDescription(cast, { ...description, actors: served });
      return { ...same, behalf };
    }
    const character = characterOf({
      kind: staff ? 'body' : 'person',
      ...person,
      nouns: noun === null ? ' ' : ` ${noun} `,
    });
    return { characters: [character], behalf, known: true };
  }
  if (office === null && name === null) {
    if (actors.length > 0) return null;
    if (noun !== null && guestNouns.test(noun)) return orUnknown(otherThan(cast, known));
    if (noun !== null && known !== null && documentNouns.has(noun)) return found(known);
    // "Their ministers"
    if (
      noun !== null &&
      known !== null &&
      known.members.length > 1 &&
      (stateBodies.has(noun) || servingNouns.has(noun))
    ) {
      const theirs = [...new Set(known.members.flatMap((each) => (each.commits ? each.actors : [])))];
      if (theirs.length > 0)
        return found(...theirs.map((actor) => body(cast, actor, { ...description, actors: [actor] })));
    }
    if (noun !== null && bound.length === 1 && (stateBodies.has(noun) || servingNouns.has(noun)))
      return found(body(cast, bound[0]!, { ...description, actors: bound }));
    return nameless(description);
  }
  // "Its man, Max Roth,"
  if (
    office === null &&
    bound.length === 1 &&
    (known?.kind === 'body' || BINDING.test(known?.office ?? '')) &&
    MEN.test(noun ?? '')
  )
    return whoIs(cast, { ...description, actors: bound, owner: null, possessor: null });
  if (
    actors.length > 0 ||
    bound.length !== 1 ||
    office === null ||
    !(BINDING.test(office) || known?.kind === 'body')
  )
    return null;
  return whoIs(cast, {
    ...description,
    actors: bound,
    owner: null,
    possessor: null,
    theirs: possessor !== null,
  });
}

/** Where a paper appears or a parliament sits is "our country" too. */
const seatOf = ({ firm, home, signatory }: Cast): string | null => (firm && signatory === null ? home : null);

const ADVISES = /\b(?:adviser|advisor|aide)$/i;

const MEN = /^(?:man|woman|lady|gentleman|delegate|representative|negotiator)$/;

/** Who serves a president speaks for the country with one of these. */
const BINDING =
  /\b(?:minister|president|premier|chancellor|secretary|ambassador|envoy|deputy|commissioner|negotiator|undersecretary|adviser|advisor|chief of staff)\b/i;

const isBare = (character: Character | null): boolean =>
  character !== null && character.kind === 'body' && character.nouns === ' ' && character.actors.length === 1;
