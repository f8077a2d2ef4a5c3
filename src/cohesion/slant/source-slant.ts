import { EntenteError } from '../../error.ts';
import { quantile } from '../../stats/quantile.ts';
import type { Rng } from '../../stats/rng.ts';
import type { Interval } from '../agreement-interval.ts';
import { counterOf, type EvidenceFigures } from './evidence-figures.ts';
import { type Reported, type ReportedColumns, reportedColumns } from './reported.ts';
import { slantWarnings } from './slant-warnings.ts';

/** A figure with its 95% interval when documents are drawn again; null where the draws do not give one. */
export interface Estimated {
  readonly value: number;
  readonly interval: Interval | null;
}

/** How an outlet reports one member. */
export interface MemberCoverage {
  readonly actor: string;
  readonly statements: number;
  /** Share of the outlet's statements that are this member's, and of all statements. */
  readonly share: number;
  readonly shareOfAll: number;
}

/** One outlet beside the whole evidence. */
export interface OutletSlant {
  readonly outlet: string;
  readonly statements: number;
  readonly documents: number;
  /** Shares of its statements, 0..1. */
  readonly pro: number;
  readonly contra: number;
  readonly ambivalent: number;
  /** Its share less that of all evidence. */
  readonly proDifference: Estimated;
  readonly contraDifference: Estimated;
  /** Members that it reports. */
  readonly members: number;
  readonly coverage: readonly MemberCoverage[];
  /** Members that others report and it does not. */
  readonly missing: readonly string[];
  /** Half the sum of differences of members' shares: 0 reports each as all do, 1 none in common. */
  readonly selection: number;
  /** Mean of `selection` of as many documents drawn from all: what chance gives. Null without draws. */
  readonly selectionByChance: number | null;
  /** Agreement index of last positions: of its own evidence, and of all evidence without it; null where that is empty. */
  readonly indexOwn: number | null;
  readonly indexWithout: number | null;
  /** Index of all evidence less that without the outlet: below 0 it makes the alliance look more divided. */
  readonly effect: Estimated | null;
}

/** What each outlet makes of the same alliance. */
export interface SourceSlant {
  /** Agreement index of last positions by all evidence. */
  readonly index: number;
  readonly statements: number;
  readonly documents: number;
  readonly members: number;
  readonly pro: number;
  readonly contra: number;
  readonly ambivalent: number;
  /** The outlet with most statements first. */
  readonly outlets: readonly OutletSlant[];
  readonly warnings: readonly string[];
}

/**
 * Per outlet: which members and which side it reports, against the whole evidence, and how much of the index comes from it.
 *
 * Intervals are percentile bootstrap intervals by document. O(draws * statements * outlets).
 *
 * @param statements of members of the alliance on one issue
 * @param draws of documents; 0 for no intervals
 * @throws EntenteError where there are no statements
 * @example sourceSlant(reported, 1000, rng(1)).outlets[0]?.proDifference // { value: 0.12, interval: [0.02, 0.21] }
 */
