import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import { type Outcome, outcomeOf, OUTCOMES } from './outcome.ts';

/** A statement about chances by the horizon that holds or does not: `war + nuclear < .1`, `settlement > war`. */
export interface Claim {
  readonly text: string;
  /** left - right, made so that the claim holds where it is above 0 (or 0, where it may be equal). */
  margin(ends: ArrayLike<number>, at?: number): number;
  holds(ends: ArrayLike<number>, at?: number): boolean;
}

/**
 * Reads a claim: sums of `settlement`, `war`, `nuclear`, `fighting` (war and nuclear together), `open` and numbers on two sides
 * of `<`, `<=`, `>` or `>=`.
 *
 * @throws EntenteError for anything else
 * @example parseClaim('war + nuclear < .1').holds([0.5, 0.04, 0.01]) // true
 */
export function parseClaim(text: string): Claim {
  const parts = /^([^<>=]+)(<=|>=|<|>)([^<>=]+)$/.exec(text);
  if (parts === null) {
    const advice = 'write it as "war < .1" or "settlement > war + nuclear"';
    throw new EntenteError('input', 'no claim', text.slice(0, 80) || '(empty)', advice);
  }
  const [left, sign, right] = [terms(parts[1]!, text), parts[2]!, terms(parts[3]!, text)];
  const turned = sign.startsWith('<') ? -1 : 1;
  const margin = (ends: ArrayLike<number>, at = 0) => turned * (left(ends, at) - right(ends, at));
  return {
    text: text.trim(),
    margin,
    holds: (ends, at) => (sign.endsWith('=') ? margin(ends, at) >= 0 : margin(ends, at) > 0),
  };
}

function terms(text: string, claim: string): (ends: ArrayLike<number>, at: number) => number {
  const parts = text.split('+').map((part) => part.trim());
  const each = parts.map((part) => {
    if (/^(\d+\.?\d*|\.\d+)%?$/.test(part)) {
      const number = part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part);
      return () => number;
    }
    if (!OUTCOMES.includes(part as Outcome)) {
      const near = nearest(part, OUTCOMES);
      const advice =
        near === null ? `known are: ${OUTCOMES.join(', ')}, and numbers` : `did you mean ${near}?`;
      throw new EntenteError(
        'input',
        `no outcome in the claim "${claim.slice(0, 60)}"`,
        part || '(empty)',
        advice,
      );
    }
    return (ends: ArrayLike<number>, at: number) => outcomeOf(ends, at, part as Outcome);
  });
  return (ends, at) => each.reduce((sum, term) => sum + term(ends, at), 0);
}
