import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

type Words = Record<string, number>;
interface Core {
  readonly features: { readonly lexeme: { hash: Words; readonly list: string[] } };
}
interface Cache {
  lookup(word: string): number[] | null;
  intrinsicSize(): number;
}
type FeatureFn = (...args: unknown[]) => {
  pos: (word: string, category: number, cache: Cache) => number;
};

/**
 * wink-nlp's own tagging of a text, `word/lemma/TAG` for each token, as if it had met no other text: it looks words up among its own
 * only, and those of this text are forgotten after it.
 */
export function taggerOfWink(): (text: string) => string[] {
  const parts = model as unknown as { readonly core: () => Core; readonly featureFn: FeatureFn };
  const core = parts.core();
  const featureFn: FeatureFn = (...args) => {
    const features = parts.featureFn(...args);
    const { pos } = features;
    features.pos = (word, category, cache) =>
      pos(word, category, { ...cache, lookup: (each) => cache.lookup(each) ?? [cache.intrinsicSize()] });
    return features;
  };
  const nlp = winkNLP({ ...model, core: () => core, featureFn }, ['pos']);
  const { lexeme } = core.features;
  lexeme.hash = Object.assign(Object.create(null) as Words, lexeme.hash);
  const { lemma, pos } = nlp.its as unknown as { lemma: ItsFunction<string>; pos: ItsFunction<string> };
  return (text) => {
    const known = lexeme.list.length;
    const tokens = nlp.readDoc(text).tokens();
    const lemmas = tokens.out(lemma) as (string | undefined)[];
    const tags = tokens.out(pos);
    const words = tokens
      .out()
      .map((word, i) => `${word.trim()}/${(lemmas[i] ?? word).toLowerCase()}/${tags[i]}`);
    for (const word of lexeme.list.slice(known)) delete lexeme.hash[word];
    return words;
  };
}
