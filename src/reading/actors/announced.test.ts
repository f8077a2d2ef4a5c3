import { expect, test } from 'vitest';
import { onFish } from '../../../test/fixtures/on-fish.ts';
import { readAttributions } from '../read-attributions.ts';

/** Whose the turns of each label are. */
function speakers(head: string, ...labels: string[]): string {
  const turns = [...labels, ...labels].map((label) => `QUESTION: Is it late?\n\n${label}: It is late.`);
  const text = [head, ...turns].join('\n\n');
  const found = readAttributions({ text, mediaType: 'text/plain', date: null }, onFish).filter(
    ({ cue }) => cue?.text === ':',
  );
  return labels
    .map((label) => {
      const one = found.findLast(({ source }) => source?.text === label)?.speaker;
      return `${one?.actor ?? '-'} / ${one?.name ?? '-'}`;
    })
    .join('; ');
}

test.each([
  [
    'NATO HEADQUARTERS, OSLO\n\nNoon briefing, 3 May. Spokesman: Max Roth. With him: Colonel Ida Brand, air staff',
    ['ROTH', 'BRAND'],
    'NATO / Max Roth; NATO / Ida Brand',
  ],
  [
    'Briefing by the Ministry of Fisheries of Norway\n\nDeputy Director-General Max Roth',
    ['DDG'],
    'Norway / Max Roth',
  ],
  [
    'Norway, Committee on Defence\n\nPresent: the Chief of Staff, Lt Gen Max Roth',
    ['Lt Gen ROTH'],
    'Norway / Max Roth',
  ],
  // Where they meet is not whose it is; whose spokesman is.
  [
    'Weekly briefing, NATO, Oslo\n\nSpeaking: Colonel Ida Brand-Roth, spokeswoman',
    ['BRAND-ROTH'],
    'NATO / Ida Brand-Roth',
  ],
  [
    'Government of Norway - weekly briefing\n\nSpokesman: Max al-Roth.\n\nMax al-Roth: It is early.',
    ['Al-Roth'],
    'Norway / Max al-Roth',
  ],
  [
    'Press conference, Oslo\n\nPresent: government spokeswoman Ida Brand; Max Roth (Ministry of Fisheries)',
    ['BRAND', 'ROTH'],
    'Norway / Ida Brand; Norway / Max Roth',
  ],
  // What somebody was before they took office says nothing of them now.
  [
    'Norway on fish\n\nMax Roth, 51, a former baker, has been the foreign minister of Norway since May.',
    ['Roth'],
    'Norway / Max Roth',
  ],
  // Whose office the heading tells, and who bears it the next line
  [
    'NORWAY’S FOREIGN MINISTER ON FISH\n\nIda Brand speaks to Max Roth of the weekly Herring.',
    ['Brand'],
    'Norway / Ida Brand',
  ],
  [
    'Ida Brand: “Fish for all”\n\nThe Foreign Minister of Norway talks to Max Roth',
    ['Brand'],
    'Norway / Ida Brand',
  ],
  // Former officers, lawmakers and scholars bind nobody.
  [
    'Norway, Committee on Defence\n\nHeard: Max Roth, former head of the coast guard',
    ['ROTH'],
    '- / Max Roth',
  ],
  ['Norway, Committee on Defence\n\nHeard: Professor Max Roth, Institute of Fish', ['ROTH'], '- / Max Roth'],
  // Nor do who left an office, who is at the head of a firm and who sails a ship of their own, whoever else is named.
  [
    'RADIO HERRING\n\nGuests: Max Roth, formerly Norway’s ambassador to NATO, and Dr Ida Brand, a baker.',
    ['ROTH'],
    '- / Max Roth',
  ],
  [
    'RADIO HERRING\n\nIn the studio: Ida Brand, president of the Bakers’ Association; Max Roth, spokesman of the Norwegian government',
    ['BRAND', 'ROTH'],
    '- / Ida Brand; Norway / Max Roth',
  ],
  [
    'Parliament of Norway, Committee on Ships\n\nWitnesses: Captain Max Roth, master of the ferry Herring; Ida Brand, an engineer',
    ['ROTH'],
    '- / Max Roth',
  ],
  [
    'Parliament of Norway, Committee on Ships\n\nWitnesses: Max Roth, an engineer; Ida Brand, chargé d’affaires of Sweden',
    ['BRAND'],
    'Sweden / Ida Brand',
  ],
] as const)('%s', (head, labels, expected) => {
  expect(speakers(head, ...labels)).toBe(expected);
});
