import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  absorption,
  anyOccasion,
  course,
  gamblersRuin,
  ladderChain,
  redLineAtNext,
  redLineExists,
  ruinInClosedForm,
  simulateRuns,
} from '../../src/escalation/ladder/index.ts';
import {
  credibilitySwitch,
  memberDeterredAbove,
  stageEquilibria,
  stageGameTree,
  stageOutcome,
  type StagePayoffs,
} from '../../src/escalation/stage/index.ts';
import { rng, sobolDesign, sobolIndices } from '../../src/stats/index.ts';
import { quantalLimit } from '../../src/escalation/games/index.ts';
import { type Check, same, sameNumber } from './check.ts';

interface Reference {
  readonly params: Readonly<Record<string, number>>;
  readonly start_rung: number;
  readonly stage: readonly Readonly<Record<string, number>>[];
  readonly transition: readonly (readonly number[])[];
  readonly absorb_from_4: { readonly S: number; readonly W: number; readonly N: number };
  readonly expected_months: number;
  readonly after_12_months: Readonly<Record<string, number>>;
  readonly monte_carlo_200k: readonly number[];
  readonly sobol_product: Readonly<Record<string, number>>;
}

type ClosedForms = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The stage game and the ladder against their closed forms; `folder` holds `oracles/escalation/`. */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const read = async <T>(name: string) =>
    JSON.parse(await readFile(join(folder, 'oracles/escalation', name), 'utf8')) as T;
  const forms = await read<ClosedForms>('closed-forms.json');
  const reference = await read<Reference>('ladder-reference.json');
  yield* closedForms(forms);
  yield* stage(forms, payoffsOf(reference));
  yield* ladder(reference);
  yield* sensitivity(forms, reference);
  yield* limits(payoffsOf(reference));
}

/** C14: by simulation, so to some digits only. */
function* sensitivity(forms: ClosedForms, reference: Reference): Generator<Check> {
  const { S, ST } = forms.C14_ishigami as { readonly S: readonly number[]; readonly ST: readonly number[] };
  const at = (points: Float64Array, inputs: number, model: (x: Float64Array) => number) =>
    Float64Array.from({ length: points.length / inputs }, (_, i) =>
      model(points.subarray(i * inputs, (i + 1) * inputs)),
    );
  const three = at(sobolDesign(50_000, 3, rng(1)), 3, (x) => {
    const [a, b, c] = Array.from(x, (u) => Math.PI * (2 * u - 1)) as [number, number, number];
    return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
  });
  for (const [i, { first, total }] of sobolIndices(three, 3, { rng: rng(2), resamples: 2 }).entries()) {
    yield sameNumber(`C14: Ishigami, first order ${i}`, first, S[i]!, 0.015);
    yield sameNumber(`C14: Ishigami, total ${i}`, total, ST[i]!, 0.015);
  }
  const { S_p: p, S_sigma: sigma, ST_p: all } = reference.sobol_product;
  const two = at(sobolDesign(50_000, 2, rng(3)), 2, ([u, v]) => (0.05 + 0.1 * u!) * (0.5 + 0.3 * v!));
  const found = sobolIndices(two, 2, { rng: rng(4), resamples: 2 });
  yield sameNumber('C14: p sigma, first order of p', found[0]!.first, p!, 0.015);
  yield sameNumber('C14: p sigma, first order of sigma', found[1]!.first, sigma!, 0.015);
  yield sameNumber('C14: p sigma, total of p', found[0]!.total, all!, 0.015);
}

/** C18: what the closed form and the tree come to. */
function* limits(payoffs: StagePayoffs): Generator<Check> {
  const dear = stageOutcome({ ...payoffs, allianceWar: 1e12 }, 0.1);
  yield sameNumber('C18: W_A without end, threshold', dear.threshold, 0);
  const gain = { ...payoffs, credibility: 0, allianceGain: 3 };
  yield sameNumber('C18: kappa 0, threshold', stageOutcome(gain, 0.1).threshold, (3 - 1) / (15 + 3 - 1));
  for (const belief of [0.1, 0.3]) {
    const war = { resolute: 4, irresolute: 9 };
    const [selected] = stageEquilibria(payoffs, belief, war);
    const { profile } = quantalLimit(stageGameTree(payoffs, belief, war));
    const { memberActs, allianceSupports, irresoluteAnswers } = selected!.strategies;
    yield sameNumber(`C18: limit of the tree at p ${belief}, acts`, profile[1]!, memberActs, 1e-4);
    yield sameNumber(`C18: limit of the tree at p ${belief}, supports`, profile[3]!, allianceSupports, 1e-4);
    yield sameNumber(`C18: limit of the tree at p ${belief}, bluffs`, profile[9]!, irresoluteAnswers, 1e-4);
  }
}

