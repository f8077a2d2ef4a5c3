import { EntenteError } from '../../error.ts';
import { decisionActorsFigure } from '../../report/figures/decision-actors-figure.ts';
import { decisionPathsFigure } from '../../report/figures/decision-paths-figure.ts';
import { outcomeDistributionFigure } from '../../report/figures/outcome-distribution-figure.ts';
import { powerFigure } from '../../report/figures/power-figure.ts';
import { FILE_SIZE, heightOf, svgFile } from '../../report/figures/svg-file.ts';
import { tornadoFigure } from '../../report/figures/tornado-figure.ts';
import type { Markup } from '../../report/markup.ts';
import { actorsChart, distributionChart, pathsChart, powerChart, tornadoChart } from './decision-charts.ts';
import type { DecideShown } from './decide-shown.ts';
import type { FigureName } from './figure-names.ts';
import { figureNotes } from './figure-notes.ts';
import { sentence } from './html-pieces.ts';

/**
 * One figure of a decision as an SVG file, of the first issue unless told.
 *
 * @throws EntenteError (usage) for a figure of what this forecast does not have
 */
export function decideSvg(shown: DecideShown, figure: FigureName, dimension = 0): string {
  const plot = drawn(shown, figure, dimension);
  if (plot === null)
    throw new EntenteError('usage', 'nothing to draw', `--figure ${figure}`, missing[figure]);
  const { dimensions, actors } = shown.decision;
  const title = `${dimensions[dimension]}: what ${actors.length} actors would decide (model ${shown.forecast.model})`;
  const record = figure === 'power' ? [] : shown.record.map(sentence);
  const heading = figure === 'power' ? `Power: ${shown.further.rule!.words}` : title;
  return svgFile(plot, heightOf(plot), {
    title: heading,
    notes: [...figureNotes(shown, figure, dimension), ...record],
  });
}

const missing: Readonly<Record<FigureName, string>> = {
  actors: 'there are no actors',
  distribution: 'this forecast is a point: leave out --model',
  paths: 'this model has no turns: try --model challenge or smp',
  tornado: 'inputs are taken as sure: draw them with --draws',
  power: 'name a rule by --rule; power is for 60 members at most',
};

function drawn(shown: DecideShown, figure: FigureName, dimension: number): Markup | null {
  if (figure === 'actors') return decisionActorsFigure(actorsChart(shown, dimension), FILE_SIZE);
  if (figure === 'power') return drawnBy(powerFigure, powerChart(shown));
  if (figure === 'paths') return drawnBy(decisionPathsFigure, pathsChart(shown, dimension));
  if (figure === 'tornado') return drawnBy(tornadoFigure, tornadoChart(shown, dimension));
  return drawnBy(outcomeDistributionFigure, distributionChart(shown, dimension));
}

function drawnBy<Chart>(
  draw: (chart: Chart, size: typeof FILE_SIZE) => Markup,
  chart: Chart | null,
): Markup | null {
  return chart === null ? null : draw(chart, FILE_SIZE);
}
