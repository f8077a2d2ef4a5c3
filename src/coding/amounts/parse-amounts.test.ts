import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/index.ts';
import { builtInRegistry } from '../registry/index.ts';
import { parseVotes } from '../votes/parse-votes.ts';
import { parseAmounts } from './parse-amounts.ts';
import { parseDenominators } from './parse-denominators.ts';

const context = { document: 'aid', registry: builtInRegistry(), fileName: 'aid.csv' };
const read = (csv: string, ...columns: string[]) => parseAmounts(csv, columns, context);

describe('a table of amounts', () => {
  it('is read by the columns that are named, with actor and time', () => {
    const table = read(
      '"country","iso","year","month","total"\n"Turkiye","TUR",2022,3,.5\nAtlantis,,2022,4,\n',
      'Total',
    );
    expect(table).toEqual({
      columns: ['total'],
      precision: 'month',
      unknown: ['Atlantis'],
      rows: [
        { id: 'aid:2', actor: 'Turkey', day: dayOf('2022-03-01'), year: 2022, values: [0.5] },
        { id: 'aid:3', actor: 'Atlantis', day: dayOf('2022-04-01'), year: 2022, values: [null] },
      ],
    });
  });

  it('takes dates, or years alone', () => {
    const dated = read('donor;date;x\nNO;2022-03-05;1,5\n'.replace('1,5', '0,5'), 'x');
    expect([dated.precision, dated.rows[0]!.day, dated.rows[0]!.values]).toEqual([
      'day',
      dayOf('2022-03-05'),
      [0.5],
    ]);
    const yearly = read('donor,year,x\nNO,2022,1\n', 'x');
    expect([yearly.precision, yearly.rows[0]!.day]).toEqual(['year', dayOf('2022-01-01')]);
  });

  it.each([
    ['country,x\nNorway,1\n', 'aid.csv:1: no column of time: country, x — it needs date, or year'],
    ['who,year,x\nNorway,2022,1\n', 'aid.csv:1: no column of actors: who, year, x'],
    ['country,year,y\nNorway,2022,1\n', 'no such column in aid.csv: x — it has: country, year, y'],
    ['country,year,month,x\nNorway,2022,13,1\n', 'aid.csv:2: no such time: year 2022, month 13'],
    ['country,year,x\nNorway,22,1\n', 'aid.csv:2: no such time: 22'],
    ['country,year,x\nNorway,2022,"1,000"\n', 'aid.csv:2: not a number: 1,000'],
    ['country,year,x\n,2022,1\n', 'aid.csv:2: no actor'],
    ['country,year,x\n', 'aid.csv:1: no amounts'],
  ])('%j is told wrong in a line', (csv, message) => {
    expect(() => read(csv, 'x')).toThrow(message);
  });
});

describe('a table of denominators', () => {
  const parse = (csv: string) => parseDenominators(csv, { ...context, fileName: 'gdp.csv' });

  it('has a value for each actor, or for each actor and year', () => {
    expect(parse('country,gdp\nNO,480\nDE,\n')).toEqual({
      name: 'gdp',
      rows: [{ actor: 'Norway', year: null, value: 480 }],
    });
    expect(parse('actor,note,value,year\nNO,a,480,2022\n').rows).toEqual([
      { actor: 'Norway', year: 2022, value: 480 },
    ]);
  });

  it.each([
    ['country,gdp,people\nNO,480,5\n', 'which column is the denominator: country, gdp, people'],
    ['country,gdp\nNO,0\n', 'gdp.csv:2: a denominator that is not above 0: 0'],
    ['country,gdp,year\nNO,1,22\n', 'gdp.csv:2: no such year: 22'],
    ['country,gdp\n', 'no denominators'],
  ])('%j is told wrong in a line', (csv, message) => {
    expect(() => parse(csv)).toThrow(message);
  });
});

describe('any text', () => {
  const cell = fc.constantFrom(
    'rcid',
    'date',
    'actor',
    'vote',
    'FR',
    'DE',
    'year',
    'x',
    'Y',
    'N',
    '1',
    '2020',
    '2020-01-01',
    '',
    '"',
    'é',
    '-1',
  );
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
      .map((rows) => rows.map((row) => row.join(',')).join('\n')),
  );

  it('is read as votes, amounts and denominators, or refused in a line', () => {
    const readers = [
      (csv: string) => parseVotes(csv, { registry: context.registry, fileName: 'v.csv', dates: null }),
      (csv: string) => read(csv, 'x'),
      (csv: string) => parseDenominators(csv, context),
    ];
    fc.assert(
      fc.property(text, fc.constantFrom(...readers), (csv, parse) => {
        try {
          parse(csv);
        } catch (error) {
          expect(error).toBeInstanceOf(EntenteError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
