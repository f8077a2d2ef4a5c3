import type { Deed } from '../../coding/deed.ts';
import type { MagnitudeClaim } from '../claim.ts';
import type { Finding, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { OnIssue } from './as-of.ts';
import { type DeedsPeriod, sizedIn, sum } from './deeds-of.ts';
import { findingOf } from './finding.ts';
import { LEAST_ACTORS } from './thresholds.ts';
import { empty, periodWords } from './magnitude-lacking.ts';
import { list } from './reason-words.ts';

/** "has sent nothing": whether there is any deed of that unit, where the record has others. */
export function checkNothing(
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
