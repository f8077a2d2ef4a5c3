import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

const kinds = (text: string) => blocksOf(text, 'text/markdown').map((block) => block.kind);

test('blocks of Markdown are told apart', () => {
  expect(
    kinds('---\ntitle: A day\n---\n\n# A day\n\n*Written on purpose.*\n\nText.\n\n- one\n- two\n'),
  ).toEqual(['front-matter', 'heading', 'emphasis', 'paragraph', 'lines']);
});

test('a paragraph that only begins with an emphasised word is a paragraph', () => {
  expect(kinds('*So* it is.')).toEqual(['paragraph']);
});

test('plain text has no headings', () => {
  expect(blocksOf('# not one', 'text/plain').map((block) => block.kind)).toEqual(['paragraph']);
});

test('the blocks are the text, whatever ends its lines', () => {
  const piece = fc.constantFrom('\n', '\r\n', '\r', ' ', '# ', '*', '---\n', 'word', '- ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const blocks = blocksOf(text, 'text/markdown');
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end, signs } of blocks) {
        for (const sign of signs)
          expect(start <= sign.start && sign.start < sign.end && sign.end <= end).toBe(true);
      }
    }),
  );
});
