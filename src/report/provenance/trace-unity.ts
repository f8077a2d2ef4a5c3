import { measureDescriptions, sideMeasures } from '../../cohesion/measures/side-measures.ts';
import type { StatedPosition, Unity, UnityChange, UnityFigures } from '../../cohesion/unity.ts';
import { dateInWords } from '../words/dates.ts';
import { periodInWords } from '../words/periods.ts';
import { SIDE_WORDS, SIDES } from '../words/stance.ts';
import { figureOf } from './figure-of.ts';
import type { BasisPosition } from './provenance.ts';
import type { Traced } from './trace-report.ts';

/** The basis of what is known of a moment or a period: of last known positions, or of those who spoke. */
export function unityBasis(issue: string, moment: string, kind: 'carried' | 'current'): string {
  return `unity/${issue}/${moment}/${kind}`;
}

/** The moment of a period of the series, for `unityBasis`. */
export function momentOf({ start, end }: { readonly start: string; readonly end: string }): string {
  return `${start}..${end}`;
}

/** The figures of unity on an issue, period by period, at both dates and in between, with the positions behind them. */
export function traceUnity(issue: string, unity: Unity, carry: number): Traced[] {
  const { change, series } = unity;
  const moments = [...(['from', 'to'] as const), ...series.map(momentOf)];
  const all = [change.from, change.to, ...series];
  const heard = all.flatMap(({ positions, currentPositions }) => [...positions, ...currentPositions]);
  const id = `unity/${issue}/heard`;
  return [
    {
      basis: {
        id,
        // All issues together have no name.
        name: issue === '' ? 'Members heard' : `Members heard on ${issue}`,
        method: 'Members with a position in any of the periods, counted.',
        positions: [],
        statements: [],
        passages: [],
        from: moments.flatMap((moment) => [
          unityBasis(issue, moment, 'carried'),
          unityBasis(issue, moment, 'current'),
        ]),
      },
      figures: [figureOf(id, 'members', 'members heard', new Set(heard.map(({ actor }) => actor)).size)],
    },
    ...(['from', 'to'] as const).flatMap((end) =>
      traceMoment(issue, end, change[end], `on ${dateInWords(change[end].date)}`, carry),
    ),
    ...traceChange(issue, change),
    ...series.flatMap((period) =>
      traceMoment(issue, momentOf(period), period, `in ${periodInWords(period)}`, carry),
    ),
  ];
}

function traceMoment(
  issue: string,
  moment: string,
  figures: UnityFigures,
  when: string,
  carry: number,
): Traced[] {
  const { members, carried, known, carriedCounts, carriedInterval, positions } = figures;
  const { current, currentKnown, currentCounts, currentInterval, currentPositions } = figures;
  const kinds = [
    ['carried', `Last known positions ${when}`, carried, known, carriedCounts, carriedInterval, positions],
    [
      'current',
      `Positions of those who spoke ${when}`,
      current,
      currentKnown,
      currentCounts,
      currentInterval,
      currentPositions,
    ],
  ] as const;
  return kinds.map(([kind, name, index, count, counts, interval, behind]) => {
    const id = unityBasis(issue, moment, kind);
    return {
      basis: {
        id,
        name,
        method:
          kind === 'carried'
            ? `A member’s position is its last statement, on one day the mean, if that is no older than ${carry} days; every member counts once.`
            : 'A member’s position is its last statement in the time, on one day the mean; every member counts once.',
        positions: behind.map(positionOf),
        statements: [],
        passages: [],
        from: [],
      },
      figures: [
        figureOf(id, 'index', 'agreement index', index, { interval }),
        figureOf(id, 'known', 'members known, of all members', count, { of: members }),
        figureOf(id, 'unknown', 'members not known, of all members', members - count, { of: members }),
        ...SIDES.map((side) =>
          figureOf(id, side, `members ${SIDE_WORDS[side]}`, counts[side], { of: count }),
        ),
        ...distributionOf(id, kind === 'carried' ? figures.carriedDistribution : null),
        ...sideMeasures.map((measure) => {
          const { value, interval } = figures.measures[kind][measure];
          return figureOf(id, `measure/${measure}`, measureDescriptions[measure].name, value, { interval });
        }),
      ],
    };
  });
}

/** Of few members: the values that the index takes when they are drawn again, from the least to the greatest. */
function distributionOf(id: string, distribution: UnityFigures['carriedDistribution']) {
  if (distribution === null || distribution.length === 0) return [];
  const values = distribution.map(({ index }) => index);
  const interval = [Math.min(...values), Math.max(...values)] as const;
  const statistic = 'agreement index when the members are drawn again, least and greatest value';
  return [figureOf(id, 'distribution', statistic, null, { interval })];
}

function traceChange(
  issue: string,
  { from, to, conversion, entry, silence, reweighting }: UnityChange,
): Traced[] {
  const ends = [unityBasis(issue, 'from', 'carried'), unityBasis(issue, 'to', 'carried')];
  const parts = [
    [
      'conversion',
      'Members who changed sides',
      conversion,
      conversion.members.flatMap((one) => [one.from, one.to]),
    ],
    ['entry', 'Members newly known', entry, entry.members.map((one) => one.to)],
    ['silence', 'Members no longer known', silence, silence.members.map((one) => one.from)],
    [
      'reweighting',
      'Issues that weigh anew',
      { amount: reweighting.amount, members: reweighting.weights },
      [],
    ],
  ] as const;
  return parts.map(([key, name, { amount, members }, positions]) => {
    const id = `unity/${issue}/change/${key}`;
    return {
      basis: {
        id,
        name: `${name} between ${dateInWords(from.date)} and ${dateInWords(to.date)}`,
        method:
          'The part is an average over the orders in which the parts of the change can be applied (Shapley value), from the positions at both dates.',
        positions: positions.map(positionOf),
        statements: [],
        passages: [],
        from: ends,
      },
      figures: [
        figureOf(id, 'amount', 'part of the change of the agreement index', amount),
        figureOf(id, 'members', name.toLowerCase(), members.length),
      ],
    };
  });
}

function positionOf({ actor, issue, stance, date, statements }: StatedPosition): BasisPosition {
  return { actor, issue, stance, date, statements };
}
