import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** How far from the head of a sentence "as a young deputy" may reach, in tokens. */
const OPENING = 12;
/** How far after "then" the office may stand. */
const REACH = 4;
const YOUNG =
  /^(?:young|youthful|student|schoolboy|schoolgirl|child|boy|girl|teenager|apprentice|cadet|recruit|backbencher|newcomer|novice)$/;

/**
 * Speakers of what was said before they came to their office, whose words do not count for it: "Ida Brand, then a young deputy, said",
 * "Brand, who was then mayor, said", "As a student she said"; as they are where nothing tells so. `phrase` is the words that name
 * the speaker of `source`.
 */
export function asTheyWere(
  scene: Scene,
  source: TokenRange,
  phrase: TokenRange,
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const { tokens } = scene;
  const at = thenAt(scene, source, phrase);
  if (at < 0 && !isYoung(scene, source)) return speakers;
  const words =
    at < 0 ? [] : tokens.slice(at, Math.max(at + REACH, source.last, phrase.last)).map(({ lower }) => lower);
  return speakers.map((each) => {
    const { office } = each;
    const held = office !== null && words.includes(office.split(' ')[0]!.toLowerCase());
    return {
      ...each,
      actor: null,
      office: office === null ? null : `${held ? 'then' : 'later'} ${bare(office)}`,
    };
  });
}

const bare = (office: string): string => office.replace(/^(?:then|later) /, '');

/** The place of "then" before what somebody was; -1 where none stands. */
function thenAt({ tokens }: Scene, source: TokenRange, phrase: TokenRange): number {
  // "Brand, then a deputy, said", where the source is no more than the name
  const end = Math.max(source.last, phrase.last);
  const last = tokens[end]?.text === ',' ? end + 2 : end;
  for (let i = Math.min(source.first, phrase.first) + 1; i < Math.min(last, tokens.length); i++) {
    if (tokens[i]!.lower !== 'then' || !/^(?:,|was|were|–|—)$/.test(tokens[i - 1]!.lower)) continue;
    if (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? '')) return i;
  }
  return -1;
}

/** "As a young deputy he said", outside quotation marks. */
function isYoung({ tokens, quote, ranges, range }: Scene, source: TokenRange): boolean {
  const { first } = ranges[range[source.first]!]!;
  if (quote[first]! >= 0 || tokens[first]!.lower !== 'as' || source.first - first > OPENING) return false;
  if (!/^(?:a|an)$/.test(tokens[first + 1]?.lower ?? '')) return false;
  for (let i = first + 2; i < source.first && tokens[i]!.text !== ','; i++)
    if (YOUNG.test(tokens[i]!.lower)) return true;
  return false;
}
