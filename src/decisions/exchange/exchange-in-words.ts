import type { Decision } from '../decision.ts';
import { figure } from '../figure.ts';
import type { TraceStep } from '../forecast.ts';
import type { Exchange } from './best-exchange.ts';

/**
 * One exchange, with what it means for all others.
 *
 * @param changes by actor by how much the outcomes came nearer to what it wants, by salience
 */
export function exchangeInWords(
  { actors, dimensions }: Decision,
  { first, second, gives, gets, gain }: Exchange,
  changes: readonly number[],
): TraceStep {
  const [actor, other] = [actors[first]!.name, actors[second]!.name];
  const others = changes.filter((_, i) => i !== first && i !== second);
  const better = others.filter((change) => change > 1e-9);
  const worse = others.filter((change) => change < -1e-9);
  const sum = (of: readonly number[]) => figure(Math.abs(of.reduce((a, b) => a + b, 0)));
  const external = [
    ...(better.length > 0 ? [`${better.length} of the others gain ${sum(better)} together`] : []),
    ...(worse.length > 0 ? [`${worse.length} lose ${sum(worse)} together`] : []),
  ];
  return {
    turn: 1,
    actor,
    other,
    kind: 'exchange',
    probability: null,
    gain,
    words:
      `${actor} gives way to ${other} on ${dimensions[gives]!}, ${other} to ${actor} on ${dimensions[gets]!}: ` +
      `each gains ${figure(gain)}${external.length > 0 ? `; ${external.join(', ')}` : ''}.`,
  };
}
