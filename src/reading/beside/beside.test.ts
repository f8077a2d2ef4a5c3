import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { inShort } from '../../../test/reading/read-text.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import type { Finder } from '../finder.ts';
import { readAttributions } from '../read-attributions.ts';

/** Finds nothing by itself. */
const blind: Finder = {
  name: 'blind 1',
  bands: { accept: 0.9, review: 0.2 },
  find: (scenes) => scenes.map(() => []),
};
const registry = builtInRegistry();
const found = (text: string) =>
  readAttributions({ text, mediaType: 'text/plain', date: null }, { registry, codebook, finder: blind });
const read = (text: string) =>
  found(text)
    .filter(({ cue }) => cue !== null)
    .map(inShort);

describe('what is said and wanted with a codebook', () => {
  test.each([
    [
      'Zubrovia takes no position on who rules the islands.',
      'Zubrovia | takes no position on | who rules the islands',
    ],
    [
      'The ministry let it be known that the harbour would close.',
      'The ministry | let it be known | that the harbour would close',
    ],
    [
      'Karl Lund gave his word that the gates would open.',
      'Karl Lund | gave his word | that the gates would open',
    ],
    [
      'President Moe renewed her appeal for warmer coats.',
      'President Moe | renewed her appeal for | warmer coats',
    ],
    [
      '14.05 Karl Lund, at the gate of his ministry: “We have been waiting since May.”',
      'Karl Lund | : | “We have been waiting since May.”',
    ],
    [
      'The minister was torn: the ships were old, the crews were not.',
      'The minister | was torn | the ships were old, the crews were not',
    ],
    [
      'Her reply: a bridge that nobody pays for is a drawing.',
      'Her | : | a bridge that nobody pays for is a drawing',
    ],
    [
      'The toll will double by May, she calculated, and nobody will come.',
      'she | calculated | The toll will double by May … and nobody will come',
    ],
    [
      'Zubrovia will leave on the first of May, its envoy informed colleagues in Orl.',
      'its envoy | informed | Zubrovia will leave on the first of May',
    ],
    ['Zubrovia has no quarrel with the tribunal.', 'Zubrovia | has no quarrel with | the tribunal'],
    ['Zubrovia threw its weight behind the tribunal.', 'Zubrovia | threw its weight behind | the tribunal'],
    ['Zubrovia entered a reservation on the tribunal.', 'Zubrovia | entered a reservation on | the tribunal'],
    ['Zubrovia dissociated itself from the tribunal.', 'Zubrovia | dissociated itself from | the tribunal'],
    ['The minister is dead set against the tribunal.', 'The minister | is dead set against | the tribunal'],
    ['The minister is no friend of the tribunal.', 'The minister | is no friend of | the tribunal'],
    ['Zubrovia is happy to host the tribunal.', 'Zubrovia | is happy | to host the tribunal'],
    [
      'Fears in Zubrovia that the bridge would fall have grown.',
      'Zubrovia | Fears | that the bridge would fall',
    ],
    [
      'Zubrovia’s insistence that the bridge is safe surprised nobody.',
      'Zubrovia | insistence | that the bridge is safe',
    ],
    ['Zubrovia swore that the bridge was safe.', 'Zubrovia | swore | that the bridge was safe'],
    ['The bridge was safe, countered Anna Berg.', 'Anna Berg | countered | The bridge was safe'],
    ['Zubrovia voted against the tribunal.', 'Zubrovia | voted against | the tribunal'],
    [
      'Zubrovia does not rule out joining the tribunal.',
      'Zubrovia | does not rule out | joining the tribunal',
    ],
    [
      'Karl Lund has said, twice by now, that the gates stay shut.',
      'Karl Lund | has said | that the gates stay shut',
    ],
    ['Zubrovia would like the tribunal to sit in May.', 'Zubrovia | would like | the tribunal to sit in May'],
    ['The envoys, who for three years had demanded a seat, left.', 'who | had demanded | a seat'],
    ['Then came Zubrovia’s demand that we wait.', 'Zubrovia | demand | that we wait'],
    [
      'I was told by two envoys that the gates were shut.',
      'two envoys | was told | that the gates were shut',
    ],
    [
      'Karl Lund, who was late, has lately offered two ships.',
      'Karl Lund, who was late | has lately offered | two ships',
    ],
    [
      'The editors, who had been waiting, declared the alliance dead.',
      'The editors, who had been waiting | declared | the alliance dead',
    ],
    ['Zubrovia will not join the tribunal.', 'Zubrovia | will not join | the tribunal'],
    ['Karl Lund met the hosts and hints that he may stay.', 'Karl Lund | hints | that he may stay'],
    ['We call upon Zubrovia to open the gates.', 'We | call upon | Zubrovia to open the gates'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['Zubrovia and Ostrany, which back the tribunal, were late.', ['which | back | the tribunal']],
    [
      'Karl Lund, the spokesman, texts that it is raining.',
      ['Karl Lund, the spokesman | texts | that it is raining'],
    ],
    [
      'We thank the hosts of the meeting and pledge 40 million crowns.',
      ['We | thank | the hosts of the meeting', 'We | pledge | 40 million crowns'],
    ],
  ])('also where the tagger takes a verb for something else: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      'Even Zubrovia, whose harbour is small, no longer rules out joining the tribunal.',
      'Zubrovia | no longer rules out | joining the tribunal',
    ],
    [
      'His deputy, that same evening, would rather have a tribunal.',
      'His deputy | would rather have | a tribunal',
    ],
    ['Karl Lund would have us look at the tribunal.', 'Karl Lund | would have | us look at the tribunal'],
    [
      'Karl Lund muttered on the stairs that Zubrovia had won.',
      'Karl Lund | muttered | that Zubrovia had won',
    ],
    [
      'Karl Lund excluded, as a thing agreed among partners, that the gates would open.',
      'Karl Lund | excluded | that the gates would open',
    ],
    ['Zubrovia would welcome a tribunal.', 'Zubrovia | would welcome | a tribunal'],
    [
      'The chancellor, Anna Berg, regards the tribunal as a gift.',
      'The chancellor, Anna Berg | regards | the tribunal as a gift',
    ],
    [
      'Zubrovia’s finance minister regards the tribunal as a gift.',
      'Zubrovia’s finance minister | regards | the tribunal as a gift',
    ],
    ['Zubrovia and Ostrany support the tribunal.', 'Zubrovia and Ostrany | support | the tribunal'],
    ['Zubrovia reserves the right to leave.', 'Zubrovia | reserves the right | to leave'],
    ['Zubrovia associates itself with the tribunal.', 'Zubrovia | associates itself with | the tribunal'],
    [
      'Karl Lund appeals to the members to let the ships sail.',
      'Karl Lund | appeals to | the members to let the ships sail',
    ],
    ['Karl Lund disowned any plans for a tribunal.', 'Karl Lund | disowned | any plans for a tribunal'],
    [
      'Zubrovia would rather have a late tribunal than none.',
      'Zubrovia | would rather have | a late tribunal than none',
    ],
    ['The right to a hearing is affirmed by Karl Lund.', 'Karl Lund | is affirmed | The right to a hearing'],
    [
      'I am told by envoys whose masters came to power on a lorry that it must wait.',
      'envoys | am told | that it must wait',
    ],
    [
      'It began with the judgment of Karl Lund, given to a paper in May, that the gates should open.',
      'Karl Lund | judgment | that the gates should open',
    ],
  ])('also %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['We can live with a late tribunal.', 'We | can live with | a late tribunal'],
    ['I would rather have a late tribunal than none.', 'I | would rather have | a late tribunal than none'],
    ['We therefore intend to hand over two ships.', 'We | therefore intend | to hand over two ships'],
    ['We ourselves hold that a late tribunal is none.', 'ourselves | hold | that a late tribunal is none'],
    ['We in Zubrovia would have preferred to wait.', 'Zubrovia | would have preferred | to wait'],
    ['I grant that the tribunal was late.', 'I | grant | that the tribunal was late'],
  ])('of the author: %s', (text, expected) => {
    expect(found(text).map((each) => [inShort(each), each.voice])).toEqual([[expected, 'author']]);
  });

  test('told to "I" is not the author’s', () => {
    expect(found('I am told that the tribunal was late.').map(({ voice }) => voice)).toEqual(['reported']);
  });

  test('of "we" and "I" is the author’s', () => {
    expect(found('We call upon Zubrovia to open the gates.')[0]!.voice).toBe('author');
  });

  test.each([
    ['what a thing does', 'The bridge clung to its old paint.'],
    ['what somebody lives with', 'Karl Lund lives with his mother.'],
    ['a charm', 'Karl Lund appeals to young voters.'],
    ['a deed', 'Zubrovia sent two ships and paid for them.'],
    ['a perception', 'Karl Lund saw that the gates were open.'],
    ['what somebody knows', 'Karl Lund knew that the gates were open.'],
    ['the wish of a source', 'An envoy, who asked not to be named, left early.'],
    ['what is supposed', 'If Zubrovia wants ships, there are none.'],
    ['what the author counts', 'The council has two leaks: the roof is old and the cellar is older.'],
    ['what a thing shows', 'The bridge is late: the steel rusted in the yard.'],
    ['what happens when somebody comes', 'When the bell rang, she wrote a line.'],
    ['what somebody was asked', 'Asked about the tribunal, Karl Lund left the room.'],
  ])('is not %s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  test('leaves out what another finder takes for a statement and is none', () => {
    const eager: Finder = {
      ...blind,
      find: (scenes) =>
        scenes.map((scene) => [
          {
            source: { first: 0, last: 2 },
            cue: { first: 2, last: 3 },
            content: [{ first: 3, last: 4 }],
            lemma: 'prefer',
            frame: 'object',
            group: scene.groups[0]!,
            subject: null,
            negated: false,
            quoted: false,
            strength: 0.9,
          },
        ]),
    };
    const text = 'The river prefers silence.';
    const document = { text, mediaType: 'text/plain', date: null } as const;
    expect(readAttributions(document, { registry, codebook, finder: eager })).toEqual([]);
    expect(readAttributions(document, { registry, codebook: null, finder: eager })).toHaveLength(1);
  });
});