export function sourceSlant(statements: readonly Reported[], draws: number, rng: Rng): SourceSlant {
  if (statements.length === 0)
    throw new EntenteError(
      'input',
      'no statements of members',
      'none on this issue in this time',
      'widen the dates',
    );
  // In order, so that neither their order nor their names' decides what is drawn.
  const sorted = statements.toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  const columns = reportedColumns(sorted);
  const documents = columns.start.length - 1;
  const counter = counterOf(columns);
  const once = new Int32Array(documents).fill(1);
  const whole = counter.count(once, -1, -1);
  const outlets = [...columns.outlets.keys()];
  const drawn = outlets.map(() => ({ pro: [] as number[], contra: [] as number[], effect: [] as number[] }));
  const times = new Int32Array(documents);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let d = 0; d < documents; d++) times[Math.floor(rng() * documents)]! += 1;
    const all = counter.count(times, -1, -1);
    for (const outlet of outlets) {
      const own = counter.count(times, outlet, -1);
      const others = counter.count(times, -1, outlet);
      if (own.statements > 0) {
        drawn[outlet]!.pro.push(own.pro - all.pro);
        drawn[outlet]!.contra.push(own.contra - all.contra);
      }
      if (others.statements > 0) drawn[outlet]!.effect.push(all.index - others.index);
    }
  }
  const slants = outlets.map((outlet): OutletSlant => {
    const own = counter.count(once, outlet, -1);
    const others = counter.count(once, -1, outlet);
    const { pro, contra, effect } = drawn[outlet]!;
    const ownDocuments = new Set(
      sorted.filter((each) => each.outlet === columns.outlets[outlet]).map((each) => each.document),
    ).size;
    const coverage = coverageOf(columns, outlet);
    return {
      outlet: columns.outlets[outlet]!,
      statements: own.statements,
      documents: ownDocuments,
      ...sharesOf(own),
      proDifference: { value: own.pro - whole.pro, interval: intervalOf(pro) },
      contraDifference: { value: own.contra - whole.contra, interval: intervalOf(contra) },
      members: own.members,
      coverage: coverage.filter((member) => member.statements > 0),
      missing: coverage.filter((member) => member.statements === 0).map(({ actor }) => actor),
      selection: selectionOf(coverage),
      selectionByChance:
        draws === 0 ? null : chanceSelection(columns, coverage, ownDocuments, Math.min(draws, 200), rng),
      indexOwn: own.index,
      indexWithout: others.statements === 0 ? null : others.index,
      effect:
        others.statements === 0 ? null : { value: whole.index - others.index, interval: intervalOf(effect) },
    };
  });
  const result = {
    index: whole.index,
    statements: whole.statements,
    documents,
    members: whole.members,
    ...sharesOf(whole),
    outlets: slants.toSorted((a, b) => b.statements - a.statements || (a.outlet < b.outlet ? -1 : 1)),
  };
  return { ...result, warnings: slantWarnings(result) };
}

function sharesOf({ pro, contra }: EvidenceFigures) {
  return { pro, contra, ambivalent: Math.max(0, 1 - pro - contra) };
}

/** All members of the evidence with their shares in an outlet and in all, the most over-reported first. */
function coverageOf({ actors, actor, outlet }: ReportedColumns, only: number): MemberCoverage[] {
  const [own, all] = [new Int32Array(actors.length), new Int32Array(actors.length)];
  let total = 0;
  for (let row = 0; row < actor.length; row++) {
    all[actor[row]!]! += 1;
    if (outlet[row] !== only) continue;
    own[actor[row]!]! += 1;
    total += 1;
  }
  return actors
    .map((name, a) => ({
      actor: name,
      statements: own[a]!,
      share: own[a]! / total,
      shareOfAll: all[a]! / actor.length,
    }))
    .toSorted((a, b) => b.share - b.shareOfAll - (a.share - a.shareOfAll) || (a.actor < b.actor ? -1 : 1));
}

function selectionOf(coverage: readonly Pick<MemberCoverage, 'share' | 'shareOfAll'>[]): number {
  return coverage.reduce((sum, { share, shareOfAll }) => sum + Math.abs(share - shareOfAll), 0) / 2;
}

/** The mean selection of `count` documents drawn from all without replacement: few documents differ from all by themselves. */
function chanceSelection(
  { actors, start, rows, actor }: ReportedColumns,
  coverage: readonly MemberCoverage[],
  count: number,
  draws: number,
  rng: Rng,
): number {
  const shares = new Map(coverage.map((member) => [member.actor, member.shareOfAll]));
  const documents = Int32Array.from({ length: start.length - 1 }, (_, d) => d);
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const own = new Int32Array(actors.length);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const j = i + Math.floor(rng() * (documents.length - i));
      [documents[i], documents[j]] = [documents[j]!, documents[i]!];
      const d = documents[i]!;
      for (let at = start[d]!; at < start[d + 1]!; at++) {
        own[actor[rows[at]!]!]! += 1;
        total += 1;
      }
    }
    sum += selectionOf(actors.map((name, a) => ({ share: own[a]! / total, shareOfAll: shares.get(name)! })));
  }
  return sum / draws;
}

function intervalOf(values: readonly number[]): Interval | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const weights = new Float64Array(sorted.length).fill(1);
  return [quantile(sorted, weights, 0.025), quantile(sorted, weights, 0.975)];
}
