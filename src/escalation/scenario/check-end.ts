import { EntenteError } from '../../error.ts';
import { stateWithoutEnd } from '../ladder/index.ts';
import { climbsOf } from './ladders-of.ts';
import { type Scenario, valuesOf } from './scenario.ts';

/** Checks that from every rung that can be reached some end can be reached too. @throws EntenteError naming the rung */
export function checkEnd(scenario: Scenario, fileName: string): void {
  const climbing = scenario.parties.filter(({ climb }) => climb !== null);
  for (const [i, { stretches, start }] of climbsOf(scenario)(valuesOf(scenario)).entries()) {
    const { chain } = stretches.at(-1)!;
    const state = stateWithoutEnd(chain, start);
    if (state === null) continue;
    const { id, climb } = climbing[i]!;
    const rung = chain.at.rung[state]!;
    const advice = 'nobody would act there and nothing settles it: give settlement more than 0';
    throw new EntenteError(
      'input',
      `${fileName}: ${id}: a ladder without an end`,
      `rung ${rung}, ${climb!.rungs[rung]}`,
      advice,
    );
  }
}
