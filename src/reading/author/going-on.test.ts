import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readText } from '../../../test/reading/read-text.ts';

/** The sentences of the author on an issue, with it. */
const own = (text: string) =>
  readText(text, codebook)
    .filter(({ voice, cue, issue }) => voice === 'author' && cue === null && issue !== null)
    .map(({ content, issue }) => [content[0]!.text, issue!.id]);

describe('a sentence of the author without a term goes on about the issue before it', () => {
  test.each([
    ['after an aside', 'Tariffs rise in May.', 'That, as every grocer knows, means dear bread.'],
    ['after a time', 'The tariffs were a promise.', 'Ten weeks later it lies in a drawer.'],
    ['by another noun', 'Troops left Orl on Monday.', 'The crossing ends a year of doubt.'],
    ['by a noun with more behind it', 'Troops should be sent.', 'The decision of the house will cost lives.'],
    ['after what is reported', 'Anna Berg wants to send troops.', 'This is a plain duty.'],
    [
      'with "these" alone',
      'Anna Berg warned that tariffs would cost jobs.',
      'These are not idle objections.',
    ],
    ['by "that dispute"', 'Anna Berg warned that tariffs would cost jobs.', 'That dispute began on Sunday.'],
    [
      'in words that speak of one issue alone',
      'Tariffs should rise.',
      'A customs house without an officer is a ruin.',
    ],
  ])('%s: it points back', (_how, first, second) => {
    expect(own(`${first} ${second}`)).toContainEqual([second, /roops/.test(first) ? 'troops' : 'tariffs']);
  });

  test('over paragraphs where it points back at once', () => {
    const second = 'These positions lie not far apart.';
    expect(own(`Berg wants troops to be sent.\n\n${second}`)).toEqual([[second, 'troops']]);
    expect(own(`It rained in Orl.\n\n${second}`)).toEqual([]);
  });

  test('over a number too', () => {
    const second = 'These positions lie not far apart.';
    expect(own(`Berg wants troops to be sent.\n\n3. ${second}`)).toEqual([[second, 'troops']]);
  });

  test('with the first piece of a sentence', () => {
    const text = 'Troops should be sent. The decision is late, because Anna Berg wants to wait.';
    expect(own(text)).toContainEqual(['The decision is late', 'troops']);
  });

  test('where a question has named the issue', () => {
    const answer = 'A soldier costs less than a siege.';
    expect(own(`What of the troops? ${answer}`)).toEqual([[answer, 'troops']]);
  });

  test.each([
    'By then the thief will be over the hills.',
    'Better to wait for the spring.',
    'But a guard who watches the house is no guard.',
    'And without this money the squadrons are grounded by March.',
    'We do not build for glory.',
    'Let the judges finish.',
    'A clerk with a stamp is not a government.',
    'A house that is open at one door in three is a tent, not a house.',
    'It is a strange friend who counts the spoons.',
    'What we do not have is a country to pay for it.',
    'The grocers have every right to a living.',
    'Yet until there is bread, a law is no use.',
  ])('where its author judges, and says "I" or "we" somewhere: %s', (judgement) => {
    const before = 'Anna Berg wants tariffs to rise.';
    expect(own(`${before} ${judgement}\n\nI have known her for ten years.`)).toEqual([
      [judgement, 'tariffs'],
    ]);
  });

  test('but does not judge where nobody says "I" or "we"', () => {
    const text = 'Anna Berg wants tariffs to rise. By then the thief will be over the hills.';
    expect(own(`${text}\n\nI was there.`)).toHaveLength(1);
    expect(own(`${text}\n\nShe was there.`)).toEqual([]);
    expect(own(`${text}\n\n“I was there,” said Karl Lund.`)).toEqual([]);
  });

  test.each([
    ['a paper', 'The letter asks for troops.', 'It was signed by three ministers.'],
    ['a verb alone', 'Would troops be enough?', 'They would not.'],
    ['a verb alone, of "it"', 'It might help if tariffs rose.', 'It does not.'],
    ['what a woman owns', 'Anna Berg wants tariffs to rise.', 'Her customs house is old.'],
    ['the author’s own aside', 'Anna Berg wants tariffs to rise.', 'It must be said that lunch was good.'],
    ['somebody', 'Anna Berg wants tariffs to rise.', 'She will leave on Monday.'],
    ['a person by name', 'Anna Berg wants tariffs to rise.', 'Karl Lund will leave on Monday.'],
    ['the view', 'From the hill one can see the troops on a clear day.', 'This is not a clear day.'],
  ])('but not about %s', (_what, first, second) => {
    const texts = own(`${first} ${second}\n\nI was there.`).map(([text]) => text);
    expect(texts).not.toContain(second);
  });
});
