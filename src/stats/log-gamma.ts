/** Lanczos' series with g = 607/128, 15 terms (Godfrey). */
const TERMS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488,
  0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5,
  3.6899182659531625e-6,
];

/**
 * The natural logarithm of the gamma function of a positive number, to some 1e-14: Lanczos 1964, DOI 10.1137/0701008.
 *
 * @throws RangeError where `x` is not above 0
 * @example logGamma(5) // 3.1780538303479458, the logarithm of 4!
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`no positive number: ${x}`);
  const shifted = x + 5.2421875;
  let sum = 0.9999999999999971;
  for (const [i, term] of TERMS.entries()) sum += term / (x + i + 1);
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.5066282746310007 * sum) / x);
}
