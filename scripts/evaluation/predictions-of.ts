import { builtInRegistry } from '../../src/coding/registry/index.ts';
import type { Prediction } from '../../src/reading/evaluation/comparison.ts';
import type { CorpusArticle } from '../../src/reading/evaluation/corpus.ts';
import { type Attribution, type Finder, readAttributions } from '../../src/reading/index.ts';

/** What a reader says of each article, by id: all that is at least so sure. */
export function predictionsOf(
  articles: readonly CorpusArticle[],
  finder: Finder,
  least: number,
): Map<string, Prediction[]> {
  const context = { registry: builtInRegistry(), codebook: null, finder };
  return new Map(
    articles.map(({ id, text }) => {
      const attributions = readAttributions({ text, mediaType: 'text/plain', date: null }, context);
      return [id, attributions.filter(({ confidence }) => confidence >= least).map(predictionFrom)];
    }),
  );
}

/** An attribution as it is scored. */
export function predictionFrom({ source, cue, content, confidence }: Attribution): Prediction {
  return { source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content, confidence };
}
