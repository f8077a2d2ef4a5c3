import { expect, test } from 'vitest';
import { canal, checkSentence } from '../../../test/fixtures/northern-pact.ts';
import { claimFigures } from '../claim-figures.ts';

const words = (sentence: string, ...lines: string[]) =>
  claimFigures(checkSentence(sentence, canal(...lines))).map(({ value, name }) => `${value} ${name}`);

test('a division names the persons and their sides', () => {
  expect(
    words(
      'Arcadia is divided over the canal.',
      '-Arcadia 2024-03-02 (Ida Brand)',
      '+Arcadia 2024-03-01 (Max Roth)',
    ),
  ).toEqual([
    '2 persons heard for Arcadia by 2 Apr 2024',
    'Ida Brand for Arcadia, last against, 2 Mar 2024',
    'Max Roth for Arcadia, last for, 1 Mar 2024',
  ]);
});

test('who is the only one: how many others are so too', () => {
  expect(words('Only Arcadia opposes the canal.', '-Arcadia 2024-03-02', '-Borland 2024-03-02')).toEqual([
    '1 of the named is as claimed',
    '1 other member is so too',
    '2 of 10 members known on 2 Apr 2024',
  ]);
});

test('who speaks for whom: where they stand, and how many stand there with them', () => {
  expect(
    words(
      'On the canal Ida Brand spoke only for herself.',
      '-Arcadia 2024-03-02 (Ida Brand)',
      '+Arcadia 2024-03-01 (Max Roth)',
    ),
  ).toEqual([
    'Ida Brand last against',
    '0 of 1 other persons are on that side',
    'Max Roth last for, 1 Mar 2024',
  ]);
  expect(words('On the canal Arcadia speaks for the alliance.', '-Borland 2024-03-02')).toEqual([
    'Arcadia on no side that is known on 2 Apr 2024',
  ]);
});
