import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problems } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Finding a place costs as much as the mapping is long, and only the first problem is told. */
const MOST_TOLD = 20;

/** Adds what a schema finds wrong with a file to its problems, each with its place. */
export function addIssues(file: YamlFile, issues: readonly z.core.$ZodIssue[], problems: Problems): void {
  const told = issues.flatMap((found) => innermost(found, []));
  problems.more(Math.max(0, told.length - MOST_TOLD));
  for (const issue of told.slice(0, MOST_TOLD)) {
    const { path } = issue;
    const key = String(path.at(-1) ?? 'codebook');
    const value = valueAt(file.value, path);
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split(', ');
      const unknown = issue.keys[0]!;
      const meant = nearest(unknown, known);
      const advice = `${meant === null ? '' : `did you mean "${meant}"? `}known here: ${issue.message}`;
      problems.add(file.placeOfKey(path, unknown), 'unknown key', unknown, advice);
      problems.more(issue.keys.length - 1);
    } else if (value === undefined) {
      problems.add(file.place(path.slice(0, -1)), 'missing key', key, `write ${issue.message}`);
    } else {
      problems.add(
        file.place(path),
        `wrong ${typeof path.at(-1) === 'number' ? `entry of ${String(path.at(-2))}` : key}`,
        shown(value),
        `write ${issue.message}`,
      );
    }
  }
}

/** Of the ways in which a union failed, what the one that came furthest says; the union itself where none got inside. */
function innermost(issue: z.core.$ZodIssue, before: Path): z.core.$ZodIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branches = issue.errors
    .map((branch) => branch.flatMap((inner) => innermost(inner, path)))
    .filter((found) =>
      found.some((inner) => inner.code !== 'invalid_type' || inner.path.length > path.length),
    );
  const furthest = branches.toSorted((a, b) => depth(b) - depth(a))[0];
  return furthest ?? [{ ...issue, path }];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}

function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return inner;
}

function shown(value: unknown): string {
  if (value === null) return '(nothing)';
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    return '(an anchor that holds itself)';
  }
}
