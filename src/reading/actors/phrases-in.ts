import { phraseEnd } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { stateBodies } from './noun-classes.ts';
import { isOfficeHead, officePortfolios } from './office-words.ts';
import { isPossessive } from './phrase-words.ts';
import { isMistaken } from './noun-kinds.ts';

const JOINS: ReadonlySet<string> = new Set(['and', '&']);
const TELLING: ReadonlySet<string> = new Set('the a an its his her their'.split(' '));

/** A phrase that names somebody or something, and whether another name follows "and" right after it. */
export interface Phrase extends TokenRange {
  /** The phrase before it is joined by "and". */
  readonly joined: boolean;
}

const OPENS = new Set('DET ADJ NUM NOUN PROPN PRON'.split(' '));
const PARTICLES = new Set('de da dos del der den van von zu la le al el bin ibn di du'.split(' '));
const LINKS = new Set('of for from to'.split(' '));

/**
 * The noun phrases of a sentence (`somebody` by `somebodyNouns`) with "of" and appositions: "the president of Orsinia, Mr. Emil Hart,". Tokens for which
 * `taken` is 1 are left out; null takes none. Cost O(n).
 */
export function phrasesIn(
  scene: Scene,
  { first, last }: TokenRange,
  somebody: Uint8Array,
  taken: Uint8Array | null,
): Phrase[] {
  const { tokens, groupAt } = scene;
  const phrases: Phrase[] = [];
  for (let i = first; i < last;) {
    if (taken?.[i] === 1 || groupAt[i]! >= 0 || !OPENS.has(tokens[i]!.tag)) {
      i++;
      continue;
    }
    const end = untaken(taken, i, wholePhrase(scene, somebody, i, last));
    if (end <= i) {
      i++;
      continue;
    }
    const before = phrases.at(-1);
    const joined =
      before !== undefined &&
      i - before.last <= 2 &&
      i > before.last &&
      JOINS.has(tokens[i - 1]!.lower) &&
      (i - before.last === 1 || tokens[before.last]!.text === ',');
    phrases.push({ first: i, last: end, joined });
    i = end;
  }
  return phrases;
}

function untaken(taken: Uint8Array | null, first: number, last: number): number {
  if (taken !== null) for (let i = first; i < last; i++) if (taken[i] === 1) return i;
  return last;
}

