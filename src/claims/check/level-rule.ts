import { agreementIndex, agreementInterval, type Side, type SideCounts } from '../../cohesion/index.ts';
import type { LevelClaim } from '../claim.ts';
import type { Verdict } from '../checked-claim.ts';
import { DEEPLY_DIVIDED, DIVIDED, LEAST_KNOWN, UNITED } from './thresholds.ts';

type Said = Pick<LevelClaim, 'united' | 'degree' | 'negated' | 'side'>;

const sides: readonly Side[] = ['pro', 'contra', 'ambivalent'];
const reversed: Readonly<Record<Verdict, Verdict>> = {
  supported: 'contradicted',
  contradicted: 'supported',
  mixed: 'mixed',
  'not-enough-evidence': 'not-enough-evidence',
  'not-checkable': 'not-checkable',
};

/** What a claim of level gets if the known members stand as `counts` says. */
export function levelVerdict(claim: Said, counts: SideCounts): Verdict {
  if (counts.pro + counts.contra + counts.ambivalent < LEAST_KNOWN) return 'not-enough-evidence';
  const verdict = claim.degree === 'whole' ? wholeVerdict(claim, counts) : indexVerdict(claim, counts);
  return claim.negated ? reversed[verdict] : verdict;
}

/** "With one voice": all on one side; members on both are against it. */
function wholeVerdict({ side }: Said, counts: SideCounts): Verdict {
  const { pro, contra, ambivalent } = counts;
  if (pro > 0 && contra > 0) return 'contradicted';
  if (side !== null && counts[side] === 0 && pro + contra > 0) return 'contradicted';
  return ambivalent === 0 ? 'supported' : 'mixed';
}

function indexVerdict({ united, degree, side }: Said, counts: SideCounts): Verdict {
  if (side !== null && !isMost(counts, side)) {
    return isMost(counts, side === 'pro' ? 'contra' : 'pro') ? 'contradicted' : 'mixed';
  }
  const index = agreementIndex(counts)!;
  const [low, high] = agreementInterval(counts)!;
  const deep = !united && degree === 'deep';
  const [above, below] = deep ? [DIVIDED, DEEPLY_DIVIDED] : [UNITED, DIVIDED];
  // What the interval reaches could as well be so.
  if (index >= above) return low <= below ? 'mixed' : united ? 'supported' : 'contradicted';
  if (index <= below) return high >= above ? 'mixed' : united ? 'contradicted' : 'supported';
  return 'mixed';
}

function isMost(counts: SideCounts, side: Side): boolean {
  return sides.every((other) => other === side || counts[other] < counts[side]);
}

/**
 * How few of those known would have to stand elsewhere for the claim to get `wanted`: from the largest side to the others,
 * or to it from the others; null where no number would do.
 */
export function movesTo(wanted: Verdict, claim: Said, counts: SideCounts): number | null {
  const all = counts.pro + counts.contra + counts.ambivalent;
  for (let moved = 1; moved <= all; moved++) {
    if (moves(counts, moved).some((other) => levelVerdict(claim, other) === wanted)) return moved;
  }
  return null;
}

/** The counts after so many have left one side for another, or have come to one side from the others, one after the other. */
function moves(counts: SideCounts, moved: number): SideCounts[] {
  return sides.flatMap((one) =>
    sides.flatMap((other) => {
      if (other === one) return [];
      const rest = sides.find((side) => side !== one && side !== other)!;
      const leaving = Math.min(moved, counts[one]);
      const first = Math.min(moved, counts[other]);
      const then = Math.min(moved - first, counts[rest]);
      return [
        { ...counts, [one]: counts[one] - leaving, [other]: counts[other] + leaving },
        {
          ...counts,
          [one]: counts[one] + first + then,
          [other]: counts[other] - first,
          [rest]: counts[rest] - then,
        },
      ];
    }),
  );
}
