import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { type ActorMention, actorMentions } from './actor-mentions.ts';
import { byNoun } from './by-noun.ts';
import { bodyOfIts } from './by-pronoun.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import { described } from './described.ts';
import { nobody } from './description.ts';
import { wordsOf } from './phrase-words.ts';

/** How many tokens may stand between a name and the verb: "who for nine years has run". */
const BEFORE = 9;
/** How many tokens may be told of what they were before. */
const PAST = 16;
/** How many tokens what somebody is in charge of may have. */
const LONGEST = 12;
const RUNS = new Set(
  'runs leads heads governs commands oversees chairs directs represents led headed run governed commanded overseen chaired directed represented'.split(
    ' ',
  ),
);
const CHARGED = new Set(['charge', 'responsible']);
const OVER = /^(?:once|until|formerly|previously|then|used|no|not|never|or)$/;
/** What a government, an alliance or their bodies are made of. */
const RUN = new Set(
  (
    'ministry diplomacy government finances finance treasury department delegation cabinet defence defense budget economy affairs policy ' +
    'portfolio army navy forces armed interior trade supply mission embassy team side country state land nation republic secretariat council committee ' +
    'portfolio ministries negotiations office foreign force fleet'
  ).split(' '),
);
/** What a government has, whatever it looks after: "the Kalvonian harbour board". */
const PUBLIC = new Set(
  'ministry department treasury board authority directorate inspectorate embassy mission delegation army navy'.split(
    ' ',
  ),
);
/** What several countries have together. */
const JOINT = new Set('mission force operation secretariat council committee alliance'.split(' '));
/** What belongs to no government: "who leads the opposition in Kalvonia". */
const OTHERS =
  /^(?:opposition|party|faction|rebels?|union|unions|bank|company|paper|newspaper|group|movement|campaign|club|team|institute|university|church|bureau)$/;
const TIMES = /^(?:since|until|for|when|while|after|before|who|which|but|and)$/;

/**
 * For whom somebody speaks of whom the words after the name tell what they are in charge of: "Karl Lund, who runs the foreign ministry in
 * Dorvik", "a former teacher now in charge of Kalvonia’s budget", "who as Kalvonia’s treasurer presided", "has been in charge of
 * defence in Dorvik". Null where they do not tell, or tell of the past. Cost: some twenty tokens.
 */
export function inChargeOf(scene: Scene, at: number, high: number, cast: Cast): string | null {
  const { tokens } = scene;
  const listed = ofListed(tokens, at, high, cast);
  if (listed !== null) return listed;
  let from = tokens[at]?.text === ',' ? at + 1 : at;
  from = pastFormer(tokens, from, high);
  const relative = tokens[from]?.lower === 'who';
  if (relative) from++;
  // "Max Roth, for Kalvonia, replied"
  if (from === at + 1 && /^(?:for|of)$/.test(tokens[from]?.lower ?? ''))
    return ofNation(tokens, from + 1, cast) ?? ofBody(tokens, from + 1, high, cast);
  const to = Math.min(high, from + BEFORE);
  /** Nothing but "has" and adverbs before the verb of the sentence itself. */
  let free = true;
  for (let i = from; i < to; i++) {
    const { lower, tag, text } = tokens[i]!;
    if (OVER.test(lower) || text === ';') return null;
    if (/^represent(?:s|ed)$/.test(lower) && (relative || free)) {
      const whom = ofFirst(tokens, i + 1, high, cast);
      if (whom !== null) return whom;
    }
    if (RUNS.has(lower) && (relative || free))
      return isOver(tokens, i, high) ? null : ofWhat(tokens, i + 1, high, cast);
    // "Who as Kalvonia’s treasurer presided"
    if (lower === 'as' && relative && i === from) return ofWhat(tokens, i + 1, high, cast, true);
    // "Who has been its prime minister"
    if (relative && /^(?:is|been|became|remains)$/.test(lower)) return ofOffice(scene, i + 1, high, cast);
    // "Who has held the post since May"
    if (relative && /^(?:held|holds|took)$/.test(lower)) return ofPost(tokens, i + 1, cast);
    // "The minister whom Kalvonia sends"
    if (lower === 'whom') return ofSender(tokens, i + 1, high, cast);
    if (CHARGED.has(lower) && /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? ''))
      return ofWhat(tokens, i + 2, high, cast);
    if (/^(?:speaks|spoken)$/.test(lower) && (relative || free) && tokens[i + 1]?.lower === 'for')
      return ofFirst(tokens, i + 2, high, cast);
    free &&= tag === 'ADV' || /^(?:has|have|had)$/.test(lower);
    // Another verb: they do something else.
    if (tag === 'VERB' && !relative && !/^(?:put|placed)$/.test(lower)) return null;
  }
  return null;
}

