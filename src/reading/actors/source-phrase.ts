import { grownLeft, phraseEnd, phraseStart } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { officePortfolios } from './office-words.ts';
import { isPossessive } from './phrase-words.ts';

/** How many tokens before a source are looked at. */
const NEAR = 60;
/** How many tokens what is told after a name may have. */
const APPOSED = 14;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const REFLEXIVE: ReadonlySet<string> = new Set(['itself', 'himself', 'herself', 'themselves']);
/** "One of them" is cut before "of". */
const ONE: ReadonlySet<string> = new Set(['one', 'another']);
const BREAKS: ReadonlySet<string> = new Set([',', '-', '–', '—']);
const DASHES: ReadonlySet<string> = new Set(['–', '—', '--']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const PARTICLES: ReadonlySet<string> = new Set('De Van Von Al El Bin Di Du La Le'.split(' '));
const TIES: ReadonlySet<string> = new Set(['to', 'with', 'on', 'by']);
const DESCRIBES: ReadonlySet<string> = new Set(['close', 'familiar', 'briefed']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for']);
const STANDING_IN: ReadonlySet<string> = new Set(['acting', 'outgoing', 'incoming']);
const WITHIN: ReadonlySet<string> = new Set(['PART', 'PROPN', 'ADJ']);
/** What no subject stands after: "for two winters", "as late as May". */
const GOVERNS: ReadonlySet<string> = new Set('in for as on at until since during within'.split(' '));
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter)$/;
const MANY =
  /^(?:ministers|presidents|leaders|ambassadors|envoys|governments|officials|negotiators|delegates|premiers)$/;
const SIGNING = /^(?:heads?|chiefs?|ministers|leaders|chairs?)$/;
const TELLING: ReadonlySet<string> = new Set('the a an its his her their'.split(' '));

/**
 * The words that tell who a source is: what a relative pronoun stands for, and where it was taken too short, too long or beside the
 * subject, what the words around it add. Cost: the sentence at most.
 *
 * @example sourcePhrase(scene, range, somebody) // of "who" in "Arel, who said": Arel
 */
export function sourcePhrase(scene: Scene, source: TokenRange, somebody: Uint8Array): TokenRange {
  const { tokens } = scene;
  const low = scene.ranges[scene.range[source.first]!]!.first;
  const subject =
    beforeAside(scene, source, low) ??
    relativeOf(scene, source, low) ??
    besideTime(scene, source, somebody, low);
  if (subject !== null) return subject;
  const given = givenBefore(scene, source, somebody, low);
  if (given !== null) return given;
  // "The foreign ministry [there] said"
  if (isAlone(source) && /^(?:there|here)$/.test(tokens[source.first]!.lower))
    return nounBefore(scene, source.first, low) ?? source;
  if (isAlone(source) && REFLEXIVE.has(tokens[source.first]!.lower))
    return phraseBefore(scene, source.first, low) ?? source;
  if (tokens[source.last]?.lower === 'of' && isAlone(source) && ONE.has(tokens[source.first]!.lower))
    return { first: source.first, last: source.last + 2 };
  const name = nameBefore(scene, source, low);
  if (name !== null) return name;
  const whole = officeBefore(scene, widened(scene, source, low), somebody, low);
  return apposed(scene, joinedBefore(tokens, whole, low), somebody);
}

/** "Kalvonia’s minister, Per [Brand]": a given name that is taken for a preposition. */
function givenBefore(
  scene: Scene,
  { first, last }: TokenRange,
  somebody: Uint8Array,
  low: number,
): TokenRange | null {
  const { tokens } = scene;
  if (first - 1 < low || tokens[first - 1]!.text !== 'Per' || tokens[first]!.tag !== 'PROPN') return null;
  const office = tokens[first - 2]?.text === ',' ? phraseBefore(scene, first - 2, low) : null;
  return { first: office !== null && somebody[office.last - 1] === 1 ? office.first : first - 1, last };
}

/** The noun phrase right before a token. */
const nounBefore = (scene: Scene, before: number, low: number): TokenRange | null =>
  before > low && /^(?:NOUN|PROPN)$/.test(scene.tokens[before - 1]!.tag)
    ? phraseBefore(scene, before, low)
    : null;

/** "Brand, [a trained geologist], added": the name before what is told. */
function nameBefore(scene: Scene, { first, last }: TokenRange, low: number): TokenRange | null {
  const { tokens, quote } = scene;
  // "Brand, then [a young deputy], added"
  const start = tokens[first - 1]?.lower === 'then' ? first - 1 : first;
  const name = start - 2;
  if (name < low || tokens[start - 1]!.text !== ',' || tokens[last]?.text !== ',') return null;
  const named = tokens[name]!.tag === 'PROPN' || (name === low && tokens[name]!.tag === 'NOUN');
  if (!named || quote[name] !== quote[first] || !/^(?:a|an|the)$/.test(tokens[first]!.lower)) return null;
  const before = phraseBefore(scene, start - 1, low);
  return before !== null && before.first === low ? { first: before.first, last } : null;
}

/** "Today its president, [Ida Brand], who": with the office before the comma, where another comma closes the name. */
function officeBefore(scene: Scene, range: TokenRange, somebody: Uint8Array, low: number): TokenRange {
  const { tokens, quote } = scene;
  const { first, last } = range;
  const office = first - 2;
  if (office <= low || tokens[first - 1]!.text !== ',' || tokens[first]!.tag !== 'PROPN') return range;
  if (
    somebody[office] !== 1 ||
    quote[office] !== quote[first] ||
    !/^(?:,|who)$/.test(tokens[last]?.text ?? '')
  )
    return range;
  const start = phraseStart(scene, office, low);
  return TELLING.has(tokens[start]!.lower) ? { first: start, last } : range;
}

const isAlone = ({ first, last }: TokenRange): boolean => last - first === 1;

/** "Pistorius, who said", "Kalvonia, which last year opposed": the relative pronoun stands for the phrase before it. */
function relativeOf(scene: Scene, range: TokenRange, low: number): TokenRange | null {
  const { lower } = scene.tokens[range.first]!;
  if (!RELATIVE.has(lower) || (!isAlone(range) && lower === 'that')) return null;
  const before = whoever(scene, range.first, phraseBefore(scene, range.first, low), low);
  return lower === 'who' && before !== null ? (namedBefore(scene, before, low) ?? before) : before;
}

/** "People in Dorvik who": the people, where the place is parted from "who" by no comma. */
function whoever(
  { tokens, groupAt }: Scene,
  who: number,
  before: TokenRange | null,
  low: number,
): TokenRange | null {
  if (before === null || before.last < who || tokens[who]!.lower !== 'who') return before;
  const link = before.first - 1;
  if (link <= low || !PLACES.has(tokens[link]!.lower)) return before;
  let first = link - 1;
  while (
    tokens[link - 1]!.tag === 'NOUN' &&
    first > low &&
    /^(?:ADJ|NOUN|NUM|PROPN|DET)$/.test(tokens[first - 1]!.tag) &&
    groupAt[first - 1]! < 0
  )
    first--;
  return { first, last: before.last };
}

const PLACES = new Set('in at from near of'.split(' '));

/** "Ida Brand, a teacher now in charge of its budget, who": the name before what is told of her. */
function namedBefore(scene: Scene, { first, last }: TokenRange, low: number): TokenRange | null {
  const { tokens, quote } = scene;
  // "Then president of Kalvonia"
  const isPlace = (at: number) => at > first && /^(?:of|for|in)$/.test(tokens[at - 1]!.lower);
  for (let i = first; i < last; i++) if (tokens[i]!.tag === 'PROPN' && !isPlace(i)) return null;
  if (tokens[last]?.text !== ',') return null;
  for (let i = first - 1; i > Math.max(low, first - APPOSED); i--) {
    if (quote[i] !== quote[first] || scene.groupAt[i]! >= 0) return null;
    if (tokens[i]!.text !== ',' || tokens[i - 1]!.tag !== 'PROPN' || !isTelling(tokens[i + 1]!.lower))
      continue;
    return phraseBefore(scene, i, low);
  }
  return null;
}

const isTelling = (lower: string): boolean => TELLING.has(lower) || lower === 'then';

/**
 * Whose negotiators "whose negotiators" are; what they stand for themselves where "whose refinery" is nobody, or the subject of
 * another verb: "Kalvonia, whose refinery burned, asked".
 */
export function whoseOf(scene: Scene, { first }: TokenRange): TokenRange | null {
  if (scene.tokens[first]!.lower !== 'whose') return null;
  return phraseBefore(scene, first, scene.ranges[scene.range[first]!]!.first);
}

/** The noun phrase that ends before a token, a comma or dash in between. */
export function phraseBefore(scene: Scene, before: number, low: number): TokenRange | null {
  const { tokens } = scene;
  let at = before - 1;
  while (at >= low && BREAKS.has(tokens[at]!.text)) at--;
  if (at < low || !NOMINAL.has(tokens[at]!.tag)) return null;
  const start = phraseStart(scene, at, low);
  return { first: grownLeft(scene, start, low), last: at + 1 };
}

/** "Arel – I have it from two who sat there – said": the source stands before the aside. */
function beforeAside(scene: Scene, { first, last }: TokenRange, low: number): TokenRange | null {
  const { tokens } = scene;
  if (isAlone({ first, last }) || !DASHES.has(tokens[last - 1]!.text)) return null;
  let dash = first - 1;
  const from = Math.max(low, first - NEAR);
  while (dash > from && !DASHES.has(tokens[dash]!.text)) dash--;
  return dash > from ? phraseBefore(scene, dash, low) : null;
}

/**
 * "Kalvonia, which for two winters had asked", "Arel said no and in the same breath offered": a time or the like before the verb is
 * not its subject.
 */
function besideTime(
  scene: Scene,
  { first, last }: TokenRange,
  somebody: Uint8Array,
  low: number,
): TokenRange | null {
  const { tokens, groups, groupAt, quote } = scene;
  if (first - 1 <= low || !GOVERNS.has(tokens[first - 1]!.lower) || groupAt[last]! < 0) return null;
  // "Nobody in my circle"
  const earlier = tokens[first - 2]!;
  if (NOMINAL.has(earlier.tag) && !RELATIVE.has(earlier.lower)) return null;
  for (let i = first; i < last; i++)
    if (somebody[i] === 1 || (tokens[i]!.tag === 'PROPN' && !CALENDAR.test(tokens[i]!.lower))) return null;
  for (let i = first - 1; i >= Math.max(low, first - NEAR) && quote[i] === quote[first]; i--) {
    if (RELATIVE.has(tokens[i]!.lower) && tokens[i]!.lower !== 'that') return phraseBefore(scene, i, low);
    const group = groups[groupAt[i]!];
    if (group?.form === 'finite') return subjectOf(scene, group);
  }
  return null;
}

/** "Three weeks ago Ruritania and [Kalvonia]": both, where nothing governs the first. */
function joinedBefore(tokens: readonly Token[], range: TokenRange, low: number): TokenRange {
  const { first } = range;
  if (tokens[first - 1]?.lower !== 'and' || tokens[first]!.tag !== 'PROPN' || first - 2 < low) return range;
  let at = first - 2;
  // "Ruritania’s and [Kalvonia’s ministers]"
  const possessive = isPossessive(tokens[at]);
  if (possessive && !isPossessive(tokens[first + 1])) return range;
  if (possessive) at--;
  while (at >= low && tokens[at]!.tag === 'PROPN') at--;
  if (at >= first - (possessive ? 3 : 2)) return range;
  // "The ministers of Ruritania and [Kalvonia]"
  if (/^(?:of|from)$/.test(tokens[at]?.lower ?? '') && MANY.test(tokens[at - 1]?.lower ?? '')) {
    let begin = at - 1;
    while (begin > low && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[begin - 1]!.tag)) begin--;
    return { ...range, first: begin > low && tokens[begin - 1]!.tag === 'DET' ? begin - 1 : begin };
  }
  const free = at < low || /^(?:ADV|PUNCT|SCONJ|NOUN)$/.test(tokens[at]!.tag) || tokens[at]!.lower === 'both';
  return free ? { ...range, first: at + 1 } : range;
}

