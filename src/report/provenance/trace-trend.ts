import type { UnityOverTime } from '../../cohesion/trend/unity-over-time.ts';
import type { Unity } from '../../cohesion/unity.ts';
import { figureOf } from './figure-of.ts';
import { momentOf, unityBasis } from './trace-unity.ts';
import type { Traced } from './trace-report.ts';

/** The trend of a series of unity and the changes of its level, from the positions of every period; nothing where they were not measured. */
export function traceTrend(issue: string, unity: Unity | UnityOverTime): Traced[] {
  if (!('trend' in unity)) return [];
  const id = `unity/${issue}/trend`;
  const { trend, changePoints, series } = unity;
  const kinds = [
    ['carried', 'by last known positions'],
    ['current', 'among those who spoke'],
  ] as const;
  return [
    {
      basis: {
        id,
        name: 'Trend of the series, and changes of its level',
        method:
          'Kendall’s tau and Sen’s slope over the periods, and tests for a change of level; each from the indices of the periods and so from all positions behind them.',
        positions: [],
        statements: [],
        passages: [],
        from: series.flatMap((period) => kinds.map(([kind]) => unityBasis(issue, momentOf(period), kind))),
      },
      figures: kinds.flatMap(([kind, words]) => {
        const { tau, slopePerYear, p, known } = trend[kind];
        return [
          figureOf(id, `${kind}/tau`, `tau ${words}`, tau),
          figureOf(id, `${kind}/slope`, `change of the index a year ${words}`, slopePerYear),
          figureOf(id, `${kind}/p`, `chance of such a trend without one ${words}`, p),
          figureOf(id, `${kind}/periods`, `periods known ${words}`, known),
          ...changePoints[kind].flatMap(({ date, before, after }, i) => [
            figureOf(id, `${kind}/change/${i}/before`, `mean before ${date} ${words}`, before),
            figureOf(id, `${kind}/change/${i}/after`, `mean after ${date} ${words}`, after),
          ]),
        ];
      }),
    },
  ];
}
