import { isNominal } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';

/** How an author puts a sentence or clause. */
export interface Manner {
  /** False: asked, imagined, heard of, or how it looks to somebody else. */
  readonly asserted: boolean;
  /** What is only supposed or asked within it ("if troops were sent"), as tokens. */
  readonly supposed: readonly TokenRange[];
  /** What of it is asked, which names the question: "whether troops should be sent is a question of law". */
  readonly asked: readonly TokenRange[];
  /** Asserted for the case that something else holds. */
  readonly conditional: boolean;
  /** Granted before the point is made: "To be sure, ..."; where the author stands does not follow. */
  readonly granted: boolean;
}

const IMAGINING = /^(?:imagine|suppose|supposing|assume|assuming|picture|pretend|envision)$/;
const HEARSAY = /^(?:supposedly|allegedly|reportedly|purportedly|ostensibly|rumou?redly)$/;
const SAID_TO_BE =
  /^(?:said|believed|thought|rumou?red|reported|alleged|claimed|supposed|understood|considered|deemed|assumed)$/;
const GRANTING = /^(?:granted|admittedly|true|sure|certainly|yes|undoubtedly)$/;
const VIEW = /^(?:views?|eyes|opinion|telling|account|reading|mind|perspective|standpoint|words|logic|book)$/;
/** Whose view it is where an opening "for" or "to" names them. */
const SOMEBODY =
  /^(?:generals?|officers?|soldiers|allies|members|states|governments?|critics|supporters|opponents|hawks|doves|ministers?|ministry|president|premier|chancellor|diplomats|officials|leaders|voters|people|public|citizens|parties|party|opposition|coalition|parliament|army|others|many|some|them|him|her|kremlin)$/;
const BREAK = /^(?:,|;|:|—|–|--)$/;

/** How the author puts a piece of a sentence: whether it is asserted, and what in it is only supposed. */
export function mannerOf(scene: Scene, piece: TokenRange): Manner {
  const { tokens, ranges, range } = scene;
  const { first, last } = piece;
  const sentence = ranges[range[first]!]!;
  const opening = opensWith(scene, piece);
  const asserted =
    !endsInQuestion(scene, sentence) &&
    !isImagined(scene, opening, last) &&
    !isHearsay(scene, opening, last) &&
    !(opening === sentence.first && isSomebodysView(scene, opening, last));
  const supposed = asserted ? suppositions(scene, piece) : [];
  const asked = supposed.filter(({ first: at }) => tokens[at]!.lower === 'whether');
  return {
    asserted,
    supposed,
    asked,
    conditional: supposed.some(
      ({ first: at }) => tokens[at]!.lower !== 'whether' && tokens[at - 1]?.lower !== 'even',
    ),
    granted:
      (GRANTING.test(tokens[opening]!.lower) && tokens[opening + 1]?.text === ',') ||
      (phraseAt(scene, opening, 'to be sure') && tokens[opening + 3]?.text === ',') ||
      (phraseAt(scene, opening, 'of course') && tokens[opening + 2]?.text === ','),
  };
}

/** The first word, past a bracket and "and" or "but". */
function opensWith({ tokens }: Scene, { first, last }: TokenRange): number {
  let at = first;
  while (at < last - 1 && (tokens[at]!.tag === 'PUNCT' || tokens[at]!.tag === 'CCONJ')) at++;
  return at;
}

function endsInQuestion({ tokens }: Scene, { first, last }: TokenRange): boolean {
  for (let i = last - 1; i >= Math.max(first, last - 4); i--) {
    const { text, tag } = tokens[i]!;
    if (text.includes('?')) return true;
    if (tag !== 'PUNCT') return false;
  }
  return false;
}

