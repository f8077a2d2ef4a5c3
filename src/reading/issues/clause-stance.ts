import type { Clause, Item } from './clauses.ts';
import { fold, type Folded, negates } from './fold-hits.ts';
import type { Hit } from './stance-hits.ts';
import { stemOf } from './stems.ts';
import type { StemmedWord } from './words.ts';

/** Words that may stand between a word and what it governs. */
const REACH = 6;
/** Words that may stand between the issue and what is said of it. */
const FAR = 9;
/** More words than this do not govern each other; so the cost stays linear. */
const MOST = 24;

/** What one clause says. */
export interface ClauseStance {
  readonly value: number;
  /** The clause names the issue, points at it, holds a cue of it, or ends with what it says: nothing else can be meant. */
  readonly about: boolean;
}

/** What the reading of a clause may ask of the text. */
export interface Surroundings {
  readonly words: readonly StemmedWord[];
  /** Word -> its number within its clause. */
  readonly at: Int32Array;
  readonly done: 1 | -1;
  /** The clause before is about the issue, so that what somebody "will do" here is too. */
  readonly carried: boolean;
}

/**
 * The stance of one clause; null where it tells none.
 *
 * Words before the issue govern it, the outermost first: "refuses [to oppose [lifting [the ban]]]". Words behind it are said
 * of the issue, or of the whole subject: "[lifting the ban] would be a mistake". Their signs multiply (`fold-hits.ts`).
 */
export function clauseStance(clause: Clause, around: Surroundings): ClauseStance | null {
  const items = withoutDoubles(clause.items, around);
  if (items.length === 0) return null;
  const anchor = anchorOf(items);
  const told = anchor < 0 ? alone(items, around) : about(items, anchor, around);
  if (told === null || !told.told) return null;
  const value = told.sign * told.factor;
  const named = items.some(({ hit }) => hit?.own === true && hit.kind === 'cue');
  return { value: value === 0 ? 0 : value, about: anchor >= 0 || named || endsWithIt(items, clause, around) };
}

/** What a clause makes of the issue as a subject: -1 for "(if) we lift the sanctions"; null where it does not name it. */
export function subjectSign(clause: Clause, around: Surroundings): 1 | -1 | null {
  const items = withoutDoubles(clause.items, around);
  const anchor = items.findIndex(({ named }) => named);
  if (anchor < 0) return null;
  const left = governing(items, anchor, around);
  const right = saidOf(items, anchor, around).filter(({ kind }) => kind === 'action' || kind === 'negation');
  return fold([...left, ...right], 1).sign;
}

function anchorOf(items: readonly Item[]): number {
  const named = items.findIndex((item) => item.named);
  return named >= 0 ? named : items.findLastIndex(({ hit }) => hit === null);
}

function about(items: readonly Item[], anchor: number, around: Surroundings): Folded | null {
  const issue = items[anchor]!;
  const left = governing(items, anchor, around);
  const right = saidOf(items, anchor, around);
  const beside = left.length > 0 && isBeside(left.at(-1)!, issue, around);
  const tells = right.some(({ side, kind }) => side !== 0 || kind === 'action' || kind === 'between');
  // "Without troops the line could not be held."
  const vain = left.some(({ kind }) => kind === 'lacking') && right.some(negates);
  if (!tells && !vain) {
    if (left.length === 0 || areOthers(items, left, around)) return null;
    return fold(left, around.done, beside);
  }
  if (left.length === 0) return fold(right, around.done);
  const inner = innerOf(left, issue, items, around);
  if (inner === 'subject') {
    const all = fold([...left, ...right], around.done);
    return vain && !tells ? { ...all, told: true } : all;
  }
  if (inner === 'clause') return fold([...transparent(left, right), ...right], around.done);
  const said = right.find(({ side, kind }) => side !== 0 || kind === 'action');
  // "Wants it lifted", "let it fail"; but not "wants it because it is good".
  if (inner === 'wish' && (!isOpinion(said) || said!.first === issue.last))
    return fold([...left, ...right], around.done);
  // What the codebook names goes before the general word: "opposes it as an [escalation]", "will not send it [at present]".
  if (right.some(({ own, kind }) => own && kind === 'cue')) return fold(right, around.done);
  const between = right.filter(({ kind }) => kind === 'between');
  return fold([...left, ...between], around.done, beside && between.length === 0);
}

