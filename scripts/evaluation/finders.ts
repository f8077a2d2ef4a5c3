import { existsSync } from 'node:fs';
import { builtInRegistry } from '../../src/coding/registry/index.ts';
import { EntenteError } from '../../src/error.ts';
import type { Prediction } from '../../src/reading/evaluation/comparison.ts';
import type { CorpusArticle } from '../../src/reading/evaluation/corpus.ts';
import { type Attribution, type Finder, readAttributions, rules } from '../../src/reading/index.ts';

/** How to read, by the name of a reader. @throws EntenteError where the trained one has not been built */
export async function finderNamed(name: 'rules' | 'trained'): Promise<Finder> {
  if (name === 'rules') return rules;
  const module = new URL('../trained-finder.ts', import.meta.url);
  if (!existsSync(module))
    throw new EntenteError('input', 'reader not built yet', name, 'there is: --reader rules');
  const { trainedFinder } = (await import(module.href)) as { readonly trainedFinder: () => Finder };
  return trainedFinder();
}

/** What a reader says of each article, by id. */
export function predictionsOf(articles: readonly CorpusArticle[], finder: Finder): Map<string, Prediction[]> {
  const context = { registry: builtInRegistry(), codebook: null, finder };
  return new Map(
    articles.map(({ id, text }) => {
      const attributions = readAttributions({ text, mediaType: 'text/plain', date: null }, context);
      return [id, attributions.map(predictionFrom)];
    }),
  );
}

/** An attribution as it is scored. */
export function predictionFrom({ source, cue, content, confidence }: Attribution): Prediction {
  return { source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content, confidence };
}
