import type { Codebook, Issue } from '../../../src/coding/codebook.ts';

/** Invented issues that the tables of sentences speak about; their cues are few, as a coder would begin. */
const issue = (
  id: string,
  question: string,
  terms: string,
  [pro, contra, ambivalent]: readonly [string, string, string],
): Issue => ({
  id,
  question,
  parent: null,
  terms: terms.split(', '),
  pro: { means: '', cues: cuesOf(pro) },
  contra: { means: '', cues: cuesOf(contra) },
  ambivalent: { means: '', cues: cuesOf(ambivalent) },
});

const cuesOf = (words: string): string[] => (words === '' ? [] : words.split(', '));

export const stanceCodebook: Codebook = {
  name: 'stances',
  issues: [
    issue(
      'troops',
      'Should members send troops to the canal, or keep that option open?',
      'troops, ground troops, combat troops, soldiers, boots on the ground, deployment',
      ['keep the option open', 'no plans, escalation', 'remains to be seen'],
    ),
    issue(
      'sanctions',
      'Should the sanctions against Sylvania stay or be tightened?',
      'sanctions, embargo, asset freeze',
      ['tighten', 'sanctions relief', ''],
    ),
    issue(
      'enlargement',
      'Should Cimmeria be admitted to the League?',
      'enlargement, accession, membership, candidate status',
      ['open door', 'enlargement fatigue', 'reforms first'],
    ),
    issue(
      'trade',
      'Should the trade agreement with the Southern States be ratified?',
      'trade deal, trade agreement, trade pact',
      ['ratify, sign', 'renegotiate, tear up', ''],
    ),
    issue('ban', 'Should the sale of vapes be banned?', 'ban, vaping ban, ban vapes', [
      'outlaw',
      'stay legal',
      '',
    ]),
  ],
  actors: [],
  variables: [],
};
