import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';

/** Above the first turn, what makes the names after it those of who asks: "Host: Ida Brand", "Moderated by Max Roth". */
const ROLES =
  /^(?:hosts?|hosted|moderators?|moderated|presenters?|presented|interviewers?|interviewed|interview|anchors?|questions|conversation|conducted|chaired)$/;

/** "She spoke to Max Roth", who asked her. */
const TALKED = /^(?:spoke|talked|speaks|talks)$/;

/**
 * Surnames, in capitals, of who asks in a transcript, as the lines above it tell: "Host: Ida Brand. Guests: ...", "Interview by Max Roth". Cost:
 * the lines given.
 *
 * @example hostsIn(scenes.slice(0, 2)) // Set { 'BRAND' }
 */
export function hostsIn(head: readonly Scene[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const { tokens } of head)
    for (let i = 0; i + 2 < tokens.length; i++)
      if (
        (ROLES.test(tokens[i]!.lower) && /^(?::|by|are|is)$/.test(tokens[i + 1]!.lower)) ||
        (TALKED.test(tokens[i]!.lower) && /^(?:to|with)$/.test(tokens[i + 1]!.lower))
      )
        for (const name of surnamesFrom(tokens, i + 2)) hosts.add(name);
  return hosts;
}

/** "Ida Brand and Max Roth": the last word of each run of names, up to anything else. */
function surnamesFrom(tokens: readonly Token[], from: number): string[] {
  const names: string[] = [];
  for (let i = from; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (/^\p{Lu}[\p{L}’'-]*$/u.test(text)) {
      if (!/^\p{Lu}[\p{L}’'-]*$/u.test(tokens[i + 1]?.text ?? '')) names.push(text.toUpperCase());
    } else if (!/^(?:,|and|&)$/.test(lower)) break;
  }
  return names;
}
