/** How many: a number of actors, or a share of them. */
export type Amount =
  | StatedAmount
  /** All but so many. */
  | { readonly kind: 'rest'; readonly value: number };

/** A number or a share as a text states it. */
export type StatedAmount =
  | { readonly kind: 'number'; readonly value: number }
  /** `above` is true where the share itself is not enough: "more than half". */
  | { readonly kind: 'share'; readonly value: number; readonly above: boolean };

/** A quantity as bounds on a count. */
export interface Quantity {
  readonly least: Amount | null;
  readonly most: Amount | null;
  /** Of all members, or only of those whose position is known. */
  readonly of: 'members' | 'known';
  /** The words name no number: "many", "a handful". */
  readonly vague: boolean;
  /** How many more may be missing from the bounds: "not all" is all but one. */
  readonly butOne: boolean;
}

const nothing: Quantity = { least: null, most: null, of: 'members', vague: false, butOne: false };

export const vagueQuantity: Quantity = { ...nothing, vague: true };

/** A number of actors. */
export function number(value: number): StatedAmount {
  return { kind: 'number', value };
}

/** A share of the actors, 0 to 1. */
export function share(value: number, above = false): StatedAmount {
  return { kind: 'share', value, above };
}

/** All but so many actors. */
export function allBut(value: number): Amount {
  return { kind: 'rest', value };
}

export function atLeast(least: Amount): Quantity {
  return { ...nothing, least };
}

export function atMost(most: Amount): Quantity {
  return { ...nothing, most };
}

export function between(least: Amount, most: Amount): Quantity {
  return { ...nothing, least, most };
}

/** "Not all": at most all but one. */
export const notAll: Quantity = { ...atMost(share(1)), butOne: true };

/** The bounds of a quantity as whole numbers of `all` actors. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

// A share such as 2/3 of 3 must not become 3 by rounding.
const ROUNDING = 1e-9;

/**
 * What a quantity asks of a count out of `all`.
 *
 * @example boundsOf(atLeast(share(0.5, true)), 32) // { least: 17, most: null }: "most of 32"
 */
export function boundsOf({ least, most, butOne }: Quantity, all: number): Bounds {
  const low = least === null ? null : smallest(least, all);
  const high = most === null ? null : largest(most, all) - (butOne ? 1 : 0);
  // "Exactly half" of 11 lies between two whole numbers, and either will do.
  return low !== null && high !== null && low > high
    ? { least: high, most: low }
    : { least: low, most: high };
}

function smallest(amount: Amount, all: number): number {
  if (amount.kind === 'number') return amount.value;
  if (amount.kind === 'rest') return all - amount.value;
  const exact = amount.value * all;
  return amount.above ? Math.floor(exact + ROUNDING) + 1 : Math.ceil(exact - ROUNDING);
}

function largest(amount: Amount, all: number): number {
  if (amount.kind === 'number') return amount.value;
  if (amount.kind === 'rest') return all - amount.value;
  const exact = amount.value * all;
  return amount.above ? Math.ceil(exact - ROUNDING) - 1 : Math.floor(exact + ROUNDING);
}
