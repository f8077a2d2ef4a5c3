import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { readAttributions } from '../read-attributions.ts';

/** Whose words each attribution of a text is, by its content’s first word. */
function actors(text: string): Record<string, string> {
  const context = { registry: builtInRegistry(), codebook: null };
  const found = readAttributions({ text, mediaType: 'text/plain', date: null }, context);
  return Object.fromEntries(
    found.map(({ content, speaker, alsoSpeakers }) => [
      content[0]!.text.split(' ')[1]!,
      [speaker, ...(alsoSpeakers ?? [])].map((each) => each?.actor ?? '-').join(' & '),
    ]),
  );
}

const COMMUNIQUE = [
  'Communiqué of the foreign ministers of NATO',
  'We believe that alpha is late. The Ministers said that beta is late.',
];

test('the annexes of a communique are those of whom their headings name', () => {
  expect(
    actors(
      [
        ...COMMUNIQUE,
        'STATEMENT FOR THE RECORD BY NORWAY',
        'We believe that gamma is late.',
        'Annex II. Joint statement by the Foreign Minister of Sweden, Anna Berg, and the Foreign Minister of Finland',
        'We believe that delta is late.',
        'Annex III. Entries in the record',
        'We believe that epsilon is late.',
      ].join('\n\n'),
    ),
  ).toEqual({ alpha: 'NATO', beta: 'NATO', gamma: 'Norway', delta: 'Sweden & Finland', epsilon: 'NATO' });
});

test('below a communique a paragraph that a country opens is its own, and those after it are not', () => {
  expect(
    actors(
      [
        ...COMMUNIQUE,
        'Explanations of vote',
        'By Norway: We believe that gamma is late.',
        'SWEDEN (by letter). We believe that delta is late.',
        'We believe that epsilon is late.',
      ].join('\n\n'),
    ),
  ).toEqual({ alpha: 'NATO', beta: 'NATO', gamma: 'Norway', delta: 'Sweden', epsilon: 'NATO' });
});

test('an article that quotes a statement has no such parts', () => {
  expect(
    actors(
      [
        'By Anna Berg',
        'We believe that alpha is late.',
        'Statement by Norway',
        'We believe that gamma is late.',
      ].join('\n\n'),
    ),
  ).toEqual({ alpha: '-', gamma: '-' });
});

test('whatever a minister is in charge of, an annex is by all whom its heading names', () => {
  expect(
    actors(
      [
        ...COMMUNIQUE,
        'ANNEX: Joint statement by the Minister of Energy of Sweden and the Minister for Maritime Affairs of Finland',
        'We, Anna Berg and Karl Lund, believe that delta is late.',
      ].join('\n\n'),
    ),
  ).toMatchObject({ alpha: 'NATO', delta: 'Sweden & Finland' });
});

test('the chair of a communique is the country that it says is in the chair, and several delegations are nobody', () => {
  const text = [
    ...COMMUNIQUE,
    'They met under the chairmanship of Anna Berg, Minister of Foreign Affairs of Norway.',
    'The Chair said that gamma is late.',
    'Several delegations said that delta is late.',
    'The Ministers said that epsilon is late.',
  ].join('\n\n');
  expect(actors(text)).toMatchObject({ gamma: 'Norway', delta: '-', epsilon: 'NATO' });
});

test('“the Conference” of a communique is whoever signs it, and “the Republic of” is that country', () => {
  const text = [
    'Final communiqué of the extraordinary summit of NATO',
    'The heads of state of NATO met under the chairmanship of Anna Berg, Minister of Foreign Affairs of Norway.',
    'The Conference said that beta is late.',
    'The Republic of Finland said that gamma is late.',
  ].join('\n\n');
  expect(actors(text)).toMatchObject({ beta: 'NATO', gamma: 'Finland' });
});

test('each letter of a page is that of whoever signs it', () => {
  expect(
    actors(
      [
        'Letters',
        'Sir, I believe that alpha is late.',
        'Anna Berg, Harbour Street',
        'Dear Editors, – We believe that beta is late.',
        'Yours faithfully, Karl Lund, ambassador of Norway',
        'Madam, I believe that gamma is late.',
        'Name withheld',
      ].join('\n\n'),
    ),
  ).toEqual({ alpha: '-', beta: 'Norway', gamma: '-' });
});
