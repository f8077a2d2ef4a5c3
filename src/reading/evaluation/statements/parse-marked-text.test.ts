import { describe, expect, test } from 'vitest';
import { parseMarkedText } from './parse-marked-text.ts';

const text =
  'The heading\n\nArel said she was there.\n\n“It is late,” she said. “We, she said, must hurry.”\n';
const known = { actors: new Set(['Norland']), issues: new Set(['convoy']) };
const head = 'codebook: np\ngenre: column\ndirection: apart\ndate: 2031-03-04\nstatements:\n';
const parse = (...lines: string[]) =>
  parseMarkedText(text, `${head}${lines.map((line) => `  - ${line}\n`).join('')}`, 'a.yaml', known);
const mark = (more: string) => `{ id: s1, p: 3, voice: reported, cue: said, ${more} }`;

describe('marks of a text', () => {
  test('parts become exact spans of their paragraph', () => {
    const { statements } = parse(
      mark(
        'source: she, content: ["“It is late,”", { text: "must hurry" }], actor: Norland, issue: convoy, stance: 1',
      ),
    );
    expect(statements).toEqual([
      {
        id: 's1',
        source: { start: 53, end: 56, text: 'she' },
        cue: { start: 57, end: 61, text: 'said' },
        content: [
          { start: 39, end: 52, text: '“It is late,”' },
          { start: 78, end: 88, text: 'must hurry' },
        ],
        voice: 'reported',
        actors: ['Norland'],
        person: null,
        issue: 'convoy',
        stance: 1,
        within: null,
      },
    ]);
    for (const { content } of statements)
      for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('a number takes a later occurrence, a paragraph another place', () => {
    const [statement] = parse(
      mark('source: { text: she, nth: 2 }, content: { text: Arel, p: 2 }'),
    ).statements;
    expect([statement?.source?.start, statement?.content[0]?.start]).toEqual([68, 13]);
  });

  test('words are whole: "he" is not in "the"', () => {
    expect(() => parse(mark('source: he, content: late'))).toThrow('s1: paragraph 3 does not have “he”');
  });

  test.each([
    ['words that are elsewhere', mark('content: "heading"'), 'paragraph 3 does not have “heading”'],
    ['an actor nobody knows', mark('content: late, actor: Nowhere'), 'unknown actor Nowhere'],
    ['an issue nobody knows', mark('content: late, issue: fish'), 'unknown issue fish'],
    ['a side without an issue', mark('content: late, stance: 1'), 'a stance without an issue'],
    ['a holder nobody knows', mark('content: late, within: s9'), 'within an unknown statement s9'],
    ['a side that is none', mark('content: late, issue: convoy, stance: 2'), 'statements.0.stance'],
    ['no YAML', '{', 'not YAML: a.yaml'],
  ])('%s is a fault with its name', (_, line, message) => {
    expect(() => parse(line)).toThrow(message);
  });
});
