import { cueLevels, type CueModel } from '../../src/reading/trained/cue-model.ts';
import { cueMarginals } from '../../src/reading/trained/cue-model.ts';
import { findRelations } from '../../src/reading/trained/find-relations.ts';
import { cueLattice, roleLattice } from '../../src/reading/trained/lattices.ts';
import type { Table } from '../../src/reading/trained/linear.ts';
import type { ReaderModel } from '../../src/reading/trained/reader-model.ts';
import { relationFeatures } from '../../src/reading/trained/relation-features.ts';
import { cueView } from '../../src/reading/trained/cue-view.ts';
import { type RoleModel, roomFor } from '../../src/reading/trained/role-model.ts';
import { forestOf, logOdds } from '../../src/reading/trained/trees.ts';
import { rng } from '../../src/stats/rng.ts';
import { boost, type Growth } from './boosting.ts';
import { type Group, type Sequence, trainCrf, type Weights } from './crf.ts';
import type { Article } from './gold.ts';
import { isotonic, withSureBand } from './isotonic.ts';
import { isExact, matched } from './matched.ts';
import { cueSequence, roleSequence } from './sequences.ts';

export interface Settings {
  /** Models of each kind, trained in different orders, whose weights are averaged. */
  readonly bag: number;
  /** Parts of the corpus; what comes from a model is taken from one that did not see the article. */
  readonly folds: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  /** Rows of the tables, as powers of two: cues, roles, boundaries. */
  readonly bits: readonly [number, number, number];
  readonly leastCue: number;
  readonly trees: Omit<Growth, 'rng'>;
  /** How much of what the trees are to tell is that the cue is exact; the rest is that the relation is right. */
  readonly cueShare: number;
  readonly seed: number;
}

export const settings: Settings = {
  bag: 3,
  folds: 3,
  epochs: 6,
  rate: 0.05,
  dropout: 0.5,
  bits: [19, 18, 19],
  leastCue: 0.18,
  trees: { trees: 150, depth: 5, rate: 0.06, leastRows: 50, ridge: 15, rows: 0.7, features: 0.5 },
  cueShare: 0.2,
  seed: 1,
};

/** So many of ten that are accepted are right. */
const ACCEPTED = 0.9;

type Say = (what: string) => void;

/** Learns everything from articles; the same articles and seed give the same model. */
export function fitReader(articles: readonly Article[], plan: Settings, say: Say): ReaderModel {
  const cueData = articles.map(cueSequences);
  const foldOf = (k: number): number => k % plan.folds;
  const others = (fold: number): number[] => articles.flatMap((_, k) => (foldOf(k) === fold ? [] : [k]));
  const all = articles.map((_, k) => k);
  const fitCues = (ks: readonly number[], what: string) =>
    cueModelOf(
      ks.flatMap((k) => cueData[k]!),
      plan,
      (at) => say(`${what}: ${at}`),
    );
  const cueFolds = Array.from({ length: plan.folds }, (_, f) => fitCues(others(f), `cues, part ${f + 1}`));
  const cues = fitCues(all, 'cues');
  const roleData = articles.map((article, k) => roleSequences(article, cueFolds[foldOf(k)]!));
  const fitRoles = (ks: readonly number[], what: string) =>
    roleModelOf(
      ks.flatMap((k) => roleData[k]!),
      plan,
      (at) => say(`${what}: ${at}`),
    );
  const roleFolds = Array.from({ length: plan.folds }, (_, f) => fitRoles(others(f), `roles, part ${f + 1}`));
  const roles = fitRoles(all, 'roles');
  const rows: Float64Array[] = [];
  const right: number[] = [];
  const aims: number[] = [];
  const row: number[] = [];
  for (const [k, article] of articles.entries()) {
    const models = { cues: cueFolds[foldOf(k)]!, roles: roleFolds[foldOf(k)]! };
    const room = roomFor(models);
    const found = findRelations(article.views, models, plan.leastCue, room);
    for (const [p, view] of article.views.entries()) {
      const { marginals, relations } = found[p]!;
      if (relations.length === 0) continue;
      const gold = article.gold.filter(({ paragraph }) => paragraph === p);
      rows.push(...relationFeatures(view, marginals, relations));
      const isRight = matched(view, relations, gold);
      right.push(...isRight);
      for (const [i, { span }] of relations.entries()) {
        aims.push((1 - plan.cueShare) * isRight[i]! + plan.cueShare * (isExact(span, gold) ? 1 : 0));
        row.push(k);
      }
    }
  }
  say(`${rows.length} relations, ${right.reduce((a, b) => a + b, 0)} of them right`);
  const relations = boost(rows, aims, { ...plan.trees, rng: rng(plan.seed) });
  const scores = heldOutScores(rows, aims, row, plan);
  const calibration = withSureBand(
    isotonic(scores, right, Math.ceil(rows.length / 60)),
    scores,
    right,
    ACCEPTED,
  );
  return {
    name: 'trained 1',
    cues,
    roles,
    relations,
    calibration,
    bands: { accept: ACCEPTED, review: 0.25 },
    leastCue: plan.leastCue,
  };
}