const SMALL = /^(?:a|an|the|any|its|their|his|her|our|with|in|by|through|on|for|of|more|single|such)$/;

/** "No ground troops", "not with troops", "wants to [ban vapes]"; but not "did not visit troops", "will the troops". */
function isBeside({ kind, first, last }: Hit, issue: Item, { words }: Surroundings): boolean {
  let between = words[first]!.lower === 'no' ? -1 : 0;
  for (let i = last; i < issue.first && between < 1; i++)
    if (kind === 'will' || !SMALL.test(words[i]!.lower)) between += 1;
  return between < 1;
}

/** "Critics of it", "those who oppose it": others, unless one is among them. */
function areOthers(items: readonly Item[], left: readonly Hit[], { words }: Surroundings): boolean {
  const { first, kind } = left[0]!;
  if (items.some(({ hit, those }) => those && hit === left[0])) return true;
  if (kind !== 'noun' || !PERSONS.test(words[first]!.lower)) return false;
  for (let i = Math.max(0, first - AMONG); i < first; i++)
    if (words[i]!.stem === 'be' || /^(?:as|among|amongst|of|to|join|joined|joins)$/.test(words[i]!.lower))
      return false;
  return true;
}

const PERSONS =
  /^(?:supporters|backers|friends|fans|advocates|champions|proponents|admirers|opponents|adversaries|enemies|foes|critics|detractors|skeptics|sceptics|deniers)$/;
/** "Is one of the loudest critics of". */
const AMONG = 5;

/** How what stands before the issue takes what stands behind it. */
function innerOf(
  left: readonly Hit[],
  issue: Item,
  items: readonly Item[],
  { words }: Surroundings,
): 'subject' | 'clause' | 'wish' | 'object' {
  const those = (hit: Hit) => items.some((item) => item.hit === hit && item.those);
  if (
    left.every(
      (hit) =>
        negates(hit) || hit.kind === 'action' || hit.kind === 'noun' || isGerund(hit, words) || those(hit),
    )
  )
    return 'subject';
  const first = left.find(({ side, kind }) => side !== 0 || kind === 'view') ?? left[0]!;
  for (let i = first.last; i < issue.first; i++) if (words[i]!.lower === 'that') return 'clause';
  if (left.some(({ kind }) => kind === 'view' || kind === 'weigh' || kind === 'expectation')) return 'clause';
  return left.some(({ kind }) => kind === 'wish') ? 'wish' : 'object';
}

/** "Opposing it would be cowardly", but not "is opposing it". */
function isGerund({ first, side, kind }: Hit, words: readonly StemmedWord[]): boolean {
  if (side === 0 || kind === 'evaluation' || !words[first]!.lower.endsWith('ing')) return false;
  return words[first - 1]?.stem !== 'be';
}

/** "Warned that it would be a mistake" says so; "fears that it will be blocked" does not. */
function transparent(left: readonly Hit[], right: readonly Hit[]): readonly Hit[] {
  const opinion = right.find(isOpinion);
  return left.filter(({ kind, polarity }) => kind !== 'expectation' || opinion?.polarity !== polarity);
}

const isOpinion = (hit: Hit | undefined): boolean =>
  hit?.kind === 'evaluation' || hit?.kind === 'consequence' || hit?.kind === 'comparison';

