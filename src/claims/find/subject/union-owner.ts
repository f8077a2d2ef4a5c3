import type { Scene } from '../scene.ts';
import { isMemberNoun, stateNouns } from '../../words/member-words.ts';

const owning = new Set('within among amongst between inside in of across at'.split(' '));
/** Prepositions that say whose it is wherever they stand; an "in" further on may belong to the issue. */
const always = new Set('within among amongst between inside'.split(' '));
const plain = /^(?:the|this|its|our|their|these|those|all|member|allied|alliance's|\d+)$/;

/**
 * Whose unity the words `[from, to)` behind a noun of unity name: the alliance, where they name one ("within NATO"), or
 * nobody; null where it is somebody else's ("among economists", "among Labour members", "between NATO and Russia").
 */
export function unionOwner(
  scene: Scene,
  from: number,
  to: number,
): { readonly alliance: string | null } | null {
  const { words } = scene;
  // "Solidarity with Ukraine" is not among the members.
  if (words[from]?.lower === 'with') return null;
  let alliance: string | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at]!.lower;
    if (at > from && !always.has(word)) {
      if ((word === 'in' || word === 'inside') && isOfMember(scene, at + 1)) return null;
      continue;
    }
    if (!owning.has(word)) continue;
    const owner = ownerAt(scene, at + 1, to);
    if (owner === null) return null;
    alliance ??= owner.alliance;
    at = owner.end - 1;
  }
  return { alliance };
}

/** The alliance or its members, named by the words from `at` on and by nothing else. */
function ownerAt({ words, mentions, registry, alliance }: Scene, at: number, to: number) {
  let i = at;
  while (i < to && plain.test(words[i]!.lower)) i += 1;
  const named = mentions.find((mention) => mention.from <= i && mention.from >= at && mention.to > i);
  const isAlliance = named !== undefined && registry.actors.get(named.actor)?.kind === 'organisation';
  const word = words[i]?.lower ?? '';
  const marked = /^(?:member|allied|alliance's)$/.test(words[i - 1]?.lower ?? '');
  if (!isAlliance && word !== 'alliance' && word !== 'them' && !isMemberNoun(word)) {
    // "Among these governments", in a text about an alliance.
    const theirs = alliance !== null && i > at && /^(?:governments|capitals)$/.test(word);
    if (!theirs && (!marked || !stateNouns.has(word))) return null;
  }
  const possessive = isAlliance && /'s?$/.test(words[named.to - 1]!.lower);
  let end = isAlliance ? named.to : i + 1;
  if (possessive) {
    if (!isMemberNoun(words[end]?.lower ?? '')) return null;
    end += 1;
  }
  // "Between NATO and Russia": not within it.
  if (/^(?:and|or)$/.test(words[end]?.lower ?? '')) return null;
  return { alliance: isAlliance ? named.actor : null, end };
}

/** Whether word `at` begins the name of a member of an alliance: "over troops in Germany" may be its own affair. */
function isOfMember({ mentions, registry, alliance }: Scene, at: number): boolean {
  const named = mentions.find((mention) => mention.from <= at + 1 && mention.from >= at);
  const memberships = named === undefined ? [] : (registry.actors.get(named.actor)?.memberships ?? []);
  return memberships.some((membership) => membership.in === alliance);
}
