import { EntenteError } from '../../error.ts';
import { type Rng, runSteps } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import { exchangeModel } from '../exchange/exchange-model.ts';
import { withStandards } from '../model-settings.ts';
import type { Contender } from './contender.ts';
import type { DecidedCase } from './decided-case.ts';
import { pointContender } from './point-contender.ts';

/** Fewer have nobody to exchange with. */
const LEAST_ACTORS = 3;

/**
 * The exchange model on the cases of each group together, for an exchange takes several issues: with the actors whose position
 * is known on all of them. It says nothing of a group with one case, or with fewer than three such actors.
 */
export function exchangeContender(cases: readonly DecidedCase[], rng: Rng): Contender {
  const settings = withStandards(exchangeModel, null, {});
  const outcomes = new Map<DecidedCase, number>();
  for (const group of Map.groupBy(cases, (one) => one.group).values()) {
    const decision = together(group);
    if (group.length < 2 || decision.actors.length < LEAST_ACTORS) continue;
    try {
      const { outcome } = runSteps(exchangeModel.forecast(decision, settings, { rng, trace: false }));
      for (const [d, one] of group.entries()) outcomes.set(one, outcome[d]!);
    } catch (error) {
      // What the model refuses it says nothing of.
      if (!(error instanceof EntenteError)) throw error;
    }
  }
  return pointContender('exchange', (one) => outcomes.get(one) ?? null);
}

function together(group: readonly DecidedCase[]): Decision {
  const decisions = group.map(({ decision }) => decision);
  const known = decisions.map(({ actors }) => new Map(actors.map((actor) => [actor.name, actor])));
  return {
    dimensions: group.map(({ id }) => id),
    actors: decisions[0]!.actors
      .filter(({ name }) => known.every((of) => of.has(name)))
      .map(({ name, capability }) => ({
        name,
        capability,
        position: known.map((of) => of.get(name)!.position[0]!),
        salience: known.map((of) => of.get(name)!.salience[0]!),
      })),
    scale: decisions.map(({ scale }) => scale[0]!),
    reference: decisions.map(({ reference }) => reference[0]!),
  };
}
