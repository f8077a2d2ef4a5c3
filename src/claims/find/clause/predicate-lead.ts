import { type BeforePredicate, beforePredicate } from './before-predicate.ts';
import { floorOf } from './clause.ts';
import { type PhraseBook, phraseBook, phraseBefore } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';

/** What one of these phrases does to the predicate behind it. */
interface Aside {
  readonly flips?: true;
  readonly linked?: true;
  readonly mood?: 'modal';
  /** "Fail to agree": a negation that wants a base form behind it. */
  readonly failing?: true;
}

const asides: PhraseBook<Aside> = phraseBook<Aside>([
  ...[
    'by no means',
    'in no way',
    'anything but',
    'nowhere near',
    'less than',
    'under no circumstances',
    'at no point',
    'a long way from',
    'a long way off',
    'some way from',
    'miles from',
    'no',
  ].map((phrase) => [phrase, { flips: true }] as const),
  ...[
    'more or less',
    'all but',
    'nothing if not',
    'as good as',
    'at all',
    'at last',
    'at present',
    'for now',
    'in fact',
    'in truth',
    'of course',
    'in effect',
    'in reality',
    'in practice',
    'once again',
    'once more',
    'as ever',
    'as always',
    'for once',
    'at heart',
    'to this day',
    'in public',
    'in private',
    'behind closed doors',
    'for all that',
    'right now',
    'at the moment',
    'at long last',
    'in the end',
    'nothing but',
  ].map((phrase) => [phrase, {}] as const),
  ...['is and', 'are and', 'was and', 'were and'].map((phrase) => [phrase, { linked: true }] as const),
  ...['finds itself', 'find themselves', 'found itself', 'found themselves', 'finds herself'].map(
    (phrase) => [phrase, { linked: true }] as const,
  ),
  ...['shows itself', 'show themselves', 'showed itself', 'proves', 'prove', 'proved', 'proven'].map(
    (phrase) => [phrase, { linked: true }] as const,
  ),
  ...['look', 'looks', 'looked', 'sound', 'sounds', 'sounded'].map(
    (phrase) => [phrase, { linked: true, mood: 'modal' }] as const,
  ),
  ...[
    'fail to',
    'fails to',
    'failed to',
    'failing to',
    'unable to',
    'struggle to',
    'struggles to',
    'struggled to',
    'struggling to',
    'yet to',
    'refuse to',
    'refuses to',
    'refused to',
    'refusing to',
    'incapable of',
    'decline to',
    'declines to',
    'declined to',
  ].map((phrase) => [phrase, { flips: true, failing: true }] as const),
  ...['manage to', 'manages to', 'managed to', 'continue to', 'continues to', 'continued to'].map(
    (phrase) => [phrase, { failing: true }] as const,
  ),
  ...['able to', 'used to be'].map((phrase) => [phrase, { failing: true }] as const),
]);

/** No aside between commas is longer, in words. */
const LONGEST_ASIDE = 8;

/** As `beforePredicate`, with phrases and asides that may stand between a subject and its predicate. */
export interface PredicateLead extends BeforePredicate {
  /** "Fail to", "manage to": the verb behind it is in its base form. */
  readonly failing: boolean;
  /** "No longer" or "not ... any longer" is among the words. */
  readonly noLonger: boolean;
}

/**
 * Reads leftwards from word `at` over all that can stand between a subject and its predicate, phrases ("by no means",
 * "fail to") and asides between commas too.
 *
 * @example predicateLead(sceneOf("NATO is, in truth, by no means united"), 8) // { start: 1, linked: true, negated: true, ... }
 */
export function predicateLead(scene: Scene, at: number): PredicateLead {
  const { words } = scene;
  const floor = floorOf(words, at);
  let flips = 0;
  let mood: PredicateLead['mood'] = null;
  const seen = {
    linked: false,
    be: false,
    staying: false,
    auxiliary: false,
    failing: false,
    noLonger: false,
  };
  let start = at;
  for (;;) {
    const before = beforePredicate(words, start, floor);
    seen.linked ||= before.linked;
    seen.be ||= before.be;
    seen.staying ||= before.staying;
    seen.auxiliary ||= before.auxiliary;
    if (before.negated) flips += 1;
    mood ??= before.mood;
    for (let i = before.start; i < start; i++) {
      if (/^(?:seem|appear)/.test(words[i]!.lower)) seen.linked = true;
      if (words[i]!.lower === 'no' && words[i + 1]?.lower === 'longer') seen.noLonger = true;
    }
    start = before.start;
    const aside = phraseBefore(asides, words, start, floor);
    if (aside !== null) {
      if (aside.value.flips) flips += 1;
      if (aside.value.linked) seen.linked = true;
      if (aside.value.failing) seen.failing = true;
      mood ??= aside.value.mood ?? null;
      start = aside.start;
      continue;
    }
    const open = asideBefore(scene, start, floor);
    if (open === null) return { start, ...seen, negated: flips % 2 === 1, mood };
    start = open;
  }
}

/** Where the aside ", in truth," that ends before word `end` begins, if an auxiliary stands before it; else null. */
function asideBefore({ words }: Scene, end: number, floor: number): number | null {
  if (words[end - 1]?.lower !== ',') return null;
  for (let open = end - 2; open >= Math.max(floor + 1, end - 2 - LONGEST_ASIDE); open--) {
    if (words[open]!.lower !== ',') continue;
    const before = beforePredicate(words, open, floor);
    return before.start < open && (before.linked || before.auxiliary) ? open : null;
  }
  return null;
}
