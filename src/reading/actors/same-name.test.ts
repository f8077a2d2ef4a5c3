import { expect, test } from 'vitest';
import { namePartsOf, sameName } from './same-name.ts';

test.each([
  ['Karl Lund', 'Karl Lund', 'same'],
  ['K. Lund', 'Karl Lund', 'same'],
  ['Lund', 'Karl Lund', 'surname'],
  ['Karl', 'Karl Lund', 'given'],
  ['Anna Lund', 'Karl Lund', null],
  ['Van der Berg', 'Jan van der Berg', 'surname'],
  ['Berg', 'Jan van der Berg', 'surname'],
  ['Al-Karimi', 'Samir al-Karimi', 'surname'],
  ['Karimi', 'Samir al-Karimi', 'surname'],
  ['Zhao', 'Zhao Wen', 'given'],
  ['Wen Zhao', 'Zhao Wen', 'same'],
  ['Lund', 'Anna Lund-Hansen', null],
] as const)('%s and %s: %s', (name, known, fit) => {
  expect(sameName(namePartsOf(name), namePartsOf(known))).toBe(fit);
});
