import { EntenteError } from '../../error.ts';
import type { Decision, DecisionActor } from '../decision.ts';

/** Something that could be otherwise: what if? */
export type Lever =
  /** An actor wants something else on one dimension. */
  | { readonly kind: 'move'; readonly actor: string; readonly dimension: number; readonly to: number }
  /** It cares more or less, 0 to 1, on one dimension. */
  | { readonly kind: 'salience'; readonly actor: string; readonly dimension: number; readonly to: number }
  /** It can bring more or less to bear. */
  | { readonly kind: 'capability'; readonly actor: string; readonly to: number }
  /** It takes no part. */
  | { readonly kind: 'drop'; readonly actor: string }
  /** Several act as one. */
  | { readonly kind: 'bloc'; readonly actors: readonly string[] };

/**
 * A decision with something changed.
 *
 * A bloc has the capability of all its members together; its position is their mean by capability times salience, its
 * salience their mean by capability.
 *
 * @throws EntenteError for an actor that takes no part, a bloc of fewer than two, or where fewer than two would be left
 * @example withLever(decision, { kind: 'move', actor: 'France', dimension: 0, to: 60 })
 */
export function withLever(decision: Decision, lever: Lever): Decision {
  if (lever.kind === 'bloc') return withBloc(decision, lever.actors);
  const at = indexOf(decision, lever.actor);
  if (lever.kind === 'drop')
    return enough({ ...decision, actors: decision.actors.filter((_, i) => i !== at) }, lever.actor);
  const actor = decision.actors[at]!;
  return { ...decision, actors: decision.actors.with(at, changed(actor, lever)) };
}

/** A decision with several things changed, one after the other. */
export function withLevers(decision: Decision, levers: readonly Lever[]): Decision {
  return levers.reduce(withLever, decision);
}

/** One lever in words. @example leverInWords({ kind: 'drop', actor: 'Malta' }, ['x']) // "without Malta" */
export function leverInWords(lever: Lever, dimensions: readonly string[]): string {
  const on = (dimension: number) => (dimensions.length > 1 ? ` on ${dimensions[dimension]}` : '');
  if (lever.kind === 'bloc') return `${lever.actors.join(', ')} as one`;
  const { actor } = lever;
  if (lever.kind === 'drop') return `without ${actor}`;
  if (lever.kind === 'capability') return `capability of ${actor} ${short(lever.to)}`;
  if (lever.kind === 'move') return `${actor} at ${short(lever.to)}${on(lever.dimension)}`;
  return `salience of ${actor} ${short(100 * lever.to)}${on(lever.dimension)}`;
}

function changed(
  actor: DecisionActor,
  lever: Exclude<Lever, { kind: 'bloc' } | { kind: 'drop' }>,
): DecisionActor {
  if (lever.kind === 'capability') return { ...actor, capability: lever.to };
  if (lever.kind === 'salience')
    return { ...actor, salience: actor.salience.with(lever.dimension, lever.to) };
  return { ...actor, position: actor.position.with(lever.dimension, lever.to) };
}

function withBloc(decision: Decision, names: readonly string[]): Decision {
  const members = new Set(names.map((name) => indexOf(decision, name)));
  if (members.size < 2)
    throw new EntenteError('usage', 'no bloc', names.join(', '), 'it takes two different actors at least');
  const joined = [...members].map((i) => decision.actors[i]!);
  const mean = (value: (actor: DecisionActor) => number, weight: (actor: DecisionActor) => number) => {
    const total = joined.reduce((sum, actor) => sum + weight(actor), 0);
    if (total > 0) return joined.reduce((sum, actor) => sum + weight(actor) * value(actor), 0) / total;
    return joined.reduce((sum, actor) => sum + value(actor), 0) / joined.length;
  };
  const bloc: DecisionActor = {
    name: joined.map(({ name }) => name).join(' + '),
    capability: joined.reduce((sum, { capability }) => sum + capability, 0),
    position: decision.dimensions.map((_, d) =>
      mean(
        ({ position }) => position[d]!,
        ({ capability, salience }) => capability * salience[d]!,
      ),
    ),
    salience: decision.dimensions.map((_, d) =>
      mean(
        ({ salience }) => salience[d]!,
        ({ capability }) => capability,
      ),
    ),
  };
  const first = Math.min(...members);
  const actors = decision.actors.flatMap((actor, i) =>
    i === first ? [bloc] : members.has(i) ? [] : [actor],
  );
  return enough({ ...decision, actors }, bloc.name);
}

function indexOf({ actors }: Decision, name: string): number {
  const at = actors.findIndex((actor) => actor.name === name);
  if (at >= 0) return at;
  throw new EntenteError('usage', 'no such actor', name, 'it takes no part, or no longer');
}

function enough(decision: Decision, name: string): Decision {
  if (decision.actors.length >= 2) return decision;
  throw new EntenteError('usage', 'nobody left to decide with', name, 'leave two actors at least');
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
