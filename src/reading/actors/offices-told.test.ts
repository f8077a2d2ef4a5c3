import { describe, expect, test } from 'vitest';
import { inWords, speakersFor } from '../../../test/reading/coreference.ts';

const HEARING = 'House of Deputies, Dorvik: Question Hour';
const MORE = 'Mr Roth (Lower Delta): It rains.\n\nMs Brand: It does.\n\nMr Roth: I am wet.';

/** How a text tells which office somebody holds, or holds no more. */
describe('an office that is told', () => {
  test.each([
    // in brackets
    ['[Mr Roth (Kalvonia)] said it was late.', 'Kalvonia / Roth / -'],
    ['On board: Commander Max Roth (Kalvonia). It rains. [Roth] said it was late.', '- / Max Roth / *'],
    ['Orsinia rose. [Mr Roth (Lower Delta)] said it was late.', '- / Roth / -'],
    [
      `${HEARING}\n\n[The Minister for Foreign Affairs (Ms Ida Brand)]: It is late.\n\n${MORE}`,
      'Kalvonia / Ida Brand / Minister for Foreign Affairs',
    ],
    [
      `${HEARING}\n\nThe Minister of State for Trade and Shipping (Ms Ida Brand): It is late.\n\n${MORE}\n\n[Ms Brand]: It is cold.`,
      'Kalvonia / Ida Brand / Minister of State for Trade and Shipping',
    ],
    [
      `${HEARING}\n\n[Ms Ida Brand (Foreign Affairs)]: It is late.\n\n${MORE}`,
      'Kalvonia / Ida Brand / Minister for Foreign Affairs',
    ],
    [
      'Present: Orsinia (Mr Max Roth, chair), Kalvonia (Ms Ida Brand). [Ms Brand] said it was late.',
      'Kalvonia / Ida Brand / -',
    ],
    [
      `${HEARING}\n\nThe President: Ms Brand has the floor.\n\nMs Brand (Minister of Ports): It is late.\n\n${MORE}\n\n[Ms Brand]: It is cold.`,
      'Kalvonia / Brand / Minister of Ports',
    ],
    // what a minister is in charge of is not whose minister it is
    [
      `${HEARING}\n\n[The Minister for Northern Pact Affairs (Ms Ida Brand)]: It is late.\n\n${MORE}`,
      'Kalvonia / Ida Brand / Minister',
    ],
    // in a list of those who take part
    [
      'Witnesses: Max Roth, Northern Pact; Ida Brand, a baker.\n\n[Mr Roth] said it was late.',
      'Northern Pact / Max Roth / -',
    ],
    // by what they command, where the verb looks like a noun, and by the body that they are of
    [
      'Orsinia is large. Admiral Max Roth commands the Kalvonian fleet. It rains. [Roth] said it was late.',
      'Kalvonia / Max Roth / Admiral',
    ],
    ['Max Roth, of the Kalvonian harbour board, came. [Roth] said it was late.', 'Kalvonia / Max Roth / -'],
    ['Max Roth, of the Kalvonian ship bank, came. [Roth] said it was late.', '- / Max Roth / -'],
    // before the name, and of the name before it
    [
      'Ida Brand, 61, likes rain. President of the Northern Pact since May, she walks. [Brand] said it was late.',
      'Northern Pact / Ida Brand / President',
    ],
    [
      'The Northern Pact met. The chair of the Naval Committee, Rear Admiral Max Roth, came. [Roth] said it was late.',
      'Northern Pact / Max Roth / *',
    ],
    ['Kalvonia came. [Backbencher Kim Bel] said it was late.', '- / Kim Bel / *'],
    [
      'Kalvonian President Ida Brand rose. [Her adviser on ports, Max Roth,] said it was late.',
      'Kalvonia / Max Roth / adviser for Ida Brand',
    ],
    [
      'Kalvonia is large. [An adviser to its president] said it was late.',
      'Kalvonia / - / adviser for its president',
    ],
    ['Orsinia came. [Kalvonia’s man, Dr Max Roth,] said it was late.', 'Kalvonia / Max Roth / -'],
    ['Orsinia came. [Tiny Kalvonia] said it was late.', 'Kalvonia / - / -'],
    ['09:15 [The Kalvonian ministry] said it was late.', 'Kalvonia / - / -'],
    // who goes on, and whom a text portrays
    [
      'Kalvonian envoy Kim Bel met Mr Max Roth of Orl. Mr Roth was late. Bel said it was cold. [He] said it was late.',
      'Kalvonia / Kim Bel / envoy',
    ],
    [
      'A portrait of Ida Brand, president of Kalvonia\n\nThe tea is cold. Anna Solan and Mira Sand came in. [She] said it was late.',
      'Kalvonia / Ida Brand / president',
    ],
    // as "whose"
    [
      'Kalvonia, whose president, Kim Bel, came to tea, left. [Bel] said it was late.',
      'Kalvonia / Kim Bel / president',
    ],
    ['[Kalvonia, whose president, Kim Bel,] said it was late.', 'Kalvonia / * / *'],
    // of an organisation’s staff
    [
      '[The Northern Pact’s chief economist, Kim Bel,] said it was late.',
      'Northern Pact / Kim Bel / chief economist',
    ],
    [
      'The Northern Pact rose. [The body’s chief economist] said it was late.',
      'Northern Pact / - / chief economist',
    ],
    // in short
    [
      'Kalvonia’s PM, Kim Bel, left. [The PM’s spokesman, Max Roth,] said it was late.',
      'Kalvonia / Max Roth / spokesman for Kim Bel',
    ],
    ['It was 5 PM. [Kim Bel] said it was late.', '- / Kim Bel / -'],
    // no more
    [
      '[The Kalvonian president, Ida Brand, who left office in May,] said it was late.',
      '- / Ida Brand / former president',
    ],
    [
      '[Ida Brand, president of Kalvonia until last year,] said it was late.',
      '- / Ida Brand / former president',
    ],
    [
      '[The Kalvonian president, Ida Brand, who left the room,] said it was late.',
      'Kalvonia / Ida Brand / president',
    ],
    ['[FM Kim Bel of Kalvonia] said it was late.', 'Kalvonia / Kim Bel / *'],
    // by whom somebody represents
    [
      'For six years Kim Bel has represented Kalvonia at the Northern Pact. [Bel] said it was late.',
      'Kalvonia / Kim Bel / -',
    ],
    // whose "our minister" and "my successor" are
    [
      'It rains. [My successor, Max Roth,] said it was late.\n\nIt rains.\n\nKim Bel was foreign minister of Kalvonia until May.',
      'Kalvonia / Max Roth / *',
    ],
    [
      'It rains. [Our finance minister, Max Roth,] said it was late.\n\nIt rains.\n\nKim Bel was foreign minister of Kalvonia until May.',
      'Kalvonia / Max Roth / finance minister',
    ],
    ['It rains. [Our finance minister, Max Roth,] said it was late.', '- / Max Roth / finance minister'],
    // a president’s man, and whoever he is called next
    [
      'Kalvonian President Ida Brand rose. [Her man in Orl, Max Roth,] said it was late.',
      'Kalvonia / Max Roth / -',
    ],
    ['Kalvonian President Ida Brand rose. [Her husband, Max Roth,] said it was late.', '- / Max Roth / -'],
    [
      'Karl Lund, Kalvonia’s president, rose. The president’s spokesman, Kim Bel, agreed. It rained, [he] said.',
      'Kalvonia / Kim Bel / spokesman',
    ],
  ])('%s: %s', (text, expected) => {
    const found = inWords(speakersFor(text));
    const masked = expected
      .split(' / ')
      .map((each, i) => (each === '*' ? (found.split(' / ')[i] ?? '*') : each));
    expect(found).toBe(masked.join(' / '));
  });
});
