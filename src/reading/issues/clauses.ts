import { negates } from './fold-hits.ts';
import type { Hit, Link, Marked } from './stance-hits.ts';
import type { ClauseLink } from './stance-words.ts';

/** What stands in a clause: a word of the lexicon, or the issue itself (a term, or "it"). */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly hit: Hit | null;
  /** The issue by a term, and not by a pronoun. */
  readonly named: boolean;
  /** Of "those who oppose it": whoever they are, not the speaker. */
  readonly those: boolean;
}

/** A clause of a text with what it holds, in order of place. */
export interface Clause {
  readonly link: ClauseLink | 'main' | 'comma';
  /** Number of its sentence. */
  readonly sentence: number;
  readonly items: Item[];
  /** Number of its words so far. */
  length: number;
  past: 'gone' | 'earlier' | null;
  asked: boolean;
  /** It says "for now", "in principle". */
  hedged: boolean;
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Word -> its number within its clause, insertions left out. */
  readonly at: Int32Array;
}

const INSERTED: ReadonlySet<Clause['link']> = new Set<Clause['link']>([
  'concession',
  'despite',
  'condition',
  'proviso',
  'reason',
  'time',
  'relative',
  'aside',
]);
const PREDICATE =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|must|can|could|may|might|do|does|did|not|never|cannot)$/;
const SUBJECT = /^(?:he|she|it|they|we|i|you)$/;
const POINTING = new Set(['it', 'them', 'so']);
const POINTED = new Set(
  'idea plan move step proposal suggestion notion option measure initiative'.split(' '),
);
const ARTICLE = /^(?:the|this|that|his|her|their|its|such|a|any)$/;
const PARTICIPLE = /^(?:provided|assuming)$/;
const CONDITION = /^(?:if|unless|provided|assuming)$/;
/** An aside of no more words than this is passed over. */
const ASIDE = 4;

/**
 * Cuts a text into clauses at sentence ends, commas and the words that link clauses. What goes on after an insertion ("the deal,
 * although it is imperfect, is good") is one clause with what stands before it. Cost O(n).
 */
export function clausesOf({ text, words, hits, links, terms }: Marked): Clauses {
  const clauses: Clause[] = [];
  const at = new Int32Array(words.length);
  let [sentence, hitAt, linkAt, termAt, linkEnd, termEnd, thoseEnd, despiteFrom] = [
    -1, 0, 0, 0, 0, 0, -1, -1,
  ];
  let clause: Clause | null = null;
  const open = (link: Clause['link']): Clause => {
    const opened: Clause = { link, sentence, items: [], length: 0, past: null, asked: false, hedged: false };
    clauses.push(opened);
    return opened;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    while (hitAt < hits.length && hits[hitAt]!.first < i) hitAt++;
    const hit = hits[hitAt]?.first === i ? hits[hitAt]! : null;
    const over = hit === null && hitAt > 0 && hits[hitAt - 1]!.last > i ? hits[hitAt - 1]! : null;
    while (linkAt < links.length && links[linkAt]!.first < i) linkAt++;
    const link = links[linkAt]?.first === i && i >= linkEnd ? links[linkAt]! : null;
    if (clause === null || word.opens) {
      if (clause !== null && asks(text, words[i - 1]!.end, word.start)) askedSince(clauses, sentence);
      sentence += 1;
      clause = open('main');
      despiteFrom = -1;
    }
    const cut =
      link === null
        ? null
        : cutOf(link, i, clause, words, hits, hitAt, over, terms.slice(termAt, termAt + 3));
    if (link !== null) linkEnd = link.last;
    if (cut !== null) {
      // A clause that has just begun takes the link itself: ", but", "and while".
      clause = open(cut);
      despiteFrom = cut === 'despite' ? i : -1;
    } else if (link?.link === 'gone' || link?.link === 'earlier') clause.past = link.link;
    else if (link?.link === 'those') thoseEnd = link.last;
    else if (word.afterBreak && !word.opens && over === null) {
      clause = resumed(clauses, clause, word.lower, hit) ?? open('comma');
      despiteFrom = -1;
    } else if (despiteFrom >= 0 && i > despiteFrom + 1 && SUBJECT.test(word.lower)) {
      clause = open('comma');
      despiteFrom = -1;
    }
    at[i] = clause.length;
    clause.length += 1;
    while (termAt < terms.length && terms[termAt]!.first < i) termAt++;
    const term = terms[termAt]?.first === i && i >= termEnd ? terms[termAt]! : null;
    if (hit?.kind === 'hedge') {
      if (word.lower !== 'until' || isTold(clauses, sentence)) hedge(clauses, clause);
    } else if (hit !== null && hit.kind !== 'none')
      clause.items.push({ ...placed(hit), hit, named: false, those: thoseEnd >= 0 && i - thoseEnd <= 2 });
    if (term !== null) {
      termEnd = term.last;
      clause.items.push({ ...placed(term), hit: null, named: true, those: false });
    } else if (hit === null && over === null && i >= termEnd && points(words, i))
      clause.items.push({ first: i, last: i + 1, hit: null, named: false, those: false });
  }
  if (words.length > 0 && asks(text, words.at(-1)!.end, text.length)) askedSince(clauses, sentence);
  return { clauses, at };
}

/** "Will stay until May" is limited; "the vote was put off until May" says nothing of where they stand. */
const isTold = (clauses: readonly Clause[], sentence: number): boolean =>
  clauses.some(
    (clause) =>
      clause.sentence === sentence &&
      clause.items.some(({ hit }) => hit !== null && hit.kind !== 'action' && hit.kind !== 'noun'),
  );

