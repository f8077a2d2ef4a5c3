import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStatements } from '../../src/coding/parse-statements.ts';
import { builtInRegistry, membersOn } from '../../src/coding/registry/index.ts';
import { statementTable } from '../../src/coding/statement-table.ts';
import {
  agreementIndex,
  agreementInterval,
  measureUnity,
  type UnityFigures,
} from '../../src/cohesion/index.ts';
import { quantile } from '../../src/stats/index.ts';
import { type Check, same, sameNumber } from './check.ts';

interface Oracle {
  readonly metrics: {
    readonly hnr_agreement: {
      readonly input: readonly (readonly [number, number, number])[];
      readonly value: readonly number[];
    };
    readonly bootstrap_exact: {
      readonly input: readonly number[];
      readonly value: { readonly q05: number; readonly q95: number };
    };
  };
}

type Triple = readonly [contra: number, ambivalent: number, pro: number];

interface CaseMetrics {
  readonly March: { readonly countries: number; readonly by_country: Triple; readonly AI: number };
  readonly May: { readonly countries: number; readonly by_country: Triple; readonly AI: number };
  readonly carry_forward: Readonly<
    Record<
      string,
      {
        readonly countries: number;
        readonly v: Triple;
        readonly AI: number;
        readonly AI_ci95: readonly number[];
      }
    >
  >;
}

/** The agreement index, its interval and the unity of the public case; `folder` holds `oracles/` and `data/`. */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  yield* metrics(await json<Oracle>(folder, 'oracles/metrics/metrics-oracle.json'));
  yield* publicCase(
    await readFile(join(folder, 'data/case/troops-2024.csv'), 'utf8'),
    await json<CaseMetrics>(folder, 'data/case/troops-metrics.json'),
  );
}

function* metrics({
  metrics: { hnr_agreement: index, bootstrap_exact: bootstrap },
}: Oracle): Generator<Check> {
  for (const [i, counts] of index.input.entries()) {
    const [pro, contra, ambivalent] = counts;
    yield sameNumber(
      `agreement index of ${counts.join(', ')}`,
      agreementIndex({ pro, contra, ambivalent }),
      index.value[i]!,
    );
  }
  const means = resampledMeans(bootstrap.input);
  const even = new Float64Array(means.length).fill(1);
  yield sameNumber('5% quantile of an exact bootstrap', quantile(means, even, 0.05), bootstrap.value.q05);
  yield sameNumber('95% quantile of an exact bootstrap', quantile(means, even, 0.95), bootstrap.value.q95);
}

function* publicCase(csv: string, reference: CaseMetrics): Generator<Check> {
  const registry = builtInRegistry();
  const statements = parseStatements(csv, { document: 'troops-2024', registry, fileName: 'troops-2024.csv' });
  const nato = (date: string) => membersOn(registry, 'NATO', date);
  const table = statementTable(statements);
  const between = (from: string, to: string, members = nato) =>
    measureUnity(table, members, { issue: 'troops', from, to, by: 'month', carry: 366 }).change;

  // The rules of the command line: members of each date. Sweden joined on 7 March.
  const { from, to } = between('2024-02-26', '2024-03-31');
  yield sameNumber('26 February, those who spoke that month', from.current, 14 / 17);
  yield same('26 February, members known', from.currentKnown, 17);
  yield sameNumber('31 March, those who spoke that month', to.current, 0.1);
  yield same('31 March, members who spoke that month', to.currentKnown, 10);
  yield sameNumber('31 March, positions carried', to.carried, 0.475);
  yield same('31 March, members known', to.known, 20);

  // The reference figures take Sweden as a member throughout, and carry positions without end.
  const allAlong = () => nato('2024-05-31');
  const ends: [string, UnityFigures][] = [
    ['to Feb-29', between('2024-02-29', '2024-05-31', allAlong).from],
    ['to Mar-31', between('2024-03-31', '2024-05-31', allAlong).from],
    ['to May-31', between('2024-03-31', '2024-05-31', allAlong).to],
  ];
  for (const [name, { carried, known, carriedCounts }] of ends) {
    const { countries, v, AI, AI_ci95: bounds } = reference.carry_forward[name]!;
    yield same(`${name}: members known`, known, countries);
    yield same(`${name}: contra, ambivalent, pro`, triple(carriedCounts), v);
    yield sameNumber(`${name}: index`, carried, AI, 5e-5);
    // Theirs is Monte Carlo, to three digits.
    const interval = agreementInterval(carriedCounts)!;
    yield sameNumber(`${name}: lower bound`, interval[0], bounds[0]!, 5e-4);
    yield sameNumber(`${name}: upper bound`, interval[1], bounds[1]!, 5e-4);
  }
  const months: [keyof CaseMetrics & ('March' | 'May'), UnityFigures][] = [
    ['March', ends[1]![1]],
    ['May', ends[2]![1]],
  ];
  for (const [month, { current, currentKnown, currentCounts }] of months) {
    const { countries, by_country: counts, AI } = reference[month];
    yield same(`${month}: members who spoke`, currentKnown, countries);
    yield same(`${month}: contra, ambivalent, pro`, triple(currentCounts), counts);
    yield sameNumber(`${month}: index`, current, AI, 5e-5);
  }
}

/** The means of all n^n resamples, in order. */
function resampledMeans(scores: readonly number[]): number[] {
  const n = scores.length;
  return Array.from({ length: n ** n }, (_, code) => {
    const draws = scores.map((_, draw) => scores[Math.floor(code / n ** draw) % n]!);
    return draws.reduce((sum, score) => sum + score, 0) / n;
  }).toSorted((a, b) => a - b);
}

function triple({ contra, ambivalent, pro }: UnityFigures['carriedCounts']): Triple {
  return [contra, ambivalent, pro];
}

async function json<T>(folder: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
}
