import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide, WordsDeedsClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { type Draft, frameOf } from '../draft.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { type Subject, subjectBefore } from '../subject/subject.ts';
import { issueIn, topicOfClaim, topicOfObject, type Topic } from '../topic.ts';
import { sidePredicates } from '../../words/side-words.ts';
import {
  activeAfterWords,
  hints,
  idleAfterWords,
  wordsDeedsAdverbials,
  wordsDeedsNouns,
  wordsDeedsPredicates,
} from '../../words/words-deeds-words.ts';
import { relativeSubject } from './relative-subject.ts';
import { placesOf } from './places-of.ts';
import { stateInMind } from '../subject/in-mind.ts';
import { phraseOf } from '../word.ts';

/**
 * The claims of a sentence that deeds of named actors follow their words, or do not: by a saying ("pays lip service to"), of
 * somebody's deeds ("Germany's deeds lag behind its words"), or by what stands behind a side ("supports it in words only").
 */
export function findWordsDeeds(scene: Scene): Draft<WordsDeedsClaim>[] {
  if (scene.mentions.length === 0 || !hints.test(scene.sentence.text.toLowerCase())) return [];
  const found = [...sayings(scene), ...nouns(scene), ...sides(scene)].toSorted((a, b) => a.start - b.start);
  // "Talks a good game but sends nothing" is one claim, found by both of its halves.
  return found.filter((draft, i) => !found.slice(0, i).some((earlier) => draft.start < earlier.end));
}

interface Found {
  readonly subject: Subject;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  readonly match: boolean;
  readonly side: ClaimedSide | null;
  /** First word of the subject, first word of the predicate, and the word behind it. */
  readonly start: number;
  readonly at: number;
  readonly after: number;
}

function draftOf(scene: Scene, found: Found): Draft<WordsDeedsClaim> | null {
  const { subject, start, at, after, match, side } = found;
  if (subject.kind !== 'actors' || subject.only) return null;
  const end = clauseEnd(scene.words, Math.max(after - 1, at));
  // "..., to be fair": what stands behind a comma is said beside it.
  const stop = scene.words[after]?.lower === ',' ? after : Math.max(end, after);
  const topic = topicOf(scene, start, at, after, stop);
  const frame = topic === null ? null : frameOf(scene, start, stop, found.mood);
  if (frame === null || topic === null) return null;
  const { from: _, ...rest } = frame;
  const follows = match !== (found.negated !== subject.neither);
  return {
    ...rest,
    ...topic,
    kind: 'words-deeds',
    actors: subject.actors,
    subjects: subject.actors,
    match: follows,
    side,
  };
}

/** The issue inside the predicate, or of what stands behind it ("lip service to the canal"). */
function topicOf(scene: Scene, start: number, at: number, after: number, end: number): Topic | null {
  const inside = issueIn(scene, at, after);
  if (inside !== null) return { issue: inside, issueFrom: 'claim' };
  const next = scene.words[after]?.lower ?? '';
  if (next === '' || /^[,;:.!?)]$/.test(next)) return topicAlone(scene, start);
  const skip = /^(?:on|to|about|over|of|for|in|regarding)$/.test(next) ? 1 : 0;
  if (skip === 0 || after + skip >= end) return topicOfObject(scene, start, after, end);
  return topicOfObject(scene, start, after, end) ?? topicOfObject(scene, start, after + skip, end);
}

/** Where nothing is said of the issue, it is that of the paragraph, or else what the document is mostly about. */
function topicAlone(scene: Scene, start: number): Topic | null {
  const topic = topicOfClaim(scene, start, start);
  return topic.issue === null ? null : topic;
}

