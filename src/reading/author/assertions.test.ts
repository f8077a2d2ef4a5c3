import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readText } from '../../../test/reading/read-text.ts';
import { assertionsDevelopment } from '../../../test/reading/voices/assertions-development.ts';
import { assertionsHeldOut } from '../../../test/reading/voices/assertions-held-out.ts';
import { assertionsRight } from '../../../test/reading/voices/score-assertions.ts';

/** What the author asserts, without its stance. */
const own = (text: string) =>
  readText(text, codebook)
    .filter(({ voice, issue }) => voice === 'author' && issue !== null)
    .map(({ content }) => content[0]!.text);

describe("the author's assertions on an issue", () => {
  test.each([
    ['those to develop it with', assertionsDevelopment, 52, 49],
    ['those kept apart', assertionsHeldOut, 30, 28],
  ])('are told from what is not asserted in most invented texts: %s', (_which, cases, all, least) => {
    const { right, wrong } = assertionsRight(cases, (text) => readText(text, codebook));
    expect(right + wrong.length).toBe(all);
    expect(right).toBeGreaterThanOrEqual(least);
  });

  test('may be a part of a sentence, of which another is reported', () => {
    expect(own('Troops should be sent, but Berg wants to wait.')).toEqual(['Troops should be sent']);
    expect(own('Although Berg calls it a mistake, troops should be sent.')).toEqual([
      'troops should be sent',
    ]);
  });

  test('are less sure of such a part', () => {
    const confidences = ['Troops should be sent, but Berg wants to wait.', 'Troops should be sent.'].map(
      (text) => readText(text, codebook).find(({ voice }) => voice === 'author')!.confidence,
    );
    expect(confidences).toEqual([0.3, 0.4]);
  });

  test('are not what a clause of speech may still hold', () => {
    expect(own('Berg said that the dam was weak; troops should be sent.')).toEqual([]);
  });

  test('hold for their condition by half', () => {
    const stances = ['Troops should be sent.', 'If the town falls, troops should be sent.'].map(
      (text) => readText(text, codebook)[0]!.stance,
    );
    expect(stances[1]).toBe(stances[0]! / 2);
  });

  test('in a document of one line need no full stop', () => {
    expect(own('Troops should be sent')).toEqual(['Troops should be sent']);
    expect(own('Troops should be sent\n\nIt rained.')).toEqual([]);
  });

  test.each([
    'Troops should be sent. It is a plain duty.',
    'Troops should be sent. But this will cost us dear.',
    'Troops should be sent. The measures will cost us dear.',
  ])('go on where the next sentence goes on about it: %s', (text) => {
    expect(own(text)).toHaveLength(2);
  });

  test.each([
    ['where "it" stands for nothing', 'Troops should be sent. It was raining in the square.'],
    ['where somebody else is spoken of', 'Troops should be sent. She closed the window.'],
  ])('do not go on %s', (_what, text) => {
    expect(own(text)).toHaveLength(1);
  });

  test.each([
    ['a heading within a line', 'Ground troops.', 'It rained.'],
    ['what only shows', 'Take the quarrel over troops.', 'It rained.'],
    ['what turns to the next thing', 'Then there are the troops.', 'It rained.'],
    ['the next item by name', 'The other matter is ground troops.', 'It rained.'],
    [
      'the frame of an answer',
      'Asked about the ground troops on the border, he left the room.',
      'It rained.',
    ],
    ['an item of a list', '– to send troops by May;', 'It rained.'],
    ['how the talk goes on', 'On the ground troops the conversation slows.', 'It rained.'],
    ['how somebody takes it', 'On troops she grows short.', 'It rained.'],
    ['that little is said', 'Of the troops little was said.', 'It rained.'],
    ['that there is little to tell', '10.20 – On troops there is even less to tell.', 'It rained.'],
    ['where a quarrel spreads to', 'The row has spilled over into the debate on troops.', 'It rained.'],
    ['a preamble', 'having before it the report on the troops of the islands;', 'It rained.'],
    ['what follows', 'At the request of the troops the following is recorded.', 'It rained.'],
    ['the view', 'From the hill one can see the troops.', 'It rained.'],
    ['who opens the door', 'She receives us on a terrace above the troops.', 'It rained.'],
    ['a venue', 'The meeting took place in a hall above the barracks of the troops.', 'It rained.'],
    ['what a host does', 'The minister pours tea for the troops.', 'It rained.'],
    ['what somebody carries home', 'I leave with a map of the troops under my arm.', 'It rained.'],
    ['how people took it', 'The offer of troops drew laughter in Orl.', 'It rained.'],
    ['a market', 'Shares of the makers of boots on the ground closed lower.', 'It rained.'],
    ['a mood', 'Less content were the troops on the hill.', 'It rained.'],
    ['what there is talk of', 'There was talk of troops in the islands.', 'It rained.'],
  ])('are not %s', (_what, line, other) => {
    expect(own(`${line}\n\n${other}`)).toEqual([]);
  });

  test('may be what people do with more than their hands', () => {
    expect(own('The ministers leave the troops without a word.')).toHaveLength(1);
    expect(own('The president will open the barracks to the troops.')).toHaveLength(1);
  });

  test('tell no side where their author only reports, and uses no word of judgement', () => {
    const stanceOf = (words: string) =>
      readText(words, codebook).find(({ cue, issue }) => cue === null && issue !== null)?.stance;
    const told = 'A force of troops would keep the peace.';
    expect(stanceOf(`${told}\n\nIt rained.`)).toBeNull();
    expect(stanceOf(`From our correspondent in Orl.\n\n${told}`)).toBeNull();
    expect(stanceOf(`${told}\n\nI have seen it rain.`)).not.toBeNull();
    expect(stanceOf('Troops should be sent.\n\nIt rained.')).toBe(1);
    expect(stanceOf('Sending troops would be a mistake.\n\nIt rained.')).toBe(-1);
  });

  test('may be what a question is', () => {
    const text = 'Whether troops should be sent is a question of law.';
    expect(readText(text, codebook)).toMatchObject([{ issue: { id: 'troops' }, stance: null }]);
  });

  test('may turn what was supposed round', () => {
    expect(own('What was supposed to be a show of troops has cost them the town.')).toHaveLength(1);
    expect(own('A show of troops was supposed to cost them the town.')).toEqual([]);
  });

  test('may name its subject first', () => {
    const text = 'On troops the record is better: they were sent in May.';
    expect(own(text)).toEqual([text]);
    expect(own('On tariffs they have a treaty and a clerk.')).toHaveLength(1);
  });

  test.each([
    ['of a newspaper', 'This newspaper supported the troops.', 'It rained.'],
    ['of those who sign', 'Communiqué of the Council of NATO', 'Ministers paid tribute to the troops.'],
  ])('are what is said %s', (_of, one, other) => {
    const found = readText(`${one}\n\n${other}`, codebook).filter(({ cue }) => cue !== null);
    expect(found.map(({ voice }) => voice)).toEqual(['author']);
  });

  test.each([
    'We in Ruritania want to send troops.',
    'We, the ministers, believe that troops should be sent.',
  ])('are what we say of ourselves: %s', (text) => {
    expect(readText(text, codebook).map(({ voice }) => voice)).toEqual(['author']);
  });

  test.each(['In my view troops should be sent.', 'In our eyes, troops should be sent.'])(
    'are in their own eyes: %s',
    (text) => {
      expect(own(text)).toEqual([text]);
    },
  );
});
