import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inShort, readText } from '../../test/reading/read-text.ts';

test.each([
  ['goes on', 'Arel said: “It failed.\n\n“Berg says it fell.\n\n“It is over.” They left.'],
  ['began before', '“It failed.\n\n“Berg says it fell.\n\n“It is over,” said Arel. They left.'],
])('a quotation that %s in other paragraphs is one attribution, whatever is said in it', (_how, text) => {
  const found = readText(text);
  expect(found).toHaveLength(1);
  expect(found[0]!.content.map((span) => span.text.slice(0, 5))).toEqual(['“It f', '“Berg', '“It i']);
  expect(found[0]!.nested!.map(inShort)).toEqual(['Berg | says | it fell']);
});

test('contents neither overlap nor repeat, and no attribution stands in a quotation that goes on from another', () => {
  const parts = fc.constantFrom(
    '“',
    '”',
    '"',
    '\n\n“',
    '\n\n',
    'Arel said: ',
    ',” said Berg. ',
    'Lund says it fell. ',
    'We go. ',
    'he added, ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
      const attributions = readText(pieces.join(''));
      for (const { content } of attributions) {
        for (const [i, span] of content.entries())
          expect(span.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
        const [, ...later] = content;
        for (const { cue } of attributions)
          expect(later.some(({ start, end }) => start < cue!.start && cue!.end < end)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
