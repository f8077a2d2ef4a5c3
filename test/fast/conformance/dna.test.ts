import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../conformance/check.ts';
import { conformance } from '../../conformance/dna.ts';
import { difference } from '../../conformance/dna/cells.ts';

/** Two statements that agree and one that does not; Zoë is nobody's neighbour. */
const statements = `statement_id,datetime,epoch_seconds,document_id,document_title,author,source,section,type,start,stop,coder_id,text,"actor","topic","agreement"
1,2018-01-01T00:00,1514764800,1,"one","","","","",0,4,1,"a ""b"", c","Ärzte","tax","1"
2,2018-01-02T00:00,1514851200,2,"two","","","","",0,4,1,"two
lines","BUND","tax","1"
3,2018-01-02T00:00,1514851200,2,"two","","","","",5,9,1,"","Zoë ""Z""","ban","0"
`;
const common = { database: 'none.dna', statementType: 'DNA Statement' };
const network = {
  ...common,
  kind: 'matrix',
  networkType: 'twomode',
  variable1: 'actor',
  variable2: 'topic',
  qualifier: 'agreement',
  qualifierAggregation: 'subtract',
  normalization: null,
};
const files = {
  'statements.csv': statements,
  'right.csv': '"","ban","tax"\n"BUND",0,1\n"Zoë ""Z""",-1,0\n"Ärzte",0,1\n',
  'wrong.csv': '"","ban","tax"\n"BUND",0,1\n"Zoë ""Z""",-1,0\n"Ärzte",0,2\n',
  'range.csv': '"","ban","tax"\n"BUND",0,1\n"Zoë ""Z""",-1,0\n',
  'days.csv': `slice,start,middle,stop,numStatements,row,col,weight
1,2018-01-01T00:00,2018-01-01T00:00,2018-01-01T00:00,1,"Ärzte","tax",1
2,2018-01-02T00:00,2018-01-02T00:00,2018-01-02T00:00,2,"BUND","ban",0
2,2018-01-02T00:00,2018-01-02T00:00,2018-01-02T00:00,2,"BUND","tax",1
2,2018-01-02T00:00,2018-01-02T00:00,2018-01-02T00:00,2,"Zoë ""Z""","ban",-1
2,2018-01-02T00:00,2018-01-02T00:00,2018-01-02T00:00,2,"Zoë ""Z""","tax",0
`,
  'chance.csv': '',
  'forgotten.csv': '',
  'manifest.json': JSON.stringify([
    { ...common, kind: 'statements', file: 'statements.csv' },
    { ...network, file: 'right.csv' },
    { ...network, file: 'wrong.csv' },
    { ...network, file: 'missing.csv' },
    { ...network, file: 'range.csv', startDate: '02.01.2018', stopDate: '31.12.2099' },
    { ...network, kind: 'series-long', file: 'days.csv', timeWindow: 'days', windowSize: 1, kernel: 'no' },
    { ...common, kind: 'horoscope', file: 'stars.csv' },
    { ...common, kind: 'series-long', networkType: 'twomode', timeWindow: 'events', file: 'chance.csv' },
    { ...network, kind: 'error', file: '', error: 'no result' },
  ]),
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-conformance-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});
afterAll(() => rm(folder, { recursive: true }));

it('compares each result of a folder, and lists what it cannot compare', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const checks: Check[] = [];
    for await (const check of conformance(folder)) checks.push(check);
    expect(checks.map(({ what, ok }) => [what, ok])).toEqual([
      ['statements.csv', true],
      ['right.csv', true],
      ['wrong.csv', false],
      ['missing.csv', false],
      ['range.csv', true],
      ['days.csv', true],
    ]);
    expect(checks[2]!.detail).toBe('"Ärzte" and "tax": 1, reference 2');
    expect(checks[3]!.detail).toContain('missing.csv');
    const lines = log.mock.calls.map(([line]) => String(line));
    expect(lines).toContain('not compared  horoscope stars.csv');
    expect(lines).toContain('not compared  series-long chance.csv');
    expect(lines).toContain('not in the manifest  forgotten.csv');
    expect(lines).not.toContain('not in the manifest  chance.csv');
    expect(lines).toContain('DNA failed  actor topic subtract   (no result)');
  } finally {
    log.mockRestore();
  }
});

describe('difference of two matrices', () => {
  const of = (...values: number[]) => ({ rows: ['a'], columns: ['x', 'y'].slice(0, values.length), values });
  const ours = (...values: number[]) => ({ ...of(...values), values: Float64Array.from(values) });

  it('sees past a cell that is no number', () => {
    expect(difference(ours(NaN, 0.1 + 0.2), of(NaN, 0.3))).toBe(null);
    expect(difference(ours(NaN, 1), of(NaN, 2))).toBe('"a" and "y": 1, reference 2');
    expect(difference(ours(0, 1), of(NaN, 1))).toBe('"a" and "x": 0, reference NaN');
  });

  it('sees past a cell that is infinite', () => {
    expect(difference(ours(Infinity, 1), of(Infinity, 2))).toBe('"a" and "y": 1, reference 2');
    expect(difference(ours(-Infinity, 1), of(Infinity, 1))).toBe(
      '"a" and "x": -Infinity, reference Infinity',
    );
  });
});
