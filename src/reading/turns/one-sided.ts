import type { Scene } from '../parse/scene.ts';
import { byPlace, dashOf, type Label, labelOf } from './label-of.ts';

/** An interview in which only the answers are labelled, or nothing is: the label of each answer, and which paragraphs ask. */
export interface OneSided {
  readonly labels: readonly (Label | null)[];
  readonly asks: readonly boolean[];
}

/** So many answers make an interview, where nothing but their place tells them more. */
const LEAST = 3;
const LEAST_BY_PLACE = 4;
/** A question by its question mark alone has no more words. */
const LONGEST_QUESTION = 60;
const I = /^(?:i|we|my|our|me|us)$/;
const YOU = /^(?:you|your)$/;

/**
 * The answers of an interview whose questions have no label: "BRAND: No." or "— No." below "Will you go?", or answers that say "I" below
 * questions in italics or bold, or below lines that ask "you". Null for any other text. Cost O(n).
 */
export function oneSided(scenes: readonly Scene[]): OneSided | null {
  return (
    labelled(scenes, scenes.map(labelOf), 3) ?? labelled(scenes, scenes.map(dashOf), 6) ?? unlabelled(scenes)
  );
}

/** Answers with one label, below paragraphs without, one in `most` or more of which ask with a question mark or in italics. */
function labelled(scenes: readonly Scene[], all: readonly (Label | null)[], most: number): OneSided | null {
  const key = mostFrequent(all);
  if (key === null) return null;
  // "IDA BRAND:" is "BRAND:" too.
  const labels = all.map((label) => (label?.key.includes(key) === true ? label : null));
  const first = labels.findIndex((label) => label !== null);
  const last = labels.findLastIndex((label) => label !== null);
  const before = labels.flatMap((label, i) =>
    label !== null && i > 0 && labels[i - 1] === null ? [i - 1] : [],
  );
  const answers = labels.filter((label) => label !== null).length;
  const asking = before.filter((i) => isQuestion(scenes[i]!));
  if (answers < LEAST || before.length * 3 < answers * 2 || asking.length * most < answers) return null;
  const known = new Set(before);
  return {
    labels,
    asks: scenes.map(
      (scene, i) => labels[i] === null && i >= first - 1 && i < last && (known.has(i) || isQuestion(scene)),
    ),
  };
}

function mostFrequent(labels: readonly (Label | null)[]): string | null {
  const times = new Map<string, number>();
  for (const label of labels) if (label !== null) times.set(label.key, (times.get(label.key) ?? 0) + 1);
  const [first] = [...times].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] < LEAST ? null : first[0];
}

/** Answers that only their questions show. */
function unlabelled(scenes: readonly Scene[]): OneSided | null {
  const emphasised = scenes.map(({ paragraph }) => paragraph.emphasised);
  return (
    belowQuestions(scenes, emphasised, LEAST) ??
    belowQuestions(
      scenes,
      scenes.map(
        (scene) => scene.tokens.length <= LONGEST_QUESTION && endsInQuestion(scene) && says(scene, YOU),
      ),
      LEAST_BY_PLACE,
    )
  );
}

function belowQuestions(scenes: readonly Scene[], asks: readonly boolean[], least: number): OneSided | null {
  const answers = scenes.flatMap((_, i) => (i > 0 && asks[i - 1] === true && asks[i] === false ? [i] : []));
  if (answers.length < least) return null;
  const asking = answers.filter((i) => endsInQuestion(scenes[i - 1]!));
  const personal = answers.filter((i) => says(scenes[i]!, I));
  if (asking.length * 2 < answers.length || personal.length * 2 < answers.length) return null;
  const known = new Set(answers);
  return { labels: scenes.map((_, i) => (known.has(i) ? byPlace : null)), asks };
}

const isQuestion = (scene: Scene): boolean => scene.paragraph.emphasised || endsInQuestion(scene);

/** Whether the last sentence of a paragraph asks. */
export function endsInQuestion({ tokens }: Scene): boolean {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 3); i--) {
    const { text, tag } = tokens[i]!;
    if (text.includes('?')) return true;
    if (tag !== 'PUNCT') return false;
  }
  return false;
}

const says = ({ tokens, quote }: Scene, words: RegExp): boolean =>
  tokens.some(({ lower }, i) => quote[i]! < 0 && words.test(lower));
