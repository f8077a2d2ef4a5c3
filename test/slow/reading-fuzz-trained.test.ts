import { expect, test } from 'vitest';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { faultsOnMutated, TEXTS } from '../reading/fuzz/mutated-texts.ts';

// A file of its own, so that it runs beside the rules.
const trained = await finderOf('trained');

test(`trained: ${TEXTS} mutated texts are read without a fault`, () => {
  expect(faultsOnMutated(trained)).toEqual([]);
}, 600_000);
