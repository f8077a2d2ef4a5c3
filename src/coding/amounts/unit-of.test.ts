import { expect, test } from 'vitest';
import { currencyOf, unitOf } from './unit-of.ts';

test.each([
  ['EUR', 'EUR', 1, true],
  ['billion EUR', 'EUR', 1e9, true],
  ['EUR bn', 'EUR', 1e9, true],
  ['€', 'EUR', 1, true],
  ['€m', 'EUR', 1e6, true],
  ['million euros', 'EUR', 1e6, true],
  ['US$ million', 'USD', 1e6, true],
  ['million Norwegian kroner', 'NOK', 1e6, true],
  ['kroner', 'kroner', 1, true],
  ['million crowns', 'crown', 1e6, true],
  ['tanks', 'tank', 1, false],
  ['Artillery shells', 'artillery shell', 1, false],
  ['thousand shells', 'shell', 1e3, false],
  ['batteries', 'battery', 1, false],
  ['m', 'm', 1, false],
  ['', '', 1, false],
])('the unit %j is %s times %d', (text, name, scale, isCurrency) => {
  expect(unitOf(text)).toEqual({ name, scale, isCurrency });
});

test('a name that several currencies share is none', () => {
  expect(currencyOf('kroner')).toBe(null);
  expect(currencyOf('constructor')).toBe(null);
});