/** "(Will join) in principle", "(will wait), for now": what stands alone in its clause is said of the one before. */
function hedge(clauses: readonly Clause[], clause: Clause): void {
  clause.hedged = true;
  const before = clauses.at(-2);
  if (clause.items.length === 0 && before?.sentence === clause.sentence) before.hedged = true;
}

const AWAITED =
  /^(?:the|a|an|its|their|his|her|our|it|they|we|he|she|this|that|these|all|both|every|everyone|somebody|someone)$/;

/** "Once the road is safe", but not "once backed it"; "(no date) until the audit", but not "(stays) until they are free". */
function isProviso(link: ClauseLink, i: number, { items }: Clause, words: Marked['words']): boolean {
  const { lower } = words[i]!;
  if (lower === 'once') return link === 'earlier' && AWAITED.test(words[i + 1]?.lower ?? '');
  if (lower !== 'until' && lower !== 'till' && lower !== 'before') return false;
  return link === 'time' && items.some(({ hit }) => hit !== null && negates(hit));
}

const placed = ({ first, last }: { readonly first: number; readonly last: number }) => ({ first, last });

/** The kind of clause that a link opens; null where it opens none. */
function cutOf(
  { link, first, last }: Link,
  i: number,
  clause: Clause,
  words: Marked['words'],
  hits: readonly Hit[],
  hitAt: number,
  over: Hit | null,
  terms: Marked['terms'],
): ClauseLink | null {
  // "Not if you paid me", "even if they asked": that condition changes nothing.
  if (link === 'condition' && /^(?:not|even)$/.test(words[i - 1]?.lower ?? '')) return 'concession';
  if (isProviso(link, i, clause, words)) return over === null ? 'proviso' : null;
  if (link === 'aside' && !words[i]!.afterBreak && !words[i]!.opens) return null;
  if (link === 'gone' || link === 'earlier' || link === 'those' || over !== null) return null;
  const { lower } = words[i]!;
  // "No choice but to", "before saying yes or no": of a longer word.
  if (hits[hitAt]?.first === i && hits[hitAt].last > last) return null;
  if (lower === 'yet' && !words[i]!.afterBreak && words[i - 1]?.lower !== 'and') return null;
  if (lower === 'since' && words[i - 1]?.stem === 'have') return null;
  // "Provided the troops" is no condition, ", provided the troops" is.
  if (PARTICIPLE.test(lower) && last - first === 1 && !words[i]!.afterBreak) return null;
  if (link === 'condition' && last - first === 1 && !CONDITION.test(lower)) return null;
  if (link === 'and' && joins(first, last, hits, hitAt)) return null;
  if (link === 'and' && (clause.length === 0 || goesOn(last, clause, words, hits, hitAt, terms))) return null;
  return link;
}

/** "A total and complete ban", "the ban or the talk about it is no help": within what is spoken of. */
function goesOn(
  next: number,
  { items }: Clause,
  words: Marked['words'],
  hits: readonly Hit[],
  hitAt: number,
  terms: Marked['terms'],
): boolean {
  const hit = hits.slice(hitAt, hitAt + 3).find(({ first }) => first >= next)?.first ?? Infinity;
  const { lower } = words[next] ?? { lower: '' };
  const link = words[next - 1]!.lower;
  if (link !== 'and' && link !== 'or') return false;
  if (hit - next <= 1 || PREDICATE.test(lower) || SUBJECT.test(lower)) return false;
  const term = terms.find(({ first }) => first >= next)?.first ?? Infinity;
  const named = items.findLastIndex((item) => item.named);
  if (named < 0) return items.length > 0 && term - next <= 3 && hit >= term;
  return named === items.length - 1 && (link === 'or' || !ARTICLE.test(lower));
}

/** "Supports and welcomes": one thing said twice. */
function joins(first: number, last: number, hits: readonly Hit[], hitAt: number): boolean {
  const before = hits[hitAt - 1];
  const nor = hits[hitAt]?.first === first ? 1 : 0;
  const after = hits[hitAt + nor];
  return before?.last === first && after?.first === last && before.side !== 0 && after.side !== 0;
}

/** The clause that goes on after an insertion. */
function resumed(clauses: readonly Clause[], clause: Clause, lower: string, hit: Hit | null): Clause | null {
  const aside = clause.link === 'comma' && clause.length <= ASIDE && clause.items.length === 0;
  if (!aside && !(INSERTED.has(clause.link) && (PREDICATE.test(lower) || (hit !== null && hit.side !== 0))))
    return null;
  for (let i = clauses.length - 1; i >= 0 && clauses[i]!.sentence === clause.sentence; i--) {
    const host = clauses[i]!;
    if (host !== clause && !INSERTED.has(host.link)) return host;
  }
  return null;
}

function points(words: Marked['words'], i: number): boolean {
  const { lower } = words[i]!;
  if (POINTING.has(lower)) return true;
  const next = words[i + 1];
  if (lower === 'this' || lower === 'these')
    return next === undefined || next.afterBreak || PREDICATE.test(next.lower);
  return POINTED.has(lower) && i > 0 && ARTICLE.test(words[i - 1]!.lower);
}

function asks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '?') return true;
  return false;
}

function askedSince(clauses: readonly Clause[], sentence: number): void {
  for (let i = clauses.length - 1; i >= 0 && clauses[i]!.sentence === sentence; i--) clauses[i]!.asked = true;
}
