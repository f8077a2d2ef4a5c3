import { sideOf } from '../../cohesion/index.ts';
import type { SideClaim } from '../claim.ts';
import type { ActorPosition, Finding, Verdict } from '../checked-claim.ts';
import { bySide, carriedUpTo, findingOf } from './finding.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf } from './as-of.ts';
import { findPerson } from './find-person.ts';
import { type Stand, standOf } from './positions.ts';
import { voicesOf } from './voices.ts';
import { sideWouldChange } from './side-would-change.ts';
import { list, standWords } from './reason-words.ts';

/** How a known position bears on what is claimed of its actor. */
type Bearing = 'fits' | 'opposite' | 'between';

/**
 * Checks who is on which side on a date by each actor's last known position.
 *
 * All as claimed: supported. All of those known against it: contradicted. Some and some, somebody ambivalent, or an
 * actor whose own speakers differ: mixed; the same for each of two who are compared. Else, where somebody is not known: not enough evidence.
 */
export function checkSide(
  claim: SideClaim & { readonly issue: string },
  index: EvidenceIndex,
  { date, carry }: { readonly date: string; readonly carry: number },
): Finding {
  const actors = [...new Set([...claim.subjects, ...claim.partners])];
  const { positions, statements } = standOfClaim(claim, index, actors, { date, carry });
  const known = new Map(positions.map((position) => [position.actor, position]));
  const unknown = actors.filter((actor) => !known.has(actor));
  const bearings = bearingsOf(claim, known);
  const nameOf = (actor: string) => {
    const person = claim.persons?.find((each) => each.actor === actor);
    return person?.name ?? (person === undefined ? actor : `the ${person.office ?? 'speaker'} of ${actor}`);
  };
  const named = (position: ActorPosition) => ({ ...position, actor: nameOf(position.actor) });
  return findingOf(index, {
    verdict: verdictOf(bearings, unknown.length),
    reason: reasonOf(claim, positions.map(named), unknown.map(nameOf), date, carry),
    figures: { kind: 'side', date, carry, positions, unknown },
    rests: statements,
    ...strongestOf(claim, index, positions, statements),
    period: carriedUpTo(date, carry),
    coverage: { known: positions.length, of: actors.length },
    wouldChange: sideWouldChange(claim, positions, unknown),
  });
}

/** Where the actors of a claim stand; for a person, what that person said last counts, whoever else spoke for the actor. */
function standOfClaim(
  { issue, persons = [] }: SideClaim & { readonly issue: string },
  index: EvidenceIndex,
  actors: readonly string[],
  at: AsOf,
): Stand {
  const stands = actors.map((actor): Stand => {
    const person = persons.find((each) => each.actor === actor);
    if (person === undefined) return standOf(index, issue, [actor], at.date, at.carry);
    const voice = findPerson(person, voicesOf(index, issue, actor, at));
    if (voice === null) return { positions: [], statements: [] };
    const { side, date, statements } = voice;
    return { positions: [{ actor, side, date, speakersDiffer: false }], statements };
  });
  return {
    positions: stands.flatMap(({ positions }) => positions),
    statements: stands.flatMap(({ statements }) => statements),
  };
}

/**
 * Which statements speak for the claim and which against it: of a comparison, those on the side where one that is compared
 * with who said them stands, or on the other.
 */
function strongestOf(
  claim: SideClaim,
  index: EvidenceIndex,
  positions: readonly ActorPosition[],
  statements: readonly string[],
) {
  const { side, negated } = claim;
  if (side !== null) return bySide(index, statements, side, negated);
  const known = new Map(positions.map((position) => [position.actor, position.side]));
  const sidesBeside = (actor: string) =>
    (claim.subjects.includes(actor) ? claim.partners : claim.subjects).flatMap(
      (other) => known.get(other) ?? [],
    );
  const said = (same: boolean) =>
    statements.filter((id) => {
      const { actor, stance } = index.statement(id);
      const own = sideOf(stance);
      if (own === 'ambivalent') return false;
      return sidesBeside(actor).some((other) => other !== 'ambivalent' && (own === other) === same);
    });
  return { supporting: said(!negated), opposing: said(negated) };
}

function verdictOf(bearings: readonly Bearing[], unknown: number): Verdict {
  if (bearings.length === 0) return 'not-enough-evidence';
  if (bearings.every((bearing) => bearing === 'opposite')) return 'contradicted';
  if (bearings.some((bearing) => bearing !== 'fits')) return 'mixed';
  return unknown > 0 ? 'not-enough-evidence' : 'supported';
}

/** How each subject whose position is known bears on the claim; of a comparison, with each partner. */
function bearingsOf(claim: SideClaim, known: ReadonlyMap<string, ActorPosition>): Bearing[] {
  const { side, negated } = claim;
  const subjects = claim.subjects.flatMap((actor) => known.get(actor) ?? []);
  const partners = claim.partners.flatMap((actor) => known.get(actor) ?? []);
  if (side !== null) {
    const bearings = subjects.map((position) => bearing(position, side, negated));
    // "Has joined France in backing it" says something new of the one who joined; France matters if that is right.
    if (bearings.includes('opposite') || negated) return bearings;
    return [...bearings, ...partners.map((position) => bearing(position, side, false))];
  }
  return subjects.flatMap((position) => partners.map((partner) => comparison(position, partner, negated)));
}

/** How two positions bear on their being beside each other, or not: the same from either side. */
function comparison(one: ActorPosition, other: ActorPosition, negated: boolean): Bearing {
  if (isBetween(one) || isBetween(other)) return 'between';
  return (one.side === other.side) === negated ? 'opposite' : 'fits';
}

function isBetween({ side, speakersDiffer }: ActorPosition): boolean {
  return speakersDiffer || side === 'ambivalent';
}

function bearing(position: ActorPosition, side: 'pro' | 'contra', negated: boolean): Bearing {
  if (position.speakersDiffer) return 'between';
  // "Is not against": who is ambivalent is not.
  if (negated) return position.side === side ? 'opposite' : 'fits';
  if (position.side === 'ambivalent') return 'between';
  return position.side === side ? 'fits' : 'opposite';
}

function reasonOf(
  { issue }: { readonly issue: string },
  positions: readonly ActorPosition[],
  unknown: readonly string[],
  date: string,
  carry: number,
): string {
  const parts = positions.map(standWords);
  if (unknown.length > 0) {
    parts.push(`nothing is known of ${list(unknown)} on ${issue} in the ${carry} days up to ${date}`);
  }
  return `${parts.join('; ')}.`;
}
