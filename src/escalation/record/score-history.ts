import { brierScore, linearQuantile, logScore, type Rng } from '../../stats/index.ts';
import type { HistoricCase, HistoricQuestion } from './history.ts';

/** A base rate with its exact count. */
export interface BaseRate {
  readonly id: string;
  readonly question: string;
  readonly source: string;
  readonly happened: number;
  readonly cases: number;
  readonly rate: number;
  readonly years: readonly [number, number];
}

/** How well forecasts of one kind did on cases that they had not seen. */
export interface ForecastScore {
  /** What it looks at; empty for climatology, which says the base rate of what it has learned from. */
  readonly predictors: readonly string[];
  readonly brier: number;
  /** Natural logarithm, per case; less is better. */
  readonly log: number;
  /** Brier score less climatology's, with a 95% interval over groups of cases. */
  readonly difference: number;
  readonly interval: readonly [number, number];
  /** Whether it beats the base rate: the whole interval lies below 0. */
  readonly beats: boolean;
}

export interface HistoricScores {
  readonly id: string;
  /** Ten parts by group, each forecast from the other nine. */
  readonly folds: readonly ForecastScore[];
  /** Each year from the 20th on, forecast from the years before it alone. */
  readonly forward: readonly ForecastScore[];
  /** Brier score of the base rate on all cases, known beforehand: rate (1 - rate). */
  readonly climatology: number;
}

/** Cases at the overall rate that a cell's own are added to. */
const PRIOR_CASES = 10;
const FOLDS = 10;
const FIRST_YEARS = 20;
const RESAMPLES = 1000;

/** @example baseRate(question).rate // 0.026 for wars in disputes */
export function baseRate({ id, question, source, cases }: HistoricQuestion): BaseRate {
  const happened = cases.filter((each) => each.happened).length;
  const years = cases.map(({ year }) => year);
  return {
    id,
    question,
    source,
    happened,
    cases: cases.length,
    rate: happened / cases.length,
    years: [Math.min(...years), Math.max(...years)],
  };
}

/**
 * Scores forecasts that look at what was known when a case began (the rate among like cases, drawn towards the overall rate as
 * by ten cases at it) beside climatology, on cases that were not learned from.
 */
export function scoreHistory(question: HistoricQuestion, rng: Rng): HistoricScores {
  const { cases, predictors } = question;
  const sets = [[], ...predictors.map((each) => [each]), ...(predictors.length > 1 ? [predictors] : [])];
  const { rate } = baseRate(question);
  const groups = [...new Set(cases.map(({ group }) => group))].toSorted(
    (a, b) => Number(a) - Number(b) || (a < b ? -1 : 1),
  );
  const fold = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const first = Math.min(...cases.map(({ year }) => year)) + FIRST_YEARS;
  const byFold = split(
    cases,
    ({ group }) => fold.get(group)!,
    (at, each) => fold.get(each.group) !== at,
  );
  const byYear = split(
    cases.filter(({ year }) => year >= first),
    ({ year }) => year,
    (year, each) => each.year < year,
    cases,
  );
  return {
    id: question.id,
    folds: scores(sets, byFold, rng),
    forward: scores(sets, byYear, rng),
    climatology: rate * (1 - rate),
  };
}

interface Part {
  readonly learned: readonly HistoricCase[];
  readonly tested: readonly HistoricCase[];
}

/** Parts by a key of the tested cases, each with the cases that may be learned from. */
function split<Key>(
  tested: readonly HistoricCase[],
  keyOf: (each: HistoricCase) => Key,
  mayLearn: (key: Key, each: HistoricCase) => boolean,
  all = tested,
): Part[] {
  return [...Map.groupBy(tested, keyOf)].map(([key, cases]) => ({
    tested: cases,
    learned: all.filter((each) => mayLearn(key, each)),
  }));
}

function scores(sets: readonly (readonly string[])[], parts: readonly Part[], rng: Rng): ForecastScore[] {
  const tested = parts.flatMap((part) => part.tested);
  const happened = tested.map((each) => Number(each.happened));
  const chances = sets.map((set) => parts.flatMap((part) => forecasts(part, set)));
  const losses = chances.map((each) => each.map((chance, i) => (chance - happened[i]!) ** 2));
  const groups = [...Map.groupBy(tested.keys(), (i) => tested[i]!.group).values()];
  return sets.map((set, i) => {
    const differences = losses[i]!.map((loss, at) => loss - losses[0]![at]!);
    const brier = brierScore(chances[i]!, happened);
    const interval = resampled(differences, groups, rng);
    return {
      predictors: set,
      brier,
      log: logScore(chances[i]!, happened),
      difference: brier - brierScore(chances[0]!, happened),
      interval,
      beats: i > 0 && interval[1] < 0,
    };
  });
}

function forecasts({ learned, tested }: Part, predictors: readonly string[]): number[] {
  const cell = ({ known }: HistoricCase) => predictors.map((name) => known[name]).join('|');
  const counts = new Map<string, [happened: number, cases: number]>();
  for (const each of learned) {
    const count = counts.get(cell(each)) ?? [0, 0];
    counts.set(cell(each), [count[0] + Number(each.happened), count[1] + 1]);
  }
  // Laplace's half keeps a rate of none from being certain.
  const overall = (learned.filter((each) => each.happened).length + 0.5) / (learned.length + 1);
  if (predictors.length === 0) return tested.map(() => overall);
  return tested.map((each) => {
    const [happened, cases] = counts.get(cell(each)) ?? [0, 0];
    return (happened + PRIOR_CASES * overall) / (cases + PRIOR_CASES);
  });
}

/** 95% of the means when whole groups are drawn anew. */
function resampled(
  values: readonly number[],
  groups: readonly (readonly number[])[],
  rng: Rng,
): [number, number] {
  const means = Array.from({ length: RESAMPLES }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < groups.length; i++) {
      const group = groups[Math.floor(rng() * groups.length)]!;
      for (const at of group) sum += values[at]!;
      count += group.length;
    }
    return sum / count;
  }).toSorted((a, b) => a - b);
  return [linearQuantile(means, 0.025), linearQuantile(means, 0.975)];
}
