import { z } from 'zod';
import { type Registry, resolveActor } from '../../coding/registry/index.ts';
import type { Statement } from '../../coding/statement.ts';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';

const text = z.string().nullable().default(null);

const line = z.object({
  id: z.string().min(1),
  document: z.string(),
  span: z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string() }),
  actor: z.string().min(1),
  speaker: text,
  office: text,
  issue: z.string().min(1),
  stance: z.number().min(-1).max(1),
  date: z.string().refine((date) => dayOf(date) !== null, 'no such date; write it as 2024-03-31'),
  voice: z.enum(['reported', 'author']).default('reported'),
  status: z.enum(['suggested', 'accepted', 'rejected']).default('accepted'),
  coder: z.string(),
  confidence: z.number().min(0).max(1).nullable().default(null),
  occasion: text,
  page: text,
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
});

/**
 * Reads statements from JSON lines, as `export --what statements --format jsonl` writes them: one object a line; empty
 * lines are passed over. Actors may go by any name of the registry.
 *
 * @throws EntenteError naming file and line of the first thing wrong, or an id used twice
 */
export function statementLines(jsonl: string, registry: Registry, fileName: string): Statement[] {
  const statements: Statement[] = [];
  const ids = new Set<string>();
  for (const [i, written] of jsonl.split(/\r?\n/).entries()) {
    if (written.trim() === '') continue;
    const where = `${fileName}:${i + 1}`;
    const statement = line.safeParse(parsed(written, where));
    if (!statement.success) {
      const { path, message } = statement.error.issues[0]!;
      throw new EntenteError('input', `${where}: no statement`, path.join('.') || 'the line', message);
    }
    const { actor, id } = statement.data;
    if (ids.has(id)) {
      throw new EntenteError('input', `${where}: id used twice`, id, 'give each statement an id of its own');
    }
    ids.add(id);
    statements.push({ ...statement.data, actor: resolveActor(registry, actor) ?? actor });
  }
  return statements;
}

function parsed(written: string, where: string): unknown {
  try {
    return JSON.parse(written);
  } catch (cause) {
    const start = written.trim().slice(0, 60);
    throw new EntenteError('input', `${where}: no JSON`, start, 'write one JSON object a line', { cause });
  }
}
