import { conditionOf, type EscalationResult, NO_RECORD } from './escalation-result.ts';

/**
 * All of a result; chances are shares of 1, months count from the start. `byRungAndMonth`: `reached[rung][month]`,
 * `standing[month][rung]`.
 */
export function escalationJson(result: EscalationResult): string {
  const { scenario, seed, outlook, draws, simulation, tornados, regions, varied, baseRates } = result;
  const { course, ...exact } = outlook;
  const shown = {
    scenario: { name: scenario.name, comment: scenario.comment, months: scenario.months },
    conditional: conditionOf(scenario),
    nuclear: scenario.nuclear,
    record: NO_RECORD,
    seed,
    ...exact,
    byRungAndMonth: outlook.parties.map(({ id }, side) => ({
      party: id,
      reached: course.sides[side]!.reached,
      standing: course.sides[side]!.standing,
    })),
    draws,
    simulation: simulation === null ? null : simulated(simulation),
    tornados,
    regions,
    varied,
    baseRates,
    parameters: scenario.parameters,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function simulated({ runs, ends, acts, leadsToWar }: NonNullable<EscalationResult['simulation']>) {
  const share = (count: number) => count / runs;
  const total = (counts: Float64Array) => counts.reduce((sum, each) => sum + each, 0);
  const chances = ends.map((counts) => share(total(counts)));
  return {
    runs,
    ends: Object.fromEntries(
      (['settlement', 'war', 'nuclear'] as const).map((end, i) => {
        const chance = chances[i]!;
        return [end, { chance, standardError: Math.sqrt((chance * (1 - chance)) / runs) }];
      }),
    ),
    endedIn: ends.map((counts) => Array.from(counts, share)),
    acts: acts.map((side) => Array.from(side, share)),
    leadsToWar: leadsToWar.map((side) => Array.from(side, share)),
  };
}
