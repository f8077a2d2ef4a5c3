import type { Positions, ShownPosition } from '../../cohesion/positions/positions.ts';
import { dateInWords } from '../words/dates.ts';
import { periodInWords } from '../words/periods.ts';
import { SIDE_WORDS, SIDES } from '../words/stance.ts';
import { figureOf } from './figure-of.ts';
import type { Basis, BasisPosition } from './provenance.ts';
import type { Traced } from './trace-report.ts';

/** The basis of the positions on an issue on the date asked about, or on the last day of a period. */
export function positionsBasis(issue: string, end: string | null = null): string {
  return end === null ? `positions/${issue}` : `positions/${issue}/${end}`;
}

/** The figures of a page of positions: known and agreement on each issue and in each period, camps, and on whom unity hangs. */
export function tracePositions(found: Positions, rule: string): Traced[] {
  const { at, issues, series, camps, pivotal } = found;
  const all = issues.map(({ issue }) => positionsBasis(issue));
  const basis = (id: string, name: string, method: string): Basis => {
    return { id, name, method, positions: [], statements: [], passages: [], from: all };
  };
  return [
    ...issues.map((one) => traceIssue(one, positionsBasis(one.issue), `on ${dateInWords(at)}`, rule)),
    ...series.flatMap((period) =>
      period.issues.map((one) =>
        traceIssue(
          one,
          positionsBasis(one.issue, period.end),
          `at the end of ${periodInWords(period)}`,
          rule,
        ),
      ),
    ),
    {
      basis: basis(
        'positions/camps',
        'Who sides with whom',
        'Similarity of the stances of two members over the issues that both are known on; camps are joined while their members are more alike than opposed.',
      ),
      figures: [
        figureOf('positions/camps', 'camps', 'camps', camps.camps.length),
        figureOf('positions/camps', 'within', 'similarity within camps', camps.within),
        figureOf('positions/camps', 'between', 'similarity between camps', camps.between),
        figureOf('positions/camps', 'unknown', 'pairs that cannot be compared', camps.unknown),
      ],
    },
    {
      basis: basis(
        'positions/pivotal',
        'On whom unity hangs',
        'The agreement index without a member, after its move, and its share by the Shapley value, from the positions of all.',
      ),
      figures: [
        figureOf('positions/pivotal', 'index', 'agreement index', pivotal.index),
        ...pivotal.members.flatMap(({ actor, without, move, shapley, error }) => [
          figureOf('positions/pivotal', `${actor}/move`, `index after a move of ${actor}`, move.index),
          figureOf('positions/pivotal', `${actor}/without`, `index without ${actor}`, without),
          figureOf('positions/pivotal', `${actor}/shapley`, `Shapley value of ${actor}`, shapley, {
            interval: error === 0 ? null : [shapley - error, shapley + error],
          }),
        ]),
      ],
    },
  ];
}

function traceIssue(
  {
    issue,
    positions,
    alliance: { members, known, counts, index, interval },
  }: Pick<Positions['issues'][number], 'issue' | 'positions' | 'alliance'>,
  id: string,
  when: string,
  rule: string,
): Traced {
  return {
    basis: {
      id,
      name: `Positions on ${issue} ${when}`,
      method: `${rule}; every member counts once.`,
      positions: positions.map(positionOf),
      statements: [],
      passages: [],
      from: [],
    },
    figures: [
      figureOf(id, 'known', 'members known, of all members', known, { of: members }),
      figureOf(id, 'unknown', 'members not known, of all members', members - known, { of: members }),
      figureOf(id, 'index', 'agreement index', index, { interval }),
      ...SIDES.map((side) => figureOf(id, side, `members ${SIDE_WORDS[side]}`, counts[side], { of: known })),
    ],
  };
}

function positionOf({ actor, issue, stance, date, statements }: ShownPosition): BasisPosition {
  return { actor, issue, stance, date, statements };
}
