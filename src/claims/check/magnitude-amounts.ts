import type { Deed } from '../../coding/deed.ts';
import type { MagnitudeClaim, Measure } from '../claim.ts';
import type { ActorAmount } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import { type DeedsPeriod, type Sized, sum, unitsOf } from './deeds-of.ts';
import { type Lacking, periodWords } from './magnitude-lacking.ts';
import { list } from './reason-words.ts';
import { LEAST_ACTORS } from './thresholds.ts';

/**
 * The units that a claim can mean: its own where deeds have it; of "money" the only currency, of "guns" or "weapons" things,
 * or else the money they are worth; of none each thing and the only currency. Of two currencies nobody knows the sum.
 */
export function unitsFor({ unit }: MagnitudeClaim, deeds: readonly Deed[]): readonly string[] | Lacking {
  const units = unitsOf(deeds);
  const names = units.map(({ name }) => name);
  const money = units.filter(({ isCurrency }) => isCurrency).map(({ name }) => name);
  const things = units.filter(({ isCurrency }) => !isCurrency).map(({ name }) => name);
  const there = names.length === 0 ? 'no deed on the issue has a size' : `there are deeds in ${list(names)}`;
  if (unit !== null && unit !== 'money' && unit !== 'things') {
    if (names.includes(unit)) return [unit];
    return {
      reason: `no deed on the issue is counted in ${unit}: ${there}, and units are never converted`,
      needs: `deeds counted in ${unit}`,
    };
  }
  const meant =
    unit === 'money' ? money : unit === 'things' && things.length > 0 ? things : [...money, ...things];
  const currencies = meant.filter((name) => money.includes(name));
  if (meant.length > 0 && currencies.length < 2) return meant;
  const which = names.length === 0 ? '' : ', and they are never added up';
  return { reason: `${there}${which}`, needs: 'deeds in one unit' };
}

/** The deeds of those among whom the claim ranks. */
export function amongWhom(
  { among }: MagnitudeClaim,
  index: EvidenceIndex,
  deeds: readonly Deed[],
  date: string,
) {
  if (among === null) return deeds;
  const members = new Set(index.membersAt(among, date));
  return deeds.filter(({ actor }) => members.has(actor));
}

/** What each actor did, the largest first; those with as much in order of id. */
export function amountsOf(sized: readonly Sized[]): ActorAmount[] {
  const sums = [...Map.groupBy(sized, ({ deed }) => deed.actor)].map(([actor, own]) => ({
    actor,
    amount: sum(own.map(({ amount }) => amount)),
    deeds: own.length,
  }));
  return sums
    .map((one) => ({ ...one, rank: 1 + sums.filter(({ amount }) => amount > one.amount).length }))
    .toSorted((a, b) => a.rank - b.rank || (a.actor < b.actor ? -1 : 1));
}

/** Whose amounts are missing; null where all that are needed are there. */
export function missingOf(
  { subjects, measure }: MagnitudeClaim,
  amounts: readonly ActorAmount[],
  unit: string,
  deeds: readonly Deed[],
  period: DeedsPeriod,
): Lacking | null {
  const known = new Set(amounts.map(({ actor }) => actor));
  const asked = [...new Set([...subjects, ...comparedWith(measure)])];
  const without = asked.filter((actor) => !known.has(actor));
  if (without.length > 0) {
    const units = unitsOf(deeds.filter(({ actor }) => without.includes(actor))).map(({ name }) => name);
    const other = units.length === 0 ? '' : ` (only in ${list(units)})`;
    return {
      reason: `no deed of ${list(without)} in ${unit} is on record${periodWords(period)}${other}`,
      needs: `deeds of ${list(without)} in ${unit}`,
    };
  }
  const ofAll =
    measure.kind === 'share' ||
    measure.kind === 'rank' ||
    (measure.kind === 'comparison' && measure.than.length === 0);
  if (!ofAll || amounts.length >= LEAST_ACTORS) return null;
  return {
    reason: `only ${amounts.length} ${amounts.length === 1 ? 'actor has' : 'actors have'} deeds in ${unit} on record${periodWords(period)}, and shares and ranks need ${LEAST_ACTORS}`,
    needs: `deeds in ${unit} of at least ${LEAST_ACTORS} actors`,
  };
}

/** Ids of those beside whom the subjects are put. */
export function comparedWith(measure: Measure): readonly string[] {
  if (measure.kind === 'comparison') return measure.than;
  return measure.kind === 'rank' ? measure.behind : [];
}

/** Of a rank, a share or a comparison with all others everybody is shown, else those named. */
export function shownOf(
  { subjects, measure }: MagnitudeClaim,
  amounts: readonly ActorAmount[],
): readonly ActorAmount[] {
  const named = new Set([...subjects, ...comparedWith(measure)]);
  const all =
    measure.kind === 'share' ||
    measure.kind === 'rank' ||
    (measure.kind === 'comparison' && measure.than.length === 0);
  return all ? amounts : amounts.filter(({ actor }) => named.has(actor));
}

/** Ids of the deeds of those who are shown. */
export function restsOn(claim: MagnitudeClaim, sized: readonly Sized[]): string[] {
  const shown = new Set(shownOf(claim, amountsOf(sized)).map(({ actor }) => actor));
  return sized.filter(({ deed }) => shown.has(deed.actor)).map(({ deed }) => deed.id);
}
