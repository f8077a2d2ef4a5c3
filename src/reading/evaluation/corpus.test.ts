import { expect, test } from 'vitest';
import { articlesOf } from './corpus.ts';

const annotation = 'T1\tCue 3 9\tagreed\nE1\tAttribution:T1 Cue:T1\n';

test('articles are in order of name, each with its annotators in order of name', () => {
  const articles = articlesOf(
    [
      { name: 'b.txt', content: 'No.' },
      { name: 'a_b.txt', content: 'He agreed.' },
      { name: 'notes.md', content: '' },
    ],
    [
      { name: 'a_b_f00d.ann', content: '' },
      { name: 'a_b_4e07.ann', content: annotation },
      { name: 'a_b.ann', content: annotation },
    ],
  );
  expect(articles.map(({ id, annotations }) => [id, annotations.map(({ annotator }) => annotator)])).toEqual([
    ['a_b', ['4e07', 'f00d']],
    ['b', []],
  ]);
  expect(articles[0]!.annotations[0]!.attributions[0]!.cue[0]!.text).toBe('agreed');
});

test('an annotation without its text is refused', () => {
  expect(() => articlesOf([], [{ name: 'a_4e07.ann', content: '' }])).toThrow(
    'annotation without its text: a_4e07.ann — the corpus lacks text/a.txt',
  );
});
