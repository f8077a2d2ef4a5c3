import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from '../../src/decisions/index.ts';
import { runEntente } from '../fixtures/run-entente.ts';

const cell = fc.oneof(
  fc.integer({ min: -20, max: 120 }).map(String),
  fc.double({ min: 0, max: 100, noNaN: true }).map(String),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '50',
    '100',
    'nan',
    'inf',
    '-0',
    '1e308',
    '1e400',
    '5,5',
    '"',
    '"a"',
    'é',
    '=1',
    '\u0000',
    'null',
  ),
);
const number = fc.integer({ min: 0, max: 100 }).map(String);
const name = fc.constantFrom(
  'A',
  'B',
  'C',
  'D',
  'E',
  'Bé',
  '__proto__',
  'constructor',
  '',
  'a,b',
  'toString',
);
const separator = fc.constantFrom(',', ',', ',', ';', '\t');
const header = fc.constantFrom(
  'actor,position,salience,capability',
  'Actor,Position,Salience',
  'actor,position:x,salience:x,position:y,salience:y,capability',
  'actor,position,position_low,position_high,salience,capability',
  'issue,actor,position,salience',
  'actor,position',
  'actor,actor,position,salience',
  '',
);
const row = (inside: fc.Arbitrary<string>) =>
  fc.tuple(name, fc.array(inside, { minLength: 2, maxLength: 6 }));
const table = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    header,
    fc.array(fc.oneof(row(number), row(number), row(cell)), { maxLength: 7 }),
    separator,
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([mark, head, rows, comma, end]) =>
    [
      head,
      ...rows.map(([who, cells]) =>
        [who, ...cells.slice(0, Math.max(2, head.split(',').length - 1))].join(','),
      ),
    ]
      .map((line) => line.replaceAll(',', comma))
      .join(end)
      .replace(/^/, mark),
  );
const ktab = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 3 }),
    fc.array(row(fc.oneof(number, cell)), { maxLength: 5 }),
  )
  .map(([n, d, rows]) =>
    [
      `S,"d",${n},${d},`,
      `Actor,Description,Power,${'x,s,'.repeat(d)}`,
      ...rows.map(([who, cells]) => `${who},,${cells.join(',')},`),
    ].join('\n'),
  );
const xmlPart = fc.constantFrom(
  '<Scenario>',
  '</Scenario>',
  '<Dimensions><dName>x</dName></Dimensions>',
  '<Actors>',
  '</Actors>',
  '<!DOCTYPE a>',
  '<ModelParameters><VotingRule>Cubic</VotingRule></ModelParameters>',
  '<Actor><name>A</name><capability>3</capability><Position><dCoord>5</dCoord></Position><Salience><dSal>9</dSal></Salience></Actor>',
  '<Actor><name>B</name><capability>1</capability><Position><dCoord>95</dCoord></Position><Salience><dSal>50</dSal></Salience></Actor>',
  '<Actor><name>C</name><capability>x</capability><Position/><Salience/></Actor>',
  '&',
  '<IdealAdjustment><iaPair/></IdealAdjustment>',
);
const xml = fc.array(xmlPart, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
const input = fc.oneof(
  { weight: 6, arbitrary: table },
  { weight: 2, arbitrary: ktab },
  { weight: 2, arbitrary: xml },
  fc.string(),
);

const setting = fc.constantFrom(
  'votingRule=Binary',
  'pceModel=MarkovIncentive',
  'pceModel=MarkovUniform',
  'victoryProbModel=Octic',
  'victoryProbModel=Binary',
  'bargnModel=PWCompInterp',
  'stateTransitions=Stochastic',
  'maxTurns=3',
  'outcome=likeliest',
  'x=1',
  '=',
  'maxTurns=NaN',
  'interVecBrgn=S2PMax',
  'thirdPartyCommit=NoCommit',
);
const option = fc.oneof(
  setting.map((value) => ['--set', value]),
  fc.constantFrom(
    ...[...models.map((model) => model.name), 'smp', 'smp', 'all', 'x'].map((model) => ['--model', model]),
  ),
  fc.constantFrom(
    ['--preset', 'ktab'],
    ['--preset', 'paper'],
    ['--trace'],
    ['--format', 'json'],
    ['--format', 'csv'],
    ['--format', 'table'],
    ['--salience-scale', '1'],
    ['--scale', '0,100'],
    ['--scale', '-1,1'],
    ['--issue', 'A'],
    ['--seed', '4'],
    ['--seed', '-1'],
    ['--alliance', 'NATO'],
    ['--carry', '9d'],
    ['--reference', '50'],
    ['--rule', 'unanimity'],
    ['--compare'],
  ),
);

describe('entente decide, given anything', () => {
  it('gives a forecast of plain numbers, or says in a line what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(input, fc.array(option, { maxLength: 4 }), async (text, options) => {
        const { code, stdout, stderr } = await runEntente(
          ['decide', '-', '--quiet', ...options.flat()],
          text,
        );
        expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
        expect(stderr).not.toContain('a defect of Entente');
        if (code === 0) expect(stdout).not.toBe('');
        else {
          expect([1, 2]).toContain(code);
          expect(stdout).toBe('');
          expect(stderr.trim().split('\n')).toHaveLength(1);
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) },
    );
  });
});