/** "Germany talks a good game on weapons but has sent nothing." */
function sayings(scene: Scene): Draft<WordsDeedsClaim>[] {
  const { words } = scene;
  return wordsDeedsPredicates.flatMap(({ pattern, match }) =>
    placesOf(words, pattern).flatMap(({ from, to }) => {
      const floor = floorOf(words, from);
      // "At least practises what it preaches": said with a sigh, and said.
      const sigh = /^at (?:least|last|most)$/.test(phraseOf(words, from - 2, from)) ? 2 : 0;
      const before = beforePredicate(words, from - sigh, floor);
      const subject = relativeSubject(scene, before.start) ?? subjectBefore(scene, before.start, floor);
      if (subject === null) return [];
      const after = withTail(scene, to);
      const { negated, mood } = before;
      const place = { start: subject.start, at: from, after };
      return draftOf(scene, { subject, negated, mood, match, side: null, ...place }) ?? [];
    }),
  );
}

/** "... on weapons but has sent nothing": what the saying comes to, where it follows. */
function withTail({ words }: Scene, to: number): number {
  const tail = placesOf(words, idleAfterWords).find(({ from }) => from >= to && from <= to + 7);
  return tail?.to ?? to;
}

/** "Germany's deeds lag behind its words", "the deeds of Germany". */
function nouns(scene: Scene): Draft<WordsDeedsClaim>[] {
  const { words, mentions, registry } = scene;
  return wordsDeedsNouns.flatMap(({ pattern, match }) =>
    placesOf(words, pattern).flatMap(({ from, to }) => {
      const mention = mentions.find(
        (one) =>
          one.to === from &&
          one.role !== 'person' &&
          (/'s?$/.test(words[from - 1]!.lower) || one.role === 'demonym'),
      );
      const own =
        mention === undefined && words[from - 1]?.lower === 'its' ? stateInMind(scene, from - 1) : null;
      const actor = mention?.actor ?? own;
      if (actor === null || registry.actors.get(actor)?.kind === 'person') return [];
      const first = mention?.from ?? from - 1;
      const start = words[first - 1]?.lower === 'the' ? first - 1 : first;
      if (!opensClause(scene, start)) return [];
      const subject: Subject = {
        kind: 'actors',
        start,
        actors: [actor],
        only: false,
        neither: false,
      };
      return (
        draftOf(scene, {
          subject,
          negated: false,
          mood: null,
          match,
          side: null,
          start,
          at: from,
          after: to,
        }) ?? []
      );
    }),
  );
}

/** "Germany supports the canal in words and not in deeds", "... but has sent nothing". */
function sides(scene: Scene): Draft<WordsDeedsClaim>[] {
  const { words } = scene;
  const drafts: Draft<WordsDeedsClaim>[] = [];
  for (let at = 1; at < words.length; at++) {
    const predicate = phraseAt(sidePredicates, words, at);
    if (predicate === null) continue;
    const { value } = predicate;
    if (value.kind !== 'verb' && value.kind !== 'complement') continue;
    const floor = floorOf(words, at);
    const before = beforePredicate(words, at, floor);
    if (value.kind === 'complement' ? !before.linked : (value.form === 'ing') !== before.be) continue;
    const behind = behindSide(scene, predicate.end, value.side);
    const subject = behind === null || before.negated ? null : subjectBefore(scene, before.start, floor);
    if (behind === null || subject === null) continue;
    // The issue stands between the side and what is said of it, or before both.
    const topic = topicOfObject(scene, subject.start, predicate.end, behind.from);
    if (topic === null) continue;
    const place = { start: subject.start, at: predicate.end, after: behind.to };
    const { negated, mood } = before;
    const draft = draftOf(scene, { subject, negated, mood, match: behind.match, side: value.side, ...place });
    if (draft !== null) drafts.push({ ...draft, ...topic });
  }
  return drafts;
}

/** So many words may stand between a side and "in words only". */
const NEAR = 14;

function behindSide(scene: Scene, from: number, side: ClaimedSide) {
  const { words } = scene;
  const contrast = [{ pattern: side === 'pro' ? idleAfterWords : activeAfterWords, match: false }];
  const places = [...wordsDeedsAdverbials, ...contrast].flatMap(({ pattern, match }) =>
    placesOf(words, pattern).map((place) => ({ ...place, match })),
  );
  const near = places.filter((place) => place.from >= from && place.from <= from + NEAR);
  return near.toSorted((a, b) => a.from - b.from || b.to - a.to)[0] ?? null;
}