/** What governs the issue: the words before it that follow each other closely. */
function governing(items: readonly Item[], anchor: number, { words, at }: Surroundings): Hit[] {
  const chain: Hit[] = [];
  let next = items[anchor]!;
  for (let i = anchor - 1; i >= 0 && chain.length < MOST; i--) {
    const item = items[i]!;
    const { hit } = item;
    if (hit === null) continue;
    if (at[next.first]! - at[item.last - 1]! - 1 > REACH) break;
    if (next === items[anchor] && isTalk(hit, next, words)) break;
    const within = hit.last > items[anchor]!.first;
    if (hit.kind === 'consequence') continue;
    if (hit.kind === 'evaluation' && !governs(hit, sidedNext(chain) ?? items[anchor]!, words)) {
      if (chain.length === 0 && next.first - hit.last <= 1) chain.unshift(hit);
      continue;
    }
    chain.unshift(hit.kind === 'comparison' && !within ? turned(hit) : hit);
    next = item;
  }
  // "Thinks that it is wrong": that somebody thinks so adds nothing.
  while (chain[0]?.kind === 'view') chain.shift();
  // "Rejects this dangerous deal": what it is like adds nothing to what one does about it.
  const last = chain.at(-1);
  if (last?.kind === 'evaluation' && chain.length > 1 && !governs(last, items[anchor]!, words)) {
    const others = chain.slice(0, -1);
    if (others.some(({ side, own }) => side !== 0 || own)) return others;
  }
  return chain;
}

/** "Offered tips on how to read the ban", "suspended the meeting on it": what is done is not done about the issue. */
function isTalk({ kind, last }: Hit, { first }: Item, words: readonly StemmedWord[]): boolean {
  for (let i = last; i < first; i++) {
    const { lower } = words[i]!;
    if (/^(?:how|why|during|who|what)$/.test(lower)) return true;
    if (kind === 'action' && lower === 'on' && i > last) return true;
  }
  return false;
}

/** "Wrong to send", "the danger of", "a mistake not to". */
function governs({ last }: Hit, { first }: Pick<Item, 'first'>, words: readonly StemmedWord[]): boolean {
  const end = Math.min(first, last + REACH);
  for (let i = last; i < end; i++) if (/^(?:to|of|that|not|if)$/.test(words[i]!.lower)) return true;
  return false;
}

const sidedNext = (chain: readonly Hit[]): Hit | undefined =>
  chain.find(({ side, kind }) => side !== 0 || kind === 'action');

/** Better than this: this is the worse one. */
const turned = (hit: Hit): Hit => ({
  ...hit,
  polarity: hit.polarity === 1 ? -1 : 1,
  side: hit.side === 0 ? 0 : hit.side === 1 ? -1 : 1,
});

/** What is said of the issue behind it, up to the first opinion: "would be right [in order to stop ...]". */
function saidOf(items: readonly Item[], anchor: number, { words, at }: Surroundings): Hit[] {
  const chain: Hit[] = [];
  let before = items[anchor]!;
  const wished = items.slice(0, anchor).some(({ hit }) => hit?.kind === 'wish');
  for (const item of items.slice(anchor + 1)) {
    const { hit } = item;
    if (hit === null) continue;
    const gap = at[item.first]! - at[before.last - 1]! - 1;
    if (gap > (chain.length === 0 ? FAR : REACH)) break;
    if (isElsewhere(hit, items[anchor]!, words, wished)) continue;
    chain.push(hit);
    before = item;
    if (chain.length === MOST) break;
    if (isOpinion(hit) || hit.own || hit.kind === 'between') break;
  }
  // "Would be right in some cases."
  const between = items.findLast(({ hit }) => hit?.kind === 'between' && !hit.own)?.hit ?? null;
  if (between !== null && between.first >= items[anchor]!.last && !chain.includes(between))
    chain.push(between);
  return chain;
}

const ACTS: ReadonlySet<Hit['kind']> = new Set<Hit['kind']>(['attitude', 'wish', 'yielding', 'expectation']);

