import { describe, expect, test } from 'vitest';
import { layoutOf } from './blocks.ts';
import { quotationsOf } from './quotations.ts';

function quoted(text: string) {
  const { plain, blocks } = layoutOf(text, 'text/plain');
  return quotationsOf(plain, blocks);
}
const outer = (text: string) =>
  quoted(text)
    .filter((quotation) => quotation.depth === 0)
    .map((quotation) => text.slice(quotation.start, quotation.end));

describe('quotations', () => {
  test.each([
    ['He said “yes” and "no".', ['“yes”', '"no"']],
    ['«Non», «oui» et »Nein«', ['«Non»', '«oui»', '»Nein«']],
    ['„Ja“ und „Nein” und ‚so‘', ['„Ja“', '„Nein”', '‚so‘']],
    ['‹a› and 「好」', ['‹a›', '「好」']],
    ["''double quoted'' words", ["''double quoted''"]],
    ['A "word"—"another" one', ['"word"', '"another"']],
    ["The minister's don't and 'that ain't so,' he said", ["'that ain't so,'"]],
    ['‘the ministers’ view is wrong,’ he said', ['‘the ministers’ view is wrong,’']],
    ["rock 'n' roll of the '90s", []],
    ['a 12" pipe', []],
    ['The ministers’ view', []],
  ])('%s', (text, expected) => {
    expect(outer(text)).toEqual(expected);
  });

  test('nest in marks of another kind', () => {
    const inner = quoted('“She said ‘no’ twice”').map((quotation) => quotation.depth);
    expect(inner).toEqual([0, 1]);
  });

  test('over several paragraphs are reopened, and only the last is closed', () => {
    const found = quoted('“One.\n\n“Two.\n\n“Three.” Four.');
    expect(found.map((quotation) => [quotation.closed, quotation.continues])).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });

  test('without a closing mark end with their paragraph', () => {
    expect(outer('He said “we go.\n\nNext “one”.')).toEqual(['“we go.', '“one”']);
  });

  test('of which the same mark opens again end before it', () => {
    expect(outer('“We go, he said. “We win.”')).toEqual(['“We go, he said.', '“We win.”']);
  });
});
