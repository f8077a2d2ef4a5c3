import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  allianceDilemma,
  audienceCosts,
  bargainingRange,
  burdenSharing,
  chicken,
  type Classic,
  criticalRisk,
  cumulativeRisk,
  extendedDeterrence,
  logitChoice,
  moralHazard,
  redLine,
  riskReturn,
  type Setting,
  settingsOf,
  superposedHazards,
  unilateralDeterrence,
  volunteersDilemma,
  warOfAttrition,
} from '../../src/escalation/classics/index.ts';
import { pureEquilibria, quantalLimit, quantalResponses } from '../../src/escalation/games/index.ts';
import { type Check, sameNumber } from './check.ts';

type Form = Readonly<Record<string, unknown>>;

/** The classics against their closed forms, and those that are games against what solvers find; FOLDER holds `oracles/escalation/`. */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const path = join(folder, 'oracles/escalation/closed-forms.json');
  const forms = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, Form>>;
  for (const [id, own, names, said] of comparisons) {
    const form = forms[id]!;
    const given = Object.fromEntries(Object.entries(said).map(([key, name]) => [key, settingIn(form, name)]));
    const answer = own.answer(settingsOf(own, given));
    for (const [ours, theirs] of Object.entries(names))
      yield* numbers(`${id}: ${own.name}, ${ours}`, answer[ours], form[theirs]);
  }
  yield* symmetricChicken(forms['C12b_chicken_qre_symmetric']!);
  yield* asGames(forms);
}

type Comparison = readonly [
  id: string,
  own: Classic,
  answers: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>>,
];

/** By key of ours, that of the reference: answers, then settings. */
const comparisons = [
  [
    'C1_fearon_range',
    bargainingRange,
    { low: 'low', high: 'high', width: 'width' },
    { p: 'p', cA: 'cA', cB: 'cB' },
  ],
  [
    'C1b_first_strike',
    bargainingRange,
    { existsWithFirstStrike: 'exists' },
    { pf: 'pf', ps: 'ps', cA: 'cA', cB: 'cB' },
  ],
  [
    'C1b_first_strike',
    bargainingRange,
    { existsWithFirstStrike: 'exists2' },
    { pf: 'pf2', ps: 'ps', cA: 'cA', cB: 'cB' },
  ],
  [
    'C2_fearon_risk_return',
    riskReturn,
    { demand: 'x_star', war: 'war_prob' },
    { p: 'p', cA: 'cA', cbar: 'cbar' },
  ],
  ['C3_critical_risk', criticalRisk, { critical: 'value' }, { win: 'T', giveIn: 'S', disaster: 'P' }],
  [
    'C3b_powell_resolve_max_risk',
    criticalRisk,
    { critical: 'value' },
    { win: 'W', giveIn: 'S', disaster: 'D' },
  ],
  ['C4_cumulative_risk', cumulativeRisk, { ofSteps: 'value' }, { risks: 'r' }],
  ['C4b_hazard', cumulativeRisk, { ofHazards: 'value', survival: 'survival' }, { hazards: 'h' }],
  [
    'C5_attrition',
    warOfAttrition,
    { hazard: 'hazard', givenUpBy: 'F_at_5', meanEnd: 'mean_min', valueAtStart: 'value_at_start' },
    { c: 'c', v: 'v' },
  ],
  ['C6_audience_cost', audienceCosts, { backedDownBy: 'F', hazard: 'hazard' }, { v: 'v', a: 'a', t: 't' }],
  [
    'C8_red_line',
    redLine,
    {
      exists: 'posterior_exists',
      nextHazard: 'next_rung_hazard',
      hazardIfCertain: 'hazard_if_certain',
      firstHazard: 'first_rung_hazard',
    },
    { pi0: 'pi0', K: 'K', k: 'k' },
  ],
  [
    'C10_unilateral_deterrence',
    unilateralDeterrence,
    {
      softChallengerThreshold: 'soft_challenger_resist_threshold',
      softDefenderThreshold: 'soft_defender_belief_threshold',
      hardChallengerThreshold: 'hard_challenger_threshold',
      bluff: 'bluff_prob_soft_challenger',
      softDefenderResists: 'soft_defender_resists',
    },
    {},
  ],
  ['C10b_one_sided', extendedDeterrence, { threshold: 'demand_iff_p_hard_below' }, {}],
  ['C11_volunteer', volunteersDilemma, { give: 'give', nobody: 'nobody' }, { n: 'n', b: 'b', c: 'c' }],
  [
    'C11b_olson_zeckhauser',
    burdenSharing,
    { total: 'nash_total', contributions: 'nash_contrib', efficient: 'efficient' },
    { b: 'b' },
  ],
  ['C11c_cobb_douglas', burdenSharing, { commonGood: 'G', given: 'g' }, { a: 'a', I: 'I' }],
  ['C12_logit_binary', logitChoice, { chance: 'P' }, { delta: 'delta', lambda: 'lam' }],
  ['C12b_chicken_qre_symmetric', chicken, { mixed: 'mixed_ne' }, {}],
  ['C13_snyder_commitment', allianceDilemma, { commitment: 's_star', loss: 'loss' }, { A: 'A', E: 'E' }],
  ['C15_unauthorised', superposedHazards, { any: 'P_any', first: 'P_first' }, { rates: 'lam', t: 't' }],
  [
    'C16_moral_hazard',
    moralHazard,
    { threshold: 'act_iff_support_at_least' },
    { rho: 'rho', vM: 'vM', aM: 'aM' },
  ],
] as unknown as readonly Comparison[];

