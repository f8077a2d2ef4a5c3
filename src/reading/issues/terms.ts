import type { Codebook, Issue } from '../../coding/codebook.ts';
import { type Phrase, type PhraseIndex, phraseIndex, stemsOf } from './phrases.ts';

/** More ways to say one phrase than this are not looked for: three words of which each has eleven synonyms. */
const MOST_VARIANTS = 1728;
/** Words that may stand within a term: "send [several hundred more] troops". */
const TERM_GAP = 3;
/** In one word of so many letters may be two of a text. */
const SHORTEST_JOIN = 6;
const FUNCTION = new Set(['of', 'on', 'the', 'in', 'to', 'for', 'a', 'and', 'be', 'not', 'no']);

const ofIssues = new WeakMap<Issue, PhraseIndex>();
const ofCodebooks = new WeakMap<Codebook, PhraseIndex>();

/** The terms of an issue, ready to look for; built once an issue. */
export function termIndex(issue: Issue): PhraseIndex {
  const known = ofIssues.get(issue);
  if (known !== undefined) return known;
  const index = phraseIndex(termPhrases(issue, 0), joinsOf([issue]));
  ofIssues.set(issue, index);
  return index;
}

/** The terms of all issues of a codebook, each issue's in the group of its number; built once a codebook. */
export function codebookIndex(codebook: Codebook): PhraseIndex {
  const known = ofCodebooks.get(codebook);
  if (known !== undefined) return known;
  const index = phraseIndex(codebook.issues.flatMap(termPhrases), joinsOf(codebook.issues));
  ofCodebooks.set(codebook, index);
  return index;
}

/** What the terms write in one word: "ceasefire". */
function joinsOf(issues: readonly Issue[]): ReadonlySet<string> {
  const stems = issues.flatMap(({ terms, synonyms }) =>
    [...terms, ...(synonyms ?? []).flat()].flatMap(stemsOf),
  );
  return new Set(stems.filter((stem) => stem.length >= SHORTEST_JOIN));
}

function termPhrases(issue: Issue, group: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (const text of issue.terms) {
    const add = (stems: readonly string[], more: Partial<Phrase> = {}) =>
      phrases.push({ text, stems, group, gap: TERM_GAP, close: true, ...more });
    for (const stems of variantsOf(text, issue.synonyms ?? [])) {
      add(stems);
      for (const stem of joinedInTwo(stems)) add(stem);
      const of = stems.indexOf('of');
      // "Deployment of troops" is also "troop deployment", "fishing quota" also "quota for fishing".
      if (of > 0 && of === stems.length - 2) add([stems.at(-1)!, ...stems.slice(0, of)], { gap: 1 });
      if (stems.length < 2 || stems.some((stem) => FUNCTION.has(stem))) continue;
      add([stems.at(-1)!, ...stems.slice(0, -1)], { link: 'of' });
      add([...stems.slice(1), stems[0]!], { link: 'be' });
    }
  }
  return phrases;
}

/** "Air strike" is also "airstrike", "cease fire" (of which the stem is `ceas`) "ceasefire". */
function joinedInTwo(stems: readonly string[]): string[][] {
  return stems
    .slice(1)
    .flatMap((stem, i) =>
      ['', 'e'].map((end) => [...stems.slice(0, i), stems[i]! + end + stem, ...stems.slice(i + 2)]),
    );
}

/**
 * The stems of a phrase in all the ways that the synonyms of an issue allow, its own first, at most 1,728.
 *
 * @example variantsOf('send troops', [['troops', 'soldiers']]) // [['send', 'troop'], ['send', 'soldier']]
 */
export function variantsOf(text: string, synonyms: readonly (readonly string[])[]): string[][] {
  const stems = stemsOf(text);
  if (synonyms.length === 0) return [stems];
  const groups = synonyms.map((group) => group.map(stemsOf).filter((member) => member.length > 0));
  let variants: string[][] = [[]];
  for (let i = 0; i < stems.length;) {
    const { width, ways } = waysAt(stems, i, groups);
    variants = variants.flatMap((before) => ways.map((way) => [...before, ...way])).slice(0, MOST_VARIANTS);
    i += width;
  }
  return variants;
}

function waysAt(
  stems: readonly string[],
  at: number,
  groups: readonly (readonly (readonly string[])[])[],
): { width: number; ways: readonly (readonly string[])[] } {
  let width = 1;
  let of: readonly (readonly string[])[] | null = null;
  for (const group of groups) {
    for (const member of group) {
      if (member.length < width || (of !== null && member.length === width)) continue;
      if (!member.every((stem, k) => stems[at + k] === stem)) continue;
      width = member.length;
      of = group;
    }
  }
  const own = stems.slice(at, at + width);
  const others = (of ?? []).filter((member) => member.join(' ') !== own.join(' '));
  return { width, ways: [own, ...others] };
}
