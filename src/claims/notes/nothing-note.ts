import type { Document } from '../../documents/document.ts';
import { actorMentions } from '../../reading/index.ts';
import { issuesIn } from '../../reading/issues/match-issue.ts';
import type { Evidence } from '../evidence.ts';
import { list } from '../check/reason-words.ts';

/** Why nothing in a document can be checked: what it lacks of alliance, members and issues. */
export function nothingNote({ text }: Pick<Document, 'text'>, { registry, codebook }: Evidence): string {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return 'nothing to check here: it has no words';
  if (words < 3) {
    return `nothing to check here: it has ${words === 1 ? 'one word' : 'two words'}, and a claim takes a sentence that says something of somebody`;
  }
  const named = new Set(actorMentions(text, 0, registry).map(({ actor }) => actor));
  const actors = [...named].flatMap((id) => registry.actors.get(id) ?? []);
  const alliances = new Set(
    [...registry.actors.values()].flatMap(({ memberships }) =>
      memberships.map((membership) => membership.in),
    ),
  );
  const issues = issuesIn(text, codebook);
  const found = [
    ['alliance', actors.filter(({ id }) => alliances.has(id)).map(({ id }) => id)],
    ['member of one', actors.filter(({ memberships }) => memberships.length > 0).map(({ id }) => id)],
    ['issue of the codebook', [...issues]],
  ] as const;
  const missing = found.filter(([, ids]) => ids.length === 0).map(([what]) => `no ${what}`);
  const there = found.flatMap(([, ids]) => ids);
  if (missing.length === 0) {
    return `nothing to check here: it names ${shown(there)}, but claims nothing about them that evidence could decide`;
  }
  const but = there.length === 0 ? '' : ` (it names ${shown(there)})`;
  const wanted = issues.size === 0 ? `; the codebook has ${shown(codebook.issues.map(({ id }) => id))}` : '';
  return `nothing to check here: it names ${missing.length === 1 ? missing[0]! : inList(missing)}${but}${wanted}`;
}

/** "no alliance, no member of one and no issue". */
function inList(parts: readonly string[]): string {
  return list(parts);
}

function shown(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : list(names);
}
