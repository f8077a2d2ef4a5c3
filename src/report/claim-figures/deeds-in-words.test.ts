import { expect, test } from 'vitest';
import { checkWithDeeds, deeds } from '../../../test/fixtures/did.ts';
import { canal } from '../../../test/fixtures/northern-pact.ts';
import { claimFigures } from '../claim-figures.ts';

const done = deeds(
  '+Arcadia 2023-12-31 6 billion EUR',
  '+Borland 2023-12-31 3 billion EUR',
  '+Cimmeria 2024-02-01 1 billion EUR',
);
const shown = (sentence: string, ...words: readonly string[]) =>
  claimFigures(checkWithDeeds(sentence, done, canal(...words))).map(({ value, name }) => `${value} ${name}`);

test('amounts are shown by actor, with their rank, their sum and the share', () => {
  expect(shown('Arcadia is the largest donor to the canal.')).toEqual([
    'Arcadia 6 billion EUR in 1 deed, number 1 of 3',
    'Borland 3 billion EUR in 1 deed, number 2 of 3',
    'Cimmeria 1 billion EUR in 1 deed, number 3 of 3',
    '10 billion EUR of 3 actors, up to 2 Apr 2024',
    '60.0% of it by those the claim is about',
  ]);
  expect(shown('Dorland has given nothing for the canal.')).toEqual(['3 actors have deeds on record']);
});

test('words and deeds are shown side by side', () => {
  expect(shown('Arcadia pays lip service to the canal.', '+Arcadia 2024-03-01')).toEqual([
    'Arcadia last for, 1 Mar 2024; 1 deed, for',
    '2 others have deeds on record from 3 Apr 2023 to 2 Apr 2024, for on the whole',
  ]);
  expect(shown('Dorland pays lip service to the canal.')[0]).toBe(
    'Dorland no words known; no deed on record',
  );
});
