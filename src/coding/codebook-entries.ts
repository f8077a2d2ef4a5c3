import type { CodebookFile } from './codebook-schema.ts';
import type { Path } from './yaml-file.ts';

export type Section<K extends 'issues' | 'actors' | 'alliances'> = NonNullable<CodebookFile[K]>;
export type Entry<T> = T extends readonly (infer E)[] ? Omit<E, 'id'> : never;

/** The entries of a section in either form, each with its id and its path in the file. */
export function entriesOf<T extends Section<'issues' | 'actors' | 'alliances'>>(section: T, name: string) {
  const entries: { readonly id: string; readonly value: Entry<T>; readonly path: Path }[] = [];
  if (Array.isArray(section))
    for (const [i, { id, ...value }] of section.entries())
      entries.push({ id, value: value as unknown as Entry<T>, path: [name, i] });
  else
    for (const [id, value] of Object.entries(section))
      entries.push({ id: id.trim(), value: value as Entry<T>, path: [name, id] });
  return entries;
}
