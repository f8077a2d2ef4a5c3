import { EntenteError } from '../error.ts';
import { problemsOf } from './problems.ts';
import type { Registry } from './registry/registry.ts';
import { resolveActor } from './registry/resolve-actor.ts';
import type { Statement } from './statement.ts';
import { statementSchema } from './statement-schema.ts';

/**
 * Statements as JSON Lines: one a line, read back to the same by `parseStatementsJsonl`.
 *
 * @example statementsJsonl([statement]) // '{"id":"table:2","document":"table",...}\n'
 */
export function statementsJsonl(statements: readonly Statement[]): string {
  return statements.map((statement) => `${JSON.stringify(statement)}\n`).join('');
}

/**
 * Reads statements from JSON Lines, as `statementsJsonl` writes them. Actors may go by any name of the registry; a name
 * that it does not know stays as written. Empty lines are passed over.
 *
 * @throws EntenteError naming the first thing wrong with its line, and how many more lines are
 * @example parseStatementsJsonl(statementsJsonl(statements), { registry, fileName: 's.jsonl' }) // the same statements
 */
export function parseStatementsJsonl(
  text: string,
  { registry, fileName }: { readonly registry: Registry; readonly fileName: string },
): Statement[] {
  const problems = problemsOf(fileName);
  const statements: Statement[] = [];
  const lines = new Map<string, number>();
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const place = String(i + 1);
    const value = json(line);
    if (value === undefined) {
      problems.add(place, 'not JSON', line, 'each line is one statement');
      continue;
    }
    const parsed = statementSchema.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      if (issue?.code === 'unrecognized_keys')
        problems.add(place, 'unknown key', issue.keys.join(', '), 'put it under variables');
      else problems.add(place, 'wrong field', issue!.path.join('.') || 'the line', `write ${issue!.message}`);
      continue;
    }
    const { id, actor } = parsed.data;
    const before = lines.get(id);
    if (before !== undefined) problems.add(place, 'id used twice', id, `line ${before} has it already`);
    lines.set(id, i + 1);
    statements.push({ ...parsed.data, actor: resolveActor(registry, actor) ?? actor });
  }
  problems.throwFirst();
  if (statements.length === 0)
    throw new EntenteError('input', 'no statements', fileName, 'each line is one statement in JSON');
  return statements;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
