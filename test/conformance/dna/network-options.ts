import type {
  Aggregation,
  DuplicateRule,
  NetworkOptions,
  Normalisation,
  ValueFilter,
} from '../../../src/networks/index.ts';
import type { Entry } from './manifest.ts';

/** The options that compute what DNA computed for an entry. */
export function networkOptions(entry: Entry): NetworkOptions {
  const { startDate, stopDate, duplicates = 'include' } = entry;
  const [exclude, include] = filters(entry);
  return {
    rows: named(entry.variable1 ?? entry.variable!, entry.variable1Document),
    columns: named(entry.variable2 ?? entry.variable!, entry.variable2Document),
    qualifier: entry.qualifier == null ? null : named(entry.qualifier, entry.qualifierDocument),
    mode: entry.networkType === 'onemode' ? 'one' : 'two',
    aggregate: (entry.qualifierAggregation ?? 'ignore') as Aggregation,
    normalise: (entry.normalization ?? 'no') as Normalisation,
    duplicates: (duplicates === 'acrossrange' ? 'all' : duplicates) as DuplicateRule,
    from: startDate === undefined ? null : dayIn(startDate),
    to: stopDate === undefined ? null : dayIn(stopDate) + 86_399,
    exclude,
    include,
    isolates: entry.isolates ?? false,
    dna: true,
  };
}

function named(name: string, isDocument: boolean | undefined): string {
  return isDocument === true ? `document.${name}` : name;
}

function filters(entry: Entry): [exclude: ValueFilter[], include: ValueFilter[]] {
  const byVariable = new Map<string, string[]>();
  // A value beside each variable; one variable may stand for several.
  const { excludeVariables: names = [] } = entry;
  for (const [at, value] of (names.length === 0 ? [] : (entry.excludeValues ?? [])).entries()) {
    const name = names[at] ?? names.at(-1)!;
    byVariable.set(name, [...(byVariable.get(name) ?? []), value]);
  }
  const all: [ValueFilter, boolean | undefined][] = [...byVariable].map(([name, values]) => [
    { name, values },
    entry.invertValues,
  ]);
  for (const [field, values, inverted] of [
    ['author', entry.excludeAuthors, entry.invertAuthors],
    ['source', entry.excludeSources, entry.invertSources],
    ['section', entry.excludeSections, entry.invertSections],
    ['type', entry.excludeTypes, entry.invertTypes],
  ] as const) {
    if (values !== undefined) all.push([{ name: `document.${field}`, values }, inverted]);
  }
  const those = (isInverted: boolean) =>
    all.filter(([, inverted]) => (inverted ?? false) === isInverted).map(([filter]) => filter);
  return [those(false), those(true)];
}

/** `02.02.2005`, the first second of it. */
function dayIn(date: string): number {
  const [day, month, year] = date.split('.');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 1000;
}
