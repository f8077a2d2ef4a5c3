import { beforePredicate } from '../clause/before-predicate.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import type { Trend } from './trend.ts';
import { unionOwner } from '../subject/union-owner.ts';
import { auxiliaries, be, future, modals } from '../../words/small-words.ts';
import { amounts, sizes, type TrendVerb, trendVerbs, unityNouns } from '../../words/unity-words.ts';

const stops = new Set(', that which who whose says said say because if when while to'.split(' '));
const prepositions = new Set(
  'within among amongst between inside in of over on about around across at as'.split(' '),
);

/** "Disagreement within NATO over troops is growing": a noun of unity, what it is about, a verb of growing. */
export function nounTrend(scene: Scene, at: number): Trend | null {
  const { words, question } = scene;
  const noun = phraseAt(unityNouns, words, at);
  if (noun === null) return null;
  const end = clauseEnd(words, at);
  const after = afterAside(scene, noun.end, end);
  // "A consensus candidate" is no consensus.
  const follows =
    after > noun.end ||
    phraseAt(trendVerbs, words, after) !== null ||
    prepositions.has(words[after]?.lower ?? '');
  if (!follows && beforePredicate(words, after + 1, after).start > after) return null;
  for (let i = after; i < Math.min(end, after + 24); i++) {
    if (stops.has(words[i]!.lower)) return null;
    const verb: Moving | null = sizeAt(scene, i, after) ?? verbAt(scene, i);
    if (verb === null || verb.end > end) continue;
    const becomes = verb.becomes === true;
    // "No greater than in April"
    const no = words[i - 1]?.lower === 'no' ? 1 : 0;
    const before = beforePredicate(words, becomes ? i - 1 : i - no, after);
    const asked = question && words.slice(0, at).some((word) => be.has(word.lower));
    const asserts = { finite: true, past: !before.be, participle: before.auxiliary, ing: before.be || asked };
    if (!becomes && !asserts[verb.value.form]) continue;
    // "Unity does not mean that a shop closes": another verb came first.
    if (words.slice(after, before.start).some(({ lower }) => isVerbal(lower))) return null;
    const owner = unionOwner(scene, after, before.start);
    if (owner === null) return null;
    const start = determined(scene, at);
    if (start === null) return null;
    return {
      start: start.start,
      end: verb.end,
      polarity: noun.value,
      move: verb.value.move,
      negated: (before.negated !== (no === 1)) !== start.none,
      mood: before.mood,
      alliance: owner.alliance ?? start.alliance,
    };
  }
  return null;
}

interface Moving {
  readonly value: TrendVerb;
  readonly end: number;
  /** "is getting wider", "has become deeper": with a verb of becoming before it. */
  readonly becomes?: boolean;
}

/** A verb of growing or shrinking that is not "grow wider". */
function verbAt({ words }: Scene, at: number): Moving | null {
  const verb = phraseAt(trendVerbs, words, at);
  return verb === null || phraseAt(sizes, words, verb.end) !== null ? null : verb;
}

/** "(is) smaller than in April", "is getting wider": a noun of unity compared with before. */
function sizeAt({ words }: Scene, at: number, floor: number): Moving | null {
  const size = phraseAt(sizes, words, at);
  if (size === null) return null;
  const becomes = /^(?:becom|grow|grew|get|got)/.test(words[at - 1]?.lower ?? '');
  const now = /^(?:now|today)$/.test(words[size.end]?.lower ?? '') ? 1 : 0;
  const no = words[at - 1]?.lower === 'no' ? at - 1 : at;
  const than = words[size.end + now]?.lower === 'than' && beforePredicate(words, no, floor).be;
  if (!than && !becomes) return null;
  return { value: { move: size.value, form: 'ing' }, end: size.end, becomes };
}

