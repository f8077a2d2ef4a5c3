import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { phraseAt, phraseBook } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subject/subject.ts';
import { issueIn } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { be } from '../../words/small-words.ts';
import { donorNouns } from '../../words/gift-words.ts';
import { givenNounAt } from './given-noun.ts';
import { magnitudeDraft } from './magnitude-draft.ts';
import { type RankTail, rankTailAt } from './rank-tail.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ranks = phraseBook<number>(
  ['largest', 'biggest', 'greatest', 'smallest', 'top', 'number one', 'main', 'leading'].flatMap((degree) => [
    [degree, degree === 'smallest' ? -1 : 1] as const,
    ...ordinals.slice(1).flatMap((ordinal, i) => {
      const place = (i + 2) * (degree === 'smallest' ? -1 : 1);
      return [[`${ordinal} ${degree}`, place] as const, [`${ordinal}-${degree}`, place] as const];
    }),
  ]),
);
const generosity = phraseBook<number>([
  ['most generous', 1],
  ['second most generous', 2],
  ['second-most generous', 2],
  ['least generous', -1],
]);
/** "the largest donor of all" */
const ALL = /^of all(?= [^\p{L}]|$)/u;
const plain = /^(?:single|bilateral|individual|military|overall|arms|weapons|aid)$/;

/** "Germany is the second largest donor of weapons": the claim whose predicate begins at word `at`. */
export function rankAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words, mentions } = scene;
  const second = phraseOf(words, at, at + 3) === 'second only to' ? groupAfter(scene, at + 3) : null;
  if (second !== null) return secondTo(scene, at, second);
  const placed = /^(?:ranks|ranked|rank) (\w+)$/.exec(phraseOf(words, at, at + 2));
  if (placed !== null) return placedAt(scene, at, ordinals.indexOf(placed[1]!) + 1);
  const oneOf = phraseOf(words, at, at + 3) === 'one of the';
  const whose = mentions.find((mention) => mention.from === at && /'s?$/.test(words[mention.to - 1]!.lower));
  const start = oneOf ? at + 3 : (whose?.to ?? (words[at]!.lower === 'the' ? at + 1 : null));
  if (start === null) return null;
  const generous = phraseAt(generosity, words, start);
  const rank = generous ?? phraseAt(ranks, words, start);
  if (rank === null) return null;
  let noun = rank.end;
  if (generous !== null && !donorNouns.test(words[noun]?.lower ?? '')) noun -= 1;
  while (noun >= rank.end && noun < rank.end + 4 && !donorNouns.test(words[noun]?.lower ?? '')) {
    const word = words[noun]?.lower ?? '';
    if (
      !plain.test(word) &&
      issueIn(scene, noun, noun + 1) === null &&
      issueIn(scene, rank.end, noun + 2) === null
    )
      return null;
    noun += 1;
  }
  if (!donorNouns.test(words[noun]?.lower ?? '') && noun >= rank.end) return null;
  const all = ALL.test(phraseOf(words, noun + 1, noun + 4)) ? 2 : 0;
  const tail = rankTailAt(scene, noun + 1 + all);
  const whom = tail === null ? null : (leaderBefore(scene, at) ?? leaderBehind(scene, at, tail));
  if (tail === null || whom === null) return null;
  const behind = [...tail.behind, ...whom.behind];
  const measure: Measure = {
    kind: 'rank',
    // "The largest after France" is the second, "the second largest after France" too.
    rank: Math.max(Math.abs(rank.value), 1 + behind.length),
    from: rank.value < 0 ? 'least' : 'most',
    behind,
  };
  return magnitudeDraft(scene, {
    subjects: [whom.actor],
    measure,
    unit: tail.unit,
    among: tail.among,
    negated: whom.negated,
    mood: whom.mood,
    vague: oneOf,
    start: whom.start,
    from: at,
    objectEnd: tail.end,
    end: Math.max(clauseEnd(words, tail.end), whom.end),
  });
}

