import type {
  Aggregation,
  DuplicateRule,
  NetworkOptions,
  Kernel,
  Normalisation,
  ValueFilter,
  WindowUnit,
} from '../../../src/networks/index.ts';
import type { Entry } from './manifest.ts';
import { secondsOf } from './sample.ts';

/** The options that compute what DNA computed for an entry. */
export function networkOptions(entry: Entry): NetworkOptions {
  const { duplicates = 'include' } = entry;
  const [exclude, include] = filters(entry);
  return {
    rows: named(entry.variable1 ?? entry.variable!, entry.variable1Document),
    columns: named(entry.variable2 ?? entry.variable!, entry.variable2Document),
    qualifier: entry.qualifier == null ? null : named(entry.qualifier, entry.qualifierDocument),
    mode: entry.networkType === 'onemode' ? 'one' : 'two',
    aggregate: (entry.qualifierAggregation ?? 'ignore') as Aggregation,
    normalise: (entry.normalization ?? 'no') as Normalisation,
    duplicates: (duplicates === 'acrossrange' ? 'all' : duplicates) as DuplicateRule,
    from: limit(entry.startDate, entry.startTime ?? '00:00:00', entry.start),
    to: limit(entry.stopDate, entry.stopTime ?? '23:59:59', entry.stop),
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

/** What rDNA takes for no limit. */
const limitless: ReadonlySet<string | undefined> = new Set([undefined, '01.01.1900', '31.12.2099']);

/** The second of an end of the range that was asked for: as the result states it, or by its date, `02.02.2005`, and time. */
function limit(date: string | undefined, time: string, stated: string | undefined): number | null {
  if (limitless.has(date)) return null;
  const [day, month, year] = date!.split('.');
  return secondsOf(stated ?? `${year}-${month}-${day}T${time}`);
}

/** The window and the kernel of a series. */
export function windowOptions(entry: Entry) {
  const unit = entry.timeWindow as WindowUnit;
  return {
    window: { size: entry.windowSize!, unit, indent: entry.indentTime ?? false },
    kernel: entry.kernel === undefined || entry.kernel === 'no' ? null : (entry.kernel as Kernel),
    toOne: entry.normalizeToOne ?? false,
  };
}
