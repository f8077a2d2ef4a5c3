import { writeFileSync } from 'node:fs';
import {
  fidelityClasses,
  type FidelityClass,
  fidelityOf,
  versionIndex,
} from '../../src/claims/fidelity/index.ts';
import { readQuotationPairs } from '../gold/read-quotation-pairs.ts';

export interface FidelityOptions {
  readonly errors?: boolean;
  readonly json?: string;
}

/** Scores the classes of quotations; each is looked up among the other texts of all pairs, as it would be in a store. */
export function evaluateFidelity(folder: string, options: FidelityOptions): void {
  const pairs = readQuotationPairs(folder);
  const statements = pairs.map(({ there }) => there);
  const index = versionIndex(statements);
  const found = pairs.map((pair) => ({ ...pair, given: fidelityOf(pair.here, statements, index) }));
  if (options.errors === true)
    for (const { id, class: marked, given, here } of found)
      if (given.class !== marked)
        process.stdout.write(
          `${id}\t${marked}\t${given.class}\t${here.text}\t${given.differences.map(({ kind, words }) => `${kind}: ${words}`).join('; ')}\n`,
        );
  const counts = (marked: FidelityClass, given: FidelityClass) =>
    found.filter((pair) => pair.class === marked && pair.given.class === given).length;
  const confusion = fidelityClasses.map((marked) => fidelityClasses.map((given) => counts(marked, given)));
  const classes = fidelityClasses.map((name, i) => {
    const right = confusion[i]![i]!;
    const marked = confusion[i]!.reduce((sum, count) => sum + count, 0);
    const given = confusion.reduce((sum, row) => sum + row[i]!, 0);
    return {
      name,
      marked,
      given,
      right,
      precision: share(right, given),
      recall: share(right, marked),
      f1: share(2 * right, marked + given),
    };
  });
  const macroF1 = classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length;
  const altered = found.filter((pair) => pair.class === 'negation-changed');
  const missedNegations = altered
    .filter(({ given }) => given.class !== 'negation-changed')
    .map(({ id }) => id);
  const wrongVersion = found.filter(
    ({ given, class: marked }, i) => marked !== 'only-here' && given.versions[0]?.at !== i,
  ).length;
  const result = {
    pairs: pairs.length,
    macroF1,
    missedNegations: missedNegations.length,
    otherVersionFound: wrongVersion,
    classes,
    confusion,
  };
  process.stdout.write(tableOf(result));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 1)}\n`);
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

interface Result {
  readonly pairs: number;
  readonly macroF1: number;
  readonly missedNegations: number;
  readonly otherVersionFound: number;
  readonly classes: readonly {
    name: string;
    marked: number;
    given: number;
    precision: number;
    recall: number;
    f1: number;
  }[];
  readonly confusion: readonly (readonly number[])[];
}

function tableOf({ pairs, macroF1, missedNegations, otherVersionFound, classes, confusion }: Result): string {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(7);
  const rows = classes.map(
    ({ name, marked, precision, recall, f1 }, i) =>
      `${name.padEnd(17)}${String(marked).padStart(5)}${percent(precision)}${percent(recall)}${percent(f1)}   ${confusion[i]!.map((count) => String(count).padStart(3)).join('')}`,
  );
  return [
    `${pairs} pairs, each looked up among all`,
    '',
    `${'class'.padEnd(17)}    n      P      R     F1   given, in this order`,
    ...rows,
    '',
    `macro F1 ${(100 * macroF1).toFixed(1)}; altered negations missed: ${missedNegations}; another version found than the marked one: ${otherVersionFound}`,
    '',
  ].join('\n');
}
