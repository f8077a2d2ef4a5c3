import type { Seek } from '../../networks/polarisation/index.ts';
import type { PolarisationChart } from '../../report/figures/polarisation-figure.ts';
import { counted } from '../../report/words/numbers.ts';
import type { Series } from './polarisation-text.ts';

/** What the figure of polarisation over time shows. */
export function polarisationChart(series: Series, camps: number, seek: Seek): PolarisationChart {
  const unknown = series.filter(({ polarisation }) => polarisation === null).length;
  return {
    title: `Polarisation into ${camps} camps in ${counted(series.length, 'slice')} of time`,
    notes: [
      seek === 'highest'
        ? 'The highest fitness that a partition into camps has; higher is more polarised.'
        : 'The lowest fitness that a partition into camps has: that of the camps which look most like sides.',
      ...(unknown === 0 ? [] : [`Gaps: ${counted(unknown, 'slice')} with too few actors.`]),
    ],
    points: series.map(({ middle, polarisation }) => ({
      time: middle,
      fitness: polarisation?.normalised ?? null,
      exact: polarisation?.exact === true,
    })),
  };
}
