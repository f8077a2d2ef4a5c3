import { expect, test } from 'vitest';
import { onFish } from '../../../test/fixtures/on-fish.ts';
import { readAttributions } from '../read-attributions.ts';

/** Who speaks in each turn of a record with this line at its head. */
function speakers(head: string): string[] {
  const text = [
    head,
    'MR ROTH (Norway): I believe that it is late.',
    'THE MINISTER (Ms Ida Brand): I believe that it is early.',
    'MR ROTH: I believe that it is very late.',
    'MS LUND (Sweden): I believe that it is time.',
  ].join('\n\n');
  return readAttributions({ text, mediaType: 'text/plain', date: null }, onFish)
    .filter(({ cue, source }) => cue?.text === ':' && /ROTH|LUND/.test(source?.text ?? ''))
    .map(({ speaker }) => `${speaker?.actor ?? '-'} / ${speaker?.name ?? '-'}`);
}

test('in an assembly of several countries a country in brackets is where a lawmaker was elected', () => {
  const found = speakers('Joint Parliamentary Assembly of the North Sea, Committee on Ships');
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set(['- / ROTH', '- / LUND']));
});

test('anywhere else it is whom a delegate speaks for', () => {
  const found = speakers('Record of the Council of the North Sea, Committee on Ships');
  expect(new Set(found)).toEqual(new Set(['Norway / ROTH', 'Sweden / LUND']));
});