/** "Said [Ida Brand], its foreign minister, who": with the office after the comma. */
function apposed(scene: Scene, range: TokenRange, somebody: Uint8Array): TokenRange {
  const { tokens, quote } = scene;
  const { first, last } = range;
  const high = scene.ranges[scene.range[first]!]!.last;
  if (tokens[last]?.text !== ',' || last + 1 >= high || tokens[last - 1]!.tag !== 'PROPN') return range;
  if (somebody[last - 1] === 1 || quote[last + 1] !== quote[first]) return range;
  let end = phraseEnd(scene, last + 1, high);
  let office = false;
  for (let i = last + 1; i < end; i++) office ||= somebody[i] === 1;
  const opens = TELLING.has(tokens[last + 1]!.lower) || somebody[end - 1] === 1;
  if (!office || !opens) return range;
  while (end + 1 < high && /^(?:of|for|to)$/.test(tokens[end]!.lower)) {
    const further = phraseEnd(scene, end + 1, high);
    if (further === end + 1) break;
    end = further;
  }
  const closed = end >= high || /^(?:[,.;:]|–|—|who|whose)$/.test(tokens[end]!.lower);
  return closed ? { first, last: end } : range;
}

/**
 * "Kalvonia’s acting president", "De la Cruz", "a source close to the president": what the words before a source tell, where it
 * was taken too short.
 */
