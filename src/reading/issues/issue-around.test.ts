import { describe, expect, test } from 'vitest';
import type { Codebook, Issue } from '../../coding/codebook.ts';
import { issueAround, type Topic } from './issue-around.ts';

const issue = (id: string, terms: string[], ...[pro, contra, ambivalent]: string[][]): Issue => ({
  id,
  question: `Should the Union have the ${id}?`,
  parent: null,
  terms,
  pro: { means: 'for it', cues: pro! },
  contra: { means: 'against it', cues: contra! },
  ambivalent: { means: 'neither', cues: ambivalent! },
});
const codebook: Codebook = {
  name: 'harbours',
  issues: [
    issue('ferry', ['night ferry', 'ferries'], ['islanders need'], ['empty cabins'], ['another timetable']),
    issue('whaling', ['whaling', 'whale hunt'], ['old craft'], ['harpoons'], []),
  ],
  actors: [],
  variables: [],
};

interface Asked {
  readonly turn?: boolean;
  readonly topic?: string | null;
  readonly title?: string;
  readonly section?: string;
}

/** The issue of the words in brackets; none of them holds a term. */
function issueIn(
  marked: string,
  { turn = false, topic = null as string | null, ...headed }: Asked = {},
): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const last: Topic = { id: topic, paragraph: 0, known: new Map(), ...headed };
  return issueAround(text.slice(start, end), { text, start, end, paragraph: 1, turn }, codebook, last);
}

describe('the issue of words without a term', () => {
  test.each([
    ['that of their sentence', 'Of the whale hunt Orla [said she had seen enough].', 'whaling'],
    [
      'that of their sentence, behind them too',
      'Orla [called shameful], for all its age, the whale hunt.',
      'whaling',
    ],
    [
      'that of what stands before in the paragraph',
      'The night ferry sails in May. Orla [said she had seen enough].',
      'ferry',
    ],
    [
      'the last one of the paragraph',
      'The night ferry sails. Whaling ends. Orla [said she had seen enough].',
      'whaling',
    ],
    ['none of the paragraph before', 'The night ferry sails.\n\nOrla [said the rain would stop].', null],
    [
      'that of the paragraph before where they point back',
      'The night ferry sails.\n\nOrla [opposes it].',
      'ferry',
    ],
    ['none where “it” stands for what follows', 'The night ferry sails.\n\n[It is time to go home].', null],
    [
      'that of paragraphs before where a noun points back',
      'The night ferry sails.\n\nIt rained.\n\nOrla [opposes the scheme].',
      'ferry',
    ],
    [
      'that of paragraphs before of which they hold a word',
      'The night ferry sails.\n\nIt rained.\n\nOrla [saw empty cabins].',
      'ferry',
    ],
    [
      'another one of which they hold two words',
      'The night ferry sails. Orla [praised the old craft of harpoons].',
      'whaling',
    ],
  ])('%s', (_, text, id) => {
    expect(issueIn(text)).toBe(id);
  });

  test('a turn answers the question before it, and nothing else', () => {
    expect(issueIn('Q: And the night ferry?\n\nOrla: [I sleep badly.]', { turn: true })).toBe('ferry');
    expect(issueIn('Q: The night ferry sails.\n\nOrla: [I sleep badly.]', { turn: true })).toBe(null);
  });

  test('what was told of the last statement is spoken of while the paragraph lasts, however far back its word stands', () => {
    const text = `${'It rained. '.repeat(200)}Orla [opposes it].`;
    expect(issueIn(text)).toBe(null);
    expect(issueIn(text, { topic: 'whaling' })).toBe('whaling');
  });

  test('what the title names is gone on with where it was spoken of last', () => {
    const text = 'The night ferry sails.\n\n[Orla wants more time].';
    expect(issueIn(text)).toBe(null);
    expect(issueIn(text, { title: 'ferry' })).toBe('ferry');
    expect(issueIn(text, { title: 'whaling' })).toBe(null);
  });

  test('a section is about what its heading names', () => {
    expect(issueIn('It rained.\n\n[Orla wants more time].', { section: 'whaling' })).toBe('whaling');
  });

  test.each(['Order, order', 'Thank you all', 'The next meeting is in May'])('%s is on nothing', (words) => {
    expect(issueIn(`The night ferry sails.\n\n[${words}].`, { title: 'ferry' })).toBe(null);
  });
});
