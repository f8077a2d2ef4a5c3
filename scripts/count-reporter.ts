import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the one line that continuous integration reads: `N passed, N failed`. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      const broken = module.errors().length > 0;
      if (broken) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    // After the default reporter's own summary, which is written in the same tick.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}

export default CountReporter;
