import type { CsvRecord } from '../csv-records.ts';

/** What a document says of itself, beside its id. */
export const describing = ['title', 'author', 'source', 'section', 'type'] as const;
export type Describing = (typeof describing)[number];

/** Names of columns that mean the same, in small letters; the first that a table has is taken. */
const synonyms = {
  id: ['statement_id', 'id'],
  time: ['epoch_seconds', 'time', 'datetime', 'date_time', 'date'],
  start: ['start_position', 'start'],
  stop: ['stop_position', 'stop', 'end'],
  coder: ['coder', 'coder_id', 'coder_name'],
  document: ['document_id', 'document.id', 'document', 'page', 'url', 'seen_in_stored_page'],
} as const;

export type CsvRole = keyof typeof synonyms;

/** Columns that are neither a variable nor one of the roles: the passage itself. */
const passages = new Set(['text', 'quote']);

/** Which column plays which part: an index into the header, or -1. */
export interface CsvRoles {
  readonly of: Readonly<Record<CsvRole, number>>;
  readonly describes: Readonly<Record<Describing, number>>;
  /** Columns of values, by index and name. */
  readonly variables: readonly (readonly [index: number, name: string])[];
}

/** The parts of the columns of a table for networks, without regard to case. */
export function csvRoles(header: readonly string[]): CsvRoles {
  const names = header.map((name) => name.toLowerCase());
  const first = (wanted: readonly string[]) =>
    wanted.map((name) => names.indexOf(name)).find((at) => at !== -1) ?? -1;
  const of = Object.fromEntries(
    Object.entries(synonyms).map(([role, wanted]) => [role, first(wanted)]),
  ) as Record<CsvRole, number>;
  const describes = Object.fromEntries(
    describing.map((field) => [field, first([`document_${field}`, `document.${field}`, field])]),
  ) as Record<Describing, number>;
  const times = new Set<string>(synonyms.time);
  const page = of.document !== -1 && !names[of.document]!.startsWith('document') ? of.document : -1;
  const taken = new Set(Object.values(of).filter((at) => at !== page));
  const variables = header.flatMap((name, at): [number, string][] => {
    const known = names[at]!;
    const isPart = taken.has(at) || times.has(known) || passages.has(known) || /^document[._]/.test(known);
    return name === '' || isPart ? [] : [[at, name]];
  });
  return { of, describes, variables };
}

/** The trimmed cell of a column, or null where there is none or it is empty. */
export function cellAt(record: CsvRecord, at: number): string | null {
  const text = record.cells[at]?.trim();
  return text === undefined || text === '' ? null : text;
}
