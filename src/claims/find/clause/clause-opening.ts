import { issueIn } from '../topic.ts';
import type { Scene } from '../scene.ts';
import { phraseOf, type Word } from '../word.ts';
import { floorOf } from './clause.ts';
import { adverbialHeads, isTimeWord, subordinators } from '../../words/opening-words.ts';
import { isReporting } from './reporting.ts';
import { auxiliaries, be, future, hedges, isAdverb, linking, modals } from '../../words/small-words.ts';

/**
 * Whether word `start` can be where the subject of a clause begins: nothing stands before it in its clause, or only what
 * says when or on what ("in March", "on troops"). Otherwise it is inside somebody else's phrase: of "the opposition in
 * Germany" the state is not the subject.
 */
export function opensClause(scene: Scene, start: number): boolean {
  const { words, question } = scene;
  const floor = floorOf(words, start);
  if (start <= floor) return true;
  const before = words[start - 1]!.lower;
  if (aloud.test(phraseOf(words, floor, start))) return true;
  if (before === ',') return isAside(words, floor, start - 1);
  // "..., for he is against it": a reason, not whom it is for.
  if (before === 'for' && (words[start - 2]?.lower === ',' || /^(?:he|she|they)$/.test(words[start]!.lower)))
    return true;
  if (/^(?:and|but|yet|or|nor)$/.test(before)) return endsClause(words, floor, start - 1);
  if (subordinators.has(before)) return !/^(?:well|such)$/.test(words[start - 2]?.lower ?? '');
  // "Stated" and the like are adjectives too, but before a subject they report.
  if (before === 'expect' || (start - 1 > floor && isReporting(words, start - 1))) return true;
  if (question && isAuxiliary(before)) return true;
  const clause = clauseBoundary(words, floor, start);
  if (words[clause]!.lower === 'there' && (be.has(before) || clause === start - 1))
    return start - clause <= 3;
  return isAdverbial(scene, clause, start);
}

/** What opens a prediction and says nothing else. */
const aloud =
  /^(?:(?:and|but) )?(?:mark (?:my|our) words|sooner or later|one day|some day|come (?:the )?\w+)(?: ,)?$/;

/** First word after the last comma, conjunction or subordinator before word `start`. */
function clauseBoundary(words: readonly Word[], floor: number, start: number): number {
  for (let i = start - 1; i >= floor; i--) {
    const { lower } = words[i]!;
    if (lower === ',' || subordinators.has(lower)) return i + 1;
    if (/^(?:and|but|yet)$/.test(lower) && !isTimeWord(words[i + 1]?.lower ?? '')) return i + 1;
  }
  return floor;
}

const wantsMore =
  /^(?:in|on|at|by|after|before|during|from|over|within|to|between|and|of|the|a|an|for|with|compared)$/;

/** "In our assessment the alliance ...". */
const opinion =
  /^(?:in|from|to) (?:my|our|his|her|their|its) (?:own )?(?:view|opinion|assessment|judgement|judgment|estimate|reading|eyes|mind)$/;

/** Whether the words `[from, to)` only say when, how, or on which issue. */
function isAdverbial(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  const said = words.slice(from, to);
  // "Protesters, in Germany, ...": here the name belongs to the adverbial.
  if (wantsMore.test(said.at(-1)!.lower)) return false;
  if (said.every(({ lower }) => isAdverb(lower) || hedges.has(lower) || isTimeWord(lower))) return true;
  if (opinion.test(phraseOf(words, from, to))) return true;
  const doing =
    /^(?:in|by|with)$/.test(said[0]!.lower) && /^(?:[a-z]+ing|his|her|its|their)$/.test(said[1]?.lower ?? '');
  const matter =
    to - from <= 6 &&
    /^in (?:this|that|the)(?: whole)? (?:matter|affair|question|business|debate|respect|dispute)(?: of \w+){0,2}$/.test(
      phraseOf(words, from, to),
    );
  if (matter) return true;
  const topic = (doing || /^(?:on|over|about|regarding|concerning)$/.test(said[0]!.lower)) && to - from <= 6;
  const inside = scene.mentions.some((mention) => mention.from >= from && mention.to <= to);
  const back =
    /^(?:this|that|the|these|those) (?:\w+ )?(?:question|issue|point|matter|subject|score|front)s?$/;
  const about = () => back.test(phraseOf(words, from + 1, to)) || issueIn(scene, from, to) !== null;
  return !inside && ((topic && about()) || isOutset(words, from, to));
}

/** "After weeks of silence Germany ...": a phrase with a preposition that opens a sentence, in which nobody does anything. */
function isOutset(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 6 || from !== floorOf(words, to)) return false;
  const said = words.slice(from, to).map(({ lower }) => lower);
  return (
    outset.test(said[0]!) &&
    !said.some((word) => isVerb(word) || /^(?:,|who|that|which|and|or|between|in)$/.test(word))
  );
}

const outset = /^(?:after|before|following|despite|during|amid|under|within|by|with|at)$/;

/**
 * Whether the words `[floor, to)` before a comma are said beside what follows, as an adverbial or a clause of their own,
 * and do not begin a list: "protesters in Munich, Vienna and Berlin".
 */
function isAside(words: readonly Word[], floor: number, to: number): boolean {
  let from = floor;
  for (let i = to - 1; i >= floor; i--) {
    if (words[i]!.lower === ',') {
      from = i + 1;
      break;
    }
  }
  if (from === to) return true;
  const first = words[from]!.lower;
  if (isAdverb(first) || adverbialHeads.has(first) || isTimeWord(first) || hedges.has(first)) return true;
  // "By his count, which is generous, seven members ...": beside what already stands beside it.
  if (/^(?:which|who|whose)$/.test(first) && from > floor + 1) return isAside(words, floor, from - 1);
  if (subordinators.has(first) || /^(?:and|but|yet|so|or)$/.test(first)) return true;
  return isClause(words, from, to);
}

/** Whether a conjunction at word `at` joins clauses and no names: "protesters in Munich and Berlin". */
function endsClause(words: readonly Word[], floor: number, at: number): boolean {
  if (at === floor) return true;
  let to = at;
  if (words[to - 1]!.lower === ',') to -= 1;
  return to > floor && isClause(words, floor, to);
}

/** Whether the words `[from, to)` hold a verb of their own, as far as verbs can be told without a dictionary. */
function isClause(words: readonly Word[], from: number, to: number): boolean {
  const said = words.slice(from, to).map(({ lower }) => lower);
  // "Protesters who were in Munich": the verb behind the pronoun is another one's.
  const relative = said.findIndex((word) => /^(?:who|whom|whose|which)$/.test(word));
  const own = relative === -1 ? said : said.slice(0, relative);
  return own.some(isVerb);
}

function isVerb(word: string): boolean {
  return isAuxiliary(word) || linking.has(word) || past.test(word);
}

const past =
  /^(?:[a-z]{2,}ed|says?|said|went|came|took|made|met|gave|knew|held|kept|told|wrote|began|grew|fell|thought|felt|saw|stood|sent|spoke|lost|won|heard)$/;

function isAuxiliary(word: string): boolean {
  return be.has(word) || auxiliaries.has(word) || modals.has(word) || future.has(word);
}
