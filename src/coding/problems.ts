import { EntenteError } from '../error.ts';

/** What is wrong with a file, gathered so that a person hears of the first and of how many more there are. */
export interface Problems {
  /** `place` is a line, or a line and column: `17`, `12:5`. */
  add(place: string, what: string, value: string, advice: string): void;
  /** Counts problems that are not worth telling apart, as they come behind others. */
  more(count: number): void;
  /** @throws EntenteError with the first problem and the number of others, if there is one */
  throwFirst(): void;
}

/**
 * An empty list of problems of the file `fileName`.
 *
 * @example
 * const problems = problemsOf('table.csv');
 * problems.add('17', 'no such date', '2024-02-30', 'write it as 2024-03-31');
 * problems.throwFirst(); // table.csv:17: no such date: 2024-02-30 — write it as 2024-03-31
 */
export function problemsOf(fileName: string): Problems {
  let first: readonly [what: string, value: string, advice: string] | null = null;
  let firstLine = Number.POSITIVE_INFINITY;
  let count = 0;
  return {
    add(place, what, value, advice) {
      count += 1;
      const line = Number.parseInt(place, 10);
      if (line >= firstLine) return;
      firstLine = line;
      first = [`${fileName}:${place}: ${what}`, excerpt(value), advice];
    },
    more(further) {
      count += further;
    },
    throwFirst() {
      if (first === null) return;
      const [what, value, advice] = first;
      throw new EntenteError(
        'input',
        what,
        value,
        count === 1 ? advice : `${advice} (and ${count - 1} more)`,
      );
    },
  };
}

/** Throws the one problem that ends the reading of a file, after those found before it. */
export function fail(problems: Problems, place: string, what: string, value: string, advice: string): never {
  problems.add(place, what, value, advice);
  problems.throwFirst();
  throw new Error('a problem was added');
}

/** The beginning of a long value, so that a message stays one line that can be read. */
export function excerpt(value: string): string {
  if (value.trim() === '') return '(empty)';
  const points = Array.from(value.slice(0, 200));
  return points.length <= 80 ? value.slice(0, 200) : `${points.slice(0, 79).join('')}…`;
}
