/** How the levels of the qualifier are taken together. */
export type Aggregation =
  | 'ignore'
  | 'congruence'
  | 'conflict'
  | 'subtract'
  | 'combine'
  /** One-mode: the congruence network, and the conflict network beside it. */
  | 'congruence-and-conflict';

export type Normalisation = 'no' | 'activity' | 'prominence' | 'average' | 'jaccard' | 'cosine';

/** Within what a statement that says the same again does not count. */
export type DuplicateRule = 'include' | 'document' | 'week' | 'month' | 'year' | 'all';

export const windowUnits = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'events',
] as const;
export type WindowUnit = (typeof windowUnits)[number];

export type Kernel = 'uniform' | 'epanechnikov' | 'triangular' | 'gaussian';

/** Values of a variable, a field of the document, the coder or an attribute; `name` as `columnNamed` reads it. */
export interface ValueFilter {
  readonly name: string;
  /** Numbers and booleans as text: `0`, `1`. The empty text stands for no value. */
  readonly values: readonly string[];
}

export interface NetworkOptions {
  /** The nodes: a name as `columnNamed` reads it. */
  readonly rows: string;
  /** What the nodes of the rows are linked to, or through. */
  readonly columns: string;
  /** What is said of a column: agreement. Default: nothing. */
  readonly qualifier?: string | null;
  /** Rows by columns, or rows by rows. Default: two. */
  readonly mode?: 'two' | 'one';
  /** Default: ignore. */
  readonly aggregate?: Aggregation;
  /** Default: no. */
  readonly normalise?: Normalisation;
  /** Default: include. */
  readonly duplicates?: DuplicateRule;
  /** First and last second that counts, since 1970-01-01T00:00Z; both included. Default: all. */
  readonly from?: number | null;
  readonly to?: number | null;
  /** Statements with any of these values are left out. */
  readonly exclude?: readonly ValueFilter[];
  /** Statements without one of these values, for each name, are left out. */
  readonly include?: readonly ValueFilter[];
  /** Keep the nodes of statements that a filter left out, without ties. Default: false. */
  readonly isolates?: boolean;
  /** Compute what DNA 3.1.2 computes, its faults included (docs/differences.md). Default: false. */
  readonly dna?: boolean;
}

export interface TimeWindow {
  /** Length in units. */
  readonly size: number;
  readonly unit: WindowUnit;
  /** From one window to the next, in units. Default: 1. */
  readonly step?: number;
  /**
   * Keep every window inside the range. Default: true without a kernel, false with one. DNA knows the choice only with a
   * kernel, and keeps others inside.
   */
  readonly indent?: boolean;
}

export interface SliceOptions extends NetworkOptions {
  readonly window: TimeWindow;
  /** Weigh statements by their distance from the middle of the window. Default: none, all weigh 1. */
  readonly kernel?: Kernel | null;
  /** Divide each slice so that its cells sum to one. Default: false. */
  readonly toOne?: boolean;
}
