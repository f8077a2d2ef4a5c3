import * as Plot from '@observablehq/plot';
import { plotMarkup } from './plot.ts';
import { FILE_SIZE, type FigureWords, svgFile } from './svg-file.ts';

/** Slices one after another in one state. Times are seconds since 1970-01-01T00:00Z. */
export interface PhaseBar {
  /** Counted from 0. */
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** A change: where its line is drawn, and the date that is written at it, that of the first slice after it. */
export interface PhaseChange {
  readonly time: number;
  /** As `2024-03-31`. */
  readonly date: string;
}

export interface PhasesChart extends FigureWords {
  readonly phases: readonly PhaseBar[];
  /** Where the network changes more than by chance, in order of time. */
  readonly changes: readonly PhaseChange[];
}

const ROW = 40;
const [LEFT, RIGHT] = [72, 18];
/** Room that a date takes, in units of the drawing, and the height of a row of dates. */
const [DATE, LINE] = [84, 16];

/** The states of a network over time as an SVG file: a row for each state, and a dated line for each change that stands out. */
export function phasesFigure({ phases, changes, title, notes }: PhasesChart): string {
  const states = Math.max(...phases.map(({ state }) => state)) + 1;
  const [first, last] = [
    Math.min(...phases.map(({ from }) => from)),
    Math.max(...phases.map(({ to }) => to)),
  ];
  const width = FILE_SIZE.width - LEFT - RIGHT;
  const placeOf = (time: number) => ((time - first) / (last - first || 1)) * width;
  const dates = levelled(changes, placeOf, width);
  const marginTop = 14 + LINE * (1 + Math.max(-1, ...dates.map(({ level }) => level)));
  const height = states * ROW + marginTop + 40;
  const plot = plotMarkup(FILE_SIZE, title, {
    height,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop,
    marginBottom: 40,
    x: { type: 'utc', domain: [asDate(first), asDate(last)], label: null },
    y: { domain: [states - 0.5, -0.5], axis: null },
    marks: [
      Plot.ruleY(
        Array.from({ length: states }, (_, state) => state),
        { stroke: 'var(--rule)' },
      ),
      Plot.axisX({ anchor: 'bottom', ticks: 4, tickSize: 4, label: null }),
      Plot.text(
        Array.from({ length: states }, (_, state) => `State ${state + 1}`),
        {
          y: (_: string, state: number) => state,
          text: (name: string) => name,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
        },
      ),
      Plot.rect(phases, {
        x1: ({ from }: PhaseBar) => asDate(from),
        x2: ({ to }: PhaseBar) => asDate(to),
        y1: ({ state }: PhaseBar) => state - 0.3,
        y2: ({ state }: PhaseBar) => state + 0.3,
        fill: 'var(--part)',
        stroke: 'var(--line)',
        strokeWidth: 1,
        title: 'title',
      }),
      Plot.ruleX(dates, {
        x: ({ time }: DatedLine) => asDate(time),
        stroke: 'var(--contra)',
        strokeWidth: 1.8,
        strokeDasharray: '5,3',
      }),
      ...dates.map((date) =>
        Plot.text([date], {
          x: ({ time }: DatedLine) => asDate(time),
          text: 'date',
          frameAnchor: 'top',
          textAnchor: 'start',
          dx: date.shift,
          dy: -16 - LINE * date.level,
          fill: 'var(--contra)',
        }),
      ),
    ],
  });
  const marked = changes.length > 0 ? ['Dashed: changes that stand out against slices in random order.'] : [];
  return svgFile(plot, height, { title, notes: [...notes, ...marked] });
}

interface DatedLine extends PhaseChange {
  /** Row of dates above the plot, 0 the lowest. */
  readonly level: number;
  /** From the line to where its date begins. */
  readonly shift: number;
}

/** Dates that would touch stand above one another, and none leaves the drawing. */
function levelled(
  changes: readonly PhaseChange[],
  placeOf: (time: number) => number,
  width: number,
): readonly DatedLine[] {
  const ends: number[] = [];
  return changes.map((change) => {
    const place = placeOf(change.time);
    const begin = Math.max(0, Math.min(place - DATE / 2, width + RIGHT - DATE));
    const free = ends.findIndex((end) => end <= begin);
    const level = free < 0 ? ends.length : free;
    ends[level] = begin + DATE;
    return { ...change, level, shift: begin - place };
  });
}

function asDate(seconds: number): Date {
  return new Date(seconds * 1000);
}
