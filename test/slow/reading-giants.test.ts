import { describe, expect, test } from 'vitest';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { type Finder, rules } from '../../src/reading/index.ts';
import { giants } from '../reading/fuzz/giants.ts';
import { tried } from '../reading/fuzz/tried.ts';

const readers: readonly Finder[] = [rules, await finderOf('trained')];

/** GIANT_SIZE=1000000 makes all of them as long as the line of a million characters (five minutes of CPU time). */
const SIZE = Number(process.env['GIANT_SIZE'] ?? 200_000);
const MILLION = 1_000_000;
/** Seconds of CPU time for a million characters, falling with the square of the length: what grows so would take that long. */
const MOST_TIME = 300;

describe.each(readers)('$name', (finder) => {
  test.each(Object.keys(giants))(
    'a very long text is read without a fault: %s',
    (what) => {
      const size = what === 'articles in one line' ? MILLION : SIZE;
      const { faults, time } = tried(giants[what]!(size), 'text/markdown', finder);
      expect(faults).toEqual([]);
      expect(time / 1000).toBeLessThan(MOST_TIME * (size / MILLION) ** 2);
    },
    300_000,
  );
});
