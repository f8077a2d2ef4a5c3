import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './analysis.ts';

const cut = (text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain') =>
  sentencesOf({ text, mediaType }).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['Gov. A of the U.S. Army met Mr. B. They left.', ['Gov. A of the U.S. Army met Mr. B.', 'They left.']],
    ['He left the U.S. The end came.', ['He left the U.S.', 'The end came.']],
    [
      'It met at 5 p.m. on Monday. It rose 3.5 percent.',
      ['It met at 5 p.m. on Monday.', 'It rose 3.5 percent.'],
    ],
    ['The writer J. K. Low stayed.', ['The writer J. K. Low stayed.']],
    ['He (the man. Yes.) left. She came.', ['He (the man. Yes.) left.', 'She came.']],
    ['She called it “a lie. A total lie” and left.', ['She called it “a lie. A total lie” and left.']],
    ['“We go. We win,” he said. He sat.', ['“We go.', 'We win,” he said.', 'He sat.']],
    ['He said: “We go.” Then he left.', ['He said: “We go.”', 'Then he left.']],
    ['“Why?” the minister asked. None knew.', ['“Why?” the minister asked.', 'None knew.']],
    ['Wait... Or else! Now?', ['Wait...', 'Or else!', 'Now?']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('end at an empty line, and not at the line breaks of wrapped text', () => {
    const line = 'The council of Ruritania met again on Monday to weigh the bill';
    expect(cut(`${line}\nand more\n\nNext one`)).toEqual([line, 'and more', 'Next one']);
    const wrapped = `${line}\nagain, ${line.toLowerCase()}\nand so, ${line.toLowerCase()}\nand then it rose.\n\nNext.`;
    expect(cut(wrapped)).toHaveLength(2);
  });

  test('of Markdown leave out headings, front matter and code, and see through marks', () => {
    const text =
      '---\ntitle: A\n---\n# Head\n\nSome *text* with [a link](http://x.y).\n\n> Quoted here.\n\n```\ncode\n```\n';
    expect(cut(text, 'text/markdown')).toEqual(['Some *text* with [a link](http://x.y).', 'Quoted here.']);
  });

  test('of any text are slices of it, in order, and hold every word', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sentences = sentencesOf({ text, mediaType: 'text/plain' });
        // Marks of emphasis belong to no sentence.
        const between = (from: number, to?: number) => text.slice(from, to).replaceAll(/[*_]/g, '').trim();
        let last = 0;
        for (const { start, end, text: quote } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(quote);
          expect(between(last, start)).toBe('');
          last = end;
        }
        expect(between(last)).toBe('');
      }),
    );
  });
});