/** Who is said to be the largest. */
interface Leader extends Pick<BeforePredicate, 'negated' | 'mood'> {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
  readonly behind: readonly string[];
}

/** "Germany is the largest donor": before the place. */
function leaderBefore(scene: Scene, at: number): Leader | null {
  const { words } = scene;
  const floor = Math.max(floorOf(words, at), 0);
  const became = /^(?:became|become|becomes)$/.test(words[at - 1]?.lower ?? '');
  const link = beforePredicate(words, became ? at - 1 : at, floor);
  if (!became && !link.linked) return null;
  const subject = subjectBefore(scene, link.start, floor);
  const [actor, ...more] = subject?.kind === 'actors' && !subject.only ? subject.actors : [];
  if (actor === undefined || more.length > 0) return null;
  const { negated, mood } = link;
  return { actor, negated, mood, start: subject!.start, end: 0, behind: [] };
}

/** "The largest donor is Germany, behind nobody": after it. */
function leaderBehind(scene: Scene, at: number, tail: RankTail): Leader | null {
  const { words } = scene;
  if (!be.has(words[tail.end]?.lower ?? '') || !opensClause(scene, at)) return null;
  const negated = words[tail.end + 1]?.lower === 'not';
  const named = /^(?:not|still|now|again)$/.test(words[tail.end + 1]?.lower ?? '')
    ? tail.end + 2
    : tail.end + 1;
  const group = groupAfter(scene, named);
  const [actor, ...more] = group?.actors ?? [];
  if (actor === undefined || more.length > 0) return null;
  const next = words[group!.end]?.lower === ',' ? group!.end + 1 : group!.end;
  const after = /^(?:after|behind)$/.test(words[next]?.lower ?? '') ? groupAfter(scene, next + 1) : null;
  const end = after?.end ?? group!.end;
  return { actor, negated, mood: null, start: at, end, behind: after?.actors ?? [] };
}

/** "Sweden ranks third among the donors of weapons", "in military aid". */
function placedAt(scene: Scene, at: number, rank: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const floor = Math.max(floorOf(words, at), 0);
  const before = beforePredicate(words, at, floor);
  const subject = rank === 0 || before.be ? null : subjectBefore(scene, before.start, floor);
  if (subject?.kind !== 'actors' || subject.only || subject.actors.length !== 1) return null;
  const among = /^(?:among|of) (?:all )?(?:the )?donors(?= |$)/.exec(phraseOf(words, at + 2, at + 6));
  const given = words[at + 2]?.lower === 'in' ? givenNounAt(scene, at + 3) : null;
  if (among === null && given === null) return null;
  const tail = rankTailAt(scene, given?.end ?? at + 2 + among![0].split(' ').length);
  if (tail === null) return null;
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure: { kind: 'rank', rank, from: 'most', behind: tail.behind },
    unit: given?.unit ?? tail.unit,
    among: tail.among,
    negated: before.negated,
    mood: before.mood,
    start: subject.start,
    from: at,
    objectEnd: tail.end,
    end: clauseEnd(words, tail.end),
  });
}

/** "is second only to the United States". */
function secondTo(
  scene: Scene,
  at: number,
  others: { readonly actors: readonly string[]; readonly end: number },
): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const floor = Math.max(floorOf(words, at), 0);
  const before = beforePredicate(words, at, floor);
  const subject = before.linked ? subjectBefore(scene, before.start, floor) : null;
  if (subject?.kind !== 'actors' || subject.only || subject.actors.length !== 1) return null;
  // Second in what? "... in military aid", "... as a donor of weapons", "... in giving weapons".
  const end = clauseEnd(words, others.end);
  if (issueIn(scene, others.end, Math.min(end, others.end + 7)) === null) return null;
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure: { kind: 'rank', rank: others.actors.length + 1, from: 'most', behind: others.actors },
    unit: null,
    negated: before.negated,
    mood: before.mood,
    start: subject.start,
    from: at,
    objectEnd: others.end,
    end,
  });
}
