import type { Candidate } from '../parse/candidate.ts';
import { verbCandidates } from '../parse/candidates.ts';
import { otherCandidates } from '../parse/other-candidates.ts';
import { positionCandidates } from '../parse/position-candidates.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { joined, textCode } from './codes.ts';
import { tagNumber } from './tags.ts';
import { zeroBytes, zeroIntegers } from '../zeros.ts';

/** What the models see of a paragraph: a number for each property of each token. */
export interface View {
  readonly scene: Scene;
  readonly length: number;
  /** Code of the word in lower case, of its lemma, of its last three letters. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly tag: Uint8Array;
  readonly shape: Uint8Array;
  readonly mark: Uint8Array;
  /** 0 outside quotation marks, 1 first, 2 inside, 3 last token of a quotation. */
  readonly quoted: Uint8Array;
  readonly sentence: Int32Array;
  /** Sentence -> 1 if a word of it stands in quotation marks. */
  readonly quotes: Uint8Array;
  /** 1 first token of its sentence, 2 last, 3 both. */
  readonly edge: Uint8Array;
  /** 0 no verb group, else its form and place in it. */
  readonly verbal: Uint8Array;
  /** The verb, not an auxiliary, that stands before or after a token and nearest in its sentence; -1. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** Number of the rules' candidate whose cue the token stands in, or -1. */
  readonly candidate: Int32Array;
  readonly candidates: readonly Candidate[];
  /** Of a candidate: code of its frame; of its lemma; of its source's head; kind of source. */
  readonly frame: Int32Array;
  readonly candidateLemma: Int32Array;
  readonly head: Int32Array;
  readonly headToken: Int32Array;
  /** Of a candidate: where its subject stands; first token and number of tokens of its content; negated, modal. */
  readonly sourcePlace: Uint8Array;
  readonly contentStart: Int32Array;
  readonly contentSize: Int32Array;
  readonly force: Uint8Array;
  /** Token -> the candidate whose content covers it and stands nearest before or after; -1. */
  readonly covering: Int32Array;
  /** How many commas, finite verbs, quotation marks, joining words stand before a token; length + 1. */
  readonly commas: Int32Array;
  readonly finites: Int32Array;
  readonly marks: Int32Array;
  readonly joins: Int32Array;
}

const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

function markOf(token: Token): number {
  if (token.tag !== 'PUNCT' && (token.text.length > 2 || isPlain(token.text.charCodeAt(0)))) return 0;
  switch (token.text) {
    case ',':
      return 1;
    case '.':
      return 2;
    case ':':
      return 3;
    case ';':
      return 4;
    case '-':
    case '–':
    case '—':
    case '--':
    case '―':
      return 5;
    case '"':
    case '“':
    case '”':
    case '‘':
    case '’':
    case "'":
    case "''":
    case '``':
    case '«':
    case '»':
      return 6;
    case '(':
    case '[':
      return 7;
    case ')':
    case ']':
      return 8;
    case '?':
    case '!':
      return 9;
    default:
      return token.tag === 'PUNCT' ? 10 : 0;
  }
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 1;
  const upper = first >= 65 && first <= 90;
  const lower = first >= 97 && first <= 122;
  if (!upper && !lower) return first > 127 ? 2 : 3;
  if (lower) return text.includes('-') ? 5 : 4;
  if (text.length === 1) return 6;
  const second = text.charCodeAt(1);
  if (second >= 65 && second <= 90) return text.length > 4 ? 8 : 7;
  return second === 46 ? 9 : 10;
}

/** Source heads: the last word before a comma, preposition or relative. */
function headOf(scene: Scene, first: number, last: number): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i]!;
    if (
      i > first &&
      (token.tag === 'PUNCT' || token.tag === 'ADP' || token.lower === 'who' || token.lower === 'that')
    )
      break;
    if (token.tag !== 'PART') head = i;
  }
  return head;
}

