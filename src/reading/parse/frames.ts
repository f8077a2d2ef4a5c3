import { isNominal, phraseEnd, DAYS } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';
import { beginsWithMark } from '../text/marks.ts';

const BEFORE_QUOTATION: ReadonlySet<string> = new Set(
  'statement interview speech tweet email letter post reporters audience crowd supporters him her them me us'.split(
    ' ',
  ),
);
const ADDRESSEES: ReadonlySet<string> = new Set(
  'reporters voters viewers supporters readers him her them me us you lawmakers republicans democrats congress journalists parliament'.split(
    ' ',
  ),
);
const OCCASIONS: ReadonlySet<string> = new Set(
  'interview statement speech tweet email letter post crowd audience rally conference debate court press report'.split(
    ' ',
  ),
);

/**
 * What a verb group goes with: `quote` a quotation, `before` content that stands before it, `that`, `clause` (without "that"),
 * `question` (how, whether), `to`, `object`, `gerund`, or a preposition.
 */
export type Frame =
  | 'quote'
  | 'before'
  | 'that'
  | 'clause'
  | 'question'
  | 'to'
  | 'object'
  | 'gerund'
  | 'none'
  | `prep:${string}`;

export interface Complement {
  readonly frame: Frame;
  /** Token at which the content begins. */
  readonly start: number;
  /** End (exclusive) of what still belongs to the cue: "called for", "pointed out". */
  readonly cueEnd: number;
}

const QUESTIONS = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'where', 'when', 'which']);
const PARTICLES = new Set(['out', 'up', 'off', 'down', 'back', 'over', 'away', 'forward', 'along']);
const TIMES = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday earlier later recently again last this next week month year morning afternoon evening night ago'.split(
    ' ',
  ),
);
/** How far a that-clause or a quotation may stand after its verb: "said in a statement on Friday that". */
const FAR = 22;

/** What stands after a verb group, up to `high`. */
export function complementOf(scene: Scene, group: VerbGroup, high: number): Complement {
  const { tokens, quote, groupAt } = scene;
  let at = group.last;
  const none: Complement = { frame: 'none', start: at, cueEnd: at };
  if (at >= high) return none;
  let cueEnd = at;
  if (tokens[at]!.tag === 'ADP' && PARTICLES.has(tokens[at]!.lower)) {
    at++;
    cueEnd = at;
  }
  while (
    at < high &&
    tokens[at]!.tag === 'ADV' &&
    quote[at] === quote[group.first] &&
    !QUESTIONS.has(tokens[at]!.lower)
  )
    at++;
  if (at >= high) return { ...none, cueEnd };
  const next = tokens[at]!;
  const place = quote[group.first]!;
  const opens = (i: number) => i < high && quote[i]! !== place && quote[i]! >= 0;
  if (opens(at)) return { frame: 'quote', start: at, cueEnd };
  if ((next.text === ',' || next.text === ':') && opens(at + 1))
    return { frame: 'quote', start: at + 1, cueEnd };
  if (next.text === ':') return { frame: at + 1 < high ? 'quote' : 'none', start: at + 1, cueEnd };
  if (next.lower === 'that' && thatOpens(scene, at, high)) return { frame: 'that', start: at, cueEnd };
  if (QUESTIONS.has(next.lower) && next.tag !== 'DET') return { frame: 'question', start: at, cueEnd };
  const group2 = groupAt[at]! >= 0 ? scene.groups[groupAt[at]!]! : null;
  if (group2 !== null && group2.form === 'infinitive') return { frame: 'to', start: at, cueEnd };
  if (group2 !== null && group2.form === 'gerund') return { frame: 'gerund', start: at, cueEnd };
  const far = farComplement(scene, group, at, high);
  if (next.tag === 'ADP' && !TIMES.has(tokens[at + 1]?.lower ?? '')) {
    if (far !== null) return { ...far, cueEnd };
    return { frame: `prep:${next.lower}`, start: at + 1, cueEnd: at + 1 };
  }
  if (isNominal(next) || next.tag === 'DET' || next.tag === 'ADJ' || next.tag === 'SYM') {
    const to = phraseEnd(scene, at, high);
    if (isClause(scene, at, high) && !TIMES.has(next.lower)) return { frame: 'clause', start: at, cueEnd };
    if (TIMES.has(next.lower) && to > at) {
      if (far !== null) return { ...far, cueEnd };
      if (isClause(scene, to, high)) return { frame: 'clause', start: to, cueEnd };
      return { ...none, cueEnd };
    }
    if (far !== null && far.start >= to) return { ...far, cueEnd };
    return { frame: 'object', start: at, cueEnd };
  }
  if (far !== null) return { ...far, cueEnd };
  if (next.tag === 'SCONJ' && next.lower === 'there') return { frame: 'clause', start: at, cueEnd };
  return { ...none, cueEnd };
}