/** First word after "disagreement, already visible,", or after the noun where nothing is put in. */
function afterAside(scene: Scene, at: number, end: number): number {
  const { words } = scene;
  if (words[at]?.lower !== ',') return at;
  const close = words.findIndex(({ lower }, i) => i > at && i < end && lower === ',');
  if (close === -1 || close > at + 8) return at;
  const inside = words.slice(at + 1, close);
  const plain = inside.every(({ lower }) => !stops.has(lower) && !isVerbal(lower) && lower !== 'and');
  return plain && unionOwner(scene, at + 1, close)?.alliance === null ? close + 1 : at;
}

function isVerbal(word: string): boolean {
  return be.has(word) || auxiliaries.has(word) || modals.has(word) || future.has(word);
}

/** Where the noun phrase of a noun of unity begins: "the alliance's common", "no real". */
function determined({ words, mentions, registry, alliance: of }: Scene, noun: number) {
  let start = noun;
  let alliance: string | null = null;
  const floor = floorOf(words, noun);
  while (start > floor && noun - start < 4) {
    const word = words[start - 1]!.lower;
    const mention = mentions.find(({ to }) => to === start);
    if (mention !== undefined) {
      if (registry.actors.get(mention.actor)?.kind !== 'organisation') return null;
      // "European" is more than an alliance, unless that is the one spoken of.
      if (mention.role === 'demonym' && mention.actor !== of) return null;
      alliance = mention.actor;
      start = mention.from;
      continue;
    }
    if (
      !/^(?:the|this|its|their|our|any|no|deep|deeper|real|old|common|political|internal|alliance's|allied|new)$/.test(
        word,
      )
    )
      break;
    start -= 1;
  }
  return { start, alliance, none: words[start]!.lower === 'no' && start < noun };
}

/** "There is more disagreement over troops than in February." */
function thereIsMore(scene: Scene, at: number): Trend | null {
  const { words } = scene;
  const end = clauseEnd(words, at);
  for (let i = at + 2; i < Math.min(end, at + 6); i++) {
    const size = phraseAt(amounts, words, i);
    const noun = size === null ? null : phraseAt(unityNouns, words, size.end);
    if (size === null || noun === null) continue;
    const before = beforePredicate(words, i, at + 1);
    const than = words.findIndex(({ lower }, j) => j >= noun.end && j < end && lower === 'than');
    // "There was more consensus at the end of February": than now.
    const then =
      before.be && words[i - 1]!.lower === 'was' && /^(?:in|at|on|last)$/.test(words[noun.end]?.lower ?? '');
    const last = than === -1 && then ? noun.end : than;
    const owner = last === -1 ? null : unionOwner(scene, noun.end, last);
    if (!before.be || before.start !== at + 1 || owner === null) return null;
    const { negated, mood } = before;
    return {
      start: at,
      end: noun.end,
      polarity: noun.value,
      move: than === -1 ? (-size.value as 1 | -1) : size.value,
      negated,
      mood,
      alliance: owner.alliance,
    };
  }
  return null;
}

/** "There is growing disagreement within NATO over troops." */
export function thereIsTrend(scene: Scene, at: number): Trend | null {
  const { words } = scene;
  if (words[at]!.lower !== 'there') return null;
  const more = thereIsMore(scene, at);
  if (more !== null) return more;
  let i = at + 1;
  while (i < words.length && i < at + 6 && phraseAt(trendVerbs, words, i)?.value.form !== 'ing') i += 1;
  const verb = phraseAt(trendVerbs, words, i);
  const noun = verb === null ? null : phraseAt(unityNouns, words, verb.end);
  if (verb === null || noun === null || verb.value.form !== 'ing') return null;
  const before = beforePredicate(words, i, at + 1);
  const article = words[i - 1]!.lower;
  const linked =
    before.be || ((article === 'a' || article === 'no') && beforePredicate(words, i - 1, at + 1).be);
  const owner = unionOwner(scene, noun.end, clauseEnd(words, noun.end));
  if (!linked || owner === null) return null;
  const negated = before.negated !== (article === 'no');
  return {
    start: at,
    end: noun.end,
    polarity: noun.value,
    move: verb.value.move,
    negated,
    mood: before.mood,
    alliance: owner.alliance,
  };
}
