import { type Climb, type Ladder, ladderChain, type LadderStates, ladderStates } from '../ladder/index.ts';
import type { MemberParameterName, ParameterName } from './parameter-names.ts';
import type { Party, Scenario } from './scenario.ts';

/** Makes climbs of values, in the order of the parties that climb: the states of the ladders are made once. */
export type ClimbsOf = (values: Float64Array, nuclear?: readonly number[]) => Climb[];

/**
 * The ladders of a scenario, ready to be filled with values: those of the file (`valuesOf`), of a draw, or of a policy.
 *
 * @example climbsOf(scenario)(valuesOf(scenario))[0].stretches.length // 1, and one more for each change
 */
export function climbsOf(scenario: Scenario): ClimbsOf {
  const climbing = scenario.parties.flatMap((party) => {
    if (party.climb === null) return [];
    const { rungs, start } = party.climb;
    const kind =
      party.climb.beliefs === 'rising' ? ({ kind: 'rising', start: 0, growth: 0 } as const) : NOBODY;
    return [{ party, states: ladderStates({ rungs, start, beliefs: kind }) }];
  });
  const stretches = [{ from: 0, set: new Map<number, number>() }, ...scenario.changes];
  return (values, nuclear = scenario.nuclear) => {
    // Each change stays until another takes its place.
    const held = new Map<number, number>();
    const byStretch = stretches.map(({ from, set }) => {
      for (const [number, by] of set) held.set(number, by);
      const now = Float64Array.from(values, (value, i) => values[held.get(i) ?? i] ?? value);
      return { from, now };
    });
    return climbing.map(({ party, states }) => ({
      stretches: byStretch.map(({ from, now }) => ({
        from,
        chain: ladderChain(ladderOf(scenario, party, now, nuclear), states),
      })),
      start: states.start,
      rungs: party.climb!.rungs.length,
    }));
  };
}

const NOBODY = { kind: 'redLine', prior: 0, base: 0 } as const;

/** One party's ladder with these values. */
export function ladderOf(
  { numbers }: Scenario,
  { id, climb }: Party,
  values: Float64Array,
  nuclear: readonly number[],
): Ladder {
  const { rungs, start, beliefs, members } = climb!;
  const maybe = (path: string) => {
    const number = numbers.get(path);
    return number === undefined ? undefined : values[number]!;
  };
  const get = (name: ParameterName, otherwise = 0) => maybe(`${id}.${name}`) ?? otherwise;
  const own = (member: string, name: MemberParameterName, otherwise: number) =>
    maybe(`${id}.${member}.${name}`) ?? otherwise;
  const willing = members.reduce((sum, member) => sum + own(member, 'support', 1), 0) / members.length;
  const resolute = maybe(`${id}.resoluteWar`);
  return {
    rungs,
    start,
    members: members.map((name) => ({
      name,
      ideal: own(name, 'ideal', 0),
      memberGain: own(name, 'memberGain', get('memberGain')),
      abandonment: own(name, 'abandonment', get('abandonment')),
      memberWar: own(name, 'memberWar', get('memberWar')),
    })),
    payoffs: {
      allianceGain: get('allianceGain'),
      supportCost: get('supportCost') + get('reluctance') * (1 - willing),
      credibility: get('credibility'),
      allianceWar: get('allianceWar'),
      rivalLoss: get('rivalLoss'),
      rivalGain: get('rivalGain'),
      audienceCost: get('audienceCost'),
    },
    rivalWar: resolute === undefined ? undefined : { resolute, irresolute: get('irresoluteWar') },
    beliefs:
      beliefs === 'rising'
        ? { kind: 'rising', start: get('resolve'), growth: get('resolveGrowth') }
        : { kind: 'redLine', prior: get('redLine'), base: get('resolve') },
    opportunity: {
      rate: get('rate'),
      positionWeight: get('positionWeight'),
      cohesionWeight: get('cohesionWeight'),
      cohesion: get('cohesion'),
    },
    agreed: maybe(`${id}.agreedRung`) ?? null,
    settlement: get('settlement'),
    deescalation: get('deescalation'),
    nuclear: nuclear.slice(0, rungs.length),
  };
}

export type { LadderStates };
