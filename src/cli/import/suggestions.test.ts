import { expect, test } from 'vitest';
import { documentOf } from '../../../test/store/fiction.ts';
import { spanOf } from '../../documents/index.ts';
import type { Attribution } from '../../reading/index.ts';
import { suggestionsOf } from './suggestions.ts';

const note = documentOf('note', 'Minister A of Ruritania is for milk and, he added, for tea.', {
  date: '2024-03-01',
  outlet: 'Ruritanian News',
});
const found: Attribution = {
  source: spanOf(note.text, 0, 23),
  cue: null,
  content: [spanOf(note.text, 27, 35), spanOf(note.text, 51, 58)],
  kind: 'indirect',
  voice: 'reported',
  confidence: 0.5,
  reader: 'rules 1',
  speaker: { actor: 'Ruritania', name: 'A', office: 'Minister', behalfOf: null },
  issue: { id: 'milk', score: 0.7 },
  stance: 1,
};

test('an attribution becomes a suggested statement, dated as its document', () => {
  expect(suggestionsOf(note, [found])).toEqual([
    {
      id: 'note:27-58:milk:Ruritania:rules 1',
      document: 'note',
      span: { start: 27, end: 58, text: 'for milk and, he added, for tea' },
      actor: 'Ruritania',
      speaker: 'A',
      office: 'Minister',
      issue: 'milk',
      stance: 1,
      date: '2024-03-01',
      voice: 'reported',
      status: 'suggested',
      coder: 'rules 1',
      confidence: 0.5,
      occasion: null,
      page: 'Ruritanian News',
      variables: {},
    },
  ]);
});

test('of a page the address is kept', () => {
  const page = { ...note, origin: 'https://news.example/1' };
  expect(suggestionsOf(page, [found])[0]?.page).toBe('https://news.example/1');
});

test('where a source names several actors, it becomes a statement of each', () => {
  const zenda = { actor: 'Zenda', name: null, office: null, behalfOf: null };
  const unknown = { ...zenda, actor: null };
  const statements = suggestionsOf(note, [{ ...found, alsoSpeakers: [zenda, unknown] }]);
  expect(statements.map(({ id, actor, speaker, office }) => [id, actor, speaker, office])).toEqual([
    ['note:27-58:milk:Ruritania:rules 1', 'Ruritania', 'A', 'Minister'],
    ['note:27-58:milk:Zenda:rules 1', 'Zenda', null, null],
  ]);
});

test('what the speaker reports of others is no statement of theirs', () => {
  const others = { actor: 'Zenda', name: null, office: null, behalfOf: null };
  const nested = [{ ...found, content: [spanOf(note.text, 51, 58)], speaker: others, stance: -1 }];
  expect(suggestionsOf(note, [{ ...found, nested }])).toEqual(suggestionsOf(note, [found]));
});

test('the same attribution twice is one statement', () => {
  expect(suggestionsOf(note, [found, found])).toHaveLength(1);
});

test.each<[string, Partial<Attribution>]>([
  ['an actor', { speaker: { actor: null, name: 'A', office: null, behalfOf: null } }],
  ['a speaker', { speaker: null }],
  ['an issue', { issue: null }],
  ['a stance', { stance: null }],
  ['a content', { content: [] }],
])('without %s it becomes none', (_what, missing) => {
  expect(suggestionsOf(note, [{ ...found, ...missing }])).toEqual([]);
});

test('a document without a date gives none', () => {
  expect(suggestionsOf({ ...note, date: null }, [found])).toEqual([]);
});
