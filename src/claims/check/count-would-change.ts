import type { CountClaim } from '../claim.ts';
import type { CountFigures, Verdict } from '../checked-claim.ts';
import { type Counted, countVerdict } from './count-verdict.ts';
import { sentenceOf, sideWord } from './reason-words.ts';

/** How many members have to be newly known, or to change their minds, for another verdict on a count; null where no number could. */
export function countWouldChange(claim: CountClaim, figures: CountFigures, verdict: Verdict): string | null {
  const parts = (['supported', 'contradicted'] as const)
    .filter((wanted) => wanted !== verdict)
    .flatMap((wanted) => wayTo(wanted, claim, figures) ?? []);
  return parts.length === 0 ? null : sentenceOf(parts);
}

interface Way {
  readonly step: (counted: Counted, count: number) => Counted;
  readonly most: (figures: CountFigures) => number;
  readonly who: (count: number, stand: string, not: string) => string;
}

const more = (count: number, what: string) => `${count} more ${count === 1 ? 'member' : 'members'} ${what}`;

/** What can happen, in the order in which it is asked for: who is newly known before who changes sides. */
const ways: readonly Way[] = [
  {
    step: (counted, n) => withKnown(counted, n, n),
    most: ({ members, known }) => members - known,
    who: (n, stand) => more(n, `known to be ${stand}`),
  },
  {
    step: (counted, n) => withKnown(counted, n, 0),
    most: ({ members, known }) => members - known,
    who: (n, _, not) => more(n, `known ${not}`),
  },
  {
    step: (counted, n) => ({ ...counted, fitting: counted.fitting + n }),
    most: ({ known, fitting, uncertain }) => known - fitting - uncertain,
    who: (n, stand) => `${n} of those known to have come to be ${stand}`,
  },
  {
    step: (counted, n) => ({ ...counted, fitting: counted.fitting - n }),
    most: ({ fitting }) => fitting,
    who: (n, stand) => `${n} of those that are ${stand}, and no longer so,`,
  },
];

function withKnown(counted: Counted, known: number, fitting: number): Counted {
  return { ...counted, known: counted.known + known, fitting: counted.fitting + fitting };
}

/** "3 more members known to be against would support it". */
function wayTo(
  wanted: 'supported' | 'contradicted',
  claim: CountClaim,
  figures: CountFigures,
): string | null {
  const { quantity, side, negated } = claim;
  const stand = `${negated ? 'not ' : ''}${sideWord(side)}`;
  const not = negated ? `to be ${sideWord(side)}` : `not to be ${sideWord(side)}`;
  for (const { step, most, who } of ways) {
    for (let count = 1; count <= most(figures); count++) {
      const counted = step(figures, count);
      // Of those known, each newly known one is one more to count.
      const of = quantity.of === 'known' ? counted.known : figures.of;
      if (countVerdict(quantity, { ...counted, of }).verdict !== wanted) continue;
      return `${who(count, stand, not)} would ${wanted === 'supported' ? 'support' : 'contradict'} it`;
    }
  }
  return null;
}
