import { decisionActorsFigure } from '../../report/figures/decision-actors-figure.ts';
import { decisionPathsFigure } from '../../report/figures/decision-paths-figure.ts';
import { figureMarkup } from '../../report/figures/figure-markup.ts';
import { outcomeDistributionFigure } from '../../report/figures/outcome-distribution-figure.ts';
import type { FigureSize } from '../../report/figures/plot.ts';
import { powerFigure } from '../../report/figures/power-figure.ts';
import { tornadoFigure } from '../../report/figures/tornado-figure.ts';
import { type Content, markup, type Markup } from '../../report/markup.ts';
import { page, type PageSection } from '../../report/page.ts';
import {
  actorsChart,
  distributionChart,
  pathsChart,
  powerChart,
  tornadoChart,
  weightShares,
} from './decision-charts.ts';
import type { DecideShown } from './decide-shown.ts';
import type { FigureName } from './figure-names.ts';
import { figureNotes } from './figure-notes.ts';
import { modelsSection, ruleSection, whatIfSection } from './further-html.ts';
import { sentence, tableMarkup } from './html-pieces.ts';
import { short } from './short.ts';

/** A decision as one self-contained page: the forecast with its record, figures, and all numbers as tables. */
export function decideHtml(shown: DecideShown): string {
  const { decision, forecast } = shown;
  const title = `What ${decision.actors.length} actors would decide: ${decision.dimensions.join(', ')}`;
  const head = markup`<header><h1>${title}</h1>
    <p>${outcomeSentences(shown)}</p>
    ${shown.record.map((line) => markup`<p>${sentence(line)}</p>`)}
    <p>A forecast says what a model makes of the positions given; it does not say what ought to be decided.</p>
  </header>`;
  const issues = decision.dimensions.flatMap((_, d) => issueSections(shown, d));
  const rest = [
    traceSection(shown),
    ruleSection(shown, powerMarkup(shown)),
    whatIfSection(shown),
    modelsSection(shown),
  ];
  const sections = [...issues, ...rest].filter((section) => section !== null);
  return page(`${title} (${forecast.model})`, head, sections);
}

function outcomeSentences({ decision, forecast, interval, level }: DecideShown): string {
  return decision.dimensions
    .map((name, d) => {
      const [low, high] = decision.scale[d]!;
      const between =
        interval === null
          ? ''
          : `; in ${short(100 * level)} of 100 cases it is to lie between ${one(interval[d]![0])} and ${one(interval[d]![1])}`;
      return `${decision.dimensions.length > 1 ? `On ${name}, the` : 'The'} model ${forecast.model} forecasts ${one(forecast.outcome[d]!)} on a scale from ${short(low)} to ${short(high)}${between}.`;
    })
    .join(' ');
}

function issueSections(shown: DecideShown, dimension: number): PageSection[] {
  const { decision } = shown;
  const name = decision.dimensions[dimension]!;
  const on = decision.dimensions.length > 1 ? `: ${name}` : '';
  const anchor = (what: string) => `${what}-${dimension}`;
  const figureOf = <Chart>(
    what: FigureName,
    draw: (chart: Chart, size: FigureSize) => Markup,
    chart: Chart | null,
  ) =>
    chart === null
      ? null
      : figureMarkup((size) => draw(chart, size), {
          caption: notes(figureNotes(shown, what, dimension)),
          legend: null,
          after: anchor(`after-${what}`),
        });
  const section = (
    what: FigureName,
    heading: string,
    figure: Markup | null,
    content: Content,
  ): PageSection | null =>
    figure === null
      ? null
      : {
          anchor: anchor(what),
          name: `${heading}${on}`,
          content: markup`<section id="${anchor(what)}"><h2>${heading}${on}</h2>${figure}
            <div id="${anchor(`after-${what}`)}">${content}</div></section>`,
        };
  return [
    section(
      'actors',
      'Who wants what',
      figureOf('actors', decisionActorsFigure, actorsChart(shown, dimension)),
      actorsTable(shown, dimension),
    ),
    section(
      'distribution',
      'How likely each outcome is',
      figureOf('distribution', outcomeDistributionFigure, distributionChart(shown, dimension)),
      null,
    ),
    section(
      'paths',
      'Turn by turn',
      figureOf('paths', decisionPathsFigure, pathsChart(shown, dimension)),
      null,
    ),
    section(
      'tornado',
      'What the outcome hangs on',
      figureOf('tornado', tornadoFigure, tornadoChart(shown, dimension)),
      swingsTable(shown, dimension),
    ),
  ].filter((each) => each !== null);
}

function notes(lines: readonly string[]): Content {
  return lines.map((line, i) => (i === 0 ? line : ` ${line}`));
}

function actorsTable({ decision }: DecideShown, d: number): Markup {
  const shares = weightShares(decision, d);
  return tableMarkup(
    ['actor', 'position', 'salience', 'capability', 'share of weight'],
    decision.actors.map(({ name, position, salience, capability }, i) => [
      name,
      short(position[d]!),
      short(100 * salience[d]!),
      short(capability),
      `${one(100 * shares[i]!)}%`,
    ]),
  );
}

function swingsTable({ swings }: DecideShown, d: number): Markup | null {
  const own = swings?.[d] ?? [];
  if (own.length === 0) return null;
  return tableMarkup(
    ['input', 'outcome at its low end', 'outcome at its high end'],
    own.map(({ input, atLow, atHigh }) => [input, one(atLow), one(atHigh)]),
  );
}

function powerMarkup(shown: DecideShown): Markup | null {
  const chart = powerChart(shown);
  return chart === null
    ? null
    : figureMarkup((size) => powerFigure(chart, size), {
        caption: notes(figureNotes(shown, 'power', 0)),
        legend: null,
        after: 'after-power',
      });
}

function traceSection({ forecast: { steps } }: DecideShown): PageSection | null {
  if (steps.length === 0) return null;
  const items = steps.map(({ turn, words }) => markup`<li>${turn > 0 ? `Turn ${turn}: ` : ''}${words}</li>`);
  return {
    anchor: 'steps',
    name: 'Step by step',
    content: markup`<section id="steps"><h2>Step by step</h2><ol class="plain">${items}</ol></section>`,
  };
}

function one(value: number): string {
  return String(Number(value.toFixed(1)));
}
