import { describe, expect, test } from 'vitest';
import { inWords, speakersFor } from '../../../test/reading/coreference.ts';

/** Where a text is set is whose ministers those are of whom it names no country. */
describe('whose an office without a country is', () => {
  test.each([
    // A cable from an embassy: the sender is its author, the ministers are those of the post.
    [
      'From: Embassy of Ruritania, Dorvik\n\nTo: The Desk, Strelsau\n\n[The foreign minister] told me that it was late.',
      'Kalvonia / - / foreign minister',
    ],
    [
      'MEMO\n\nFrom the Ruritanian mission in Dorvik to the ministry\n\nIt rains. [The president] said it was late.',
      'Kalvonia / - / president',
    ],
    [
      'From: Embassy of Ruritania, Dorvik. To: Ministry.\n\nI met the President. [Senhora Brand] said it was late.',
      'Kalvonia / Brand / President',
    ],
    [
      'From: Embassy of Ruritania, Dorvik\n\nTo: Ministry\n\nOrsinia has changed its mind. [The president] said it was late.',
      'Orsinia / - / president',
    ],
    [
      'From: The Harbour Institute, Dorvik\n\nTo: its members\n\nIt rains. [The president] said it was late.',
      '- / - / president',
    ],
    // From country to country
    [
      'Kalvonia. Undecided.\n\nOrsinia. Divided. It had asked Ruritania. [The defence minister, Ms Brand,] said it was late.',
      'Orsinia / Brand / defence minister',
    ],
    ['Kalvonia. Undecided.\n\nOrsinia: [The presidency] said it was late.', 'Orsinia / - / -'],
    [
      'Kalvonia. Undecided.\n\nOrsinia. Divided. [The ambassador to the Northern Pact, Mr Roth,] said it was late.',
      'Orsinia / Roth / ambassador',
    ],
    ['Kalvonia. Undecided.\n\nOrsinia. Divided. [Officials in Orl] said it was late.', 'Orsinia / - / *'],
    [
      'Kalvonia\n\nThe talks failed.\n\nOrsinia\n\nThe talks went on.\n\n[The finance minister] said it was late.',
      'Orsinia / - / finance minister',
    ],
    [
      'Kalvonia\n\nThe talks failed.\n\nOrsinia\n\nThe talks went on.\n\nMoney\n\n[The finance minister] said it was late.',
      '- / - / finance minister',
    ],
    [
      'Kalvonia. It is late. It rains.\n\n[The defence minister] said it was late.',
      '- / - / defence minister',
    ],
    [
      'KALVONIA\nThe talks failed.\n\nORSINIA\nThe talks went on. [Vice-President Kim Bel] said it was late.',
      'Orsinia / Kim Bel / Vice-President',
    ],
    // The record of a parliament, a broadcast
    [
      'House of Deputies, Dorvik: Question Hour\n\nOrsinia has a fleet.\n\nThere are others.\n\n[The prime minister] said it was late.',
      'Kalvonia / - / prime minister',
    ],
    [
      'Radio Dorvik, 3 May. The morning talk\n\nKim Bel, until last year a baker, now in charge of defence, came. [Bel] said it was late.',
      'Kalvonia / Kim Bel / -',
    ],
    [
      'Radio Dorvik, 3 May. The morning talk\n\nKim Bel, until last year in charge of defence, came. [Bel] said it was late.',
      '- / Kim Bel / -',
    ],
    // The paper, the ministry
    [
      'Letters to the Dorvik Courier\n\nOrsinia has a fleet.\n\nThere are others.\n\n[The prime minister] said it was late.',
      'Kalvonia / - / prime minister',
    ],
    [
      'From The Lantern, paper of the dockers of Kalvonia\n\nIt rains. [Defence Minister Kim Bel] said it was late.',
      'Kalvonia / Kim Bel / Defence Minister',
    ],
    [
      'Ministry of Foreign Affairs, Dorvik\n\nRead-out of the visit of the Foreign Minister of Orsinia\n\nForeign Minister Kim Bel received the guest. [Minister Bel] said it was late.',
      'Kalvonia / Kim Bel / Foreign Minister',
    ],
    [
      'Read-out of the visit of the Foreign Minister of Orsinia\n\nMinistry of Ports, Republic of Kalvonia\n\nPorts Minister Kim Bel met the Orsinian foreign minister, Max Roth. It rained. [The Minister] said it was late.',
      'Kalvonia / Kim Bel / Ports Minister',
    ],
    [
      'Ministry of Ports, Dorvik\n\nRead-out of a visit\n\nPorts Minister Kim Bel met the Orsinian ports minister, Max Roth. It rained. [The guest] said it was late.',
      'Orsinia / Max Roth / ports minister',
    ],
    [
      'Ministry of Ports, Dorvik\n\nRead-out of a visit\n\nPorts Minister Kim Bel met the Orsinian ports minister, Max Roth. It rained. It snowed. It rained again. The sea rose. It froze. [Both ministers] said it was late.',
      'Kalvonia / Kim Bel / Ports Minister & Orsinia / Max Roth / ports minister',
    ],
    [
      'Letters to the Dorvik Courier\n\nSir, it rains. [Our finance minister] said it was late.',
      'Kalvonia / - / finance minister',
    ],
    [
      'Daily briefing, Dorvik\n\nOrsinia has a fleet.\n\nThere are others.\n\nIt rains. [The prime minister] said it was late.',
      '- / - / prime minister',
    ],
    // The host of a meeting
    [
      'DORVIK, 3 May (Wire) - Orsinia came. It rains. [Host minister Kim Bel] said it was late.',
      'Kalvonia / Kim Bel / minister',
    ],
    ['Orsinia came. [Host Kalvonia] said it was late.', 'Kalvonia / - / -'],
    // Who is called by a bare surname below a country’s name, and "they"
    ['Kalvonia. Undecided.\n\nOrsinia. Divided. [Roth] said it was late.', 'Orsinia / Roth / -'],
    ['Kalvonia. Undecided.\n\nOrsinia. Divided. [Max Roth, a baker,] said it was late.', '- / Max Roth / -'],
    ['Kalvonia. Undecided.\n\nOrsinia. It rains there. [They] said it was late.', 'Orsinia / - / -'],
  ])('%s: %s', (text, expected) => {
    const found = inWords(speakersFor(text));
    expect(
      found
        .split(' / ')
        .map((each, i) => (expected.split(' / ')[i] === '*' ? '*' : each))
        .join(' / '),
    ).toBe(expected);
  });
});
