import type { TokenRange } from '../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import { clauseFrom } from './contents.ts';
import type { Frame } from './frames.ts';
import { grownLeft, grownRight, isNominal, phraseEnd, phraseStart, trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { speechNouns } from '../lexicon/speech-nouns.ts';

const VIEWS: ReadonlySet<string> = new Set(['words', 'view', 'opinion', 'eyes']);
const DASHES: ReadonlySet<string> = new Set([',', '-', '–', '—']);
const COMPLEMENTS: ReadonlySet<string> = new Set(['that', 'to']);
const TIES: ReadonlySet<string> = new Set('of for about on against over to with in'.split(' '));
const POSSESSIVES: ReadonlySet<string> = new Set('his her their its my our your'.split(' '));
const ENDS: ReadonlySet<string> = new Set(', - – — that ;'.split(' '));

/** Words that may cue something though they are no nouns. */
const CUES: ReadonlySet<string> = new Set(['according', 'in', 'for']);

/** Attributions by other words than verbs: "according to", "X's demand that", "for X,", "NAME: text". */
export function otherCandidates(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  const layout = layoutCandidate(scene);
  if (layout !== null) candidates.push(layout);
  for (let i = 0; i < scene.tokens.length; i++) {
    const { tag, lower, lemma } = scene.tokens[i]!;
    if (!(tag === 'NOUN' && speechNouns.has(lemma)) && !CUES.has(lower)) continue;
    const { first: low, last: high } = scene.ranges[scene.range[i]!]!;
    const found =
      accordingTo(scene, i, low, high) ??
      openingFor(scene, i, low, high) ??
      nounCandidate(scene, i, low, high);
    if (found !== null) candidates.push(found);
  }
  return candidates;
}

const plain = { group: null, subject: null, negated: false } as const;

/** `According to the ministry, …` and `…, according to the ministry`; "in the words of", "in the view of". */
function accordingTo(scene: Scene, i: number, low: number, high: number): Candidate | null {
  const { tokens } = scene;
  const first = tokens[i]!;
  let at = -1;
  if (first.lower === 'according' && tokens[i + 1]?.lower === 'to') at = i + 2;
  else if (
    first.lower === 'in' &&
    tokens[i + 1]?.lower === 'the' &&
    VIEWS.has(tokens[i + 2]?.lower ?? '') &&
    tokens[i + 3]?.lower === 'of'
  )
    at = i + 4;
  if (at < 0 || at >= high) return null;
  const source = grownRight(scene, at, high);
  if (source === null) return null;
  return aside(scene, { first: i, last: at }, source, low, high, 'according');
}

/** "For Ruritania, this is a test": an opinion, if a clause follows the comma. */
function openingFor(scene: Scene, i: number, low: number, high: number): Candidate | null {
  const { tokens } = scene;
  if (i !== low || tokens[i]!.lower !== 'for' || tokens[i + 1]?.tag !== 'PROPN') return null;
  const end = phraseEnd(scene, i + 1, high);
  if (end >= high || tokens[end]?.text !== ',') return null;
  return aside(scene, { first: i, last: i + 1 }, { first: i + 1, last: end }, low, high, 'for');
}

/** The rest of a sentence around cue and source, on both sides. */
function aside(
  scene: Scene,
  cue: TokenRange,
  source: TokenRange,
  low: number,
  high: number,
  frame: 'according' | 'for',
): Candidate | null {
  const { tokens, quote } = scene;
  const content: TokenRange[] = [];
  const opening = cue.first === low || (cue.first === low + 1 && tokens[low]!.tag === 'CCONJ');
  if (!opening) {
    let from = low;
    for (let i = cue.first - 1; i > low; i--) {
      if (tokens[i]!.text === ';' && quote[i]! < 0) {
        from = i + 1;
        break;
      }
    }
    // A quotation that began sentences before is content from its beginning.
    if (quote[from]! >= 0) while (from > 0 && quote[from - 1] === quote[from]) from--;
    const last = trimmed(scene, from, cue.first);
    if (last > from && cue.first > from) content.push({ first: from, last });
  }
  let at = source.last;
  while (at < high && /^[,:—–-]+$/.test(tokens[at]!.text)) at++;
  const joined = tokens[at]?.tag === 'CCONJ' || tokens[at]?.lower === 'who' || tokens[at]?.lower === 'which';
  if (at < high && (opening || (tokens[at - 1]!.text === ',' && !joined)) && high - at > 2) {
    let last = high;
    if (quote[at]! >= 0) while (last < tokens.length && quote[last] === quote[at]) last++;
    content.push({ first: at, last: trimmed(scene, at, last) });
  }
  if (content.length === 0) return null;
  return { ...plain, source, cue, content, lemma: frame, frame, quoted: quote[content.at(-1)!.first]! >= 0 };
}

/** "his promise to", "another statement by X - that", "Ruritania's call for": a noun of speech with its complement. */
function nounCandidate(scene: Scene, i: number, low: number, high: number): Candidate | null {
  const { tokens, groupAt, groups, quote } = scene;
  const token = tokens[i]!;
  if (token.tag !== 'NOUN' || !speechNouns.has(token.lemma) || tokens[i + 1]?.tag === 'NOUN') return null;
  const start = phraseStart(scene, i, low);
  let source = possessor(scene, start, i, low);
  let at = i + 1;
  if ((tokens[at]?.lower === 'by' || tokens[at]?.lower === 'from') && isNominalStart(scene, at + 1)) {
    const agent = grownRight(scene, at + 1, Math.min(high, nextBreak(scene, at + 1, high)));
    if (agent !== null) {
      source ??= agent;
      at = agent.last;
    }
  }
  while (at < high && DASHES.has(tokens[at]!.text) && COMPLEMENTS.has(tokens[at + 1]?.lower ?? '')) at++;
  const next = tokens[at];
  if (next === undefined || at >= high || quote[at] !== quote[i]) return null;
  const group = groupAt[at]! >= 0 ? groups[groupAt[at]!]! : null;
  let frame: Frame;
  let from = at;
  if (next.lower === 'that') frame = 'that';
  else if (group?.form === 'infinitive') frame = 'to';
  else if (next.tag === 'ADP' && TIES.has(next.lower)) {
    frame = `prep:${next.lower}`;
    from = at + 1;
  } else return null;
  if (from >= high) return null;
  const last = clauseFrom(scene, from, high, frame);
  if (last <= from) return null;
  const cue = { first: i, last: from > at ? from : i + 1 };
  const owned = source !== null;
  source ??= governor(scene, i, low);
  return {
    ...plain,
    source,
    cue,
    content: [{ first: from, last: trimmed(scene, from, last) }],
    lemma: `~${token.lemma}${owned ? '' : source === null ? '0' : '1'}`,
    frame,
    quoted: false,
  };
}

/** "X repeated the claim that": whoever the verb before it has for a subject. */
function governor(scene: Scene, noun: number, low: number): TokenRange | null {
  for (let i = noun - 1; i >= low; i--) {
    const number = scene.groupAt[i]!;
    if (number < 0) continue;
    const subject = subjectOf(scene, scene.groups[number]!);
    return subject === null ? null : { first: subject.first, last: subject.last };
  }
  return null;
}

/** "his", "the minister’s" before a noun. */
function possessor(scene: Scene, start: number, noun: number, low: number): TokenRange | null {
  const { tokens } = scene;
  for (let i = noun - 1; i >= start; i--) {
    if (tokens[i]!.tag === 'PART' && /^['’]s?$/.test(tokens[i]!.text) && i > start)
      return { first: grownLeft(scene, start, low), last: i };
  }
  const first = tokens[start]!;
  return POSSESSIVES.has(first.lower) && start < noun ? { first: start, last: start + 1 } : null;
}

function isNominalStart(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && (isNominal(token) || token.tag === 'DET' || token.tag === 'ADJ');
}

function nextBreak(scene: Scene, at: number, high: number): number {
  for (let i = at; i < high; i++) if (ENDS.has(scene.tokens[i]!.lower)) return i;
  return high;
}

/** `NAME: text` at the head of a paragraph: a transcript, or a headline. */
export function layoutCandidate(scene: Scene): Candidate | null {
  const { tokens, quote } = scene;
  let colon = -1;
  for (let i = 0; i < Math.min(8, tokens.length); i++) {
    if (tokens[i]!.text === ':') {
      colon = i;
      break;
    }
  }
  if (colon < 1 || tokens.length - colon < 4) return null;
  for (let i = 0; i < colon; i++) {
    const { tag, text } = tokens[i]!;
    if (quote[i]! >= 0 || (tag !== 'PROPN' && !/^\p{Lu}[\p{Lu}.]+$/u.test(text) && !/^[.,()-]$/.test(text)))
      return null;
  }
  if (
    /^(?:UPDATED?|NOTES?|READ|WATCH|EXCLUSIVE|VIDEOS?|MORE|BREAKING|ABSTRACT|RELATED|PHOTOS?)$/i.test(
      tokens[0]!.text,
    )
  )
    return null;
  return {
    ...plain,
    source: { first: 0, last: colon },
    cue: { first: colon, last: colon + 1 },
    content: [{ first: colon + 1, last: tokens.length }],
    lemma: 'layout',
    frame: 'layout',
    quoted: quote[colon + 1]! >= 0,
  };
}
