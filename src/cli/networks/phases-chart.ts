import { writeTime } from '../../coding/coded-table/read-time.ts';
import type { PhasesChart } from '../../report/figures/phases-figure.ts';
import { counted } from '../../report/words/numbers.ts';
import { type PhasesFound, phasesWords } from './phases-text.ts';

/** What the figure of phases shows: a state lasts from half-way after the slice before it to half-way before the next. */
export function phasesChart(found: PhasesFound): PhasesChart {
  const { slices, phases, changes } = found;
  const last = slices.length - 1;
  /** The time between slice `at - 1` and slice `at`. */
  const between = (at: number) =>
    at <= 0
      ? slices[0]!.middle
      : at > last
        ? slices[last]!.middle
        : (slices[at - 1]!.middle + slices[at]!.middle) / 2;
  return {
    title: `${counted(phases.chosen.clusters, 'state')} of a network in ${counted(slices.length, 'slice')} of time`,
    notes: phasesWords(found),
    phases: phases.phases.map((phase) => {
      const [from, to] = [slices[phase.first]!, slices[phase.last]!].map(({ middle }) => writeTime(middle));
      return {
        state: phase.state,
        from: between(phase.first),
        to: between(phase.last + 1),
        title: `State ${phase.state + 1}: ${from} to ${to}`,
      };
    }),
    changes: changes
      .map(({ at }) => ({ time: between(at), date: writeTime(slices[at]!.middle).slice(0, 10) }))
      .toSorted((a, b) => a.time - b.time),
  };
}