/** Whether "that" begins a clause here and is no pronoun or determiner of an object. */
function thatOpens(scene: Scene, at: number, high: number): boolean {
  const next = scene.tokens[at + 1];
  if (next === undefined || at + 1 >= high) return false;
  if (scene.quote[at + 1]! !== scene.quote[at]!) return true;
  if (scene.tokens[at]!.tag === 'SCONJ') return next.tag !== 'PUNCT' || next.text === ',';
  return isClause(scene, at + 1, high);
}

/** Whether a noun phrase and then a finite verb follow: "the plan failed". */
function isClause(scene: Scene, at: number, high: number): boolean {
  const { tokens, groupAt, groups, quote } = scene;
  if (tokens[at]?.lower === 'there') return true;
  for (let i = at; i < Math.min(high, at + 14); i++) {
    const token = tokens[i]!;
    if (quote[i] !== quote[at]) return false;
    if (beginsWithMark(token.text, ',;:.!?—') || token.tag === 'SCONJ' || (token.tag === 'CCONJ' && i === at))
      return false;
    const number = groupAt[i]!;
    if (number < 0) continue;
    const group = groups[number]!;
    // "excluded troops and referred to it": the verb is joined to the one before.
    if (group.form === 'finite') return i > at && group.first === i && tokens[i - 1]!.tag !== 'CCONJ';
    if (group.form === 'infinitive') return false;
    i = group.last - 1;
  }
  return false;
}

/** A that-clause or quotation a little further: "told reporters on Friday that", "said in a statement: “". */
function farComplement(scene: Scene, group: VerbGroup, at: number, high: number): Complement | null {
  const { tokens, quote, groupAt, groups } = scene;
  const place = quote[group.first]!;
  let comma = false;
  for (let i = at; i < Math.min(high, at + FAR); i++) {
    const token = tokens[i]!;
    if (quote[i]! !== place) {
      // A word or two in quotation marks within an object is no speech.
      const before = tokens[i - 1]!;
      if (before.text === ',' || before.text === ':') return { frame: 'quote', start: i, cueEnd: at };
      const quotation = scene.paragraph.quotations[quote[i]!];
      if (
        quotation !== undefined &&
        quotation.innerEnd - quotation.inner > 40 &&
        BEFORE_QUOTATION.has(before.lower)
      )
        return { frame: 'quote', start: i, cueEnd: at };
      return null;
    }
    if (token.lower === 'that' && token.tag === 'SCONJ' && !isNominalHead(scene, i - 1, at))
      return { frame: 'that', start: i, cueEnd: at };
    if (token.lower === 'that' && ADDRESSEES.has(tokens[i - 1]?.lower ?? ''))
      return { frame: 'that', start: i, cueEnd: at };
    if (token.text === ':') return { frame: 'quote', start: i + 1, cueEnd: at };
    if (token.text === ',') {
      if (comma) return null;
      comma = true;
      continue;
    }
    if (beginsWithMark(token.text, ';.!?—')) return null;
    const number = groupAt[i]!;
    if (number >= 0 && (groups[number]!.form === 'finite' || (groups[number]!.form === 'gerund' && comma)))
      return null;
  }
  return null;
}

/** "the claim that": here "that" hangs on a noun, unless the noun is a day or an addressee. */
function isNominalHead(scene: Scene, at: number, low: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || at < low) return false;
  return (
    token.tag === 'NOUN' &&
    !TIMES.has(token.lower) &&
    !DAYS.test(token.lower) &&
    !token.lower.endsWith('s') &&
    !OCCASIONS.has(token.lower)
  );
}
