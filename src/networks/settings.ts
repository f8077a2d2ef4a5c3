import { EntenteError } from '../error.ts';
import type { Aggregation, NetworkOptions, Normalisation } from './options.ts';

/** Options with every choice made. */
export type Settings = Required<NetworkOptions>;

const aggregations: Record<'two' | 'one', readonly Aggregation[]> = {
  two: ['ignore', 'subtract', 'combine'],
  one: ['ignore', 'congruence', 'conflict', 'subtract', 'congruence-and-conflict'],
};
const normalisations: Record<'two' | 'one', readonly Normalisation[]> = {
  two: ['no', 'activity', 'prominence'],
  one: ['no', 'average', 'jaccard', 'cosine'],
};

/**
 * Fills in the defaults. A choice that the mode does not know is an error; DNA quietly takes another, and so does `dna`.
 *
 * @throws EntenteError `usage` for choices that do not go together
 */
export function settingsOf(options: NetworkOptions): Settings {
  const settings: Settings = {
    qualifier: null,
    mode: 'two',
    aggregate: 'ignore',
    normalise: 'no',
    duplicates: 'include',
    from: null,
    to: null,
    exclude: [],
    include: [],
    isolates: false,
    dna: false,
    ...options,
  };
  const { mode, rows, columns, from, to, dna } = settings;
  if (rows === columns) {
    throw sameVariable(rows);
  }
  if (from !== null && to !== null && from > to) {
    const [first, last] = [from, to].map((time) => new Date(time * 1000).toISOString().slice(0, 10));
    throw new EntenteError('input', 'the first date is after the last', `${first} > ${last}`, 'swap them');
  }
  const aggregate = known(
    settings.aggregate,
    aggregations[mode],
    dna,
    `no aggregation of a ${mode}-mode network`,
  );
  const normalise = known(
    settings.normalise,
    normalisations[mode],
    dna,
    `no normalisation of a ${mode}-mode network`,
  );
  if (settings.qualifier === null && aggregate !== 'ignore') {
    if (dna) return { ...settings, aggregate: 'ignore', normalise };
    throw new EntenteError('usage', 'no qualifier to aggregate by', aggregate, 'name a qualifier');
  }
  return { ...settings, aggregate, normalise };
}

function known<T extends string>(value: T, values: readonly T[], dna: boolean, what: string): T {
  if (values.includes(value)) return value;
  if (dna) return values[0]!;
  throw new EntenteError('usage', what, value, `there are: ${values.join(', ')}`);
}

/** The error of a network of a variable with itself. */
export function sameVariable(name: string): EntenteError {
  return new EntenteError('usage', 'rows and columns are the same', name, 'name two different variables');
}
