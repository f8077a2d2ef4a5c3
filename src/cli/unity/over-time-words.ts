import type { MeasureEstimate, OverTime, UnityChange, UnityTrend } from '../../cohesion/index.ts';
import { alphaDescription, measureDescriptions, sideMeasures } from '../../cohesion/index.ts';

/** All measures at both dates, a line a measure. */
export function measureWords({ from, to }: UnityChange): string[] {
  const ends = from.date === to.date ? [to] : [from, to];
  if (ends.every(({ known }) => known === 0)) return [];
  const row = (estimates: readonly MeasureEstimate[], what: string) =>
    `  ${estimates
      .map(estimate)
      .join(' -> ')
      .padEnd(26 * ends.length)} ${what}`;
  const rows = sideMeasures.map((measure) => {
    const { name, greater } = measureDescriptions[measure];
    const values = ends.map(({ measures }) => measures.carried[measure]);
    return row(values, `${name}; greater is more ${greater}`);
  });
  const alphas = ends.flatMap(({ measures }) => measures.carried.alpha ?? []);
  const { name, greater, meaning } = alphaDescription;
  const alpha =
    alphas.length < ends.length ? [] : [row(alphas, `${name}; greater is more ${greater} (${meaning})`)];
  return ['All measures of carried positions [95% interval]', ...rows, ...alpha];
}

/** How the series went. */
export function overTimeWords({ trend, changePoints }: OverTime): string[] {
  const lines = (['carried', 'current'] as const).flatMap((kind) => [
    `  ${kind === 'carried' ? 'positions carried' : 'those who spoke'}: ${trendWords(trend[kind])}`,
    ...changePoints[kind].map(({ method, date, before, after, statements }) => {
      const near = statements.map(({ id }) => id).join(', ');
      return `      level changes on ${date}: ${before.toFixed(3)} -> ${after.toFixed(3)} (${method}); nearest statements: ${near}`;
    }),
  ]);
  return ['Trend', ...lines];
}

function trendWords({ unity, known, tau, slopePerYear, p, adjusted, notes }: UnityTrend): string {
  const figures = [
    tau !== null && `tau ${tau.toFixed(3)}`,
    slopePerYear !== null && `Sen's slope ${slopePerYear.toFixed(3)} a year`,
    known >= 2 && `p ${p.toFixed(3)}`,
    adjusted !== null && `Holm ${adjusted.holm.toFixed(3)}`,
  ].filter((figure) => figure !== false);
  return [`${unity}${figures.length > 0 ? ` (${figures.join(', ')})` : ''}`, ...notes].join('; ');
}

function estimate({ value, interval }: MeasureEstimate): string {
  if (value === null) return 'not known';
  const shown = value.toFixed(3);
  return interval === null ? shown : `${shown} [${interval[0].toFixed(3)}, ${interval[1].toFixed(3)}]`;
}
