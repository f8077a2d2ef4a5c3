import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntenteError } from '../../src/error.ts';
import { articlesOf, type CorpusArticle, type NamedText } from '../../src/reading/evaluation/corpus.ts';

/**
 * The articles of a corpus folder shaped like PolNeAR, `text/*.txt` and `attributions/*.ann`, in order of name, each with
 * its annotators in order of name.
 *
 * @throws EntenteError where a folder or a text is missing
 */
export function readCorpus(folder: string): CorpusArticle[] {
  return articlesOf(filesOf(folder, 'text', '.txt'), filesOf(folder, 'attributions', '.ann'));
}

function filesOf(folder: string, part: string, ending: string): NamedText[] {
  const path = join(folder, part);
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    const advice = 'a corpus folder has text/*.txt and attributions/*.ann';
    throw new EntenteError('input', 'no folder of a corpus', path, advice, { cause: error });
  }
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, content: readFileSync(join(path, name), 'utf8') }));
}
