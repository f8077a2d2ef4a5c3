import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

test('layers that overlap are cut at each other’s edges', () => {
  const segments = segmentsOf('abcd', [
    { start: 0, end: 3, what: 'x' },
    { start: 2, end: 4, what: 'y' },
  ]);
  expect(segments).toEqual([
    { start: 0, end: 2, text: 'ab', covers: ['x'] },
    { start: 2, end: 3, text: 'c', covers: ['x', 'y'] },
    { start: 3, end: 4, text: 'd', covers: ['y'] },
  ]);
});

test('no character is cut through', () => {
  const segments = segmentsOf('a😀b', [{ start: 2, end: 4, what: 'x' }]);
  expect(segments.map((segment) => segment.text)).toEqual(['a', '😀b']);
});

test('a text without layers is one segment, an empty text none', () => {
  expect(segmentsOf('abc', [])).toEqual([{ start: 0, end: 3, text: 'abc', covers: [] }]);
  expect(segmentsOf('', [{ start: 0, end: 2, what: 'x' }])).toEqual([]);
});

const layers = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    what: fc.nat(),
  }),
  { maxLength: 12 },
);

test('the segments are the text, and each is covered by just the layers that hold it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), layers, (text, layers) => {
      const segments = segmentsOf(text, layers);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, end, covers } of segments) {
        expect(end).toBeGreaterThan(start);
        const holding = layers.filter((layer) => layer.start <= start && end <= layer.end);
        expect(covers).toEqual(holding.map((layer) => layer.what));
      }
    }),
  );
});
