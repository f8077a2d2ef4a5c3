import { beginsWithCapital } from '../text/capital.ts';
import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mentions.ts';
import { bodyNouns, jointBodies, peopleNouns, personNouns } from './noun-classes.ts';
import { isOfficeHead, officeModifiers, titles } from './office-words.ts';
import { isPossessive, joined, type Piece, singular, within } from './phrase-words.ts';

/** The first run of names that is neither an actor nor part of an office. */
export function nameIn(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  office: Piece | null,
): Piece | null {
  const registered =
    mentions.length === 0 ? undefined : mentions.find((mention) => mention.role === 'person');
  if (registered !== undefined) return { text: registered.text, first: 0, last: 0 };
  // A name right after an office is its holder's: what stands before may be a country that nobody knows.
  const after = office !== null && office.last < tokens.length;
  const from = after && isName(tokens, office.last, mentions, office) ? office.last : 0;
  for (let i = from; i < tokens.length; i++) {
    const begin = particlesAt(tokens, i, mentions, office);
    if (begin === null && !isName(tokens, i, mentions, office)) continue;
    let last = (begin ?? i) + 1;
    for (;;) {
      if (last < tokens.length && (isName(tokens, last, mentions, office) || isRest(tokens, last))) last++;
      else {
        const next = pastParticles(tokens, last, mentions, office);
        if (next === null) break;
        last = next + 1;
      }
    }
    const follows = tokens[last];
    if (isPossessive(follows)) continue;
    // "Wisconsin Rep. Anna Berg"
    if (follows !== undefined && titles.has(follows.lower) && tokens[last + 1]?.tag === 'PROPN') {
      i = last;
      continue;
    }
    // "The Fox News poll", "Trump Tower lawyers": no name of theirs.
    const before = follows !== undefined && follows.start > tokens[last - 1]!.end && follows.tag === 'NOUN';
    if (
      (before && !isOfficeHead(follows.lower)) ||
      isPlaced(tokens, i, mentions) ||
      isBeforeOffice(tokens, last, office)
    ) {
      i = last - 1;
      continue;
    }
    const first = pastWords(tokens, i, last);
    return { text: joined(tokens, first, last), first, last };
  }
  return null;
}

/** "The Texas senator": a name before an office, with no comma between, is a place or a party. */
const isBeforeOffice = (tokens: readonly Token[], last: number, office: Piece | null): boolean =>
  office !== null &&
  last <= office.first &&
  tokens.slice(last, office.first).every(({ tag, text }) => tag !== 'PUNCT' || text === '-');

/** Words that stand before a name at the head of a sentence and are none of it. */
const BESIDE_NAMES = new Set(
  'old young poor dear little big wee mad even only then later then- today yesterday'.split(' '),
);

/** "Host Kalvonia", "Tiny Kalvonia": words that stand before a country at the head of a sentence. */
const BESIDE_STATES = new Set(
  'host tiny little poor rich mighty neutral neighbouring neighboring landlocked plucky distant'.split(' '),
);

/** "Republican Anna Berg", "Old Karl Lund": where the name itself begins. */
function pastWords(tokens: readonly Token[], first: number, last: number): number {
  if (last - first > 1 && BESIDE_NAMES.has(tokens[first]!.lower)) return first + 1;
  for (let i = last - 3; i >= first; i--) if (personNouns.has(tokens[i]!.lower)) return i + 1;
  return first;
}

/** "Diplomats in Brussels", "the university of Bremen", "director of the French Red Cross": no name of theirs. */
function isPlaced(tokens: readonly Token[], i: number, mentions: readonly ActorMention[]): boolean {
  const demonyms = mentions.filter(({ role }) => role === 'demonym');
  let at = i - 1;
  const passes = (token: Token) =>
    token.tag === 'DET' || token.tag === 'ADJ' || titles.has(token.lower) || within(token, demonyms);
  while (at >= 0 && passes(tokens[at]!)) at--;
  const before = tokens[at];
  return before !== undefined && before.tag === 'ADP' && before.lower !== 'by';
}

function isName(
  tokens: readonly Token[],
  i: number,
  mentions: readonly ActorMention[],
  office: Piece | null,
): boolean {
  const token = tokens[i];
  if (token === undefined || token.tag !== 'PROPN') return false;
  // "d’Ancre"
  if (!beginsWithCapital(token.text) && !/^\p{Ll}{1,4}['’]\p{Lu}/u.test(token.text)) return false;
  if (within(token, mentions) || (office !== null && i >= office.first && i < office.last)) return false;
  const { lower } = token;
  return (
    !titles.has(lower) &&
    !(i === 0 && BESIDE_STATES.has(lower)) &&
    !DATES.has(lower) &&
    !(DAYS.has(lower) && token.text !== token.text.toUpperCase()) &&
    !isOfficeHead(lower) &&
    !(lower.endsWith('s') && isOfficeHead(singular(lower))) &&
    !officeModifiers.has(lower) &&
    // "The Ministry", but "Islamic State"
    !(
      (bodyNouns.has(lower) || jointBodies.has(lower)) &&
      (i === 0 || tokens[i - 1]!.tag !== 'PROPN' || within(tokens[i - 1]!, mentions))
    ) &&
    !(peopleNouns.has(lower) && (i === 0 || tokens[i - 1]!.tag !== 'PROPN'))
  );
}

/** "Radosław", "d’Ancre": what the tagger cut off a word. */
function isRest(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return token.start === tokens[i - 1]!.end && /^['’]?\p{L}+$/u.test(token.text) && !isPossessive(token);
}

/** At the head of a sentence, but not in "USA TODAY". */
const DAYS = new Set('yesterday today tomorrow tonight'.split(' '));
const DATES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december'
  ).split(' '),
);
const PARTICLES = new Set(
  'de da dos del der den van von zu ter ten la le los al el bin bint ibn abu di du y'.split(' '),
);

/** "Van der Berg", "de la Cruz" at the head of a name: the place of the first word after the particles. */
function particlesAt(
  tokens: readonly Token[],
  i: number,
  mentions: readonly ActorMention[],
  office: Piece | null,
): number | null {
  if (!PARTICLES.has(tokens[i]!.lower) || tokens[i]!.tag === 'DET') return null;
  const begins = i === 0 || titles.has(tokens[i - 1]!.lower) || beginsWithCapital(tokens[i]!.text);
  return begins ? pastParticles(tokens, i, mentions, office) : null;
}

/** The place of the name after a hyphen, an apostrophe or particles, that belongs to the name before them. */
function pastParticles(
  tokens: readonly Token[],
  from: number,
  mentions: readonly ActorMention[],
  office: Piece | null,
): number | null {
  let at = from;
  for (let n = 0; n < 4; n++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const { text } = token;
    const glued =
      (text === '-' || text === '’' || text === "'") &&
      tokens[at - 1]?.end === token.start &&
      tokens[at + 1]?.start === token.end;
    const initial = text.endsWith('.') && /^(?:\p{Lu}\.|\.)$/u.test(text);
    if (!glued && !initial && !PARTICLES.has(token.lower)) return null;
    at++;
    if (isName(tokens, at, mentions, office)) return at;
    // "Kim Min-seo", but not "Berg-led"
    if (glued && /^(?:NOUN|X)$/.test(tokens[at]!.tag) && /^\p{L}{2,}$/u.test(tokens[at]!.text)) return at;
  }
  return null;
}
