import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../../scripts/corpus/read-corpus.ts';
import { builtInRegistry } from '../../src/coding/registry/index.ts';
import type { GoldAttribution } from '../../src/reading/evaluation/gold-attributions.ts';
import { type Attribution, readAttributions } from '../../src/reading/index.ts';
import { chunksOf } from '../../src/reading/llm/chunks.ts';
import type { Proposal } from '../../src/reading/llm/proposal.ts';
import { type Refusals, noRefusals, sumOfRefusals } from '../../src/reading/llm/refusals.ts';
import { selectAnchored } from '../../src/reading/llm/select-anchored.ts';
import type { Check } from './check.ts';

/** A model that quotes what people marked loses no more than this to being looked up and put in tokens. */
const TAKEN = 0.98;
const EXACT = 0.96;

/**
 * What of the attributions of people comes through the language-model reader if a model quotes them word for word, once with and once
 * without the number of their paragraph. FOLDER holds `data/polnear/` as for `reading`; of each article the first annotator counts.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const corpus = join(folder, 'data', 'polnear');
  await access(join(corpus, 'text'));
  await access(join(corpus, 'attributions'));
  const articles = readCorpus(corpus).filter(({ annotations }) => annotations.length > 0);
  for (const named of [true, false]) {
    const sum = { marked: 0, taken: 0, exact: 0 };
    let refused = noRefusals;
    for (const { text, annotations } of articles) {
      const marked = annotations[0]!.attributions.filter(isWhole);
      const read = readQuoted(text, marked, named);
      refused = sumOfRefusals([refused, read.refused]);
      sum.marked += marked.length;
      for (const one of marked) {
        const cue = hull(one.cue);
        const same = read.found.find(
          (each) => each.cue !== null && each.cue.start < cue.end && cue.start < each.cue.end,
        );
        if (same === undefined) continue;
        sum.taken++;
        sum.exact += Number(isSame(text, one, same));
      }
    }
    const share = (count: number) => count / sum.marked;
    const percent = (count: number) => `${(100 * share(count)).toFixed(1)}%`;
    yield {
      what: `what people marked, quoted word for word ${named ? 'with' : 'without'} its paragraph, is taken`,
      ok: share(sum.taken) >= TAKEN && share(sum.exact) >= EXACT,
      detail: `of ${sum.marked} ${percent(sum.taken)} taken, ${percent(sum.exact)} with the same words in the same place; refused: ${inWords(refused)}`,
    };
  }
}

/** One that a model could quote: a cue in one piece, and a content. */
const isWhole = ({ cue, content }: GoldAttribution) => cue.length === 1 && content.length > 0;

const hull = (spans: GoldAttribution['cue']) => ({ start: spans[0]!.start, end: spans.at(-1)!.end });

function readQuoted(
  text: string,
  marked: readonly GoldAttribution[],
  named: boolean,
): { readonly found: readonly Attribution[]; readonly refused: Refusals } {
  const { plain, chunks } = chunksOf({ text, mediaType: 'text/plain' });
  const quoted = (spans: GoldAttribution['source']) => text.slice(hull(spans).start, hull(spans).end);
  const answered = chunks.map((chunk) => {
    const proposals = marked.flatMap(({ source, cue, content }): Proposal[] => {
      const at = hull(cue).start;
      const number = chunk.parts.findIndex(({ start, end }) => at >= start && at < end);
      if (number < 0) return [];
      return [
        {
          paragraph: named ? number + 1 : null,
          source: source.length === 0 ? null : quoted(source),
          cue: quoted(cue),
          content: content.map((span) => span.text),
          names: null,
          issue: null,
          stance: null,
        },
      ];
    });
    return { chunk, proposals, malformed: 0 };
  });
  let refused = noRefusals;
  const found = readAttributions(
    { text, mediaType: 'text/plain', date: null },
    {
      registry: builtInRegistry(),
      codebook: null,
      finder: {
        name: 'people',
        bands: { accept: 1, review: 0 },
        whole: true,
        find: (scenes) => {
          const anchored = selectAnchored(scenes, plain, answered, null);
          refused = anchored.refused;
          return anchored.selections;
        },
      },
    },
  );
  return { found, refused };
}

const letters = (spans: readonly { readonly text: string }[]) =>
  spans.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');

/** Whether cue and source begin in the same places and all words are the same. */
function isSame(text: string, { source, cue, content }: GoldAttribution, read: Attribution): boolean {
  const who = source.length === 0 ? [] : [{ text: text.slice(hull(source).start, hull(source).end) }];
  return (
    read.cue?.start === cue[0]!.start &&
    read.source?.start === source[0]?.start &&
    letters(read.source === null ? [] : [read.source]) === letters(who) &&
    letters(read.content) === letters(content)
  );
}

const inWords = (refused: Refusals) =>
  Object.entries(refused)
    .filter(([, count]) => count > 0)
    .map(([why, count]) => `${count} ${why}`)
    .join(', ');
