import type { Draft } from '../find/draft.ts';
import { type Amount, number, type Quantity, share } from '../quantity.ts';
import type { ClaimProposal } from './claim-proposal.ts';

type Common = Pick<Draft, 'start' | 'end' | 'text' | 'issue' | 'issueFrom' | 'time' | 'uncheckable'>;

/**
 * The claim that a proposal makes of its clause; null where it lacks what its kind needs.
 *
 * @param actors ids of those it is about
 * @param others ids of those it puts beside or behind them
 * @param alliance id of the alliance that it is about, or that the document means
 */
export function claimFrom(
  { kind, side, direction, quantity, negated }: ClaimProposal,
  common: Common,
  actors: readonly string[],
  others: readonly string[],
  alliance: string | null,
): Draft | null {
  const denied = negated === true;
  const somebody = actors.length > 0;
  const whole = alliance === null ? [] : [alliance];
  switch (kind) {
    case 'level':
      if ((direction !== 'united' && direction !== 'divided') || alliance === null) return null;
      return {
        ...common,
        kind,
        actors: whole,
        united: direction === 'united',
        degree: 'plain',
        side,
        negated: denied,
      };
    case 'trend':
      if ((direction !== 'more-united' && direction !== 'less-united') || alliance === null) return null;
      return { ...common, kind, actors: whole, direction: trendOf(direction, denied) };
    case 'side':
      if (!somebody || (side === null && others.length === 0)) return null;
      return {
        ...common,
        kind,
        actors: [...actors, ...others],
        subjects: actors,
        side,
        partners: others,
        negated: denied,
      };
    case 'count': {
      const counted = quantityOf(quantity);
      if (side === null || counted === null || alliance === null) return null;
      return { ...common, kind, actors: whole, side, negated: denied, quantity: counted };
    }
    case 'exclusivity':
      if (!somebody || side === null) return null;
      return { ...common, kind, actors, alliance, side, outside: false, named: actors, negated: denied };
    case 'division':
      if (!somebody || (direction !== 'united' && direction !== 'divided')) return null;
      return {
        ...common,
        kind,
        actors,
        subjects: actors,
        persons: [],
        divided: (direction === 'divided') !== denied,
      };
    case 'change':
      if (!somebody) return null;
      return {
        ...common,
        kind,
        actors,
        subjects: actors,
        quantity: null,
        left: null,
        gone: side,
        part: false,
        negated: denied,
      };
    case 'words-deeds':
      if (!somebody || (direction !== 'match' && direction !== 'differ')) return null;
      return { ...common, kind, actors, subjects: actors, match: (direction === 'match') !== denied, side };
    case 'sequence':
      if (!somebody || side === null) return null;
      return {
        ...common,
        kind,
        actors: [...actors, ...others],
        side,
        earlier: actors,
        later: others,
        among: others.length === 0 ? alliance : null,
        negated: denied,
      };
    case 'prediction': {
      const uncheckable = common.uncheckable ?? 'it speaks of the future';
      return { ...common, kind, actors, about: null, side, negated: denied, ending: null, uncheckable };
    }
    default:
      return somebody ? { ...common, kind, actors } : null;
  }
}

function trendOf(direction: 'more-united' | 'less-united', denied: boolean) {
  if (direction === 'more-united') return denied ? 'not-rising' : 'rising';
  return denied ? 'not-falling' : 'falling';
}

/** The bounds that a proposal names; null where there are none, or none that hold together. */
function quantityOf(given: ClaimProposal['quantity']): Quantity | null {
  if (given == null) return null;
  const { unit, least, most, above } = given;
  const low = least ?? null;
  const high = most ?? null;
  if ((low === null && high === null) || (low !== null && high !== null && low > high)) return null;
  const fits = (value: number | null) =>
    value === null || (unit === 'share' ? value <= 1 : Number.isInteger(value));
  if (!fits(low) || !fits(high)) return null;
  const amount = (value: number | null): Amount | null =>
    value === null ? null : unit === 'share' ? share(value, above) : number(value);
  return { least: amount(low), most: amount(high), of: 'members', vague: false, butOne: false };
}
