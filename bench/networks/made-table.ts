import type { CodedTable, Column } from '../../src/coding/coded-table.ts';
import { rng } from '../../src/stats/rng.ts';

/** What is made up. */
export interface Made {
  readonly statements: number;
  readonly actors: number;
  readonly concepts: number;
  readonly weeks: number;
}

const WEEK = 604_800;

/** Statements spread evenly over actors, concepts, agreement and time, five a document, in order of time. */
export function madeTable({ statements: n, actors, concepts, weeks }: Made): CodedTable {
  const random = rng(n);
  const pick = (count: number): number => Math.floor(random() * count);
  const texts = (name: string, count: number) => ({
    kind: 'text' as const,
    labels: Array.from({ length: count }, (_, at) => `${name} ${at}`),
    codes: Int32Array.from({ length: n }, () => pick(count)),
  });
  const documents = Array.from({ length: Math.ceil(n / 5) }, (_, at) => ({
    id: String(at),
    title: '',
    author: '',
    source: '',
    section: '',
    type: '',
    time: Math.floor((at / Math.ceil(n / 5)) * weeks * WEEK),
  }));
  const document = Int32Array.from({ length: n }, (_, row) => Math.floor(row / 5));
  return {
    length: n,
    ids: Array.from({ length: n }, (_, row) => String(row)),
    time: Float64Array.from(document, (at) => documents[at]!.time),
    document,
    documents,
    start: Int32Array.from({ length: n }, (_, row) => (row % 5) * 100),
    stop: Int32Array.from({ length: n }, (_, row) => (row % 5) * 100 + 50),
    coder: new Int32Array(n),
    coders: ['coder'],
    variables: new Map<string, Column>([
      ['actor', texts('actor', actors)],
      ['concept', texts('concept', concepts)],
      [
        'agreement',
        {
          kind: 'boolean' as const,
          values: Float64Array.from({ length: n }, () => pick(2)),
          scale: [0, 1] as const,
        },
      ],
    ]),
    attributes: new Map(),
  };
}
