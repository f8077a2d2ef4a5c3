import { describe, expect, test } from 'vitest';
import { isEventList, parseEventList } from './parse-event-list.ts';
import { builtInRegistry } from './registry/index.ts';

const parse = (csv: string) =>
  parseEventList(csv, { document: 'list', registry: builtInRegistry(), fileName: 'list.csv' });
const list = `"statement_id";"time";"person";"organization";"concept";"agreement";"text";"coder";"document_id";"document_title"
1;2024-02-01 00:00:00;"Mira Kolt";"Harbour Board";"Widen it";1;"We widen it";2;1;"First hearing"
2;2024-03-01 14:04:05;"Jon Arel";"";"Widen it";0;"Arel, 'against'";1;2;""
4;2024-03-01 14:04:05;"Jon Arel";"Britain";"";1;"Nothing";1;2;""
`;

describe('an event list of DNA', () => {
  test('is statements that stand in it', () => {
    const { statements } = parse(list);
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatchObject({
      id: 'list:s1',
      document: 'list',
      actor: 'Harbour Board',
      speaker: 'Mira Kolt',
      issue: 'Widen it',
      stance: 1,
      date: '2024-02-01',
      coder: '2',
      page: 'First hearing',
      variables: { person: 'Mira Kolt', organization: 'Harbour Board', concept: 'Widen it', agreement: true },
    });
    expect(statements[1]).toMatchObject({ actor: 'Jon Arel', stance: -1, page: '2', date: '2024-03-01' });
    for (const { span } of statements) expect(list.slice(span.start, span.end)).toBe(span.text);
    expect(statements[1]!.span.text).toBe("Arel, 'against'");
  });

  test('keeps what is no statement as an annotation', () => {
    const { others } = parse(list);
    expect(others.map(({ subject, name, value }) => [subject, name, value])).toEqual([
      ['list:s4', 'variable person', 'Jon Arel'],
      ['list:s4', 'variable organization', 'Britain'],
      ['list:s4', 'variable agreement', 'true'],
      ['list:s4', 'date', '2024-03-01 14:04:05'],
      ['list:s4', 'line', '4'],
      ['list:s4', 'document', 'list'],
    ]);
  });

  test('is told by its header', () => {
    expect(isEventList(['statement_id', 'Time', 'a'])).toBe(true);
    expect(isEventList(['id', 'date', 'actor'])).toBe(false);
    expect(isEventList(['statement_id', 'a'])).toBe(false);
  });

  test.each([
    [
      'statement_id;time;a\n1;2024-02-01;x\n',
      'list.csv:1: nobody stands anywhere: a — it needs columns such as organization',
    ],
    [
      'statement_id;time;person;concept;agreement\n1;yesterday;x;y;1\n',
      'list.csv:2: no such date: yesterday',
    ],
  ])('that is wrong is an error with its line: %j', (csv, line) => {
    expect(() => parse(csv)).toThrow(line);
  });
});
