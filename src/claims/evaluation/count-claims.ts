import { sameClaims } from './same-claims.ts';
import { type ClaimsOfColumn, claimKinds, type ScoredClaim, verdicts } from './scored-claim.ts';

/** What is counted in a column, by name. */
const slots = [
  ...['found', 'marked', 'right'].flatMap((what) => [
    `span ${what}`,
    ...claimKinds.map((kind) => `${kind} ${what}`),
  ]),
  ...verdicts.flatMap((marked) => verdicts.map((given) => `${marked} as ${given}`)),
  ...['voice', 'actors', 'issue'].flatMap((what) => [`${what} asked`, `${what} right`]),
  'values asked',
  'values judged',
] as const;

const places: ReadonlyMap<string, number> = new Map(slots.map((slot, i) => [slot, i]));

/** Counts of one column, or sums of several. */
export type ClaimCounts = Float64Array;

export const noClaims = (): ClaimCounts => new Float64Array(slots.length);

/** @throws RangeError for a name that is not counted */
export function countOf(counts: ClaimCounts, slot: string): number {
  return counts[placeOf(slot)]!;
}

/** Counts what is found, marked and right in a column: claims by kind, spans whatever their kind, and what is said of those found. */
export function countClaims({ text, found, marked }: ClaimsOfColumn): ClaimCounts {
  const counts = noClaims();
  const add = (slot: string): void => {
    counts[placeOf(slot)]! += 1;
  };
  for (const { kind } of found) for (const slot of ['span', kind]) add(`${slot} found`);
  for (const { kind } of marked) for (const slot of ['span', kind]) add(`${slot} marked`);
  for (const [i, j] of sameClaims(text, found, marked, false).entries()) {
    if (j < 0) continue;
    add('span right');
    const { kind } = marked[j]!;
    if (kind === 'judgement' || kind === 'motive') {
      add('values asked');
      if (found[i]!.verdict !== 'not-checkable') add('values judged');
    }
  }
  for (const [i, j] of sameClaims(text, found, marked, true).entries())
    if (j >= 0) addPair(found[i]!, marked[j]!, add);
  return counts;
}

function addPair(found: ScoredClaim, marked: ScoredClaim, add: (slot: string) => void): void {
  add(`${marked.kind} right`);
  add(`${marked.verdict} as ${found.verdict}`);
  add('voice asked');
  if (found.voice === marked.voice) add('voice right');
  // Whom and what a claim is about only matters where evidence could decide it.
  if (marked.verdict === 'not-checkable') return;
  add('actors asked');
  if (sameActors(found, marked)) add('actors right');
  add('issue asked');
  if (found.issue === marked.issue) add('issue right');
}

/** Whether two claims are about the same actors, in any order. */
export function sameActors(one: ScoredClaim, other: ScoredClaim): boolean {
  const [a, b] = [new Set(one.actors), new Set(other.actors)];
  return a.size === b.size && [...a].every((actor) => b.has(actor));
}

function placeOf(slot: string): number {
  const place = places.get(slot);
  if (place === undefined) throw new RangeError(`nothing is counted by this name: ${slot}`);
  return place;
}
