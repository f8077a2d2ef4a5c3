import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Description } from './description.ts';

/** How many tokens after a name are looked at. */
const REACH = 12;
const LEFT =
  /^(?:has been |had been |has long been |is |was )?(?:(?:long |now )?out of (?:office|power|government)|(?:left|quit|lost|vacated|gave up) (?:the |his |her )?(?:office|power|post|job|election|ministry|government|cabinet)|resigned|stepped down|retired|was (?:ousted|dismissed|sacked|deposed|voted out|removed|unseated)|was (?:turned|thrown|driven) out|lost (?:the|his|her|last|an))\b/;
const UNTIL =
  /^(?:(?:who )?(?:served |was |held (?:it|the post|office) )?until |in office until |who (?:served|governed|ruled|led it) (?:from|until|till) )/;

/** A description of somebody who is told to have left the office it names, as of who held it before. */
export function asHeld(scene: Scene, { first, last }: TokenRange, description: Description): Description {
  const { office, commits } = description;
  if (office === null || !commits) return description;
  const { last: high } = scene.ranges[scene.range[first]!]!;
  let at = first + 1;
  while (at < last && !/^(?:who|until)$/.test(scene.tokens[at]!.lower)) at++;
  return hasLeft(scene, at, high)
    ? { ...description, office: `former ${office}`, commits: false }
    : description;
}

/**
 * Whether the words after somebody named tell that they hold the office no more: "Max Roth, who has been out of office since May",
 * "Ida Brand, president until last year". `at` is the token after the name or its comma. Cost: some ten tokens.
 */
export function hasLeft({ tokens }: Scene, at: number, high: number): boolean {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const relative = tokens[from]?.lower === 'who';
  const words = tokens
    .slice(relative ? from + 1 : from, Math.min(high, from + REACH))
    .map(({ lower }) => lower)
    .join(' ');
  return UNTIL.test(words) || (relative && LEFT.test(words));
}
