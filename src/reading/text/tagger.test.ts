import { expect, test } from 'vitest';
import { readText } from '../../../test/reading/read-text.ts';

test.each(['We cannot, Arel said.', 'Cannot, he said.', '“It cannot.”', 'They said they cannot; they will.'])(
  'a word of which the tagger knows no lemma is its own: %s',
  (text) => {
    for (const { cue, content } of readText(text))
      for (const span of [...(cue === null ? [] : [cue]), ...content])
        expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(readText(`${text} Berg said it failed.`).some(({ cue }) => cue?.text === 'said')).toBe(true);
  },
);
