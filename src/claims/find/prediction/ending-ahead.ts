import { beforePredicate } from '../clause/before-predicate.ts';
import { QUESTION } from '../clause/certainty.ts';
import { clauseEnd, floorOf, spanOfWords } from '../clause/clause.ts';
import type { FoundPrediction } from './decision-ahead.ts';
import { frameOf } from '../draft.ts';
import { relevantTopic } from '../nature/relevance.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { drawing, endings, type Ending, leading } from '../../words/prediction-words.ts';

/**
 * The prediction of an end whose verb begins at word `at`: "this will end in war", "if France goes alone others will be
 * dragged in". Only in a text about an issue of the codebook.
 */
export function endingAt(scene: Scene, at: number): FoundPrediction | null {
  const { words, alliance } = scene;
  const floor = floorOf(words, at);
  const end = clauseEnd(words, at);
  const ending = endingOf(scene, at, end);
  if (ending === null) return null;
  const before = beforePredicate(words, at, floor);
  if (before.mood !== 'future' || before.start === at || before.start === floor) return null;
  const subject = subjectStart(scene, before.start, floor);
  const frame = frameOf(scene, subject, end, null);
  if (frame === null) return null;
  const from = conditionStart(scene, subject, floor) ?? frame.from;
  const none = /^\S+(?: \S+)? no /.test(phraseOf(words, at, end));
  const { from: _, uncheckable, ...common } = frame;
  const span = spanOfWords(scene, from, end);
  const asked = uncheckable === QUESTION ? QUESTION : null;
  const named = scene.mentions.filter((mention) => mention.from >= from && mention.to <= end);
  const actors =
    named.length > 0 ? [...new Set(named.map(({ actor }) => actor))] : alliance === null ? [] : [alliance];
  const topic = relevantTopic(scene, alliance === null ? actors : [alliance], from, end);
  if (topic === null) return null;
  return {
    claim: {
      ...common,
      ...span,
      ...topic,
      kind: 'prediction',
      actors,
      about: 'escalation',
      side: null,
      negated: before.negated !== none,
      ending,
      uncheckable: asked,
    },
    end,
  };
}

/** The end that the words from `at` on lead to, or null. */
function endingOf({ words }: Scene, at: number, end: number): Ending | null {
  const text = phraseOf(words, at, end);
  const lead = leading.exec(text);
  if (lead !== null) {
    const rest = text
      .slice(lead[0].length)
      .trimStart()
      .replace(/^(?:no|to) /, '');
    for (const [pattern, ending] of endings) if (pattern.test(rest)) return ending;
  }
  return drawing.test(text) ? 'fighting' : null;
}

const joints = /^(?:,|and|but|yet|that|because|while|whereas|so)$/;

/** Where the subject that ends before word `end` begins, as far as commas and conjunctions tell. */
function subjectStart({ words }: Scene, end: number, floor: number): number {
  let start = end;
  while (start > floor && !joints.test(words[start - 1]!.lower)) start -= 1;
  return start;
}

/** Where "if France goes alone," before a subject begins; null where there is no condition. */
function conditionStart({ words }: Scene, subject: number, floor: number): number | null {
  if (words[subject - 1]?.lower !== ',') return null;
  for (let i = subject - 2; i >= floor; i--) {
    if (/^(?:if|once|should|unless)$/.test(words[i]!.lower)) return i;
    if (words[i]!.lower === ',') return null;
  }
  return null;
}
