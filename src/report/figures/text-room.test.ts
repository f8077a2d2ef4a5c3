import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emWidth, fitted, wrapped } from './text-room.ts';

test('wide letters and scripts take more room than narrow ones', () => {
  expect(emWidth('Arl')).toBeCloseTo(0.79 + 0.64 + 0.39, 12);
  expect(emWidth('WWW')).toBeGreaterThan(emWidth('iii') * 2);
  expect(emWidth('沟通')).toBe(2);
  expect(emWidth('e\u0301')).toBe(emWidth('e'));
});

test('a text that fits is left as it is, another is cut with an ellipsis', () => {
  expect(fitted('Bay', 3)).toBe('Bay');
  expect(fitted('Ministry of Works', 6)).toBe('Ministr…');
});

test('no line is wider than its room, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), fc.integer({ min: 3, max: 30 }), (text, most) => {
      const lines = wrapped(text, most);
      for (const line of [...lines, fitted(text, most)]) expect(emWidth(line)).toBeLessThanOrEqual(most);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
