import { describe, expect, test } from 'vitest';
import { parseInlineMarks } from './parse-inline-marks.ts';

const known = {
  actors: new Set(['Norland', 'Dorland', 'Northern Pact']),
  issues: new Set(['convoy', 'base']),
};
const parse = (marked: string) => parseInlineMarks(marked, 'a.txt', known);
const words = (marked: string) =>
  parse(marked).statements.map(({ source, cue, content }) => [
    source?.text,
    cue?.text,
    ...content.map(({ text }) => text),
  ]);

describe('marks within a text', () => {
  test('are taken out of it, and the parts become exact spans', () => {
    const { text, statements } = parse(
      'Talks\n\n[[convoy+ Norland|{Una Brand, the minister}, <said> that it would sail]] on Friday.\n',
    );
    expect(text).toBe('Talks\n\nUna Brand, the minister, said that it would sail on Friday.\n');
    expect(statements).toEqual([
      {
        id: 's1',
        source: { start: 7, end: 30, text: 'Una Brand, the minister' },
        cue: { start: 32, end: 36, text: 'said' },
        content: [{ start: 37, end: 56, text: 'that it would sail' }].map((span) => ({
          ...span,
          end: span.start + span.text.length,
        })),
        voice: 'reported',
        actors: ['Norland'],
        person: null,
        issue: 'convoy',
        stance: 1,
        within: null,
      },
    ]);
    for (const { source, cue, content } of statements)
      for (const span of [source!, cue!, ...content])
        expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test.each([
    ['+', 1],
    ['-', -1],
    ['?', 0],
    ['.', null],
  ])('%s is the side %s', (sign, stance) => {
    expect(parse(`[[convoy${sign} _|{An aide} <spoke> of it]]`).statements).toMatchObject([
      { issue: 'convoy', stance, actors: [] },
    ]);
  });

  test('several actors, none, the author, and an author who is an actor', () => {
    const { statements } = parse(
      '[[_ Norland & Dorland|{Both} <agree>]] [[_ _|{A cook} <agrees>]] [[base. @|It stands.]] [[base+ @Northern Pact|It stays.]]',
    );
    expect(statements.map(({ actors, voice, issue }) => [actors, voice, issue])).toEqual([
      [['Norland', 'Dorland'], 'reported', null],
      [[], 'reported', null],
      [[], 'author', 'base'],
      [['Northern Pact'], 'author', 'base'],
    ]);
  });

  test('a cue between two pieces, one statement within another, and a source that two share', () => {
    expect(words('[[_ _|“It is late,” {she} <said>. “We must hurry.”]]')).toEqual([
      ['she', 'said', '“It is late,”', '“We must hurry.”'],
    ]);
    const { statements } = parse(
      '[[_ Norland|{Arel} <said> [[convoy- Dorland|{Dorland} <wants> it stopped]]]].',
    );
    expect(statements.map(({ within, content }) => [within, content[0]!.text])).toEqual([
      [null, 'Dorland wants it stopped'],
      ['s1', 'it stopped'],
    ]);
    expect(
      words('{She} [[base+ _|<wants> this]] and [[base- _|<refuses> that]].\n\n[[base. _|<is> asked]]'),
    ).toEqual([
      ['She', 'wants', 'this'],
      ['She', 'refuses', 'that'],
      [undefined, 'is', 'asked'],
    ]);
  });

  test('a turn goes on with another issue under the same label', () => {
    expect(words('[[base- Norland|{STRAND}<:> Never.]] [[=convoy+ Norland|But the convoy, yes.]]')).toEqual([
      ['STRAND', ':', 'Never.'],
      ['STRAND', ':', 'But the convoy, yes.'],
    ]);
    expect(
      words(
        '[[base- Norland|{STRAND}<:> [[base+ Dorland|{Dorland} <is for> it]].]] [[=convoy+ Norland|The convoy, yes.]]',
      ).at(-1),
    ).toEqual(['STRAND', ':', 'The convoy, yes.']);
  });

  test('every fault is named', () => {
    expect(() => parse('[[talks+ Orl|x]] ]] [[oops')).toThrow(
      /closes nothing.*no head of a statement.*unknown issue talks.*unknown actor Orl/,
    );
    expect(() => parse('[[base+ Norland|{A} <b> c')).toThrow('s1: never closed');
    expect(() => parse('a <b> c')).toThrow('a cue of no statement');
  });
});
