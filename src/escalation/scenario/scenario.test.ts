import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../error.ts';
import { course } from '../ladder/index.ts';
import { outlook } from '../outlook/index.ts';
import { climbsOf, findParameter, parseScenario, valuesOf } from './index.ts';
import { parameter, smallClimb, type SmallFile, smallFile } from './small.fixture.ts';

const parse = (change?: (file: SmallFile) => void) => parseScenario(smallFile(change), 's.json');
const example = async (name: string) =>
  parseScenario(
    await readFile(new URL(`../../../examples/escalation/${name}.json`, import.meta.url), 'utf8'),
    name,
  );
const climb = (file: SmallFile) => file.parties[0]!.climb!;

describe('a scenario', () => {
  test('lists its parameters with source and range', () => {
    const { parameters } = parse();
    expect(parameters).toHaveLength(23);
    expect(parameters.find(({ path }) => path === 'league.credibility')).toMatchObject({
      symbol: 'kappa',
      value: 3,
      range: [0, 6],
      source: 'judgement',
    });
  });

  test('finds a parameter by path, by name, by symbol', () => {
    const { parameters } = parse();
    const number = findParameter(parameters, 'league.credibility', 'x');
    expect(findParameter(parameters, 'credibility', 'x')).toBe(number);
    expect(findParameter(parameters, 'kappa', 'x')).toBe(number);
    expect(findParameter(parameters, 'memberGain', 'x')).toBe(findParameter(parameters, 'v_M', 'x'));
    expect(() => findParameter(parameters, 'cohesoin', 'x')).toThrow(/did you mean/);
  });

  test('has a change hold from its month on, until another takes its place', () => {
    const changed = parse((file) => {
      file.changes = [
        { from: 12, set: { cohesion: parameter(0.1) } },
        { from: 18, set: { settlement: parameter(0.05) } },
      ];
    });
    const [only] = climbsOf(changed)(valuesOf(changed));
    expect(only!.stretches.map(({ from }) => from)).toEqual([0, 12, 18]);
    const rates = only!.stretches.map(({ chain }) => chain.incident[only!.start]!);
    expect(rates[1]).toBeGreaterThan(rates[0]!);
    expect(rates[2]).toBe(rates[1]);
    const plain = parse();
    const before = course(climbsOf(plain)(valuesOf(plain)), 24);
    const after = course([only!], 24);
    expect(after.ends.slice(0, 13)).toEqual(before.ends.slice(0, 13));
    expect(after.ends[24]![1]!).toBeGreaterThan(before.ends[24]![1]!);
  });

  test('gives a member that would gain nothing no act', () => {
    const { parties } = outlook(parse());
    expect(parties[0]!.members.map(({ acts }) => acts > 0)).toEqual([true, true, false]);
  });

  test('makes support dearer where members would not give it', () => {
    const dear = parse((file) => {
      climb(file).parameters.reluctance = parameter(4);
      climb(file).members[0]!.support = parameter(0);
    });
    const [plain, reluctant] = [outlook(parse()), outlook(dear)];
    expect(reluctant.parties[0]!.rungs[1]!.threshold).toBeLessThan(plain.parties[0]!.rungs[1]!.threshold);
  });
});

describe('the examples', () => {
  test.each(['fictional', 'troops-2024', 'troops-2024-swapped'])(
    '%s has a comment on every parameter',
    async (name) => {
      const { parameters } = await example(name);
      expect(parameters.every(({ comment }) => comment !== null && comment !== '')).toBe(true);
    },
  );

  test('the twin gives each party the figures of the other, to the last bit', async () => {
    const [here, there] = [
      outlook(await example('troops-2024')),
      outlook(await example('troops-2024-swapped')),
    ];
    expect(there.ends).toEqual(here.ends);
    const figures = ({ parties }: typeof here, id: string) => {
      const { rungs, members, stage } = parties.find((party) => party.id === id)!;
      return { rungs, members, stage };
    };
    expect(figures(there, 'russia')).toEqual(figures(here, 'nato'));
    expect(figures(there, 'nato')).toEqual(figures(here, 'russia'));
  });

  test('come out alike when the parties stand in the other order', () => {
    const both = (order: readonly number[]) =>
      outlook(
        parse((file) => {
          const other = { ...smallClimb(), start: 0, beliefs: 'rising' };
          other.parameters.resolveGrowth = parameter(0.02);
          file.policies = {};
          const parties = [file.parties[0]!, { ...file.parties[1]!, climb: other }];
          file.parties = order.map((i) => parties[i]!);
        }),
      );
    const [here, there] = [both([0, 1]), both([1, 0])];
    expect(there.ends.war).toBeCloseTo(here.ends.war, 14);
    expect(there.parties.toReversed()).toEqual(here.parties);
  });

  test('give each member its figures in whatever order members stand', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    const plain = outlook(parse()).parties[0]!.members;
    fc.assert(
      fc.property(order, (places) => {
        const shuffled = outlook(
          parse((file) => {
            const { members } = climb(file);
            climb(file).members = places.map((i) => members[i]!);
          }),
        ).parties[0]!.members;
        for (const { name, acts } of shuffled)
          expect(acts).toBeCloseTo(plain.find((member) => member.name === name)!.acts, 12);
      }),
      { numRuns: 6 },
    );
  });
});