/** "The ban must be rejected", but not "the ban will keep nobody from smoking"; what is deserved needs no passive. */
function isPassive(from: number, to: number, words: readonly StemmedWord[]): boolean {
  if (words[to]!.stem === 'be' || DESERVED.has(words[to]!.stem)) return true;
  for (let i = from; i < to; i++) if (words[i]!.stem === 'be' || words[i]!.stem === 'get') return true;
  return false;
}

const DESERVED: ReadonlySet<string> = new Set(['deserve', 'need'].map(stemOf));

/** "Troops [to fight]", "sanctions [against Sylvania]" tell what they are for; "wants the troops [to leave]" does not. */
function isElsewhere(
  { first, kind, own }: Hit,
  issue: Item,
  words: readonly StemmedWord[],
  wished: boolean,
): boolean {
  const before = words[first - 1]!;
  if (!own && ACTS.has(kind) && first > issue.last && !isPassive(issue.last, first, words)) return true;
  if (words[first]!.lower === 'against') return before.stem !== 'be';
  return !wished && before.lower === 'to' && first - 1 === issue.last;
}

const TAKES_CLAUSE: ReadonlySet<Hit['kind']> = new Set<Hit['kind']>(['view', 'expectation', 'wish']);

/** A clause that neither names the issue nor points at it. */
function alone(items: readonly Item[], { words, at, done, carried }: Surroundings): Folded | null {
  const chain: Hit[] = [];
  let before: Item | null = null;
  for (const [i, item] of items.entries()) {
    const hit = item.hit!;
    if (before !== null && at[item.first]! - at[before.last - 1]! - 1 > REACH) {
      if (chain.some(({ side }) => side !== 0)) break;
      chain.length = 0;
    }
    before = item;
    if (chain.length === MOST) break;
    const held = chain.some(({ side, kind }) => side !== 0 && kind !== 'evaluation');
    // "Praised the good deal": what is praised is not turned round by what it is like.
    if (isOpinion(hit) && held && !chain.some(({ kind }) => TAKES_CLAUSE.has(kind))) continue;
    if (i > 0 && words[hit.first]!.lower === 'against' && words[hit.first - 1]!.stem !== 'be') continue;
    if (isOpinion(hit) && chain.at(-1)?.kind === 'evaluation' && !governs(chain.at(-1)!, item, words))
      continue;
    chain.push(hit.kind === 'comparison' && i === 0 ? turned(hit) : hit);
  }
  if (chain.length === 0) return null;
  const sided = chain.some(({ side, kind }) => side !== 0 || kind === 'between' || kind === 'short');
  return sided || carried ? fold(chain, done) : null;
}

function endsWithIt(items: readonly Item[], clause: Clause, { at }: Surroundings): boolean {
  const last = items.at(-1)!;
  return clause.length - 1 - at[last.last - 1]! <= 1;
}

/** "Rejects or opposes" says one thing; "for or against", "neither backs nor rejects" stand in between. */
function withoutDoubles(items: readonly Item[], { words }: Surroundings): readonly Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    let item = items[i]!;
    const before = kept.at(-1);
    const next = items[i + 1];
    if (before?.hit == null || item.hit === null) {
      kept.push(item);
      continue;
    }
    const nor = words[item.first]!.lower === 'nor' && before.last === item.first && next?.first === item.last;
    if (nor) item = next!;
    const joined = nor || (item.first - before.last === 1 && /^(?:and|or)$/.test(words[before.last]!.lower));
    if (!joined || item.hit === null || item.hit.side === 0 || before.hit.side === 0) {
      kept.push(items[i]!);
      continue;
    }
    if (item.hit.side !== before.hit.side)
      kept[kept.length - 1] = {
        ...before,
        last: item.last,
        hit: { ...before.hit, last: item.last, kind: 'between', side: 0 },
      };
    else kept[kept.length - 1] = { ...before, last: item.last, hit: { ...before.hit, last: item.last } };
    if (nor) i += 1;
  }
  return kept;
}