/** "Imagine that troops go", "let us assume". */
function isImagined(scene: Scene, at: number, last: number): boolean {
  const { tokens } = scene;
  let verb = at;
  if (/^let['’]?s?$/.test(tokens[at]!.lower)) {
    verb++;
    while (verb < last && /^(?:us|['’]s|just|now)$/.test(tokens[verb]!.lower)) verb++;
    if (tokens[verb]?.lower === 'say') return true;
  }
  if (phraseAt(scene, at, 'what if')) return true;
  return verb < last && IMAGINING.test(tokens[verb]!.lower);
}

const RUMOUR = /^(?:talk|rumou?rs?|speculation|gossip|whispers?|chatter)$/;

/** "Allegedly", "is said to be", "I hear that", "there was talk of": not what the author says is so. */
function isHearsay(scene: Scene, first: number, last: number): boolean {
  const { tokens, quote } = scene;
  for (let i = first; i < last; i++) {
    if (quote[i]! >= 0) continue;
    const { lower } = tokens[i]!;
    if (HEARSAY.test(lower)) return true;
    if (
      lower === 'there' &&
      RUMOUR.test(tokens[i + 2]?.lower ?? '') &&
      /^(?:of|that|about)$/.test(tokens[i + 3]?.lower ?? '')
    )
      return true;
    const next = tokens[i + 1]?.lower;
    // "What was supposed to be a wound has cost them more": it has.
    if (tokens[first]!.lower === 'what' && i - first <= 4) continue;
    if (
      SAID_TO_BE.test(lower) &&
      /^(?:to|that)$/.test(next ?? '') &&
      scene.groups[scene.groupAt[i]!]?.passive === true
    )
      return true;
  }
  if (!/^(?:i|we)$/.test(tokens[first]!.lower)) return false;
  const number = [first + 1, first + 2].map((at) => scene.groupAt[at] ?? -1).find((each) => each >= 0);
  const verb = number === undefined ? undefined : scene.groups[number];
  return (
    verb !== undefined &&
    (verb.lemma === 'hear' || (verb.passive && /^(?:tell|inform|assure)$/.test(verb.lemma)))
  );
}

/** "For the generals, ...", "in Moscow's view, ...": how it looks to somebody, whether the author agrees or not. */
function isSomebodysView(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene;
  const word = tokens[first]!.lower;
  if (!/^(?:for|to|in|from|by)$/.test(word)) return false;
  let comma = first + 1;
  while (comma < last && !BREAK.test(tokens[comma]!.text) && scene.groupAt[comma]! < 0) comma++;
  if (comma >= last || tokens[comma]!.text !== ',') return false;
  const words = tokens.slice(first + 1, comma);
  if (words.length === 0 || words.some(({ lower }) => /^(?:my|our|me|us|mine)$/.test(lower))) return false;
  if (word === 'for' || word === 'to') {
    const { tag, lower } = words.at(-1)!;
    return (tag === 'PROPN' && words.length <= 4) || SOMEBODY.test(lower);
  }
  return words.some(
    ({ lower, tag }, i) => tag === 'NOUN' && VIEW.test(lower) && (i > 0 || words[i + 1]?.lower === 'of'),
  );
}

/** "If troops were sent", "unless", "whether", "had troops been sent,": up to where the clause ends. */
function suppositions(scene: Scene, { first, last }: TokenRange): TokenRange[] {
  const { tokens, quote } = scene;
  const found: TokenRange[] = [];
  for (let i = first; i < last; i++) {
    if (quote[i]! >= 0) continue;
    const opens =
      /^(?:if|unless|whether|lest)$/.test(tokens[i]!.lower) ||
      (/^(?:provided|assuming|supposing)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'that') ||
      (i === opensWith(scene, { first, last }) && isInverted(scene, i, last));
    if (!opens || phraseAt(scene, i, 'if you ask') || tokens[i - 1]?.lower === 'as') continue;
    const to = clauseEnd(scene, i, last);
    found.push({ first: i, last: to });
    i = to;
  }
  return found;
}

/** "Were troops to be sent, ..." */
function isInverted({ tokens }: Scene, at: number, last: number): boolean {
  if (!/^(?:were|had|should)$/.test(tokens[at]!.lower)) return false;
  const next = tokens[at + 1];
  if (next === undefined || !(isNominal(next) || next.tag === 'DET' || next.tag === 'ADJ')) return false;
  for (let i = at + 2; i < last; i++) if (tokens[i]!.text === ',') return true;
  return false;
}

/** The comma after which another clause begins, or the end. */
function clauseEnd(scene: Scene, at: number, last: number): number {
  const { tokens, quote, bracket } = scene;
  for (let i = at + 1; i < last; i++) {
    if (quote[i] !== quote[at] || bracket[i] === 1) continue;
    if (/^[;:—–]/.test(tokens[i]!.text)) return i;
    if (tokens[i]!.text === ',' && beginsClause(scene, i + 1, last)) return i;
  }
  return last;
}

function beginsClause(scene: Scene, from: number, last: number): boolean {
  if (/^(?:and|or)$/.test(scene.tokens[from]?.lower ?? '')) return false;
  for (let i = from; i < last; i++) {
    const number = scene.groupAt[i]!;
    if (number < 0) {
      if (/^[,;:]/.test(scene.tokens[i]!.text)) return false;
      continue;
    }
    const group = scene.groups[number]!;
    if (group.form !== 'finite') return false;
    const subject = subjectOf(scene, group);
    return subject !== null && subject.first >= from;
  }
  return false;
}

function phraseAt({ tokens }: Scene, at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, i) => tokens[at + i]?.lower === word);
}