/** Cost O(n). */
export function viewOf(scene: Scene): View {
  const { tokens } = scene;
  const n = tokens.length;
  const word = zeroIntegers(n);
  const lemma = zeroIntegers(n);
  const suffix = zeroIntegers(n);
  const tag = zeroBytes(n);
  const shape = zeroBytes(n);
  const mark = zeroBytes(n);
  const quoted = zeroBytes(n);
  const verbal = zeroBytes(n);
  const edge = zeroBytes(n);
  const commas = zeroIntegers(n + 1);
  const finites = zeroIntegers(n + 1);
  const marks = zeroIntegers(n + 1);
  const joins = zeroIntegers(n + 1);
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    word[i] = textCode(token.lower);
    lemma[i] = token.lemma === token.lower ? word[i]! : textCode(token.lemma);
    suffix[i] = textCode(token.lower, Math.max(0, token.lower.length - 3));
    tag[i] = tagNumber(token.tag);
    shape[i] = shapeOf(token.text);
    mark[i] = markOf(token);
    const q = scene.quote[i]!;
    if (q >= 0) {
      const opens = i === 0 || scene.quote[i - 1] !== q;
      const closes = i === n - 1 || scene.quote[i + 1] !== q;
      quoted[i] = opens ? 1 : closes ? 3 : 2;
    }
    const g = scene.groupAt[i]!;
    let finite = 0;
    if (g >= 0) {
      const group = scene.groups[g]!;
      const form =
        group.form === 'finite' ? 1 : group.form === 'infinitive' ? 2 : group.form === 'gerund' ? 3 : 4;
      const place = i < group.head ? 0 : i === group.head ? 1 : 2;
      verbal[i] = 1 + form * 12 + place * 4 + (group.passive ? 2 : 0) + (group.auxiliary ? 1 : 0);
      if (i === group.head && group.form === 'finite') finite = 1;
    }
    commas[i + 1] = commas[i]! + (mark[i] === 1 ? 1 : 0);
    finites[i + 1] = finites[i]! + finite;
    marks[i + 1] = marks[i]! + (quoted[i] === 1 || quoted[i] === 3 ? 1 : 0);
    joins[i + 1] = joins[i]! + (tag[i] === 5 || tag[i] === 14 ? 1 : 0);
  }
  const { verbBefore, verbAfter } = verbsAround(scene);
  const quotes = zeroBytes(scene.ranges.length);
  for (let i = 0; i < n; i++) if (quoted[i]! > 0) quotes[scene.range[i]!] = 1;
  for (const { first, last } of scene.ranges) {
    if (last <= first) continue;
    edge[first] = edge[first]! | 1;
    edge[last - 1] = edge[last - 1]! | 2;
  }
  const candidates: Candidate[] = [
    ...verbCandidates(scene),
    ...otherCandidates(scene),
    ...positionCandidates(scene),
  ];
  const m = candidates.length;
  const candidate = zeroIntegers(n).fill(-1);
  const covering = zeroIntegers(n).fill(-1);
  const frame = zeroIntegers(m);
  const candidateLemma = zeroIntegers(m);
  const head = zeroIntegers(m);
  const headToken = zeroIntegers(m).fill(-1);
  const sourcePlace = zeroBytes(m);
  const contentStart = zeroIntegers(m).fill(-1);
  const contentSize = zeroIntegers(m);
  const force = zeroBytes(m);
  for (let c = m - 1; c >= 0; c--) {
    const each = candidates[c]!;
    const g = each.group;
    const flags =
      g === null
        ? 0
        : 1 +
          (g.passive ? 2 : 0) +
          (g.form === 'finite' ? 4 : g.form === 'infinitive' ? 8 : g.form === 'gerund' ? 12 : 16);
    frame[c] = joined(textCode(each.frame), flags);
    candidateLemma[c] = textCode(each.lemma);
    sourcePlace[c] = each.subject === null ? 0 : each.subject.place.charCodeAt(0);
    contentStart[c] = each.content[0]?.first ?? -1;
    for (const { first, last } of each.content) contentSize[c] = contentSize[c]! + last - first;
    force[c] = (each.negated ? 1 : 0) + (g?.modal === true ? 2 : 0);
    if (each.source !== null) {
      headToken[c] = headOf(scene, each.source.first, each.source.last);
      head[c] = lemma[headToken[c]!]!;
    }
    candidate.fill(c, each.cue.first, Math.max(each.cue.last, g?.last ?? 0));
    if (g !== null) candidate.fill(c, g.first, g.last);
  }
  // Of nested contents the innermost is the nearest: the one whose cue comes last before the token.
  for (let c = 0; c < m; c++)
    for (const { first, last } of candidates[c]!.content) covering.fill(c, first, last);
  return {
    scene,
    length: n,
    word,
    lemma,
    suffix,
    tag,
    shape,
    mark,
    quoted,
    sentence: scene.range,
    quotes,
    edge,
    verbal,
    verbBefore,
    verbAfter,
    candidate,
    candidates,
    frame,
    candidateLemma,
    head,
    headToken,
    sourcePlace,
    contentStart,
    contentSize,
    force,
    covering,
    commas,
    finites,
    marks,
    joins,
  };
}

function verbsAround({ tokens, ranges, groupAt, groups }: Scene) {
  const verbBefore = zeroIntegers(tokens.length).fill(-1);
  const verbAfter = zeroIntegers(tokens.length).fill(-1);
  const isVerb = (i: number): boolean => {
    const g = groupAt[i]!;
    return g >= 0 && groups[g]!.head === i && !groups[g]!.auxiliary;
  };
  for (const { first, last } of ranges) {
    let verb = -1;
    for (let i = first; i < last; i++) {
      if (!isVerb(i)) continue;
      verbBefore.fill(verb, verb < 0 ? first : verb + 1, i + 1);
      verbAfter.fill(i, verb < 0 ? first : verb, i);
      verb = i;
    }
    if (verb >= 0) verbBefore.fill(verb, verb + 1, last);
  }
  return { verbBefore, verbAfter };
}
