import { describe, expect, test } from 'vitest';
import { builtInRegistry } from './registry/index.ts';
import { parseStatementsJsonl } from './statements-jsonl.ts';

const registry = builtInRegistry();

const line = {
  id: 's1',
  document: 'd',
  span: { start: 0, end: 4, text: 'said' },
  actor: 'France',
  speaker: null,
  office: null,
  issue: 'troops',
  stance: 1,
  date: '2024-02-26',
  voice: 'reported',
  status: 'accepted',
  coder: 'someone',
  confidence: null,
  occasion: null,
  page: null,
  variables: {},
};
const good = JSON.stringify(line);

const context = { registry: builtInRegistry(), fileName: 's.jsonl' };

test('what may be null or has a default may be left out, and an actor may go by any name', () => {
  const { id, document, span, issue, stance, date, coder } = line;
  const short = JSON.stringify({ id, document, span, actor: 'Paris', issue, stance, date, coder });
  expect(parseStatementsJsonl(short, context)).toEqual([line]);
});

describe('lines that are no statement', () => {
  test.each([
    ['', 'no statements: s.jsonl — each line is one statement in JSON'],
    [`${good}\n{`, 's.jsonl:2: not JSON: { — each line is one statement'],
    [`${good}\n\n${good}`, 's.jsonl:3: id used twice: s1 — line 1 has it already'],
    ['5', 's.jsonl:1: wrong field: the line — write a statement'],
    [
      JSON.stringify({ ...line, date: '2024-02-30' }),
      's.jsonl:1: wrong field: date — write a date that exists: 2024-03-31',
    ],
    [JSON.stringify({ ...line, stance: 2 }), 's.jsonl:1: wrong field: stance — write a number from -1 to 1'],
    [JSON.stringify({ ...line, colour: 'red' }), 's.jsonl:1: unknown key: colour — put it under variables'],
    [
      JSON.stringify({ ...line, span: { start: 0, end: 9, text: 'said' } }),
      's.jsonl:1: wrong field: span — write a span whose text is as long as end - start, in UTF-16 units',
    ],
    [
      `${JSON.stringify({ ...line, voice: 'x' })}\n[]`,
      's.jsonl:1: wrong field: voice — write reported or author (and 1 more)',
    ],
  ])('%s', (text, message) => {
    expect(() => parseStatementsJsonl(text, { registry, fileName: 's.jsonl' })).toThrow(message);
  });
});
