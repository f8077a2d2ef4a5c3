import { describe, expect, test } from 'vitest';
import { isKtabCsv, parseKtabCsv } from './parse-ktab-csv.ts';
import { parseKtabXml, type ScenarioElement } from './parse-ktab-xml.ts';

const csv = `Plan ,"A plan, with words",3,2,
Actor,Description,Power,Aid,Aid weight,Troops,Troops weight,
A, someone,  100.5, 75.79, 49.53,  6.37,  5.91,
B, another,   50,   20,    30,    80,    70,
C,,            1,    0,   100,   100,     0,
`;
const lineOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is wrong';
};
const csvLine = (table: string) => lineOf(() => parseKtabCsv(table, 'p.csv'));

describe("KTAB's table", () => {
  test('is recognised by its header', () => {
    expect(isKtabCsv(csv)).toBe(true);
    expect(isKtabCsv(`\uFEFF${csv.replaceAll('\n', '\r\n')}`)).toBe(true);
    expect(isKtabCsv('Actor,Description,Position,Salience\nA,,1,2\n')).toBe(false);
    expect(isKtabCsv('name,x,3,2\nactor,position,salience\n')).toBe(false);
  });

  test('is read with its dimensions, from 0 to 100', () => {
    const { decision, notes } = parseKtabCsv(csv, 'p.csv');
    expect(decision.dimensions).toEqual(['Aid', 'Troops']);
    expect(decision.actors[0]).toEqual({
      name: 'A',
      capability: 100.5,
      position: [75.79, 6.37],
      salience: [0.4953, 0.0591],
    });
    expect(decision.scale).toEqual([
      [0, 100],
      [0, 100],
    ]);
    expect(notes).toEqual([]);
  });

  test('may lack commas at the end of rows, or have more of them', () => {
    const { decision } = parseKtabCsv(csv, 'p.csv');
    expect(parseKtabCsv(csv.replaceAll(/,\n/g, '\n'), 'p.csv').decision).toEqual(decision);
    expect(parseKtabCsv(csv.replaceAll(/,\n/g, ',,,\n'), 'p.csv').decision).toEqual(decision);
    expect(parseKtabCsv(`\uFEFF${csv.replaceAll('\n', '\r\n')}`, 'p.csv').decision).toEqual(decision);
  });

  test('may have rows beyond its actors, which are left aside and told', () => {
    const { decision, notes } = parseKtabCsv(csv.replace(',3,2,', ',2,2,'), 'p.csv');
    expect(decision.actors.length).toBe(2);
    expect(notes).toEqual(['left aside, beyond the 2 actors that the first row tells: 1']);
  });

  test.each([
    [
      csv.replace(',3,2,', ',4,2,'),
      'p.csv:1: fewer actors than the first row says: 3 of 4 — correct the number, or add the rows',
    ],
    [
      csv.replace(',3,2,', ',many,2,'),
      'p.csv:1: no number of actors: many — a first row of KTAB is: name, description, number of actors, number of dimensions',
    ],
    [
      csv.replace(',3,2,', ',10000,2,'),
      'p.csv: too many actors: 10000 — at most 1000 can be computed; join those who stand alike',
    ],
    [
      csv.replace('80,    70,', ''),
      'p.csv:4: a dimension is missing: 5 cells instead of 7 — give name, description, capability, and a position and a salience for each dimension',
    ],
    [csv.replace('75.79', '175.79'), 'p.csv:3: position out of range: 175.79 — it must be 0 to 100'],
    [csv.replace('49.53', '101'), 'p.csv:3: salience out of range: 101 — it must be 0 to 100'],
    [csv.replace('100.5', '-1'), 'p.csv:3: capability out of range: -1 — it must be at least 0'],
    [
      csv.replace('100.5', 'nan'),
      'p.csv:3: capability is not a number: nan — write it with a point and no spaces: 62.5',
    ],
    [csv.replace('75.79', ' '), 'p.csv:3: position is missing: (empty) — give a number'],
    [
      csv.replace('B, another', 'A, another'),
      'p.csv:4: actor named twice: A — it is on line 3 too; give each a name of its own',
    ],
  ])('that is wrong is refused in one line (%#)', (table, message) => {
    expect(csvLine(table)).toBe(message);
  });
});

const element = (name: string, inner: string | ScenarioElement[] = '', line = 1): ScenarioElement =>
  typeof inner === 'string'
    ? { name, line, text: inner, children: [] }
    : { name, line, text: '', children: inner };
const actor = (name: string, x: string, s: string, capability = '2') =>
  element('Actor', [
    element('name', name),
    element('description', ''),
    element('capability', capability),
    element('Position', [element('dCoord', x)]),
    element('Salience', [element('dSal', s)]),
  ]);
const scenario = (...more: ScenarioElement[]) =>
  element('Scenario', [
    element('Dimensions', [element('dName', 'Aid')]),
    element('Actors', [actor('A', '20', '50'), actor('B', '80', '100')]),
    ...more,
  ]);
const pair = (who: string, whose: string, share: string) =>
  element('iaPair', [
    element('adjustingIdeal', who),
    element('referencePos', whose),
    element('adjust', share),
  ]);
const xmlLine = (root: ScenarioElement) => lineOf(() => parseKtabXml(root, 'p.xml'));

describe("KTAB's scenario in XML", () => {
  test('gives dimensions, actors and options', () => {
    const parameters = element('ModelParameters', [
      element('VotingRule', 'Proportional'),
      element('BigRAdjust', 'No'),
      element('PCEModel', 'MarkovUniform'),
    ]);
    const { decision, settings } = parseKtabXml(scenario(parameters), 'p.xml');
    expect(decision.actors).toEqual([
      { name: 'A', capability: 2, position: [20], salience: [0.5] },
      { name: 'B', capability: 2, position: [80], salience: [1] },
    ]);
    expect(settings).toEqual({ votingRule: 'Prop', bigRAdjust: 'None', pceModel: 'MarkovUniform' });
  });

  test('says how ideals follow positions; what it leaves out is the own position', () => {
    const { decision } = parseKtabXml(
      scenario(element('IdealAdjustment', [pair('A', 'A', '0.75'), pair('A', 'B', '0.07')])),
      'p.xml',
    );
    expect(decision.actors[0]?.idealFrom).toEqual({ A: 0.75, B: 0.07 });
    expect(decision.actors[1]?.idealFrom).toBeUndefined();
  });

  test.each([
    [element('Rules'), 'p.xml:1: no scenario of KTAB: <Rules> — it must begin with <Scenario>'],
    [element('Scenario'), 'p.xml:1: no <Dimensions>: <Scenario> — give one'],
    [
      scenario(element('ModelParameters', [element('VotingRule', 'Loud', 7)])),
      'p.xml:7: no such VotingRule: Loud — it may be: Binary, PropBin, Prop, PropCbc, Cubic, ASymProsp',
    ],
    [
      scenario(element('IdealAdjustment', [pair('A', 'B', '0.07')])),
      'p.xml:1: shares of the ideal of A add up to more than 1: 1.07 — at most 1; the share of its own position is 1 unless a pair says otherwise',
    ],
    [
      scenario(element('IdealAdjustment', [pair('A', 'Z', '0.07')])),
      'p.xml:1: unknown actor: Z — name one of <Actors>',
    ],
  ])('that is wrong is refused in one line (%#)', (root, message) => {
    expect(xmlLine(root)).toBe(message);
  });
});
