import type { Deed } from '../../coding/deed.ts';
import type { MagnitudeClaim } from '../claim.ts';
import type { ActorAmount, Finding, MagnitudeFigures, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { checkNothing } from './check-nothing.ts';
import { deedsIn, type DeedsPeriod, type Sized, sizedIn, sum } from './deeds-of.ts';
import { findingOf } from './finding.ts';
import {
  amongWhom,
  amountsOf,
  comparedWith,
  missingOf,
  restsOn,
  shownOf,
  unitsFor,
} from './magnitude-amounts.ts';
import { denominators, empty, type Lacking, lacking } from './magnitude-lacking.ts';
import { holdsOf, type Holds } from './magnitude-holds.ts';
import { measureWords } from './magnitude-words.ts';

/**
 * Checks how much actors did by the sums of their deeds in one unit, in the period that the claim names, else all up to the date.
 *
 * Units are never mixed or converted. A claim that names none ("the largest donor") is held against each unit in which all that it
 * needs is on record; where these say different things, it is mixed. Several subjects count together for amounts and
 * shares, each by itself against others. What was pledged is no deed: deeds can show that at least so much was meant, and nothing
 * else. Per head or by gross domestic product nothing can be said, since evidence holds no denominators.
 */
export function checkMagnitude(
  claim: OnIssue<MagnitudeClaim>,
  index: EvidenceIndex,
  { date }: AsOf,
): Finding {
  const period = { from: claim.during?.from ?? null, to: claim.during?.to ?? date };
  const deeds = deedsIn(index, claim.issue, period);
  if (claim.per !== null) return lacking(index, claim, period, denominators(claim.per), []);
  if (claim.measure.kind === 'none') return checkNothing(claim, index, deeds, period);
  const units = unitsFor(claim, deeds);
  if (!isUnits(units)) return lacking(index, claim, period, units, []);
  const asked = { claim, index, deeds, period, date };
  const [first, ...more] = units.map((unit) => inUnit(asked, unit));
  const decided = [first!, ...more].filter(({ decides }) => decides);
  const [one, ...others] = decided.length === 0 ? [first!] : decided;
  if (others.length === 0) return one!.finding;
  const verdicts = new Set(decided.map(({ finding }) => finding.verdict));
  const reasons = decided.map(({ finding }) => finding.reason.replace(/\.$/, ''));
  const evidence = decided.flatMap(({ finding }) => finding.evidence);
  return {
    ...one!.finding,
    verdict: verdicts.size === 1 ? one!.finding.verdict : 'mixed',
    reason: `${reasons.join('; ')}${verdicts.size === 1 ? '' : '; so it is so in one unit and not in another'}.`,
    evidence: index.evidenceOf(evidence.map(({ statement }) => statement)),
  };
}

function isUnits(units: readonly string[] | Lacking): units is readonly string[] {
  return Array.isArray(units);
}

interface Asked {
  readonly claim: OnIssue<MagnitudeClaim>;
  readonly index: EvidenceIndex;
  readonly deeds: readonly Deed[];
  readonly period: DeedsPeriod;
  readonly date: string;
}

/** What the deeds in one unit say, and whether they say anything. */
function inUnit(asked: Asked, unit: string): { readonly finding: Finding; readonly decides: boolean } {
  const { claim, index, deeds, period, date } = asked;
  const without = (lack: Lacking, rests: readonly string[], figures: MagnitudeFigures | null = null) => {
    return { finding: lacking(index, claim, period, lack, rests, figures), decides: false };
  };
  const sized = sizedIn(amongWhom(claim, index, deeds, date), unit);
  if (sized === null) {
    const reason = `as much in ${unit} is on record for it as against it`;
    return without({ reason, needs: `deeds in ${unit} that tip the balance` }, []);
  }
  const amounts = amountsOf(sized);
  const rests = restsOn(claim, sized);
  const figures = figuresOf(claim, period, unit, shownOf(claim, amounts), amounts);
  const missing = missingOf(claim, amounts, unit, deeds, period);
  if (missing !== null) return without(missing, rests, figures);
  const holds = holdsOf(claim, amounts);
  const verdict = verdictOf(holds, claim);
  const [pro, contra] = sidesOf(claim, verdict, rests, sized);
  const changed = claim.measure.kind === 'amount' ? 'sum' : 'order or the shares';
  const finding = findingOf(index, {
    verdict,
    reason: `${measureWords(claim, figures, holds)}${claim.pledged ? pledgeWords(verdict) : ''}.`,
    figures,
    rests,
    supporting: pro,
    opposing: contra,
    sizes: new Map(sized.map(({ deed, amount }) => [deed.id, amount])),
    period: spanOf(sized, period),
    coverage: coverageOf(claim, index, amounts, date),
    wouldChange: `further deeds in ${unit} on record, or ones that are missing, could change the ${changed}.`,
  });
  return { finding, decides: true };
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

/** Which deeds speak for the claim and which against it: those of whom it makes much, and those of the others. */
function sidesOf(
  { subjects, measure, negated }: MagnitudeClaim,
  verdict: Verdict,
  rests: readonly string[],
  sized: readonly Sized[],
): readonly [pro: readonly string[], contra: readonly string[]] {
  const actors = new Map(sized.map(({ deed }) => [deed.id, deed.actor]));
  const [own, others] = [true, false].map((is) =>
    rests.filter((id) => subjects.includes(actors.get(id)!) === is),
  ) as [string[], string[]];
  if (others.length === 0) return verdict === 'contradicted' ? [[], own] : [own, []];
  const little =
    measure.kind === 'rank'
      ? measure.from === 'least'
      : 'bound' in measure && (measure.bound === 'fewer' || measure.bound === 'most');
  return little === negated ? [own, others] : [others, own];
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
