import { EntenteError } from '../../error.ts';
import { type GoldAttribution, goldAttributions } from './gold-attributions.ts';

/** An article with what each of its annotators marked. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  /** In order of the annotators' names; empty where nobody annotated it. */
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly annotator: string;
  readonly attributions: readonly GoldAttribution[];
}

/** A file by its name, without a folder. */
export interface NamedText {
  readonly name: string;
  readonly content: string;
}

/** `ARTICLE_ANNOTATOR.ann`; the annotator is four hexadecimal digits. */
const ANNOTATION = /^(.+)_([0-9a-f]{4})\.ann$/;

/**
 * The articles of a corpus shaped like PolNeAR (Newell, Margolin and Ruths 2018, "An Attribution Relations Corpus for
 * Political News", LREC), in order of name: texts are named `ARTICLE.txt`, annotations `ARTICLE_ANNOTATOR.ann`, the
 * annotator four hexadecimal digits. Files of other names are left aside.
 *
 * @throws EntenteError where an annotation has no text, or does not fit it
 * @example articlesOf([{ name: 'a.txt', content: 'He agreed.' }], [])[0] // { id: 'a', text: 'He agreed.', annotations: [] }
 */
export function articlesOf(texts: readonly NamedText[], annotations: readonly NamedText[]): CorpusArticle[] {
  const articles = new Map<string, { id: string; text: string; annotations: Annotation[] }>();
  for (const { name, content } of inOrder(texts)) {
    if (!name.endsWith('.txt')) continue;
    const id = name.slice(0, -'.txt'.length);
    articles.set(id, { id, text: content, annotations: [] });
  }
  for (const { name, content } of inOrder(annotations)) {
    const [, id, annotator] = ANNOTATION.exec(name) ?? [];
    if (id === undefined || annotator === undefined) continue;
    const article = articles.get(id);
    if (article === undefined)
      throw new EntenteError('input', 'annotation without its text', name, `the corpus lacks text/${id}.txt`);
    article.annotations.push({ annotator, attributions: goldAttributions(content, article.text, name) });
  }
  return [...articles.values()];
}

/** In order of UTF-16 units, so that it is the same everywhere. */
const inOrder = (files: readonly NamedText[]): NamedText[] =>
  files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