function wholePhrase(scene: Scene, somebody: Uint8Array, start: number, high: number): number {
  const { tokens, quote } = scene;
  let end = simplePhrase(scene, start, high);
  if (end === start || (tokens[start]!.tag === 'PRON' && end === start + 1)) return end;
  let held = holdsOffice(somebody, start, end);
  if (!held && !isNamed(tokens, start, end)) return end;
  // "Ida Brand of Kalvonia"
  if (
    !held &&
    tokens[end]?.lower === 'of' &&
    tokens[end + 1]?.tag === 'PROPN' &&
    isFullName(tokens, start, end)
  )
    end = simplePhrase(scene, end + 1, high);
  if (held && (LINKS.has(tokens[end]?.lower ?? '') || isElsewhere(tokens, end))) {
    const to = Math.max(simplePhrase(scene, end + 1, high), portfolioEnd(tokens, end + 1));
    if (to > end + 1 && tokens[end + 1]!.tag !== 'PRON') end = to;
    if (tokens[end]?.lower === 'of' && tokens[end + 1]?.tag === 'PROPN')
      end = simplePhrase(scene, end + 1, high);
  }
  // "An official at the defence ministry in Dorvik"
  if (held && /^(?:at|in)$/.test(tokens[end]?.lower ?? '')) {
    const body = simplePhrase(scene, end + 1, high);
    if (body > end + 1 && stateBodies.has(tokens[body - 1]!.lower))
      end =
        tokens[body]?.lower === 'in' && tokens[body + 1]?.tag === 'PROPN'
          ? simplePhrase(scene, body + 1, high)
          : body;
  }
  // "Spokeswoman: Ida Brand"
  if (
    held &&
    isOfficeHead(tokens[end - 1]!.lower) &&
    tokens[end - 1]!.lower !== 'speaker' &&
    tokens[end]?.text === ':' &&
    tokens[end + 1]?.tag === 'PROPN'
  ) {
    const to = simplePhrase(scene, end + 1, high);
    if (to > end + 2 && (to >= high || /^[.;,(]$/.test(tokens[to]!.text))) return to;
  }
  // "Tanner, 61,"
  if (
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.tag === 'NUM' &&
    /^[,.]$/.test(tokens[end + 2]?.text ?? '')
  ) {
    if (/^\d{2}$/.test(tokens[end + 1]!.text)) end += 2;
  }
  // "A junior minister there, Ida Brand,"
  if (held && /^(?:there|here)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.text === ',') end++;
  for (let rounds = 0; rounds < 2; rounds++) {
    if (tokens[end]?.text !== ',' || end + 1 >= high || quote[end + 1] !== quote[start]) break;
    // "Ida Brand, then president of Kalvonia,"
    // "Per Brand": a given name that is taken for a preposition
    const from = /^(?:then|Per)$/.test(tokens[end + 1]!.text) && end + 2 < high ? end + 2 : end + 1;
    const next = tokens[from]!;
    const to = simplePhrase(scene, from, high);
    const tells = TELLING.has(next.lower);
    if (to === from || (next.tag === 'PRON' && !tells)) break;
    const office = holdsOffice(somebody, from, to);
    const named = next.tag === 'PROPN' || next.text.endsWith('.');
    const after = tokens[to];
    const ended = after === undefined || /^(?:,|;|\.|—|–|-|\?|!)$/.test(after.text) || after.lower === 'of';
    // "Ida Brand, Kalvonia’s finance minister", "Ida Brand, Chief of Staff of Kalvonia"
    const holder = named && somebody[to - 1] === 1 && endsWithName(tokens, somebody, start, end);
    const apposed =
      holder ||
      // "Its head, Interior Minister Ida Brand"
      (rounds === 0 && named && office && isTheirs(tokens, start, end) && isEnd(after)) ||
      // "The chair of the naval committee, General Ida Brand,"
      (rounds === 0 && named && held && RANKS.test(next.lower) && isEnd(after)) ||
      (rounds === 0 && named && isNative(tokens, start, end) && after?.text === ',') ||
      (named && held && !office ? ended : (tells || !named) && (office || tells));
    if (!apposed) break;
    end = to;
    held ||= office;
    if (named && !office && tokens[end]?.lower === 'of' && tokens[end + 1]?.tag === 'PROPN')
      end = simplePhrase(scene, end + 1, high);
    if (!office) continue;
    const bare = !TELLING.has(next.lower);
    while (LINKS.has(tokens[end]?.lower ?? '') || isSeat(tokens, end, bare)) {
      const further = simplePhrase(scene, end + 1, high);
      if (further === end + 1) break;
      end = further;
    }
  }
  return end;
}

/** "The interior", "defence": past a portfolio, which the tagger can take for an adjective. */
function portfolioEnd(tokens: Scene['tokens'], start: number): number {
  const at = tokens[start]?.lower === 'the' ? start + 1 : start;
  return officePortfolios.has(tokens[at]?.lower ?? '') ? at + 1 : start;
}

/** The simple phrase that begins here, within its quotation or outside all. */
function simplePhrase(scene: Scene, start: number, high: number): number {
  if (start >= high) return start;
  const { quote, tokens } = scene;
  let end = phraseEnd(scene, start, high);
  const noun = isPossessive(tokens[end]) ? end + 1 : end;
  if (end > start && noun < high && isMistaken(tokens, noun)) end = noun + 1;
  if (end > start && end + 1 < high && tokens[end]!.text === '-' && tokens[end + 1]!.lower === 'general')
    end += 2;
  // "Maria de la Cruz": the tagger does not know all particles.
  for (let at = end; end > start && at < end + 3 && PARTICLES.has(tokens[at]?.lower ?? ''); at++) {
    if (tokens[at + 1]?.tag !== 'PROPN' || at + 1 >= high) continue;
    end = phraseEnd(scene, at + 1, high);
    break;
  }
  while (end > start && quote[end - 1] !== quote[start]) end--;
  return end;
}

/** "The defence minister", "the ministry": what may go on with "of" or a name. */
function holdsOffice(somebody: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (somebody[i] === 1) return true;
  return false;
}

/** "[Its head], Interior Minister Ida Brand": one alone has it, so that the next name is theirs. */
const isTheirs = (tokens: Scene['tokens'], start: number, end: number): boolean =>
  TELLING.has(tokens[start]!.lower) &&
  SOLE.test(tokens[end - 1]!.lower) &&
  !/^(?:party|opposition|faction|group|union)$/.test(tokens[end - 2]!.lower);

const RANKS = /^(?:general|admiral|rear|vice|lieutenant|major|brigadier|commodore|colonel|captain|air)$/;

const SOLE =
  /^(?:head|leader|chief|chair|host|guest|speaker|delegate|representative|emissary|envoy|counterpart|colleague|successor|deputy|junior|boss|superior|number)$/;

const isEnd = (token: Scene['tokens'][number] | undefined): boolean =>
  token === undefined || /^(?:[,;.(—–?!-])$/.test(token.text);

/** "Ida Brand, defence minister [in Dorvik]". */
const isSeat = (tokens: Scene['tokens'], at: number, bare: boolean): boolean =>
  bare && tokens[at]?.lower === 'in' && tokens[at + 1]?.tag === 'PROPN';

/** "Her counterpart [in Dorvik]". */
const isElsewhere = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'in' && /^(?:counterpart|colleague)$/.test(tokens[at - 1]!.lower);

/** "The Kalvonian, [Ida Brand]," */
const isNative = (tokens: Scene['tokens'], start: number, end: number): boolean =>
  end - start === 2 && tokens[start]!.lower === 'the' && /^\p{Lu}\p{Ll}+$/u.test(tokens[end - 1]!.text);

/** "General Ida Brand": by what of the phrase is a name, an office after a comma is theirs. */
const endsWithName = (tokens: Scene['tokens'], somebody: Uint8Array, first: number, last: number): boolean =>
  last - first > 1 &&
  tokens[last - 1]!.tag === 'PROPN' &&
  somebody[last - 1] === 0 &&
  (tokens[last - 2]!.tag === 'PROPN' || /^[-’']$/.test(tokens[last - 2]!.text));

/** "Ida Brand", but not "Kalvonia" or "the Kalvonian navy". */
const isFullName = (tokens: Scene['tokens'], first: number, last: number): boolean =>
  last - first > 1 && tokens[first]!.tag === 'PROPN' && tokens[last - 1]!.tag === 'PROPN';

function isNamed(tokens: Scene['tokens'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.tag === 'PROPN') return true;
  return false;
}
