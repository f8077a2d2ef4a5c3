import { compareVersions } from './compare-versions.ts';
import type { Comparison, FidelityClass } from './comparison.ts';
import { daysBetween, sameSpeaker } from './context.ts';
import type { Said } from './said.ts';
import type { SaidList, VersionIndex } from './version-index.ts';

/** Another version of a statement, and what the quotation is beside it. */
export interface FoundVersion extends Comparison {
  /** Position in the list that the index was made of. */
  readonly at: number;
}

/** What a quotation is beside all that is known. */
export interface Fidelity extends Comparison {
  /** The nearest first; empty where the quotation stands only here. */
  readonly versions: readonly FoundVersion[];
}

const MOST_VERSIONS = 5;
const ONLY_HERE: Fidelity = { class: 'only-here', differences: [], similarity: 0, versions: [] };
const NEAR = 30;

/** A version that a quotation says in full goes before one that it alters. */
const faithful: Readonly<Partial<Record<FidelityClass, number>>> = { same: 0.3, shortened: 0.2 };

/**
 * Looks for other versions of what somebody is quoted with, and says what the quotation is beside the nearest: the one that shares most,
 * where the same speaker and a near date count for it. Cost of a search as `versionIndex` says, and 80 alignments at most.
 *
 * @param statements the list that `index` was made of
 */
export function fidelityOf(quotation: Said, statements: SaidList, index: VersionIndex): Fidelity {
  const versions = index
    .candidates(quotation)
    .map((at) => ({ ...compareVersions(quotation, statements.at(at)!), at }))
    .filter((version) => version.class !== 'only-here')
    .map((version) => ({ version, score: scoreOf(version, quotation, statements.at(version.at)!) }))
    .toSorted((a, b) => b.score - a.score || a.version.at - b.version.at)
    .slice(0, MOST_VERSIONS)
    .map(({ version }) => version);
  const best = versions[0];
  if (best === undefined) return ONLY_HERE;
  return { class: best.class, differences: best.differences, similarity: best.similarity, versions };
}

function scoreOf(version: Comparison, quotation: Said, said: Said): number {
  const theirs = sameSpeaker(quotation, said) === true ? 0.1 : 0;
  const days = daysBetween(quotation.date, said.date);
  const near = days !== null && days <= NEAR ? 0.05 : 0;
  return version.similarity + theirs + near + (faithful[version.class] ?? 0);
}
