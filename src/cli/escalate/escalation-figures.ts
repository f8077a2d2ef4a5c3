import { EntenteError } from '../../error.ts';
import type { Outcome } from '../../escalation/uncertainty/index.ts';
import {
  asPercent,
  type EscalationFigure,
  fanFigure,
  ladderFigure,
  outcomesFigure,
  regionFigure,
  sensitivityFigure,
  tornadoFigure,
  varyFigure,
} from '../../report/figures/escalation/index.ts';
import { FILE_SIZE, svgFile } from '../../report/figures/svg-file.ts';
import { escalationMarkup } from '../../report/escalation-page.ts';
import { conditionOf, type EscalationResult, NO_RECORD } from './escalation-result.ts';
import type { FigureName } from './figure-names.ts';

/** One figure as an SVG file. @throws EntenteError where the result has nothing for it */
export function escalationFigure(result: EscalationResult, name: FigureName): string {
  const figure = figuresOf(result).find((each) => each.name === name);
  if (figure === undefined)
    throw new EntenteError('usage', 'nothing to draw', `--figure ${name}`, ADVICE[name]);
  const { plot, height } = figure.draw(FILE_SIZE);
  const record = `${NO_RECORD.slice(0, 1).toUpperCase()}${NO_RECORD.slice(1)}.`;
  return svgFile(plot, height, { ...figure, notes: [...figure.notes, record] });
}

const ADVICE: Readonly<Record<FigureName, string>> = {
  outcomes: 'run it again',
  fan: 'run it again',
  ladder: 'run it again',
  tornado: 'give at least one parameter a range',
  sensitivity: 'give parameters ranges, and leave out --draws 0 and --no-sensitivity',
  region: 'add a claim and its plane: --claim "war < .1" --over kappa=0:6,cohesion=0:1',
  vary: 'say what is moved: --vary kappa=0:6',
};

/** All figures and tables as one page that needs nothing else. */
export function escalationPage(result: EscalationResult): string {
  const { scenario, outlook, draws, baseRates } = result;
  return escalationMarkup({
    title: scenario.name,
    comment: scenario.comment,
    roles: scenario.parties.map(({ name, role }) => ({ name, role })),
    condition: conditionOf(scenario),
    record: NO_RECORD,
    answer: answerOf(result),
    figures: figuresOf(result),
    equilibria: outlook.parties.map(({ name, stage }) => ({
      party: name,
      selection: stage.selection,
      equilibria: stage.equilibria,
    })),
    policies:
      draws === null
        ? []
        : draws.policies.map(({ name, bands, best }) => ({
            name,
            comment: scenario.policies.find((policy) => policy.name === name)?.comment ?? null,
            fighting: bands.fighting,
            settlement: bands.settlement,
            best,
          })),
    baseRates,
    parameters: scenario.parameters,
  });
}

function answerOf({ scenario, outlook, draws }: EscalationResult): string {
  const of = (outcome: Outcome) => {
    const band = draws?.bands[outcome];
    const range =
      band === undefined ? '' : ` (${asPercent(band.low)} to ${asPercent(band.high)} in 80% of the draws)`;
    return `${asPercent(outlook.ends[outcome])}${range}`;
  };
  return `By month ${scenario.months} at the values of the file: settlement ${of('settlement')}, war ${of('fighting')}, none of these yet ${of('open')}.`;
}

function figuresOf(result: EscalationResult): EscalationFigure[] {
  const { scenario, outlook, draws, tornados, regions, varied } = result;
  const note = `Every figure is ${conditionOf(scenario)}.`;
  const until = `by month ${scenario.months}`;
  const bars = ENDS.map(([outcome, name]) => ({
    name,
    chance: outlook.ends[outcome],
    band: draws?.bands[outcome] ?? null,
  }));
  const fan = new Map(draws?.fan.map((each) => [each.month, each.bands]));
  const months = draws === null ? outlook.byMonth.map(({ month }) => month) : [...fan.keys()];
  const lines = LINES.map(([outcome, name]) => ({
    name,
    points: months.map((month) => ({
      month,
      chance: outlook.byMonth[month]![outcome],
      band: fan.get(month)?.[outcome] ?? null,
    })),
  }));
  return [
    outcomesFigure(`${scenario.name}: how it ends ${until}`, [note], bars),
    fanFigure(`${scenario.name}: month by month`, [note], lines),
    ...outlook.parties.map(({ name, rungs }, side) =>
      ladderFigure(
        `The ladder of ${name}, ${until}`,
        [note],
        rungs.map((rung, i) => {
          const [settlement, down, refused, up, war, nuclear] = outlook.course.sides[side]!.flows[i]!;
          return {
            name: rung.name,
            reached: rung.reached,
            isStart: i === outlook.parties[side]!.start,
            up: up!,
            down: down! + (i === 0 ? 0 : refused!),
            settlement: settlement!,
            war: war! + nuclear!,
          };
        }),
      ),
    ),
    ...tornados.slice(0, 6).flatMap(({ policies, base, bars: all }) => {
      if (all.length === 0) return [];
      const title =
        policies === null
          ? `Chance of war ${until}: what each parameter does alone`
          : `War ${until}, "${policies[0]}" less "${policies[1]}", in percentage points`;
      const rows = all.map((bar) => ({ ...bar, name: shortPath(bar.parameter, outlook.parties.length) }));
      return [tornadoFigure(title, [note], { base, rows, isDifference: policies !== null })];
    }),
    ...(draws === null || draws.sensitivity === null
      ? []
      : [
          sensitivityFigure(
            `What the chance of war ${until} depends on`,
            [note, 'Shares of the variance over the draws (Sobol indices).'],
            draws.sensitivity.fighting.map((row) => ({
              ...row,
              name: shortPath(row.parameter, outlook.parties.length),
            })),
          ),
        ]),
    ...regions.map(({ claim, x, y, holds, share }) =>
      regionFigure(
        `Where "${claim}" holds ${until}`,
        [`It holds in ${asPercent(share)} of the plane.`, note],
        {
          x: { name: shortPath(x.parameter, outlook.parties.length), values: x.values, value: x.value },
          y: { name: shortPath(y.parameter, outlook.parties.length), values: y.values, value: y.value },
          holds,
        },
      ),
    ),
    ...varied.map(({ axis, points, switches }) =>
      varyFigure(`As ${shortPath(axis.parameter, outlook.parties.length)} moves (${axis.symbol})`, [note], {
        axis: shortPath(axis.parameter, outlook.parties.length),
        value: axis.value,
        switches,
        lines: [
          ...points[0]!.start.map(({ party }, i) => ({
            name: `that one act at the start of ${party} leads to war, if anybody acts`,
            points: points.map(({ value, start }) => ({ value, chance: start[i]!.acts ? start[i]!.war : 0 })),
          })),
          {
            name: `war ${until}`,
            points: points.map(({ value, ends }) => ({ value, chance: ends.fighting })),
          },
        ],
      }),
    ),
  ];
}

const ENDS = [
  ['settlement', 'settlement'],
  ['war', 'war, no nuclear use'],
  ['nuclear', 'war with nuclear use'],
  ['open', 'none of these yet'],
] as const;
const LINES = [
  ['settlement', 'settlement'],
  ['fighting', 'war'],
  ['open', 'none yet'],
] as const;

/** The name without the party where only one climbs. */
function shortPath(path: string, parties: number): string {
  return parties === 1 ? path.slice(path.indexOf('.') + 1) : path;
}