describe('what is wrong with a scenario is told in one line with its place', () => {
  test.each<[string, (file: SmallFile) => void, RegExp]>([
    [
      'a parameter without a source',
      (file) => delete climb(file).parameters.rate!.source,
      /^s.json: a parameter without a source: parties\[0\].climb.parameters.rate — say where it comes from: one of evidence/,
    ],
    [
      'another source',
      (file) => (climb(file).parameters.rate!.source = 'hearsay'),
      /parameters.rate.source: not as it should be: hearsay — give one of evidence/,
    ],
    [
      'an unknown key',
      (file) => (climb(file).parameters.cohesoin = parameter(1)),
      /parameters: unknown key: cohesoin — did you mean cohesion\?/,
    ],
    [
      'an unknown key of the whole',
      (file) => (file.monhts = 3),
      /^s.json: unknown key: monhts — did you mean months\?/,
    ],
    [
      'a missing parameter',
      (file) => delete climb(file).parameters.credibility,
      /parameters: missing: credibility — give/,
    ],
    [
      'a negative rate',
      (file) => (climb(file).parameters.rate = parameter(-0.1)),
      /parameters.rate: a negative rate or amount: -0.1/,
    ],
    [
      'a probability over 1',
      (file) => (climb(file).parameters.settlement = parameter(1.2)),
      /parameters.settlement: no chance: 1.2/,
    ],
    [
      'a range that excludes the value',
      (file) => (climb(file).parameters.rate = parameter(0.2, [0.3, 0.4])),
      /parameters.rate: the range excludes the value: 0.2, \[0.3, 0.4\]/,
    ],
    [
      'a range upside down',
      (file) => (climb(file).parameters.rate = parameter(0.2, [0.4, 0.1])),
      /no range: \[0.4, 0.1\]/,
    ],
    [
      'a ladder without an end',
      (file) => {
        climb(file).parameters.settlement = parameter(0);
        climb(file).parameters.memberGain = parameter(0);
      },
      /league: a ladder without an end: rung 0, words/,
    ],
    [
      'a ladder without rungs',
      (file) => (climb(file).rungs = []),
      /climb.rungs: not as it should be: \[\] — give at least one rung/,
    ],
    [
      'a start above the top',
      (file) => (climb(file).start = 4),
      /climb.start: no such rung: 4 — there are rungs 0 to 3/,
    ],
    [
      'a range for the slider',
      (file) => (file.nuclear = { slider: 0.1, range: [0, 1] }),
      /nuclear: unknown key: range/,
    ],
    ['a slider over 1', (file) => (file.nuclear = { slider: 3 }), /nuclear.slider: not as it should be: 3/],
    [
      'a slider for other rungs',
      (file) => (file.nuclear = { slider: [0.1, 0.2] }),
      /nuclear.slider: not one for each rung: 2/,
    ],
    [
      'nobody that climbs',
      (file) => {
        delete file.parties[0]!.climb;
        file.policies = {};
      },
      /parties: nobody climbs/,
    ],
    ['an id twice', (file) => (file.parties[1]!.id = 'league'), /parties\[1\].id: an id twice: league/],
    ['a member twice', (file) => (climb(file).members[1]!.name = 'Arl'), /members: a member twice: Arl/],
    [
      'an unknown parameter of a policy',
      (file) => (file.policies.together!.set = { cohesian: 1 }),
      /policies.together: unknown parameter: cohesian — did you mean cohesion/,
    ],
    [
      'a policy out of bounds',
      (file) => (file.policies.together!.set = { settlement: 2 }),
      /policies.together.settlement: no chance: 2/,
    ],
    [
      'payoffs that cannot be solved',
      (file) => (climb(file).parameters.supportCost = parameter(1, [0, 40])),
      /league: a war may be no worse than support/,
    ],
    [
      'rates without bound',
      (file) => (climb(file).parameters.positionWeight = parameter(1e5)),
      /league: rates without bound/,
    ],
    [
      'beliefs without their parameter',
      (file) => (climb(file).beliefs = 'rising'),
      /parameters: missing: resolveGrowth/,
    ],
    [
      'one type of rival alone',
      (file) => (climb(file).parameters.resoluteWar = parameter(4)),
      /one of two: resoluteWar/,
    ],
    [
      'types that may change places',
      (file) => {
        climb(file).parameters.resoluteWar = parameter(4, [3, 6]);
        climb(file).parameters.irresoluteWar = parameter(9);
      },
      /types that may change places/,
    ],
    ['months without number', (file) => (file.months = '24'), /months: not as it should be: 24/],
    [
      'a change in month 0',
      (file) => (file.changes = [{ from: 0, set: {} }]),
      /changes\[0\].from: not as it should be: 0/,
    ],
    [
      'a change without a source',
      (file) => (file.changes = [{ from: 3, set: { rate: { value: 1 } } }]),
      /a parameter without a source: changes\[0\].set.rate/,
    ],
    [
      'two changes in a month',
      (file) =>
        (file.changes = [
          { from: 3, set: {} },
          { from: 3, set: {} },
        ]),
      /changes: a month twice: 3/,
    ],
  ])('%s', (_name, change, message) => {
    const refused = () => parse(change);
    expect(refused).toThrow(EntenteError);
    expect(refused).toThrow(message);
    try {
      refused();
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  test.each([
    ['{"name": 1,}', /^s.json:1:12: no JSON/],
    ['', /^s.json:1:1: no JSON: \(empty\)/],
    ['[]', /not as it should be: \[\] — give a scenario/],
    ['null', /not as it should be: null/],
    [`"${'x'.repeat(1_000_001)}"`, /too large for a scenario/],
    ['{"__proto__": {"name": "x"}}', /s.json: (unknown key: __proto__|missing: name)/],
  ])('%#: what is no scenario', (json, message) => {
    expect(() => parseScenario(json, 's.json')).toThrow(message);
  });
});