function widened(scene: Scene, range: TokenRange, low: number): TokenRange {
  const { tokens } = scene;
  const { first } = range;
  const before = tokens[first - 1];
  if (first <= low || before === undefined) return range;
  // "Heads of [government]"
  if (before.lower === 'of' && first - 2 >= low && SIGNING.test(tokens[first - 2]!.lower))
    return { ...range, first: phraseStart(scene, first - 2, low) };
  if (PARTICLES.has(before.text)) return { ...range, first: first - 1 };
  const at = first - 2;
  if (at < low) return range;
  const further = tokens[at]!;
  if (TIES.has(before.lower) && DESCRIBES.has(further.lower))
    return at > low ? { ...range, first: phraseStart(scene, at - 1, low) } : range;
  if (before.lower === 'and' && officePortfolios.has(further.lower) && LINKS.has(tokens[at - 1]?.lower ?? ''))
    return at - 2 >= low ? { ...range, first: phraseStart(scene, at - 2, low) } : range;
  if (!STANDING_IN.has(before.lower)) return range;
  if (further.tag === 'DET') return { ...range, first: at };
  if (!WITHIN.has(further.tag)) return { ...range, first: first - 1 };
  return { ...range, first: phraseStart(scene, further.tag === 'PART' ? at - 1 : at, low) };
}
