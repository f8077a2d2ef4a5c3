import type { Registry } from '../../coding/registry/index.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';

/** Longer phrases hardly come again. */
const LONGEST = 6;
/** So many descriptions of a registry are kept, and as many from before: what nobody asks for in between is forgotten. */
const MOST = 10_000;

interface Kept {
  lately: Map<string, Description>;
  before: ReadonlyMap<string, Description>;
}

/** What is known of phrases of a registry: "the president" says the same in every text. */
const known = new WeakMap<Registry, Kept>();

/** `describeSource`, found once for each phrase: that takes some twenty times as long as to look it up. */
export function described(tokens: readonly Token[], range: TokenRange, registry: Registry): Description {
  if (range.last - range.first > LONGEST) return describeSource(tokens, range, registry);
  let kept = known.get(registry);
  if (kept === undefined) known.set(registry, (kept = { lately: new Map(), before: new Map() }));
  const key = keyOf(tokens, range);
  const lately = kept.lately.get(key);
  if (lately !== undefined) return lately;
  const description = kept.before.get(key) ?? describeSource(tokens, range, registry);
  keep(kept, key, description);
  return description;
}

function keep(kept: Kept, key: string, description: Description): void {
  if (kept.lately.size >= MOST) {
    kept.before = kept.lately;
    kept.lately = new Map();
  }
  kept.lately.set(key, description);
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
