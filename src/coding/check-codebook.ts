import type { Actor } from './actor.ts';
import type { Issue } from './codebook.ts';
import { nearest } from './nearest.ts';
import type { Problems } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** An entry of a codebook and where it stands in the file. */
export interface Placed<T> {
  readonly path: Path;
  readonly item: T;
}

/** Notes issues named twice, parents that are no issue, cycles of parents, and words that are in two groups of synonyms. */
export function checkIssues(issues: readonly Placed<Issue>[], file: YamlFile, problems: Problems): void {
  noteDoubles('issue', issues, file, problems);
  const ids = issues.map(({ item }) => item.id);
  const known = new Set(ids);
  for (const { path, item } of issues) {
    if (item.parent === null || known.has(item.parent)) continue;
    const meant = nearest(item.parent, ids);
    const advice = meant === null ? `the codebook has: ${ids.join(', ')}` : `did you mean "${meant}"?`;
    problems.add(file.place([...path, 'parent']), 'unknown parent', item.parent, advice);
  }
  for (const { path, item } of issues) noteSynonyms(path, item.synonyms ?? [], file, problems);
  const parents = new Map(issues.map(({ item }) => [item.id, item.parent === null ? [] : [item.parent]]));
  noteCycle('cycle of parents', issues, 'parent', parents, file, problems);
}

/** Notes actors named twice (an alliance is one too) and cycles of memberships. */
export function checkActors(actors: readonly Placed<Actor>[], file: YamlFile, problems: Problems): void {
  noteDoubles('actor', actors, file, problems);
  const memberships = new Map(
    actors.map(({ item }) => [item.id, item.memberships.map((membership) => membership.in)]),
  );
  noteCycle('cycle of memberships', actors, 'memberships', memberships, file, problems);
}

function noteSynonyms(
  path: Path,
  groups: readonly (readonly string[])[],
  file: YamlFile,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const [i, group] of groups.entries()) {
    for (const [k, word] of group.entries()) {
      const place = file.place([...path, 'synonyms', i, k]);
      if (seen.has(word)) problems.add(place, 'synonym named twice', word, 'put it into one group, once');
      seen.add(word);
    }
  }
}

function noteDoubles(
  what: string,
  entries: readonly Placed<{ readonly id: string }>[],
  file: YamlFile,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const { path, item } of entries) {
    if (item.id === '') problems.add(file.place(path), `${what} without id`, item.id, 'give it an id');
    if (seen.has(item.id))
      problems.add(file.place(path), `${what} named twice`, item.id, 'give each an id of its own');
    seen.add(item.id);
  }
}

function noteCycle(
  what: string,
  entries: readonly Placed<{ readonly id: string }>[],
  key: string,
  links: ReadonlyMap<string, readonly string[]>,
  file: YamlFile,
  problems: Problems,
): void {
  const cycle = findCycle(links);
  if (cycle === null) return;
  const path = entries.find(({ item }) => item.id === cycle[0])?.path ?? [];
  problems.add(file.place([...path, key]), what, cycle.join(' -> '), 'take out one of these links');
}

/**
 * A cycle of a directed graph, its first node repeated at the end; null where there is none. Costs O(nodes + links),
 * without recursion, so that a chain of any length is no danger.
 *
 * @example findCycle(new Map([['a', ['b']], ['b', ['a']]])) // ['a', 'b', 'a']
 */
function findCycle(links: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of links.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: (readonly [node: string, depth: number])[] = [[start, 0]];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const [node, depth] = top;
      for (const left of path.splice(depth)) {
        onPath.delete(left);
        done.add(left);
      }
      if (onPath.has(node)) return [...path.slice(path.indexOf(node)), node];
      if (done.has(node)) continue;
      path.push(node);
      onPath.add(node);
      for (const next of links.get(node) ?? []) stack.push([next, depth + 1]);
    }
    for (const left of path) done.add(left);
  }
  return null;
}