/** Log odds of each relation by trees that did not see its article. */
function heldOutScores(
  rows: readonly Float64Array[],
  aims: readonly number[],
  article: readonly number[],
  plan: Settings,
): number[] {
  const parts = 5;
  const scores: number[] = Array.from({ length: rows.length }, () => 0);
  for (let part = 0; part < parts; part++) {
    const seen = rows.flatMap((_, i) => (article[i]! % parts === part ? [] : [i]));
    const forest = forestOf(
      boost(
        seen.map((i) => rows[i]!),
        seen.map((i) => aims[i]!),
        { ...plan.trees, rng: rng(plan.seed) },
      ),
    );
    for (const [i, row] of rows.entries()) if (article[i]! % parts === part) scores[i] = logOdds(forest, row);
  }
  return scores;
}

function cueSequences({ views, gold }: Article): Sequence[] {
  return views.flatMap((view, p) => {
    const labels = new Uint8Array(view.length);
    for (const { paragraph, first, last } of gold) if (paragraph === p) labels.fill(1, first, last);
    return cueSequence(view, labels) ?? [];
  });
}

function roleSequences({ views, gold }: Article, cues: CueModel): Sequence[] {
  const levels = views.map((view) => cueLevels(cueMarginals(cues, view), view.length));
  return gold.flatMap(
    ({ paragraph, first, last, labels }) =>
      roleSequence(cueView(views[paragraph]!, first, last, levels[paragraph]!), labels) ?? [],
  );
}

function cueModelOf(data: readonly Sequence[], plan: Settings, say: Say): CueModel {
  const weights = bagged(cueLattice, [{ classes: [0, 1, 2], bits: plan.bits[0] }], data, plan, say);
  return { table: tableOf(weights, 0), bias: weights.bias };
}

function roleModelOf(data: readonly Sequence[], plan: Settings, say: Say): RoleModel {
  const groups = [
    { classes: [0, 1], bits: plan.bits[1] },
    { classes: [2, 3, 4, 5, 6], bits: plan.bits[2] },
  ];
  const weights = bagged(roleLattice, groups, data, plan, say);
  return { roles: tableOf(weights, 0), boundaries: tableOf(weights, 1), bias: weights.bias };
}

/** The mean of models trained in different orders, with different features left out. */
function bagged(
  lattice: typeof cueLattice,
  groups: readonly Group[],
  data: readonly Sequence[],
  plan: Settings,
  say: Say,
): Weights {
  let sum: Weights | null = null;
  for (let b = 0; b < plan.bag; b++) {
    const one = trainCrf(lattice, groups, data, {
      epochs: plan.epochs,
      rate: plan.rate,
      dropout: plan.dropout,
      l2: 0,
      rng: rng(plan.seed * 1000 + b),
      onEpoch: (epoch, loss) => say(`model ${b + 1}, epoch ${epoch + 1}, loss ${loss.toFixed(3)}`),
    });
    if (sum === null) sum = one;
    else {
      for (const [g, table] of sum.tables.entries())
        for (let i = 0; i < table.length; i++) table[i] = table[i]! + one.tables[g]![i]!;
      for (let a = 0; a < sum.bias.length; a++) sum.bias[a] = sum.bias[a]! + one.bias[a]!;
    }
  }
  for (const table of sum!.tables) for (let i = 0; i < table.length; i++) table[i] = table[i]! / plan.bag;
  for (let a = 0; a < sum!.bias.length; a++) sum!.bias[a] = sum!.bias[a]! / plan.bag;
  return sum!;
}

/** Weights in int8 steps; those beyond what nearly all stay within are cut off. */
function tableOf({ groups, tables }: Weights, g: number): Table {
  const { classes, bits } = groups[g]!;
  const values = tables[g]!;
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = Math.min(most, MOST_WEIGHT) / 127;
  const weights = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++)
    weights[i] = Math.max(-127, Math.min(127, Math.round(values[i]! / scale)));
  return { classes, shift: 32 - bits, weights, scale };
}

const MOST_WEIGHT = 1.5;
