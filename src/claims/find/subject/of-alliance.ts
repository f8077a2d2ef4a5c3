import { phraseAt, phraseBook } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { isMemberNoun, stateNouns } from '../../words/member-words.ts';

const plainWords = phraseBook(
  [
    'left',
    'remaining',
    'still',
    'so far',
    'now',
    'today',
    'here',
    'of them',
    'among them',
    'of all',
    'around the table',
    'at the table',
  ].map((phrase) => [phrase, true] as const),
);
const within = /^(?:of|in|within|inside|among|amongst|from)$/;
const determiners = /^(?:the|its|our|their|all|of|thirty-two|\d+|member|allied|whole|entire|other)$/;

/** Past words that only say among whom: "of the alliance", "among the allies", "in NATO", "left". */
export function pastAlliance(
  scene: Scene,
  at: number,
): { readonly end: number; readonly alliance: string | null } {
  const { words, mentions, registry } = scene;
  let end = at;
  let alliance: string | null = null;
  for (let rounds = 0; rounds < 3; rounds++) {
    const plain = phraseAt(plainWords, words, end);
    if (plain !== null) {
      end = plain.end;
      continue;
    }
    if (!within.test(words[end]?.lower ?? '')) break;
    let to = end + 1;
    while (determiners.test(words[to]?.lower ?? '')) to += 1;
    const mention = mentions.find((each) => each.from <= to && each.from > end && each.to > to);
    const organisation = mention !== undefined && registry.actors.get(mention.actor)?.kind === 'organisation';
    const noun = words[to]?.lower ?? '';
    if (organisation) {
      alliance ??= mention.actor;
      to = mention.to;
      if (isMemberNoun(words[to]?.lower ?? '') || stateNouns.has(words[to]?.lower ?? '')) to += 1;
    } else if (
      isMemberNoun(noun) ||
      stateNouns.has(noun) ||
      /^(?:alliance|bloc|pact|union|club|league|camp|circle)$/.test(noun)
    ) {
      to += 1;
    } else if (!/^(?:thirty-two|\d+)$/.test(words[to - 1]!.lower)) break;
    end = to;
  }
  return { end, alliance };
}
