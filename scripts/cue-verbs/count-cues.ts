import type { Candidate } from '../../src/reading/parse/candidate.ts';
import { verbCandidates } from '../../src/reading/parse/candidates.ts';
import { otherCandidates } from '../../src/reading/parse/other-candidates.ts';
import { positionCandidates } from '../../src/reading/parse/position-candidates.ts';
import { type Scene, sceneOf } from '../../src/reading/parse/scene.ts';
import type { CorpusArticle } from '../../src/reading/evaluation/corpus.ts';
import type { Place } from '../../src/reading/evaluation/places.ts';
import { paragraphsOf } from '../../src/reading/text/analysis.ts';
import type { TokenRange } from '../../src/reading/text/sentences.ts';

/** How often the rules proposed a lemma in a frame, and how often an annotator marked the same. */
export interface Count {
  readonly lemma: string;
  readonly frame: Candidate['frame'];
  proposed: number;
  right: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** Right is a proposal whose source, cue and content each share half of their words or more with a marked one. */
export function countCues(articles: readonly CorpusArticle[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { text, annotations } of articles) {
    const words = wordNumbers(text);
    const golds = (annotations[0]?.attributions ?? []).map(({ source, cue, content }) => ({
      source: wordsIn(words, source),
      cue: wordsIn(words, cue),
      content: wordsIn(words, content),
    }));
    for (const scene of scenesOf(text)) {
      for (const candidate of proposals(scene)) {
        const { lemma, frame } = candidate;
        const key = `${lemma}\t${frame}`;
        const count = counts.get(key) ?? { lemma, frame, proposed: 0, right: 0 };
        counts.set(key, count);
        count.proposed++;
        const cue = wordsIn(words, [placeOf(scene, candidate.cue)]);
        const gold = golds.find((each) => shared(each.cue, cue) > 0);
        if (gold === undefined) continue;
        const source = candidate.source === null ? [] : [placeOf(scene, candidate.source)];
        const content = candidate.content.map((range) => placeOf(scene, range));
        const alike =
          halfShared(gold.cue, cue) &&
          halfShared(gold.source, wordsIn(words, source)) &&
          halfShared(gold.content, wordsIn(words, content));
        if (alike) count.right++;
      }
    }
  }
  return [...counts.values()];
}

function scenesOf(text: string): Scene[] {
  return paragraphsOf({ text, mediaType: 'text/plain' })
    .filter(({ kind }) => kind === 'paragraph')
    .map(sceneOf);
}

/** What is proposed outside quotation marks. */
function proposals(scene: Scene): Candidate[] {
  const all = [...verbCandidates(scene), ...otherCandidates(scene), ...positionCandidates(scene)];
  return all.filter(({ cue }) => scene.quote[cue.first]! < 0);
}

function placeOf({ tokens }: Scene, { first, last }: TokenRange): Place {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** UTF-16 unit -> number of the word there, from 1; 0 between words. */
function wordNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length + 1);
  let number = 0;
  for (const match of text.matchAll(WORD)) numbers.fill(++number, match.index, match.index + match[0].length);
  return numbers;
}

function wordsIn(numbers: Int32Array, places: readonly Place[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of places)
    for (let i = start; i < end; i++) if (numbers[i]! > 0) found.add(numbers[i]!);
  return found;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

function halfShared(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const most = Math.max(a.size, b.size);
  return most === 0 || shared(a, b) / most >= 0.5;
}
