import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { builtInRegistry } from '../../src/coding/registry/index.ts';
import { type Finder, readAttributions } from '../../src/reading/index.ts';
import { paragraphsOf } from '../../src/reading/text/analysis.ts';
import { interleaved } from '../timing.ts';

const ROUNDS = 5;

/** wink-nlp by itself, straight: a whole text in, each token's value and tag out. */
function wink(pipe: string[]): (text: string) => number {
  const nlp = winkNLP(model, pipe);
  const { value, pos } = nlp.its as unknown as Record<string, ItsFunction<string>>;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out(value!);
    const tags = tokens.out(pos!);
    return Math.min(values.length, tags.length);
  };
}

/**
 * Each reader beside wink-nlp's own tagging of the same texts, in the same run and in turn: how many times as long it takes.
 * wink-nlp keeps the words that it meets, so from the second round on it knows all of them; the readers let it forget.
 */
export function besideWink(texts: readonly string[], finders: readonly Finder[]): void {
  const registry = builtInRegistry();
  const works = new Map<string, (text: string) => unknown>([
    ['wink-nlp, sentences and tags', wink(['sbd', 'pos'])],
    ['wink-nlp, tags only', wink(['pos'])],
    ['our tokens, tags, quotations, sentences', (text) => paragraphsOf({ text, mediaType: 'text/plain' })],
    ...finders.map(
      (finder) =>
        [
          `the whole reader ${finder.name}`,
          (text: string) =>
            readAttributions(
              { text, mediaType: 'text/plain', date: null },
              { registry, codebook: null, finder },
            ),
        ] as const,
    ),
  ]);
  const names = [...works.keys()];
  const times = interleaved(
    [...works.values()].map((work) => () => texts.forEach(work)),
    ROUNDS,
  );
  console.log(
    `${'on one thread'.padEnd(42)} ${'texts/s'.padStart(8)} ${'x sentences+tags'.padStart(17)} ${'x tags only'.padStart(12)}`,
  );
  for (const [i, name] of names.entries()) {
    const rate = (texts.length / times[i]!) * 1000;
    console.log(
      `${name.padEnd(42)} ${rate.toFixed(0).padStart(8)} ${(times[i]! / times[0]!).toFixed(2).padStart(17)} ${(times[i]! / times[1]!).toFixed(2).padStart(12)}`,
    );
  }
}
