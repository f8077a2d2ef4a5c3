import { InvalidArgumentError } from 'commander';

/** Parses an option that is a whole number from 0 on. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('not a whole number');
  return number;
}
