import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codebook } from './codebook.ts';
import type { Deed } from './deed.ts';
import { parseDeeds } from './parse-deeds.ts';
import { parseStatements } from './parse-statements.ts';
import { builtInRegistry } from './registry/index.ts';
import type { Statement } from './statement.ts';
import { deedsCsv, statementsCsv } from './statements-csv.ts';
import { parseStatementsJsonl, statementsJsonl } from './statements-jsonl.ts';

const codebook: Codebook = {
  name: 'round trip',
  issues: [],
  actors: [],
  variables: [
    { name: 'count', type: 'integer' },
    { name: 'Confidence', type: 'short-text' },
    { name: 'sure', type: 'boolean' },
  ],
};
const context = {
  document: 'table',
  registry: builtInRegistry(),
  codebook: { ...codebook, issues: ['a', 'b'].map(issue) },
  fileName: 'table.csv',
};

const ugly = fc.stringMatching(/^[ab"',;=+@\-\r\n\t 🙂é]{1,12}$/u);
const name = ugly.map((text) => `n${text.trim()}`.trim());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const date = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const span = fc.tuple(fc.nat(1000), ugly).map(([start, text]) => ({ start, end: start + text.length, text }));
const stance = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
const coded = {
  document: name,
  span,
  actor: fc.constantFrom('France', 'nobody, known', 'United States'),
  issue: fc.constantFrom('a', 'b'),
  date,
  stance,
  page: maybe(name),
  coder: name,
};
const statements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      ...coded,
      speaker: maybe(name),
      office: maybe(name),
      voice: fc.constantFrom('reported' as const, 'author' as const),
      status: fc.constantFrom('suggested' as const, 'accepted' as const, 'rejected' as const),
      confidence: maybe(share),
      occasion: maybe(name),
      variables: fc.record({
        note: maybe(ugly),
        start: maybe(ugly),
        'variable.x': maybe(ugly),
        count: maybe(fc.maxSafeInteger()),
        Confidence: maybe(ugly),
        sure: maybe(fc.boolean()),
      }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((items) => items.map((item, i) => ({ id: `s${i}`, ...item })));

describe('export and import again', () => {
  test('a table of statements comes back as it was', () => {
    fc.assert(
      fc.property(statements, (items) => {
        expect(parseStatements(statementsCsv(items), context)).toEqual(items);
      }),
    );
  });

  test('statements come back from JSON Lines as they were', () => {
    fc.assert(
      fc.property(statements, (items) => {
        expect(
          parseStatementsJsonl(statementsJsonl(items), { registry: builtInRegistry(), fileName: 's.jsonl' }),
        ).toEqual(items);
      }),
    );
  });

  test('a table of deeds comes back as it was', () => {
    const deeds: fc.Arbitrary<Deed[]> = fc
      .array(
        fc.record({
          ...coded,
          magnitude: maybe(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)),
          unit: maybe(name),
        }),
        { minLength: 1, maxLength: 5 },
      )
      .map((items) => items.map((item, i) => ({ id: `d${i}`, ...item })));
    fc.assert(
      fc.property(deeds, (items) => {
        expect(parseDeeds(deedsCsv(items), context)).toEqual(items);
      }),
    );
  });
});

describe('formulas', () => {
  const formula = (quote: string): Statement => ({
    ...base,
    span: { start: 0, end: quote.length, text: quote },
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    '%j is left alone in plain CSV',
    (quote) => {
      expect(parseStatements(statementsCsv([formula(quote)]), context)[0]?.span.text).toBe(quote);
    },
  );
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    '%j gets an apostrophe where asked for',
    (quote) => {
      expect(statementsCsv([formula(quote)], { spreadsheetSafe: true })).toContain(`'${quote}`);
    },
  );
  test('numbers below zero are numbers, not formulas', () => {
    expect(statementsCsv([{ ...base, stance: -0.5 }], { spreadsheetSafe: true })).not.toContain("'");
  });
});

const base: Statement = {
  id: 's1',
  document: 'column',
  span: { start: 0, end: 4, text: 'said' },
  actor: 'France',
  speaker: null,
  office: null,
  issue: 'a',
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

function issue(id: string) {
  const guide = { means: 'for', cues: [] };
  return { id, question: `${id}?`, parent: null, terms: [], pro: guide, contra: guide, ambivalent: guide };
}
