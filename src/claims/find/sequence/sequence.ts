import type { ClaimedSide } from '../../claim.ts';
import type { BeforePredicate } from '../clause/before-predicate.ts';
import type { Stretch } from '../draft.ts';
import type { PredicateLead } from '../clause/predicate-lead.ts';
import { actAt } from '../clause/act-at.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Scene } from '../scene.ts';
import type { Subject } from '../subject/subject.ts';
import { type Topic, topicOfWhole } from '../topic.ts';
import { whoBefore } from '../subject/who-before.ts';
import { isTimeWord } from '../../words/opening-words.ts';
import { isAdverb } from '../../words/small-words.ts';
import { sideNouns } from '../../words/change-words.ts';

/** Who came to a side before whom, as a sentence says it. */
export interface Sequence {
  /** First word of the subject. */
  readonly start: number;
  /** The word before which the predicate ends, and the one before which all ends that belongs to it. */
  readonly after: number;
  readonly end: number;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly side: ClaimedSide | null;
  readonly topic: Topic;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  readonly apart: readonly Stretch[];
  /** First word of the claim, where "after France's call" stands before its subject. */
  readonly opens?: number | null;
  /** It ends there, whatever its clause goes on to say: an apposition. */
  readonly closed?: boolean;
}

/** The named actors before a predicate; null for anybody else. */
export function namedBefore(scene: Scene, lead: Pick<PredicateLead, 'start'>) {
  const floor = floorOf(scene.words, lead.start);
  const end = pastRelative(scene, lead.start, floor);
  const subject: Subject | null =
    whoBefore(scene, end, floor) ??
    whoBefore(scene, lead.start, floor) ??
    pastAside(scene, end, floor) ??
    toldOf(scene, lead.start, floor);
  return subject?.kind === 'actors' && !subject.only && !subject.neither ? subject : null;
}

/** "It", "they": the one of whom the sentence before told. */
function toldOf(scene: Scene, end: number, floor: number): Subject | null {
  const { words, told } = scene;
  const start = end - 1;
  if (start < floor || !/^(?:it|they)$/.test(words[start]!.lower) || !opensClause(scene, start)) return null;
  if (told.subjects === 'members' || told.subjects?.length !== 1) return null;
  return { kind: 'actors', start, actors: told.subjects, only: false, neither: false };
}

/** Of "Kestrin, which, they say, was first" the subject stands before the pronoun. */
function pastRelative({ words }: Scene, end: number, floor: number): number {
  let at = end;
  if (words[at - 1]?.lower === ',') {
    const open = words.findLastIndex(({ lower }, i) => i < at - 1 && i >= floor && lower === ',');
    if (open !== -1 && at - open <= 5 && /^(?:which|who)$/.test(words[open - 1]?.lower ?? '')) at = open;
  }
  if (!/^(?:which|who)$/.test(words[at - 1]?.lower ?? '')) return end;
  return words[at - 2]?.lower === ',' ? at - 2 : at - 1;
}

/** "Spain, according to the noble lady, followed": the subject before what is put in between commas. */
function pastAside(scene: Scene, end: number, floor: number): Subject | null {
  const { words } = scene;
  if (words[end - 1]?.lower !== ',') return null;
  const open = words.findLastIndex(({ lower }, i) => i < end - 1 && i > floor && lower === ',');
  const first = words[open + 1]?.lower ?? '';
  if (open === -1 || !/^(?:according|it|they|one|we|i|so|as|if|for|in|on)$/.test(first)) return null;
  return whoBefore(scene, open, floor);
}

/** Whether the words `[from, to)` only say by how much or when: "by a fortnight", "within three weeks". */
export function onlySaysWhen({ words }: Scene, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(
      ({ lower }) =>
        isTimeWord(lower) ||
        isAdverb(lower) ||
        /^(?:fortnight|hours?|several|some|nearly|almost|about|half|less|than|more|soon|shortly|as|well|in|here|,)$/.test(
          lower,
        ),
    );
}

/**
 * What a sequence of which nothing more is said is about: what the paragraph is about; null where the words `[from, to)`
 * behind it say something else.
 */
export function bareAbout(scene: Scene, start: number, from: number) {
  const end = clauseEnd(scene.words, from);
  if (!onlySaysWhen(scene, from, end)) return null;
  const topic = topicOfWhole(scene, start, from, from);
  return topic === null ? null : { side: null, topic, end: from };
}

/**
 * What a sequence is about, said behind it from word `at` on: "in opposing it", "on troops", "with its own no to troops",
 * or nothing; null where it is about something else.
 */
export function aboutAt(
  scene: Scene,
  start: number,
  at: number,
): { readonly side: ClaimedSide | null; readonly topic: Topic; readonly end: number } | null {
  const { words } = scene;
  const end = clauseEnd(words, at);
  const word = words[at]?.lower ?? '';
  if (/^(?:in|by|to|at)$/.test(word)) {
    const act = actAt(scene, at + 1);
    if (act !== null && (word === 'to' ? act.form === 'finite' : act.form === 'ing')) {
      const topic = topicOfWhole(scene, start, act.end, end);
      return topic === null ? null : { side: act.side, topic, end: act.end };
    }
  }
  if (word === 'with' || word === 'in') {
    for (let i = at + 1; i < Math.min(end, at + 5); i++) {
      const side = sideNouns.get(words[i]!.lower);
      if (side === undefined) continue;
      const topic = topicOfWhole(scene, start, i + 1, end);
      return topic === null ? null : { side, topic, end: i + 1 };
    }
  }
  if (!/^(?:on|over|about)$/.test(word)) return null;
  const topic = topicOfWhole(scene, start, at, end);
  return topic === null ? null : { side: null, topic, end: at };
}
