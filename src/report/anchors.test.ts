import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimName, columnName, statementAnchor } from './anchors.ts';

test('columns are lettered as sheets are', () => {
  expect([0, 1, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  expect(claimName(1, 12)).toBe('B12');
});

test('an anchor says which statement it is for', () => {
  expect(statementAnchor('troops-2024:7')).toBe('s-troops-2024_3a_7');
});

test('different ids have different anchors, of letters, digits, dots, dashes and underscores', () => {
  const id = fc.string({ unit: fc.constantFrom('a', '_', '3', ':', '"', ' ', '😀', 'é'), maxLength: 6 });
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(statementAnchor(a) === statementAnchor(b)).toBe(a === b);
      expect(statementAnchor(a)).toMatch(/^s-[\w.-]*$/);
    }),
  );
});