function* closedForms(forms: ClosedForms): Generator<Check> {
  const walk = forms.C7_ladder_absorption as Record<string, number>;
  const steps = { up: walk.up!, down: walk.down!, top: walk.top! };
  const matrix = absorption(gamblersRuin(steps), walk.start! - 1)!;
  const closed = ruinInClosedForm({ ...steps, start: walk.start! });
  yield sameNumber('C7: reaches the top, closed form', closed.top, walk.formula!);
  yield sameNumber('C7: reaches the top, fundamental matrix', matrix.ends[1]!, walk.fundamental_matrix!);
  yield sameNumber('C7: duration, closed form', closed.months, walk.duration!);
  yield sameNumber('C7: duration, fundamental matrix', matrix.months, walk.duration_fm!);

  const line = forms.C8_red_line as Record<string, number>;
  const seen = { prior: line.pi0!, rungs: line.K!, passed: line.k! };
  yield sameNumber('C8: the line exists', redLineExists(seen), line.posterior_exists!);
  yield sameNumber('C8: at the next rung', redLineAtNext(seen), line.next_rung_hazard!);
  yield sameNumber('C8: if it is certain', redLineAtNext({ ...seen, prior: 1 }), line.hazard_if_certain!);
  yield sameNumber('C8: at the first rung', redLineAtNext({ ...seen, passed: 0 }), line.first_rung_hazard!);

  const occasions = forms.C15_unauthorised as { lam: number[]; t: number; P_any: number };
  yield sameNumber('C15: any occasion', anyOccasion(occasions.lam, occasions.t), occasions.P_any);
}

function* stage(forms: ClosedForms, payoffs: StagePayoffs): Generator<Check> {
  const expected = forms.C9_cascade_pbe as {
    outcomes: Record<string, [string, number]>;
    EU_member: [string, number];
    member_deterred_above: number;
  };
  const outcome = stageOutcome(payoffs, 0.1);
  yield sameNumber('C9: threshold', outcome.threshold, 1 / 5);
  yield sameNumber('C9: support', outcome.support, 2 / 3);
  yield sameNumber('C9: an irresolute rival answers', outcome.bluff, 4 / 9);
  yield sameNumber('C9: war', outcome.ifActs.war, expected.outcomes.war![1]);
  yield sameNumber('C9: refused', outcome.ifActs.refused, expected.outcomes.abandoned![1]);
  yield sameNumber('C9: backs down', outcome.ifActs.backdown, expected.outcomes.backdown![1]);
  yield sameNumber('C9: fait accompli', outcome.ifActs.faitAccompli, expected.outcomes.fait_accompli![1]);
  yield sameNumber('C9: member expects', outcome.memberExpects, expected.EU_member[1]);
  yield sameNumber('C9: member deterred above', memberDeterredAbove(payoffs), expected.member_deterred_above);

  yield sameNumber('C9b: switch', credibilitySwitch(payoffs, 0.1), 1.5);
  const above = stageOutcome({ ...payoffs, credibility: 2 }, 0.1);
  yield sameNumber('C9b: threshold', above.threshold, 2 / 15);
  yield sameNumber('C9b: an irresolute rival answers', above.bluff, 13 / 18);
  yield sameNumber('C9b: refused', above.ifActs.refused, 1 / 4);
  yield sameNumber('C9b: backs down', above.ifActs.backdown, 13 / 30);
  yield sameNumber('C9b: fait accompli', above.ifActs.faitAccompli, 1 / 4);
  yield sameNumber('C9b: war', above.ifActs.war, 1 / 15);
  yield sameNumber('C9b: member expects', above.memberExpects, 41 / 60);
  const below = stageOutcome({ ...payoffs, credibility: 1 }, 0.1);
  yield same('C9b: below it', [below.regime, below.acts], ['refuses', false]);
}

