import type { Codebook, Issue } from '../../src/coding/codebook.ts';

/** An invented codebook for tests. */
export const troops: Issue = {
  id: 'troops',
  question: 'Should troops be sent to Ruritania?',
  parent: null,
  terms: ['troops', 'ground troops', 'boots on the ground', 'send soldiers'],
  pro: { means: 'sends them or keeps it open', cues: ['nothing should be excluded', 'keep the option open'] },
  contra: {
    means: 'excludes it',
    cues: ['not on the agenda', 'would be a mistake', 'no plans', 'rule out', 'exclude'],
  },
  ambivalent: { means: 'neither', cues: ['remains to be seen'] },
};
export const tariffs: Issue = {
  id: 'tariffs',
  question: 'Should tariffs rise?',
  parent: null,
  terms: ['tariffs', 'customs duty'],
  pro: { means: 'raise', cues: ['raise'] },
  contra: { means: 'lower', cues: ['lower', 'scrap'] },
  ambivalent: { means: 'neither', cues: [] },
};
export const codebook: Codebook = { name: 'invented', issues: [troops, tariffs], actors: [], variables: [] };
