import * as Plot from '@observablehq/plot';
import { plotMarkup } from './plot.ts';
import { type FigureWords, FILE_SIZE, svgFile } from './svg-file.ts';
import { fitted } from './text-room.ts';

/** How likely an action is along a branch. */
export interface ActionPath {
  readonly action: string;
  /** In the order of the branch; lambda may fall where it turns back. */
  readonly points: readonly { readonly lambda: number; readonly probability: number }[];
}

/** An information set with a panel of its own. */
export interface SetPath {
  readonly name: string;
  readonly actions: readonly ActionPath[];
}

const PANEL = 118;
const RIGHT = 96;
const COLOURS = ['--pro', '--contra', '--line', '--good', '--bad', '--line-2'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 4', '10 4'];

/**
 * How likely each action is along a branch of quantal responses, as an SVG file: a panel for each information set, lines told
 * apart by colour, dashes and names at their ends.
 */
export function gamePathFigure(panels: readonly SetPath[], words: FigureWords): string {
  const height = PANEL * panels.length + 56;
  const greatest = Math.max(
    ...panels.flatMap(({ actions }) => actions.flatMap(({ points }) => points.map(({ lambda }) => lambda))),
  );
  const ends = panels.flatMap(({ name, actions }) => spread(actions).map((end) => ({ ...end, name })));
  const plot = plotMarkup(FILE_SIZE, words.title, {
    height,
    marginLeft: 34,
    marginRight: RIGHT,
    marginTop: 22,
    marginBottom: 34,
    x: { domain: [0, greatest || 1], label: null },
    y: { domain: [0, 1], ticks: [0, 0.5, 1], label: null },
    fy: { domain: panels.map(({ name }) => name), axis: null, padding: 0.3 },
    marks: [
      Plot.ruleY([0, 0.5, 1], { stroke: 'var(--rule)' }),
      Plot.axisX({ anchor: 'bottom', ticks: 5, label: 'lambda →' }),
      Plot.axisY({ ticks: [0, 0.5, 1], tickSize: 3 }),
      Plot.text(panels, {
        fy: 'name',
        text: ({ name }: SetPath) => fitted(name, 26),
        frameAnchor: 'top-left',
        dy: -15,
        fontWeight: 600,
      }),
      ...panels.flatMap(({ name, actions }) =>
        actions.map(({ points }, i) =>
          Plot.line(points, {
            x: 'lambda',
            y: 'probability',
            fy: () => name,
            stroke: `var(${COLOURS[i % COLOURS.length]})`,
            strokeWidth: 2,
            strokeDasharray: DASHES[i % DASHES.length]!,
          }),
        ),
      ),
      Plot.text(ends, {
        x: () => greatest || 1,
        y: 'at',
        fy: 'name',
        text: 'text',
        textAnchor: 'start',
        dx: 6,
        fill: (end: { colour: string }) => end.colour,
      }),
    ],
  });
  return svgFile(plot, height, words);
}

/** Names at the ends of lines, moved apart where they would overlap. */
function spread(
  actions: readonly ActionPath[],
): { readonly text: string; readonly at: number; readonly colour: string }[] {
  const gap = 0.19;
  const ends = actions
    .map(({ action, points }, i) => ({
      text: fitted(action, (RIGHT - 10) / FILE_SIZE.fontSize),
      at: points.at(-1)!.probability,
      colour: `var(${COLOURS[i % COLOURS.length]})`,
    }))
    .toSorted((a, b) => a.at - b.at);
  for (const [i, end] of ends.entries()) if (i > 0) end.at = Math.max(end.at, ends[i - 1]!.at + gap);
  for (let i = ends.length - 1; i >= 0; i--)
    ends[i]!.at = Math.min(ends[i]!.at, i === ends.length - 1 ? 1 : ends[i + 1]!.at - gap);
  return ends;
}
