import { describe, expect, test } from 'vitest';
import type { Codebook, Issue } from '../../coding/codebook.ts';
import { headingsOf } from './headings.ts';

const side = (...cues: string[]) => ({ means: 'as it says', cues });
const issue = (id: string, terms: string[], ...pro: string[]): Issue => ({
  id,
  question: `Should the Union have the ${id}?`,
  parent: null,
  terms,
  pro: side(...pro),
  contra: side(),
  ambivalent: side(),
});
const codebook: Codebook = {
  name: 'harbours',
  issues: [
    issue('ferry', ['night ferry', 'ferries'], 'islanders'),
    issue('whaling', ['whaling', 'whale hunt']),
  ],
  actors: [],
  variables: [],
};

describe('what headings name', () => {
  test('the title names the issue of the whole text', () => {
    expect(headingsOf(['Orla fights for the night ferry', 'It rained.'], codebook).title).toBe('ferry');
    expect(headingsOf(['Orla at eighty', 'The night ferry sails.'], codebook).title).toBe(null);
  });

  test('a line that says what a paper is about is its title', () => {
    expect(headingsOf(['MEMO', 'To: the desk.', 'Subject: ferries', 'It rained.'], codebook).title).toBe(
      'ferry',
    );
  });

  test('a section is about what its heading names, until the next one', () => {
    const lines = ['Notes', '1. Whaling', 'It rained.', 'It snowed.', 'Money', 'It froze.'];
    expect(headingsOf(lines, codebook).sections).toEqual([null, 'whaling', 'whaling', 'whaling', null, null]);
  });

  test('a word that speaks of one issue alone names it too', () => {
    expect(headingsOf(['Notes', 'Islanders', 'It rained.'], codebook).sections[2]).toBe('ferry');
  });

  test('sentences and bylines are no headings', () => {
    const lines = ['Notes', 'Whaling', 'By Orla Finn', 'Ferries sail.', 'It rained.'];
    expect(headingsOf(lines, codebook).sections.slice(1)).toEqual([
      'whaling',
      'whaling',
      'whaling',
      'whaling',
    ]);
  });
});
