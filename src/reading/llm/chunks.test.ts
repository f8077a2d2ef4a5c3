import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../text/blocks.ts';
import { chunksOf } from './chunks.ts';

const words = (text: string, longest?: number) => {
  const { chunks } = chunksOf({ text, mediaType: 'text/plain' }, longest);
  return chunks.map(({ parts, before }) => ({
    parts: parts.map(({ start, end }) => text.slice(start, end)),
    before: before.map(({ start, end }) => text.slice(start, end)),
  }));
};

describe('a document is cut', () => {
  test('between paragraphs, with what stands before', () => {
    expect(words('First one.\n\nSecond one.\n\nThird.', 24)).toEqual([
      { parts: ['First one.', 'Second one.'], before: [] },
      { parts: ['Third.'], before: ['First one.', 'Second one.'] },
    ]);
  });

  test('within a paragraph only if it is too long, after a sentence or else at white space', () => {
    expect(words('It rained. It snowed. It hailed for hours and hours.', 24)).toEqual([
      { parts: ['It rained. It snowed. '], before: [] },
      { parts: ['It hailed for hours and '], before: ['It rained. It snowed. '] },
      { parts: ['hours.'], before: ['It rained. It snowed. It hailed for hours and '] },
    ]);
  });

  test('without front matter and code, and with headings only as what stands before', () => {
    const text = '---\ntitle: T\n---\n# On grain\n\nArel *agreed*.\n\n```\ncode\n```\n\nBerg left.\n';
    const { chunks, plain } = chunksOf({ text, mediaType: 'text/markdown' });
    expect(chunks).toHaveLength(1);
    const [{ parts, before }] = chunks as [(typeof chunks)[0]];
    expect(parts.map(({ start, end }) => plain.slice(start, end))).toEqual(['Arel  agreed .', 'Berg left.']);
    expect(before.map(({ start, end }) => plain.slice(start, end).trim())).toEqual(['On grain']);
  });

  test('into nothing where there is nothing', () => {
    expect(words(' \n\n')).toEqual([]);
  });
});

test('of any text every paragraph is in the parts once, in order, and no part is longer than allowed', () => {
  const piece = fc.constantFrom('word ', 'a sentence. ', '\n\n', '\n', '😀', 'x'.repeat(30), '# ', '“', '  ');
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 90 }), (text, longest) => {
      for (const mediaType of ['text/plain', 'text/markdown'] as const) {
        const { chunks, plain } = chunksOf({ text, mediaType }, longest);
        const { blocks } = layoutOf(text, mediaType);
        const parts = chunks.flatMap((chunk) => chunk.parts);
        const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
        for (const [number, { start, end }] of paragraphs.entries()) {
          const own = parts.filter(({ paragraph }) => paragraph === number);
          expect(own.map((part) => plain.slice(part.start, part.end)).join('')).toBe(plain.slice(start, end));
        }
        expect(parts.map(({ paragraph }) => paragraph)).toEqual(
          parts.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b),
        );
        for (const { start, end, before, parts: own } of chunks) {
          expect(own.reduce((sum, part) => sum + part.end - part.start, 0)).toBeLessThanOrEqual(longest);
          expect(end).toBeGreaterThan(start);
          expect(before.every((place) => place.start < place.end && place.end <= start)).toBe(true);
          expect(plain.slice(start, end).isWellFormed()).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
