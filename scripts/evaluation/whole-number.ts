import { InvalidArgumentError } from 'commander';

/** Parses an option that is a whole number from 0 on. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('not a whole number');
  return number;
}

/** Parses an option that is a whole number from `least` to `most`. */
export const between =
  (least: number, most: number) =>
  (value: string): number => {
    const number = wholeNumber(value);
    if (number < least || number > most) throw new InvalidArgumentError(`not from ${least} to ${most}`);
    return number;
  };
