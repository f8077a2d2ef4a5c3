import { matchIssue } from '../../reading/index.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from './scene.ts';
import { phraseOf } from './word.ts';
import { isTimeWord } from '../words/opening-words.ts';
import { isAdverb } from '../words/small-words.ts';

/** The issue of a claim and where it was found. */
export type Topic = Pick<Claim, 'issue' | 'issueFrom'>;

/** An issue named so many words into an object is something said beside it. */
const NEAR = 9;
const noTopic: Topic = { issue: null, issueFrom: null };

const ANAPHOR =
  /^(?:(?:on|over|about|in|to|of|at) )?(?:it|this|that|them|so|doing so|doing it|sending them|sending any(?:body|one|thing)|(?:to )?(?:keep|leave|hold|keeping|leaving|holding) (?:the|that|this|every|all) (?:options?|possibility|door)|(?:to go|going) in|(?:the|this|that|any|such|such a|any such|an?) (?:\w+ )?(?:idea|proposal|plan|step|steps|move|measure|notion|suggestion|option|question|matter|initiative|issue|subject|topic|thing|argument|debate|dispute))\b/;
const NOTHING =
  /^(?:as well|too|today|now|again|openly|either|outright|still|in public|alike|as before|by now|at present|,|and|or|so|one|hears| )*$/;

/** The issue that the words `[from, to)` speak about, or null. */
export function issueIn({ words, codebook, sentence }: Scene, from: number, to: number): string | null {
  if (to <= from) return null;
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return matchIssue(text, start, codebook)?.id ?? null;
}

/**
 * The issue of a predicate whose object is the words `[from, to)` and whose clause begins at word `clause`: in the
 * object, or, where the object only points back ("it", "the idea") or is missing, in what opens the clause or stands
 * before it in the paragraph. Null where the object is about something else.
 */
export function topicOfObject(scene: Scene, clause: number, from: number, to: number): Topic | null {
  if (isSomebody(scene, from)) return null;
  const inside = issueIn(scene, from, to);
  if (inside !== null) {
    const near = issueIn(scene, from, Math.min(to, from + NEAR));
    return near === inside ? { issue: inside, issueFrom: 'claim' } : null;
  }
  const object = phraseOf(scene.words, from, to);
  const before = topicBefore(scene, clause);
  if (ANAPHOR.test(object) || NOTHING.test(object)) return before;
  return before !== null && isShort(scene, before.issue!, from, Math.min(to, from + NEAR)) ? before : null;
}

/** As `topicOfObject`, of a claim about a whole alliance: what only points back is then what the document is mostly about. */
export function topicOfWhole(scene: Scene, clause: number, from: number, to: number): Topic | null {
  const near = topicOfObject(scene, clause, from, to);
  if (near !== null || scene.mainIssue === null || isSomebody(scene, from)) return near;
  const object = phraseOf(scene.words, from, to);
  const pointing = issueIn(scene, from, to) === null && (ANAPHOR.test(object) || NOTHING.test(object));
  return pointing ? { issue: scene.mainIssue, issueFrom: 'document' } : null;
}

/**
 * The issue that the words `[from, to)` before a passive are ("sending soldiers", "the idea"): few words that name it, or
 * that point back to it; null where they are about something else.
 */
export function topicOfSubject(scene: Scene, from: number, to: number): Topic | null {
  if (to - from > NEAR) return null;
  const inside = issueIn(scene, from, to);
  if (inside !== null) return { issue: inside, issueFrom: 'claim' };
  const pointing = ANAPHOR.exec(phraseOf(scene.words, from, to));
  return pointing !== null && pointing[0].length === phraseOf(scene.words, from, to).length
    ? topicBefore(scene, from)
    : null;
}

/** Whether the words `[from, to)` name no object at all, but only say when or how: "since March", "too", "an inch". */
export function saysNothing({ words }: Scene, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(
      ({ lower }) =>
        isTimeWord(lower) ||
        isAdverb(lower) ||
        /^(?:,|inch|at|all|public|either|recent|as|well)$/.test(lower),
    );
}

/**
 * Whether an object begins with somebody: "supports Ukraine against ...", "backs its troops", "backs Ukrainian soldiers".
 * That is support of them and no side on an issue.
 */
function isSomebody({ words, mentions, codebook, sentence }: Scene, from: number): boolean {
  const first = words[from]?.lower === 'the' ? from + 1 : from;
  const mention = mentions.find((candidate) => candidate.from <= first && candidate.to > first);
  const possessive = /'s?$/.test(words[(mention?.to ?? 0) - 1]?.lower ?? '');
  if (mention !== undefined && mention.role !== 'demonym' && !possessive) return true;
  const whose =
    mention !== undefined
      ? mention.to
      : /^(?:its|their|our|his|her)$/.test(words[first]?.lower ?? '')
        ? first + 1
        : null;
  const next = whose === null ? undefined : words[whose];
  if (next === undefined) return false;
  const rest = sentence.text.slice(next.start - sentence.start);
  return matchIssue(rest, next.start, codebook)?.terms.some((term) => term.start === next.start) ?? false;
}

/** Whether the words `[from, to)` hold the head of a term of an issue that is spoken of: "deliveries", where arms deliveries are. */
function isShort({ words, codebook }: Scene, issue: string, from: number, to: number): boolean {
  const terms = codebook.issues.find(({ id }) => id === issue)?.terms ?? [];
  const heads = new Set(
    terms.filter((term) => term.includes(' ')).map((term) => term.split(' ').at(-1)!.toLowerCase()),
  );
  return words.slice(from, to).some(({ lower }) => heads.has(lower));
}

/** The issue that stands last before word `clause` in the sentence, before the sentence in its paragraph, or above that. */
function topicBefore(scene: Scene, clause: number): Topic | null {
  const earlier = issueIn(scene, 0, clause) ?? scene.issueBefore;
  if (earlier !== null) return { issue: earlier, issueFrom: 'paragraph' };
  return scene.issueAbove === null ? null : { issue: scene.issueAbove, issueFrom: 'document' };
}

const TIME =
  /\b(?:day|days|morning|afternoon|evening|night|week|month|occasion|phone|telephone|television|radio|record)\b/;
const ABOUT = /^(?:on|over|about|regarding|concerning)$/;

/**
 * Whether the words `[from, to)` behind a predicate say what it is about, and that is no issue of the codebook: "on
 * pensions". What says when, or points back, does not.
 */
export function isAboutElse(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    if (!ABOUT.test(words[at]!.lower)) continue;
    const next = words[at + 1]?.lower ?? '';
    if (isTimeWord(next) && !/^(?:the|a|an|of)$/.test(next)) continue;
    if (issueIn(scene, at, to) !== null) return false;
    if (TIME.test(phraseOf(words, at + 1, Math.min(to, at + 4)))) continue;
    const before = topicBefore(scene, from);
    if (before !== null && isShort(scene, before.issue!, at, to)) return false;
    return !ANAPHOR.test(phraseOf(words, at, to));
  }
  return false;
}

/** The issue of a claim about the alliance: in the claim, before it, or else what the document is mostly about. */
export function topicOfClaim(scene: Scene, from: number, to: number): Topic {
  const inside = issueIn(scene, from, to);
  if (inside !== null) return { issue: inside, issueFrom: 'claim' };
  const before = topicBefore(scene, from);
  if (before !== null) return before;
  return scene.mainIssue === null ? noTopic : { issue: scene.mainIssue, issueFrom: 'document' };
}
