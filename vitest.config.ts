import { defineConfig } from 'vitest/config';

/** Three projects: `fast` and `slow` need nothing but npm; `browser` needs Chromium (see .ci/run). */
export default defineConfig({
  test: {
    // Vitest leaves one core free by default, which of two is half of the machine.
    maxWorkers: '100%',
    reporters: ['default', './scripts/count-reporter.ts'],
    projects: [
      // On a machine that does other things too a test may wait; none takes a second of its own.
      {
        test: {
          name: 'fast',
          // Modules are loaded once a worker, not once a file: they keep no state that a test could see.
          isolate: false,
          include: ['src/**/*.test.ts', 'test/fast/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/slow/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