/** "Commanded its fleet until 2031". */
function isOver(tokens: readonly Token[], verb: number, high: number): boolean {
  if (!tokens[verb]!.lower.endsWith('ed')) return false;
  for (let i = verb + 1; i < Math.min(high, verb + PAST); i++) if (tokens[i]!.lower === 'until') return true;
  return false;
}

/** "Until last month our ambassador, [now] in charge of defence": past what is over, where "now" follows. */
function pastFormer(tokens: readonly Token[], from: number, high: number): number {
  const past = tokens[from]?.lower === 'who' ? from + 1 : from;
  if (!/^(?:until|once|formerly|previously|then|long|for|a|an)$/.test(tokens[past]?.lower ?? '')) return from;
  for (let i = past; i + 1 < Math.min(high, from + PAST); i++)
    if (/^(?:,|and|but)$/.test(tokens[i]!.lower) && /^(?:now|today|currently)$/.test(tokens[i + 1]!.lower))
      return i + 2;
  return from;
}

/** "Ida Brand, Bakers’ Guild;" in a list of those who take part: the organisation alone up to the stop. */
function ofListed(tokens: readonly Token[], at: number, high: number, { registry }: Cast): string | null {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.tag === 'PRON') return null;
  let end = at + 1;
  while (end < Math.min(high, at + LONGEST) && !/^[,;:(]|^\.$/.test(tokens[end]!.text)) end++;
  if (end === at + 1 || (end < high && !/^[;.]$/.test(tokens[end]!.text))) return null;
  const words = tokens.slice(at + 1, end);
  const [mention] = actorMentions(wordsOf(words), words[0]!.start, registry);
  return mention !== undefined &&
    registry.actors.get(mention.actor)?.kind === 'organisation' &&
    isWhole(words, mention)
    ? mention.actor
    : null;
}

/** "For Kalvonia," and nothing else between commas. */
function ofNation(tokens: readonly Token[], from: number, { registry }: Cast): string | null {
  const end = tokens.findIndex(({ text }, i) => i >= from && text === ',');
  if (end < 0 || end === from || end > from + 4) return null;
  const words = tokens.slice(from, end);
  const [mention] = actorMentions(wordsOf(words), words[0]!.start, registry);
  return mention !== undefined && /^(?:name|alias)$/.test(mention.role) && isWhole(words, mention)
    ? mention.actor
    : null;
}

/** "Max Roth, of the [Kalvonian harbour board], can you hear us?": whose public body it is. */
function ofBody(tokens: readonly Token[], from: number, high: number, { registry }: Cast): string | null {
  let to = from;
  while (to < Math.min(high, from + LONGEST) && !/^[,;.]/.test(tokens[to]!.text)) to++;
  const words = tokens.slice(tokens[from]?.lower === 'the' ? from + 1 : from, to);
  const [first] = words;
  if (first === undefined || !PUBLIC.has(words.at(-1)!.lower)) return null;
  if (words.some(({ lower }) => OTHERS.test(lower))) return null;
  const [mention, other] = actorMentions(wordsOf(words), first.start, registry);
  const opens = mention !== undefined && other === undefined && mention.start === first.start;
  return opens && mention.role !== 'person' && mention.role !== 'capital' ? mention.actor : null;
}

/** "Kalvonia in the Council": what is named right here. */
function ofFirst(tokens: readonly Token[], from: number, high: number, { registry }: Cast): string | null {
  const words = tokens.slice(from, Math.min(high, from + LONGEST));
  const [first] = words;
  const [mention] = first === undefined ? [] : actorMentions(wordsOf(words), first.start, registry);
  return mention !== undefined && mention.start <= first!.start + 4 && /^(?:name|alias)$/.test(mention.role)
    ? mention.actor
    : null;
}

