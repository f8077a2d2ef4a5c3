import type { Registry } from '../../coding/registry/index.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';

/** Longer phrases hardly come again. */
const LONGEST = 6;
/** Descriptions kept of a registry; then they are found anew. */
const MOST = 5000;

/** What is known of phrases of a registry: "the president" says the same in every text. */
const known = new WeakMap<Registry, Map<string, Description>>();

/** `describeSource`, found once for each phrase: that takes some twenty times as long as to look it up. */
export function described(tokens: readonly Token[], range: TokenRange, registry: Registry): Description {
  if (range.last - range.first > LONGEST) return describeSource(tokens, range, registry);
  let kept = known.get(registry);
  if (kept === undefined) known.set(registry, (kept = new Map<string, Description>()));
  const key = keyOf(tokens, range);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const description = describeSource(tokens, range, registry);
  if (kept.size >= MOST) kept.clear();
  kept.set(key, description);
  return description;
}

/** All that a description hangs on: the words, their tags and the space between them; a word holds no line break. */
function keyOf(tokens: readonly Token[], { first, last }: TokenRange): string {
  let key = '';
  for (let i = first; i < last; i++) {
    const { text, tag, start } = tokens[i]!;
    const space = i === first ? 1 : start - tokens[i - 1]!.end;
    key += (space === 1 ? text : `${space}\n\n${text}`) + `\n${tag}\n`;
  }
  return key;
}
