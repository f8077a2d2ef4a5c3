import { type Outcome } from '../../escalation/uncertainty/index.ts';
import { share } from '../../report/figures/escalation/drawing.ts';
import { formatTable } from '../output.ts';
import type { Io } from '../io.ts';
import { conditionOf, type EscalationResult, NO_RECORD } from './escalation-result.ts';
import { percent } from './percent.ts';
import { bandOf, policies, regions, type Table, tornados, varied } from './questions-table.ts';

const SHOWN: readonly (readonly [Outcome, string])[] = [
  ['settlement', 'settlement'],
  ['war', 'war, no nuclear use'],
  ['nuclear', 'war with nuclear use'],
  ['open', 'none of these yet'],
];
/** Months that a person reads: more would be a column of numbers. */
const MONTHS_SHOWN = 8;
const PARAMETERS_SHOWN = 10;

/** The result as a person reads it: tables with a sentence above each. */
export function escalationTable(result: EscalationResult, io: Io): string {
  const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    `${title}\n${formatTable(head, rows, io)}`;
  return [
    heading(result),
    ends(result, table),
    months(result, table),
    ...rungs(result, table),
    ...members(result, table),
    ...stages(result, table),
    ...sensitivity(result, table),
    ...policies(result, table),
    ...tornados(result, table),
    ...regions(result),
    ...varied(result, table),
    ...simulation(result, table),
    rates(result, table),
  ].join('\n');
}

function heading({ scenario }: EscalationResult): string {
  const roles = scenario.parties.map(({ name, role }) => `${name}${role === null ? '' : `: ${role}`}`);
  return `${[scenario.name, ...roles, `Every figure is ${conditionOf(scenario)}.`, `Note: ${NO_RECORD}.`].join('\n')}\n`;
}

function ends({ outlook, draws, scenario }: EscalationResult, table: Table): string {
  const head = [
    'end',
    'chance',
    ...(draws === null ? [] : ['median', '80% band']),
    ...(outlook.eventual === null ? [] : ['in the end']),
  ];
  const rows = SHOWN.map(([outcome, name]) => [
    name,
    percent(outlook.ends[outcome]),
    ...(draws === null ? [] : [percent(draws.bands[outcome].median), bandOf(draws.bands[outcome])]),
    ...(outlook.eventual === null ? [] : [percent(outlook.eventual[outcome])]),
  ]);
  const drawn = draws === null ? '' : `; median and band of ${draws.draws} draws from the ranges`;
  const late =
    outlook.eventual === null
      ? ''
      : `; in the end, after ${outlook.eventual.months.toFixed(1)} months on average`;
  return table(`By month ${scenario.months}, at the values of the file${drawn}${late}:`, head, rows);
}

function months({ outlook, scenario }: EscalationResult, table: Table): string {
  const steps = Math.min(MONTHS_SHOWN, scenario.months);
  const shown = Array.from({ length: steps }, (_, i) => Math.round(((i + 1) * scenario.months) / steps));
  const rows = shown.map((month) => [
    String(month),
    ...SHOWN.map(([outcome]) => percent(outlook.byMonth[month]![outcome])),
  ]);
  return table('By month:', ['by month', ...SHOWN.map(([, name]) => name)], rows);
}

function rungs({ outlook }: EscalationResult, table: Table): string[] {
  return outlook.parties.map(({ name, rungs: all, start }) =>
    table(
      `The ladder of ${name}, from rung ${start} (p: belief that the other side stands firm; p*: up to which support is given):`,
      [
        'rung',
        '',
        'reached',
        'there at the end',
        'p',
        'p*',
        'support',
        'an act leads to war',
        'refused',
        'back-down',
        'fait accompli',
        'who would act',
      ],
      all.map((rung) => [
        String(rung.rung),
        rung.name,
        percent(rung.reached),
        percent(rung.standing),
        rung.belief.toFixed(3),
        rung.threshold.toFixed(3),
        rung.regime,
        percent(rung.war),
        percent(rung.refused),
        percent(rung.backdown),
        percent(rung.faitAccompli),
        rung.acting.length === 0
          ? 'nobody'
          : `${rung.acting.length} of ${outlook.parties.find((party) => party.name === name)!.members.length}`,
      ]),
    ),
  );
}

function members({ outlook }: EscalationResult, table: Table): string[] {
  return outlook.parties.map(({ name, members: all }) =>
    table(
      `Who acts alone, of ${name}:`,
      ['member', 'acts, on average', 'its act leads to war'],
      all.map((member) => [member.name, member.acts.toFixed(2), percent(member.leadsToWar)]),
    ),
  );
}

function stages({ outlook }: EscalationResult, table: Table): string[] {
  return outlook.parties.map(({ name, stage }) => {
    const deterred =
      stage.memberDeterredAbove === null ? 'no belief' : `p ${stage.memberDeterredAbove.toFixed(3)}`;
    const title =
      `One act at the start, of ${name}: ${stage.equilibria.length} equilibria; all figures rest on the one marked *, ` +
      `${stage.selection}. Credibility switches support on at ${stage.credibilitySwitch.toFixed(2)}; the member is deterred above ${deterred}:`;
    return table(
      title,
      ['equilibrium', 'kind', 'status quo', 'war', 'refused', 'back-down', 'fait accompli', 'why'],
      stage.equilibria.map(({ name: which, selected, concept, chances, why, condition }) => [
        `${which}${selected ? ' *' : ''}`,
        concept,
        percent(chances.statusQuo),
        percent(chances.war),
        percent(chances.refused),
        percent(chances.backdown),
        percent(chances.faitAccompli),
        condition === null ? why : `${why} (if ${condition})`,
      ]),
    );
  });
}

function sensitivity({ draws }: EscalationResult, table: Table): string[] {
  if (draws === null || draws.sensitivity === null) return [];
  const { fighting, settlement } = draws.sensitivity;
  const of = (title: string, all: typeof fighting) =>
    table(
      title,
      ['parameter', 'alone', 'with all it does together with others', '80% interval of that'],
      all
        .slice(0, PARAMETERS_SHOWN)
        .map(({ parameter, first, total, totalInterval: [low, high] }) => [
          parameter,
          share(first),
          share(total),
          `${share(low)} to ${share(high)}`,
        ]),
    );
  return [
    of(
      'What the chance of war (with nuclear use or without) depends on, as shares of its variance (Sobol; below 0 is chance, which more draws make smaller):',
      fighting,
    ),
    of('What the chance of a settlement depends on:', settlement),
  ];
}

function simulation({ simulation: found, outlook }: EscalationResult, table: Table): string[] {
  if (found === null) return [];
  const names = ['settlement', 'war', 'nuclear'] as const;
  const rows = names.map((name, i) => {
    const share = found.ends[i]!.reduce((sum, each) => sum + each, 0) / found.runs;
    const error = Math.sqrt((share * (1 - share)) / found.runs);
    return [
      name,
      `${(100 * share).toFixed(3)}%`,
      `${(100 * error).toFixed(3)}%`,
      `${(100 * outlook.ends[name]).toFixed(3)}%`,
    ];
  });
  return [
    table(
      `${found.runs} simulated runs beside the exact chances:`,
      ['end', 'simulated', 'standard error', 'exact'],
      rows,
    ),
  ];
}

function rates({ baseRates }: EscalationResult, table: Table): string {
  const rows = baseRates.map(({ question, happened, cases, rate, source }) => [
    question,
    `${happened} of ${cases}`,
    percent(rate),
    source,
  ]);
  return table(
    'What history knows of such ends, whole crises and disputes (models/escalation):',
    ['question', 'cases', 'base rate', 'source'],
    rows,
  );
}
