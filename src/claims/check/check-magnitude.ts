import type { Deed } from '../../coding/deed.ts';
import type { MagnitudeClaim, Measure } from '../claim.ts';
import type { ActorAmount, Finding, MagnitudeFigures, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { deedsIn, type DeedsPeriod, type Sized, sizedIn, sum, unitsOf } from './deeds-of.ts';
import { findingOf } from './finding.ts';
import { holdsOf, type Holds } from './magnitude-holds.ts';
import { measureWords } from './magnitude-words.ts';
import { list } from './reason-words.ts';

/** Shares and ranks need so many actors with deeds in the unit. */
const LEAST_ACTORS = 3;

/** Why amounts decide nothing, and what would be needed; without a full stop. */
interface Lacking {
  readonly reason: string;
  readonly needs: string;
}

/**
 * Checks how much actors did by the sums of their deeds in one unit, in the period that the claim names, else all up to the date.
 *
 * Units are never mixed or converted. Several subjects count together for amounts and shares, each by itself against others. What was
 * pledged is no deed: deeds can show that at least so much was meant, and nothing else. Per head or by gross domestic
 * product nothing can be said, since evidence holds no denominators.
 */
export function checkMagnitude(
  claim: OnIssue<MagnitudeClaim>,
  index: EvidenceIndex,
  { date }: AsOf,
): Finding {
  const period = { from: claim.period?.from ?? null, to: claim.period?.to ?? date };
  const deeds = deedsIn(index, claim.issue, period);
  if (claim.per !== null) return lacking(index, claim, period, denominators(claim.per), []);
  if (claim.measure.kind === 'none') return checkNothing(claim, index, deeds, period);
  const unit = unitFor(claim, deeds);
  if (typeof unit !== 'string') return lacking(index, claim, period, unit, []);
  const sized = sizedIn(amongWhom(claim, index, deeds, date), unit);
  if (sized === null) {
    const both = `as much ${unit} is on record for it as against it`;
    return lacking(
      index,
      claim,
      period,
      { reason: both, needs: `deeds in ${unit} that tip the balance` },
      [],
    );
  }
  const amounts = amountsOf(sized);
  const missing = missingOf(claim, amounts, unit, deeds, period);
  const shown = shownOf(claim, amounts);
  const rests = restsOn(claim, sized);
  const figures = figuresOf(claim, period, unit, shown, amounts);
  if (missing !== null) return lacking(index, claim, period, missing, rests, figures);
  const holds = holdsOf(claim, amounts);
  const verdict = verdictOf(holds, claim);
  const own = rests.filter((id) => isOf(claim.subjects, id, sized));
  const others = rests.filter((id) => !isOf(claim.subjects, id, sized));
  const fits = verdict === 'supported';
  return findingOf(index, {
    verdict,
    reason: `${measureWords(claim, figures, holds)}${claim.pledged ? pledgeWords(verdict) : ''}.`,
    figures,
    rests,
    supporting: fits ? own : others,
    opposing: fits ? others : own,
    period: spanOf(sized, period),
    coverage: coverageOf(claim, index, amounts, date),
    wouldChange: `further deeds in ${unit} on record, or ones that are missing, could change the ${claim.measure.kind === 'amount' ? 'sum' : 'order or the shares'}.`,
  });
}

function verdictOf(holds: Holds, { negated, pledged, measure }: MagnitudeClaim): Verdict {
  if (holds === 'some') return pledged ? 'not-enough-evidence' : 'mixed';
  const verdict = (holds === 'yes') === negated ? 'contradicted' : 'supported';
  if (!pledged) return verdict;
  // Who gave so much had pledged it; who gave less may have pledged more.
  const atLeast =
    measure.kind === 'amount' && holds === 'yes' && measure.bound !== 'most' && measure.bound !== 'fewer';
  return atLeast ? verdict : 'not-enough-evidence';
}

function pledgeWords(verdict: Verdict): string {
  return verdict === 'not-enough-evidence'
    ? '; the deeds on record say what was done, and not what was pledged'
    : '; what was done counts as pledged';
}

/** "has sent nothing": whether there is any deed of that unit, where the record has others. */
function checkNothing(
  claim: OnIssue<MagnitudeClaim>,
  index: EvidenceIndex,
  all: readonly Deed[],
  period: DeedsPeriod,
): Finding {
  const { unit, subjects, negated } = claim;
  const deeds = unit === null ? mainSide(all) : (sizedIn(all, unit) ?? []).map(({ deed }) => deed);
  const own = deeds.filter(({ actor }) => subjects.includes(actor));
  const others = new Set(deeds.filter(({ actor }) => !subjects.includes(actor)).map(({ actor }) => actor));
  const what = unit === null ? 'deeds' : `deeds in ${unit}`;
  const known = own.length > 0 || others.size >= LEAST_ACTORS;
  const nothing = own.length === 0;
  const verdict: Verdict = !known
    ? 'not-enough-evidence'
    : nothing === negated
      ? 'contradicted'
      : 'supported';
  const reason =
    own.length > 0
      ? `${own.length} ${own.length === 1 ? 'deed' : 'deeds'} of ${list(subjects)}${unit === null ? '' : ` in ${unit}`} ${own.length === 1 ? 'is' : 'are'} on record${periodWords(period)}`
      : `no ${what} of ${list(subjects)} ${unit === null ? 'are' : 'are'} on record${periodWords(period)}, and ${others.size} others have some${known ? ', so that none counts as none' : `, fewer than ${LEAST_ACTORS}: too few to say that nothing was done`}`;
  const ids = own.map(({ id }) => id);
  return findingOf(index, {
    verdict,
    reason: `${reason}.`,
    figures: { ...empty(period, unit), actors: others.size + (nothing ? 0 : 1) },
    rests: ids,
    supporting: negated ? ids : [],
    opposing: negated ? [] : ids,
    period: { from: period.from ?? all[0]?.date ?? period.to, to: period.to },
    coverage: { known: known ? subjects.length : 0, of: subjects.length },
    wouldChange: nothing
      ? `one deed of ${list(subjects)} on record would turn it round.`
      : 'only the deeds that were counted being wrong could change it.',
  });
}

/** The deeds on the side on which more was done. */
function mainSide(deeds: readonly Deed[]): readonly Deed[] {
  const stance = sum(deeds.map((deed) => deed.stance));
  return deeds.filter((deed) => deed.stance * stance > 0);
}

/** The unit that a claim means: its own where deeds have it, or the only one; of several the only currency. */
function unitFor({ unit }: MagnitudeClaim, deeds: readonly Deed[]): string | Lacking {
  const units = unitsOf(deeds);
  const names = units.map(({ name }) => name);
  const there = names.length === 0 ? 'no deed on the issue has a size' : `there are deeds in ${list(names)}`;
  if (unit !== null) {
    if (names.includes(unit)) return unit;
    return {
      reason: `no deed on the issue is counted in ${unit}: ${there}, and units are never converted`,
      needs: `deeds counted in ${unit}`,
    };
  }
  const money = units.filter(({ isCurrency }) => isCurrency);
  const only = units.length === 1 ? units[0] : money.length === 1 ? money[0] : undefined;
  if (only !== undefined) return only.name;
  const which =
    units.length === 0 ? '' : ', and the claim does not say which it means; they are never added up';
  return { reason: `${there}${which}`, needs: 'deeds in one unit' };
}

function amongWhom({ among }: MagnitudeClaim, index: EvidenceIndex, deeds: readonly Deed[], date: string) {
  if (among === null) return deeds;
  const members = new Set(index.membersAt(among, date));
  return deeds.filter(({ actor }) => members.has(actor));
}

/** What each actor did, the largest first; those with as much in order of id. */
function amountsOf(sized: readonly Sized[]): ActorAmount[] {
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
function missingOf(
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

function comparedWith(measure: Measure): readonly string[] {
  if (measure.kind === 'comparison') return measure.than;
  return measure.kind === 'rank' ? measure.behind : [];
}

/** Of a rank, a share or a comparison with all others everybody is shown, else those named. */
function shownOf(
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

function restsOn(claim: MagnitudeClaim, sized: readonly Sized[]): string[] {
  const shown = new Set(shownOf(claim, amountsOf(sized)).map(({ actor }) => actor));
  return sized.filter(({ deed }) => shown.has(deed.actor)).map(({ deed }) => deed.id);
}

function isOf(actors: readonly string[], id: string, sized: readonly Sized[]): boolean {
  return sized.some(({ deed }) => deed.id === id && actors.includes(deed.actor));
}

function figuresOf(
  { subjects }: MagnitudeClaim,
  period: DeedsPeriod,
  unit: string,
  amounts: readonly ActorAmount[],
  all: readonly ActorAmount[],
): MagnitudeFigures {
  const total = sum(all.map(({ amount }) => amount));
  const own = sum(all.filter(({ actor }) => subjects.includes(actor)).map(({ amount }) => amount));
  const share = total === 0 ? null : own / total;
  return { ...empty(period, unit), amounts, total, actors: all.length, share };
}

function empty({ from, to }: DeedsPeriod, unit: string | null): MagnitudeFigures {
  return { kind: 'magnitude', from, date: to, unit, amounts: [], total: 0, actors: 0, share: null };
}

function denominators(per: 'head' | 'GDP'): Lacking {
  const what = per === 'head' ? 'the number of inhabitants' : 'the gross domestic product';
  return {
    reason: `it is measured by ${what} of each actor, which no statement or deed holds`,
    needs: `a table of ${what} (“entente deeds --denominator” compares deeds by one)`,
  };
}

function lacking(
  index: EvidenceIndex,
  { subjects }: MagnitudeClaim,
  period: DeedsPeriod,
  { reason, needs }: Lacking,
  rests: readonly string[],
  figures: MagnitudeFigures | null = null,
): Finding {
  return findingOf(index, {
    verdict: 'not-enough-evidence',
    reason: `${reason}.`,
    figures,
    rests,
    period: period.from === null ? null : { from: period.from, to: period.to },
    coverage: { known: 0, of: subjects.length },
    wouldChange: `${needs} would be needed.`,
  });
}

function coverageOf(
  claim: MagnitudeClaim,
  index: EvidenceIndex,
  amounts: readonly ActorAmount[],
  date: string,
) {
  const { subjects, measure, among } = claim;
  if (among !== null) return { known: amounts.length, of: index.membersAt(among, date).length };
  const asked = new Set([...subjects, ...comparedWith(measure)]);
  return { known: asked.size, of: asked.size };
}

function spanOf(sized: readonly Sized[], { from, to }: DeedsPeriod): Finding['period'] {
  const first = sized.map(({ deed }) => deed.date).toSorted()[0];
  return { from: from ?? first ?? to, to };
}

/** " from 2023-01-01 to 2023-12-31", " up to 2024-04-02". */
function periodWords({ from, to }: DeedsPeriod): string {
  return from === null ? ` up to ${to}` : ` from ${from} to ${to}`;
}
