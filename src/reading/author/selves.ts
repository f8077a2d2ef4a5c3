import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** "We, the members of the Harbour Circle," takes no more tokens. */
const LONGEST = 16;
const HEAD = 8;
const NOUN = /^(?:NOUN|PROPN)$/;

/**
 * By which nouns those who write a text as "We, the members of the Harbour Circle, ..." may call themselves further on: "members",
 * "circle". None where somebody says "I". Cost O(n).
 */
export function selvesOf(scenes: readonly Scene[]): ReadonlySet<string> {
  const selves = new Set<string>();
  for (const { ranges, tokens, quote } of scenes.slice(0, HEAD))
    for (const { first, last } of ranges) {
      if (tokens[first]!.lower !== 'we' || quote[first]! >= 0) continue;
      if (tokens[first + 1]?.text !== ',' || tokens[first + 2]?.lower !== 'the') continue;
      const end = tokens.findIndex(({ text }, i) => i > first + 2 && text === ',');
      if (end < 0 || end >= last || end - first > LONGEST) continue;
      for (let i = first + 3; i < end; i++)
        if (NOUN.test(tokens[i]!.tag) && !NOUN.test(tokens[i + 1]!.tag)) selves.add(tokens[i]!.lower);
    }
  return selves.size > 0 && scenes.some(saysI) ? new Set() : selves;
}

const saysI = ({ tokens, quote }: Scene): boolean =>
  tokens.some(({ text }, i) => text === 'I' && quote[i]! < 0);

/** "The members", "the Circle", outside quotation marks. */
export function isSelf(
  { tokens, quote }: Scene,
  { first, last }: TokenRange,
  selves: ReadonlySet<string>,
): boolean {
  return (
    last - first === 2 &&
    tokens[first]!.lower === 'the' &&
    quote[first]! < 0 &&
    selves.has(tokens[first + 1]!.lower)
  );
}
