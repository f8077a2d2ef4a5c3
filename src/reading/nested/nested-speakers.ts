import type { Cast } from '../actors/cast.ts';
import { speakersWithin } from '../actors/cast.ts';
import { described } from '../actors/described.ts';
import type { Speaker } from '../attribution.ts';
import { grownLeft, isNominal, isRelative, phraseStart } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Found } from './find-nested.ts';

const DASHES: ReadonlySet<string> = new Set([',', '-', '–', '—']);

/**
 * Who is behind a source within speech; nobody for a pronoun, which may mean whoever the speaker named before. The cast
 * stays as it is: who is only spoken of is not whom "he" means later.
 */
export function nestedSpeakers(scene: Scene, { source }: Found, cast: Cast): Speaker[] {
  const description = described(scene.tokens, antecedent(scene, source), cast.registry);
  return description.pronoun === null ? speakersWithin(cast, description) : [];
}

/** "Berg, who wants peace": the relative pronoun stands for the phrase before it. */
function antecedent(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene;
  if (range.last - range.first > 1 || !isRelative(tokens[range.first]!)) return range;
  const low = scene.ranges[scene.range[range.first]!]!.first;
  let at = range.first - 1;
  while (at > low && DASHES.has(tokens[at]!.text)) at--;
  if (at < low || !isNominal(tokens[at])) return range;
  return { first: grownLeft(scene, phraseStart(scene, at, low), low), last: at + 1 };
}