function payoffsOf({ params }: Reference): StagePayoffs {
  return {
    memberGain: params.vM!,
    abandonment: params.aM!,
    memberWar: params.WM!,
    allianceGain: params.vA!,
    supportCost: params.s!,
    credibility: params.kap!,
    allianceWar: params.WA!,
    rivalLoss: params.l!,
    rivalGain: params.g!,
    audienceCost: params.b!,
  };
}

function* ladder(reference: Reference): Generator<Check> {
  const { params, stage, transition, absorb_from_4: ends } = reference;
  const payoffs = payoffsOf(reference);
  const rungs = stage.map((_, rung) => String(rung));
  const chain = ladderChain({
    rungs,
    start: reference.start_rung,
    members: [{ ...payoffs, name: 'member', ideal: 0 }],
    payoffs,
    beliefs: { kind: 'rising', start: params.p0!, growth: params.pk! },
    // One member whose occasions come in so many of all months.
    opportunity: { rate: -Math.log1p(-params.inc!), positionWeight: 0, cohesionWeight: 0, cohesion: 0 },
    agreed: 0,
    settlement: params.mu_settle!,
    deescalation: params.mu_down!,
    nuclear: rungs.map(() => params.nuc!),
  });
  for (const [rung, expected] of stage.entries()) {
    const { ifActs, belief } = chain.incidents[rung]!;
    yield sameNumber(`C17: rung ${rung}, belief`, belief, expected.p!);
    yield sameNumber(`C17: rung ${rung}, war`, ifActs.war, expected.war!);
    yield sameNumber(`C17: rung ${rung}, refused`, ifActs.refused, expected.abandoned!);
    yield sameNumber(`C17: rung ${rung}, backs down`, ifActs.backdown, expected.backdown!);
    yield sameNumber(`C17: rung ${rung}, fait accompli`, ifActs.faitAccompli, expected.fait!);
    const row = rowOf(chain, rung);
    for (const [to, chance] of transition[rung]!.entries())
      if (chance > 0 || row[to]! > 0) yield sameNumber(`C17: from rung ${rung} to ${to}`, row[to]!, chance);
  }
  const found = absorption(chain, chain.at.start)!;
  for (const [end, name] of (['S', 'W', 'N'] as const).entries())
    yield sameNumber(`C17: ends in ${name}`, found.ends[end]!, ends[name]);
  yield sameNumber('C17: months', found.months, reference.expected_months);
  const climb = { stretches: [{ from: 0, chain }], start: chain.at.start, rungs: rungs.length };
  const year = course([climb], 12);
  for (const [end, name] of (['S', 'W', 'N'] as const).entries())
    yield sameNumber(`C17: after 12 months ${name}`, year.ends[12]![end]!, reference.after_12_months[name]!);
  for (const [rung, chance] of year.sides[0]!.standing[12]!.entries())
    yield sameNumber(`C17: after 12 months rung ${rung}`, chance, reference.after_12_months[`r${rung}`]!);

  const runs = 200_000;
  const { ends: counts } = simulateRuns([climb], 3000, runs, rng(1));
  for (const [end, name] of (['S', 'W', 'N'] as const).entries()) {
    const share = counts[end]!.reduce((sum, each) => sum + each, 0) / runs;
    const error = Math.sqrt((ends[name] * (1 - ends[name])) / runs);
    yield sameNumber(`C17: simulated ${name}, within three standard errors`, share, ends[name], 3 * error);
  }
}

/** A row as the reference has it: by rung, then by end. */
function rowOf(chain: ReturnType<typeof ladderChain>, state: number): number[] {
  const row = Array.from({ length: chain.states + chain.ends }, () => 0);
  row[state]! += chain.stay[state]!;
  for (let move = state * chain.width; move < (state + 1) * chain.width; move++)
    row[chain.target[move]!]! += chain.chance[move]!;
  return row;
}
