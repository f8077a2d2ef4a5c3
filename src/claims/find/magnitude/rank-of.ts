import { beforePredicate } from '../before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../group-after.ts';
import { phraseAt, phraseBook } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subject.ts';
import { issueIn } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { donorNouns } from '../../words/gift-words.ts';
import { magnitudeDraft } from './magnitude-draft.ts';
import { rankTailAt } from './rank-tail.ts';

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
const plain = /^(?:single|bilateral|individual|military|overall|arms|weapons|aid)$/;

/** "Germany is the second largest donor of weapons": the claim whose predicate begins at word `at`. */
export function rankAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words, mentions } = scene;
  const second = phraseOf(words, at, at + 3) === 'second only to' ? groupAfter(scene, at + 3) : null;
  if (second !== null) return secondTo(scene, at, second);
  const oneOf = phraseOf(words, at, at + 3) === 'one of the';
  const whose = mentions.find((mention) => mention.from === at && /'s?$/.test(words[mention.to - 1]!.lower));
  const start = oneOf ? at + 3 : (whose?.to ?? (words[at]!.lower === 'the' ? at + 1 : null));
  if (start === null) return null;
  const rank = phraseAt(ranks, words, start);
  if (rank === null) return null;
  let noun = rank.end;
  while (noun < rank.end + 4 && !donorNouns.test(words[noun]?.lower ?? '')) {
    const word = words[noun]?.lower ?? '';
    if (
      !plain.test(word) &&
      issueIn(scene, noun, noun + 1) === null &&
      issueIn(scene, rank.end, noun + 2) === null
    )
      return null;
    noun += 1;
  }
  if (!donorNouns.test(words[noun]?.lower ?? '')) return null;
  const floor = Math.max(floorOf(words, at), 0);
  const before = beforePredicate(words, at, floor);
  const became = /^(?:became|become|becomes)$/.test(words[at - 1]?.lower ?? '');
  const link = became ? beforePredicate(words, at - 1, floor) : before;
  if (!became && !before.linked) return null;
  const subject = subjectBefore(scene, link.start, floor);
  if (subject?.kind !== 'actors' || subject.only || subject.actors.length !== 1) return null;
  const tail = rankTailAt(scene, noun + 1);
  if (tail === null) return null;
  // "The largest after France" is the second, "the second largest after France" too.
  const place = Math.max(Math.abs(rank.value), 1 + tail.behind.length);
  const measure: Measure = {
    kind: 'rank',
    rank: place,
    from: rank.value < 0 ? 'least' : 'most',
    behind: tail.behind,
  };
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure,
    unit: tail.unit,
    among: tail.among,
    negated: link.negated,
    mood: link.mood,
    vague: oneOf,
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
