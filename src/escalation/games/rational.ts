/** A number as a fraction in lowest terms, `denominator` above 0: payoffs and probabilities are kept as they were written. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What a number may be written as: 4, '1/3', '-0.25', '1e-3'. A number counts as the decimal that it prints as. */
export type Amount = number | string | Rational;

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** Beyond as many digits or so large an exponent no payoff was meant. */
const MOST_DIGITS = 400;

/** A fraction in lowest terms. @throws RangeError where the denominator is 0 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a fraction with denominator 0');
  if (denominator === 1n) return { numerator, denominator };
  const common = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / common, denominator: denominator / common };
}

/**
 * Reads a whole number, a decimal, with or without exponent, or a fraction; null for anything else, also for a denominator 0,
 * more than 400 digits or an exponent beyond 400.
 *
 * @example parseRational('-0.25') // { numerator: -1n, denominator: 4n }
 */
export function parseRational(text: string): Rational | null {
  if (/^[+-]?\d{1,15}$/.test(text)) return { numerator: BigInt(text), denominator: 1n };
  const fraction = /^([+-]?\d+)\/(\d+)$/.exec(text);
  if (fraction !== null) {
    if (text.length > MOST_DIGITS) return null;
    const denominator = BigInt(fraction[2]!);
    return denominator === 0n ? null : rational(BigInt(fraction[1]!), denominator);
  }
  const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,5}))?$/.exec(text);
  if (decimal === null) return null;
  const [, sign, whole = '', part = '', exponent = '0'] = decimal;
  if (whole === '' && part === '') return null;
  if (text.length > MOST_DIGITS || Math.abs(Number(exponent)) > MOST_DIGITS) return null;
  const power = Number(exponent) - part.length;
  const digits = BigInt(`${whole}${part}`) * (sign === '-' ? -1n : 1n);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

/** An amount as a fraction, or null where it is none. @example toRational(0.1) // 1/10 */
export function toRational(amount: Amount): Rational | null {
  if (typeof amount === 'object') return amount;
  return parseRational(typeof amount === 'number' ? String(amount) : amount.trim());
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return rational(a.numerator + b.numerator, a.denominator);
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError where `b` is 0 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0 where `a` is less than `b`, 0 where they are the same, else above 0. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The double nearest to a fraction, to the last bit or the one before. */
export function toNumber({ numerator, denominator }: Rational): number {
  const direct = Number(numerator) / Number(denominator);
  if (denominator <= SAFE && numerator <= SAFE && numerator >= -SAFE) return direct;
  if (numerator === 0n) return 0;
  const size = numerator < 0n ? -numerator : numerator;
  // A quotient of 64 bits and more, and what it was shifted by.
  const shift = 64 - (bits(size) - bits(denominator));
  const quotient =
    shift >= 0 ? (size << BigInt(shift)) / denominator : size / (denominator << BigInt(-shift));
  // In two steps, so that no power of two is beyond the range of doubles.
  const half = Math.trunc(-shift / 2);
  const value = Number(quotient) * 2 ** half * 2 ** (-shift - half);
  return numerator < 0n ? -value : value;
}

/** @example formatRational(rational(1n, 3n)) // '1/3' */
export function formatRational({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
