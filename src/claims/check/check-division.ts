import type { DivisionClaim } from '../claim.ts';
import type { DivisionFigures, Finding, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { countedPeriod } from './counted-period.ts';
import { findingOf } from './finding.ts';
import { findPerson } from './find-person.ts';
import { oppositeVerdict } from './opposite-verdict.ts';
import { list } from './reason-words.ts';
import { voicesInWords } from './voice-words.ts';
import { type PersonVoice, voicesOf } from './voices.ts';

/** Those who spoke for one actor of the claim, and what that makes of it. */
interface House {
  readonly actor: string;
  readonly voices: readonly PersonVoice[];
  readonly state: 'divided' | 'whole' | 'between' | 'unheard';
}

/**
 * Checks whether those who speak for an actor are on opposite sides, by the last word of each person in the carry time.
 *
 * Persons on opposite sides: divided. Two or more, all on one side: not divided. A side and somebody ambivalent: mixed.
 * Fewer than two persons heard: not enough evidence. Of several actors all must be as claimed; where some are and some
 * are not the verdict is mixed. "Speaks with one voice" is the reversed claim.
 */
export function checkDivision(claim: OnIssue<DivisionClaim>, index: EvidenceIndex, at: AsOf): Finding {
  const houses = claim.subjects.map((actor) => houseOf(claim, actor, index, at));
  const divided = verdictOf(houses);
  const figures: DivisionFigures = {
    kind: 'division',
    date: at.date,
    carry: at.carry,
    actors: houses.map(({ actor, voices }) => ({
      actor,
      speakers: voices.map(({ speaker, side, date }) => ({ speaker, side, date })),
    })),
  };
  const idsOf = (state: House['state'], sided: boolean) =>
    houses
      .filter((house) => house.state === state)
      .flatMap(({ voices }) => voices.filter(({ side }) => (side !== 'ambivalent') === sided))
      .flatMap(({ statements }) => statements);
  const apart = [...idsOf('divided', true), ...idsOf('between', false)];
  const together = [...idsOf('whole', true), ...idsOf('whole', false), ...idsOf('between', true)];
  return findingOf(index, {
    verdict: claim.divided ? divided : oppositeVerdict(divided),
    reason: `${houses.map((house) => houseWords(house, claim, at)).join('; ')}.`,
    figures,
    rests: houses.flatMap(({ voices }) => voices.flatMap(({ statements }) => statements)),
    supporting: claim.divided ? apart : together,
    opposing: claim.divided ? together : apart,
    period: countedPeriod(at),
    coverage: { known: houses.filter(({ state }) => state !== 'unheard').length, of: houses.length },
    wouldChange: changeWords(houses, claim.issue, at),
  });
}

function houseOf(claim: OnIssue<DivisionClaim>, actor: string, index: EvidenceIndex, at: AsOf): House {
  const all = voicesOf(index, claim.issue, actor, at).filter(({ speaker }) => speaker !== null);
  const voices =
    claim.persons.length === 0
      ? all
      : [...new Set(claim.persons.flatMap((person) => findPerson(person, all) ?? []))];
  const sides = new Set(voices.map(({ side }) => side));
  if (voices.length < 2) return { actor, voices, state: 'unheard' };
  if (sides.has('pro') && sides.has('contra')) return { actor, voices, state: 'divided' };
  return { actor, voices, state: sides.size === 1 ? 'whole' : 'between' };
}

function verdictOf(houses: readonly House[]): Verdict {
  const known = houses.filter(({ state }) => state !== 'unheard');
  if (known.length === 0) return 'not-enough-evidence';
  const states = new Set(known.map(({ state }) => state));
  if (states.size > 1 || states.has('between')) return 'mixed';
  if (known.length < houses.length) return 'not-enough-evidence';
  return states.has('divided') ? 'supported' : 'contradicted';
}

function houseWords(
  { actor, voices, state }: House,
  { persons }: DivisionClaim,
  { date, carry }: AsOf,
): string {
  const span = `in the ${carry} days up to ${date}`;
  if (state === 'unheard') {
    const whom = persons.length > 0 ? `of those named` : `who speaks for ${actor}`;
    return voices.length === 0
      ? `nobody ${whom} was heard ${span}`
      : `only one person ${whom} was heard ${span}: ${voicesInWords(voices)}`;
  }
  const verb = {
    divided: 'are on opposite sides',
    whole: 'are all on one side',
    between: 'are not all on one side, but on no opposite ones',
  }[state];
  return `of those who speak for ${actor}, ${voices.length} were last heard ${span} and ${verb}: ${voicesInWords(voices)}`;
}

function changeWords(houses: readonly House[], issue: string, { date, carry }: AsOf): string {
  const unheard = houses.filter(({ state }) => state === 'unheard');
  const span = `in the ${carry} days up to ${date}`;
  if (unheard.length > 0) {
    return `statements on ${issue} by two persons who speak for ${list(unheard.map(({ actor }) => actor))}, made ${span}, would give a verdict.`;
  }
  const between = houses.find(({ state }) => state === 'between');
  if (between !== undefined) {
    const unsure = between.voices.filter(({ side }) => side === 'ambivalent').map(({ speaker }) => speaker!);
    return `a later statement in which ${list(unsure)} takes a side would decide it.`;
  }
  const [first] = houses;
  return first!.state === 'divided'
    ? `later statements that put all who speak for ${first!.actor} on one side would turn the verdict.`
    : `one person who speaks for ${first!.actor} and says the opposite would turn the verdict.`;
}