function* symmetricChicken({ values }: Form): Generator<Check> {
  for (const [lambda, firm] of Object.entries(values as Readonly<Record<string, number>>)) {
    const settings = settingsOf(chicken, { lambda: Number(lambda) });
    yield sameNumber(
      `C12b: chicken, quantal at ${lambda}`,
      chicken.answer(settings)['quantal'] as number,
      firm,
    );
    const principal = quantalResponses(chicken.game!(settings), [Number(lambda)]).found[0]![0]!;
    yield sameNumber(`C12b: the tree of chicken, principal branch at ${lambda}`, principal.profile[0]!, firm);
  }
}

/** The same answers from the trees. */
function* asGames(forms: Readonly<Record<string, Form>>): Generator<Check> {
  const volunteers = quantalLimit(volunteersDilemma.game!(settingsOf(volunteersDilemma)));
  const give = forms['C11_volunteer']!['give'] as number;
  yield sameNumber(
    'C11: the tree of volunteers, limit of the principal branch',
    volunteers.profile[0]!,
    give,
    1e-6,
  );
  const [delta, lam] = ['delta', 'lam'].map((key) => forms['C12_logit_binary']![key] as number);
  const choice = quantalResponses(logitChoice.game!(settingsOf(logitChoice, { delta: delta! })), [lam!]);
  yield sameNumber(
    'C12: the tree of a choice',
    choice.found[0]![0]!.profile[0]!,
    forms['C12_logit_binary']!['P'] as number,
  );
  const rho = forms['C16_moral_hazard']!['act_iff_support_at_least'] as number;
  for (const [s, acts] of [
    [rho - 1e-6, 0],
    [rho + 1e-6, 1],
  ] as const) {
    const tree = moralHazard.game!(settingsOf(moralHazard, { s }));
    yield sameNumber(
      `C16: the tree of moral hazard, support ${s.toFixed(7)}`,
      pureEquilibria(tree)[0]![1]!,
      acts,
    );
  }
  for (const [risk, stands] of [
    [0.4 - 1e-6, 1],
    [0.4 + 1e-6, 0],
  ] as const) {
    const tree = criticalRisk.game!(settingsOf(criticalRisk, { risk }));
    yield sameNumber(
      `C3: the tree of critical risk, risk ${risk.toFixed(6)}`,
      pureEquilibria(tree)[0]![1]!,
      stands,
    );
  }
  for (const [p, demands] of [
    [4 / 7 - 1e-6, 1],
    [4 / 7 + 1e-6, 0],
  ] as const) {
    const { profile } = quantalLimit(extendedDeterrence.game!(settingsOf(extendedDeterrence, { p })));
    yield sameNumber(
      `C10b: the tree of extended deterrence, p ${p.toFixed(6)}`,
      Math.round(profile[1]!),
      demands,
    );
  }
}

function* numbers(what: string, ours: unknown, theirs: unknown): Generator<Check> {
  const [one, other] = [listOf(ours), listOf(theirs)];
  yield { what: `${what}: as many`, ok: one.length > 0 && one.length === other.length };
  for (const [i, value] of one.entries())
    yield sameNumber(`${what}${one.length > 1 ? ` ${i + 1}` : ''}`, value, other[i]!);
}

/** Numbers as they are, truth as 0 or 1, fractions as numbers; of a fraction with its decimals the latter. */
function listOf(value: unknown): number[] {
  if (Array.isArray(value)) return typeof value[0] === 'string' ? [value[1] as number] : (value as number[]);
  if (typeof value === 'boolean') return [Number(value)];
  if (typeof value !== 'string') return [value as number];
  const [numerator, denominator = '1'] = value.split('/');
  return [Number(numerator) / Number(denominator)];
}

function settingIn(form: Form, name: string): Setting {
  return form[name] as Setting;
}
