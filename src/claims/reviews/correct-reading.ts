import type { Reading, ReviewedKind } from '../../coding/review.ts';
import { EntenteError } from '../../error.ts';
import { commonParts, partsOfKind, readingSchema } from './reading-schema.ts';

/**
 * A reading with some of its parts put right. Where the kind changes, the parts that the new kind has too are kept; a reading of another kind
 * or of another time can be checked, whatever kept the first from it.
 *
 * @param base the reading so far, or null for a claim that nobody has read yet
 * @throws EntenteError (usage) for a part that the kind does not have, and for one that it needs and lacks
 * @example correctReading(reading, { side: 'pro' }).side // 'pro'
 */
export function correctReading(
  base: Reading | null,
  { kind = base?.kind, ...changes }: Partial<Reading>,
): Reading {
  if (kind === undefined)
    throw new EntenteError('usage', 'a reading without a kind', 'none', 'name one with --kind');
  const known = new Set([...commonParts, ...(partsOfKind[kind] ?? [])]);
  const foreign = Object.keys(changes).find((part) => !known.has(part) && base?.[part] === undefined);
  if (foreign !== undefined) {
    const parts = [...(partsOfKind[kind] ?? []), ...commonParts].join(', ');
    throw new EntenteError('usage', `no part of a claim of kind ${kind}`, foreign, `it has: ${parts}`);
  }
  const kept = base === null ? {} : kind === base.kind ? base : partsFor(kind, base);
  const freed = kind !== base?.kind || 'time' in changes ? { uncheckable: null } : {};
  const { success, data, error } = readingSchema.safeParse({ ...kept, ...freed, ...changes, kind });
  if (success) return data;
  const { path, message } = error.issues[0]!;
  const part = path.join('.') || 'kind';
  const advice = `write ${message}, with --set ${String(path[0] ?? 'part')}=...`;
  throw new EntenteError('usage', `a claim of kind ${kind} needs`, part, advice);
}

/** The parts that name whom a claim is about, whatever its kind calls them. */
const ABOUT = ['subjects', 'named', 'speakers', 'earlier'];

function partsFor(kind: ReviewedKind, base: Reading): Record<string, unknown> {
  const wanted = new Set([...commonParts, ...partsOfKind[kind]!]);
  const kept = Object.fromEntries(Object.entries(base).filter(([part]) => wanted.has(part)));
  // Those a claim is about may be its subjects in one kind and named otherwise in another.
  const about = ABOUT.map((part) => base[part]).find((names) => Array.isArray(names));
  const into = ABOUT.find((part) => partsOfKind[kind]!.includes(part));
  return about === undefined || into === undefined || into in kept ? kept : { ...kept, [into]: about };
}
