import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { inShort, readText } from '../../../test/reading/read-text.ts';

const read = (...paragraphs: string[]) =>
  readText(paragraphs.join('\n\n'), codebook).map((each) => [inShort(each), each.voice]);

describe('a list under a colon', () => {
  test('is what its verb decides, item by item', () => {
    expect(
      read(
        'We, mindful of the winter, agree:',
        '– to send troops by May;',
        '– to raise tariffs;',
        'It rained.',
      ),
    ).toEqual([['We | agree | to send troops by May … to raise tariffs', 'author']]);
  });

  test('may have a verb in each item, of whoever stands above it', () => {
    expect(read('The ministers:', '- condemn the raid on the mill;', '- call for a new bridge.')).toEqual([
      ['The ministers | condemn | the raid on the mill', 'reported'],
      ['The ministers | call for | a new bridge', 'reported'],
    ]);
  });

  test('may be the clauses of a resolution, whose subject stands above', () => {
    expect(
      read(
        'The Senate, meeting at Orl,',
        '1. Condemns the raid on the mill, and thanks the guards.',
        '2. Calls for a new bridge.',
      ),
    ).toEqual([
      ['The Senate | Condemns | the raid on the mill', 'reported'],
      ['The Senate | thanks | the guards', 'reported'],
      ['The Senate | Calls for | a new bridge', 'reported'],
    ]);
  });

  test('may be what "we" do, whose verbs have no ending', () => {
    expect(
      read(
        'We, the ministers of the valley,',
        'having met at Orl;',
        '1. Salute the guards, and agree to double their pay.',
        '2. Take note of the raid on the mill.',
      ),
    ).toEqual([
      ['We | Salute | the guards', 'author'],
      ['We | agree | to double their pay', 'author'],
      ['We | Take note of | the raid on the mill', 'author'],
    ]);
  });

  test('may hang on a line without a verb, of whoever stands at its end', () => {
    expect(
      read('With regard to the mill, the Senate', '(a) welcomes the report;', '(b) calls for a new bridge.'),
    ).toEqual([
      ['the Senate | welcomes | the report', 'reported'],
      ['the Senate | calls for | a new bridge', 'reported'],
    ]);
    expect(read('With regard to the mill, the Senate', '(a) the bridge;', '(b) the road.')).toEqual([]);
  });

  test('tells whose clauses they are where a clause alone would have nobody', () => {
    expect(
      read(
        'Communiqué of the Council of NATO',
        'The Council, meeting at Orl,',
        '1. decides that the bridge shall be built by May;',
        '2. reaffirms that the mill is safe.',
      ),
    ).toEqual([
      ['The Council | decides | that the bridge shall be built by May', 'author'],
      ['The Council | reaffirms | that the mill is safe', 'author'],
    ]);
  });

  test.each([
    ['one item', ['We agree:', '– to send troops by May;']],
    ['chapters', ['The agenda was this:', '1. The mill. It was old.', '2. The bridge. It was new.']],
    ['a verb that decides nothing', ['The shop sells:', '– warm coats;', '– cold drinks.']],
  ])('is not made of %s', (_what, paragraphs) => {
    expect(read(...paragraphs).filter(([short]) => short!.includes(' … '))).toEqual([]);
    expect(read(...paragraphs).filter(([, voice]) => voice === 'reported')).toEqual([]);
  });
});
