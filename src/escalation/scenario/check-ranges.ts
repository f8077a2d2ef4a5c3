import { EntenteError } from '../../error.ts';
import type { Scenario } from './scenario.ts';

/** Checks that the stage game can be solved and rates are finite wherever within the ranges the values lie. @throws EntenteError */
export function checkRanges(scenario: Scenario, fileName: string): void {
  for (const party of scenario.parties) {
    if (party.climb === null) continue;
    const { members } = party.climb;
    const bounds = (name: string) => boundsOf(scenario, `${party.id}.${name}`);
    const refuse = (what: string, value: string, advice: string) => {
      throw new EntenteError('input', `${fileName}: ${party.id}: ${what}`, value, advice);
    };
    const [war, gain, cost] = [bounds('allianceWar'), bounds('allianceGain'), bounds('supportCost')];
    const dearest = cost[1] + bounds('reluctance')[1];
    if (!(war[0] + gain[0] - dearest > 0)) {
      const value = `allianceWar ${war[0]} + allianceGain ${gain[0]} - supportCost ${dearest}`;
      refuse('a war may be no worse than support', value, 'keep the sum above 0 wherever the values lie');
    }
    const [loss, spoils, audience] = [bounds('rivalLoss'), bounds('rivalGain'), bounds('audienceCost')];
    if (!(loss[0] + spoils[0] > 0)) {
      const value = `rivalLoss ${loss[0]} + rivalGain ${spoils[0]}`;
      refuse('the other side may never answer', value, 'keep the sum above 0 wherever the values lie');
    }
    if (scenario.numbers.has(`${party.id}.resoluteWar`)) {
      const [firm, soft] = [bounds('resoluteWar'), bounds('irresoluteWar')];
      if (!(firm[1] <= loss[0] + audience[0] && soft[0] >= loss[1] + audience[1])) {
        const value = `resoluteWar up to ${firm[1]}, irresoluteWar from ${soft[0]}`;
        const advice = `keep the one at most ${loss[0] + audience[0]}, the other at least ${loss[1] + audience[1]} (rivalLoss + audienceCost)`;
        refuse('types that may change places', value, advice);
      }
    }
    const far =
      Math.max(...members.map((member) => largest(bounds(`${member}.ideal`)))) +
      largest(bounds('agreedRung')) +
      party.climb.rungs.length;
    const power =
      largest(bounds('positionWeight')) * far +
      largest(bounds('cohesionWeight')) * largest(bounds('cohesion'));
    const rate = Math.log(Math.max(bounds('rate')[1], 1e-12)) + power;
    if (!(rate < 300))
      refuse(
        'rates without bound',
        `exp(${power.toFixed(0)})`,
        'lower positionWeight, cohesionWeight or the ideal rungs',
      );
  }
}

/** Lowest and highest value of a parameter in the file, its changes and the policies; 0 where it has none. */
function boundsOf({ parameters, policies, numbers }: Scenario, path: string): [number, number] {
  const values: number[] = [];
  for (const each of parameters)
    if (each.path === path || each.path.startsWith(`${path}@`))
      values.push(each.value, ...(each.range ?? []));
  const number = numbers.get(path);
  for (const { set } of policies) if (number !== undefined && set.has(number)) values.push(set.get(number)!);
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

const largest = ([low, high]: readonly [number, number]): number => Math.max(Math.abs(low), Math.abs(high));
