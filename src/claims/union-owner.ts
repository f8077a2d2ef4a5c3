import { isMemberNoun } from './words/member-words.ts';
import type { Scene } from './scene.ts';

const owning = new Set(['within', 'among', 'amongst', 'between', 'inside', 'in', 'of', 'across']);

/**
 * Whose unity the words `[from, to)` behind a noun of unity name: the alliance, where they name one ("within NATO"), or
 * nobody; null where it is somebody else's ("among economists", "between France and Germany").
 */
export function unionOwner(
  { words, mentions, registry }: Scene,
  from: number,
  to: number,
): { readonly alliance: string | null } | null {
  // "Solidarity with Ukraine" is not among the members.
  if (words[from]?.lower === 'with') return null;
  for (let at = from; at < to; at++) {
    if (!owning.has(words[at]!.lower)) continue;
    // Only what directly follows the noun says whose it is; later an "in" belongs to the issue.
    if (at > from && words[at]!.lower !== 'within' && words[at]!.lower !== 'among') continue;
    const organisation = mentions.find(
      (mention) =>
        mention.from > at &&
        mention.from <= at + 2 &&
        registry.actors.get(mention.actor)?.kind === 'organisation',
    );
    if (organisation !== undefined) return { alliance: organisation.actor };
    const owner = words.slice(at + 1, Math.min(to, at + 4)).map((word) => word.lower);
    if (owner.some((word) => word === 'alliance' || word === 'them' || isMemberNoun(word))) continue;
    return null;
  }
  return { alliance: null };
}