/** Whose ministry, delegation or budget it is; `bare`: any noun. */
function ofWhat(
  tokens: readonly Token[],
  from: number,
  high: number,
  cast: Cast,
  bare = false,
): string | null {
  let to = from;
  while (
    to < Math.min(high, from + LONGEST) &&
    !/^[,;.:–—]/.test(tokens[to]!.text) &&
    !TIMES.test(tokens[to]!.lower)
  )
    to++;
  const words = tokens.slice(from, to);
  const [first] = words;
  if (first === undefined || words.some(({ lower }) => OTHERS.test(lower) && lower !== 'team')) return null;
  const mentions = actorMentions(wordsOf(words), first.start, cast.registry).filter(
    ({ role }) => role !== 'person',
  );
  const [mention] = mentions;
  const ids = new Set(mentions.map(({ actor }) => actor));
  if (mention !== undefined) {
    if (ids.size > 1) return null;
    return bare || isWhole(words, mention) || words.some(({ lower }) => RUN.has(lower))
      ? mention.actor
      : null;
  }
  if (!words.some(({ lower }) => RUN.has(lower))) return null;
  const set = cast.headed ?? (cast.firm ? cast.home : null);
  if (set !== null && first.lower !== 'its') return set;
  if (words.length === 2 && first.lower === 'the' && JOINT.has(words[1]!.lower)) return cast.organisation();
  if (first.lower === 'its') return single(bodyOfIts(cast));
  if (
    /^(?:that|this|the)$/.test(first.lower) &&
    /^(?:country|nation|state|republic|kingdom|alliance)$/.test(words[1]?.lower ?? '')
  )
    return single(byNoun(cast, { ...nobody, definite: true, noun: words[1]!.lower }));
  return null;
}

/** Whose office it is: "its prime minister", "Kalvonia’s envoy". */
function ofOffice(scene: Scene, from: number, high: number, cast: Cast): string | null {
  let to = from;
  while (
    to < Math.min(high, from + LONGEST) &&
    !/^[,;.:–—]/.test(scene.tokens[to]!.text) &&
    !TIMES.test(scene.tokens[to]!.lower)
  )
    to++;
  const { office, commits, actors, possessor } = described(
    scene.tokens,
    { first: from, last: to },
    cast.registry,
  );
  if (office === null || !commits) return null;
  return actors.length === 1 ? actors[0]! : possessor === 'its' ? single(bodyOfIts(cast)) : null;
}

/** Who sends, sent or appointed somebody. */
function ofSender(tokens: readonly Token[], from: number, high: number, { registry }: Cast): string | null {
  const words = tokens.slice(from, Math.min(high, from + 6));
  const [first] = words;
  if (
    first === undefined ||
    !words.some(({ lower }) => /^(?:sends?|sent|appointed|named|dispatched)$/.test(lower))
  )
    return null;
  const [mention, other] = actorMentions(wordsOf(words), first.start, registry);
  const begins = mention !== undefined && mention.start <= first.start + 4;
  return begins && other === undefined && mention.role !== 'person' ? mention.actor : null;
}

/** Whose is the post of which the sentence before spoke. */
function ofPost(tokens: readonly Token[], from: number, { characters, now }: Cast): string | null {
  const [article, noun] = tokens.slice(from, from + 2).map(({ lower }) => lower);
  if (!/^(?:the|that|this)$/.test(article ?? '') || !/^(?:post|office|job|portfolio)$/.test(noun ?? ''))
    return null;
  const holder = characters.findLast(
    ({ office, name, seen }) => office !== null && name === null && now - seen <= 1,
  );
  return holder?.actors.length === 1 && holder.commits ? holder.actors[0]! : null;
}

/** "Who leads Kalvonia" */
const isWhole = (words: readonly Token[], { start, end }: ActorMention): boolean =>
  words.every((word) => word.lower === 'the' || (word.start >= start && word.end <= end));

const single = (character: Character | null): string | null =>
  character !== null && character.kind === 'body' && character.actors.length === 1
    ? character.actors[0]!
    : null;
