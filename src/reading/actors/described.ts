import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Cast } from './cast.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';
import { joined } from './phrase-words.ts';

const LONGEST = 3;
/** Descriptions kept. */
const MOST = 2000;

/** `describeSource`, found once for each name: "Arel" says the same everywhere. */
export function described(
  tokens: readonly Token[],
  range: TokenRange,
  { described: known, registry }: Cast,
): Description {
  const { first, last } = range;
  if (last - first > LONGEST) return describeSource(tokens, range, registry);
  for (let i = first; i < last; i++)
    if (tokens[i]!.tag !== 'PROPN') return describeSource(tokens, range, registry);
  const key = joined(tokens, first, last);
  const before = known.get(key);
  if (before !== undefined) return before;
  const description = describeSource(tokens, range, registry);
  if (known.size < MOST) known.set(key, description);
  return description;
}
