import * as Plot from '@observablehq/plot';
import { plotMarkup } from '../plot.ts';
import type { EscalationFigure } from './drawing.ts';

export interface VaryLine {
  readonly name: string;
  readonly points: readonly { readonly value: number; readonly chance: number }[];
}

const STYLES = [
  { colour: 'var(--line-2)', dashes: 'none' },
  { colour: 'var(--line)', dashes: '7,3' },
  { colour: 'var(--ambivalent)', dashes: '2,3' },
];
const HEIGHT = 300;

/** Chances as one parameter moves, with the places where it works as a switch. */
export function varyFigure(
  title: string,
  notes: readonly string[],
  {
    axis,
    value,
    lines,
    switches,
  }: {
    readonly axis: string;
    readonly value: number;
    readonly lines: readonly VaryLine[];
    readonly switches: readonly (readonly [number, number])[];
  },
): EscalationFigure {
  const words = lines.map(({ name }, i) => `${['Solid', 'Dashed', 'Dotted'][i % 3]}: ${name}.`);
  return {
    name: 'vary',
    title,
    notes: [
      ...notes,
      ...words,
      `Upright line with a triangle: the value of the file, ${value}.${switches.length === 0 ? '' : ' Dotted upright line: a switch.'}`,
    ],
    draw: (size) => {
      const values = lines[0]!.points.map((point) => point.value);
      const most = Math.max(0.02, ...lines.flatMap(({ points }) => points.map(({ chance }) => chance)));
      const plot = plotMarkup(size, title, {
        height: HEIGHT,
        marginLeft: 52,
        marginRight: 20,
        marginTop: 16,
        marginBottom: 44,
        x: { domain: [values[0]!, values.at(-1)!], label: null },
        y: { domain: [0, most * 1.08], label: null },
        marks: [
          Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: most < 0.1 ? '.1%' : '.0%', label: null }),
          Plot.axisX({ ticks: 6, tickSize: 4, label: null }),
          Plot.ruleX(
            switches.map(([low, high]) => (low + high) / 2),
            { stroke: 'var(--ink)', strokeDasharray: '2,3' },
          ),
          ...(value >= values[0]! && value <= values.at(-1)!
            ? [
                Plot.ruleX([value], { stroke: 'var(--rule)', strokeWidth: 2 }),
                Plot.dot([value], { x: [value], y: [0], symbol: 'triangle', r: 5, fill: 'var(--ink)' }),
              ]
            : []),
          ...lines.map(({ points }, i) =>
            Plot.line(points, {
              x: 'value',
              y: 'chance',
              stroke: STYLES[i % 3]!.colour,
              strokeWidth: 2.2,
              ...(STYLES[i % 3]!.dashes === 'none' ? {} : { strokeDasharray: STYLES[i % 3]!.dashes }),
            }),
          ),
          Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
          Plot.text([axis], {
            frameAnchor: 'bottom-right',
            text: [axis],
            dy: 36,
            textAnchor: 'end',
            fontWeight: 600,
          }),
        ],
      });
      return { plot, height: HEIGHT };
    },
  };
}
