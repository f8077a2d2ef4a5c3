import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBratStatements } from '../../coding/index.ts';
import { EntenteError } from '../../error.ts';
import type { StatementFilter, Store } from '../../store/index.ts';
import { reasonOf } from '../output.ts';

/** What brat must know to show the files. */
const CONFIGURATION = `[entities]
Statement
[relations]
[events]
[attributes]
`;

/**
 * Writes the statements of a store as a folder that brat opens: for each document that has some its text, `.txt`, and its
 * annotation, `.ann`; `entente import FOLDER/*.ann` reads them back to the same.
 *
 * @returns how many documents were written
 * @throws EntenteError where the folder is not empty, or cannot be written
 */
export async function writeBratFolder(
  store: Store,
  filter: StatementFilter,
  folder: string,
): Promise<number> {
  const statements = Map.groupBy(await store.statements(filter), ({ document }) => document);
  const names = new Set<string>();
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0)
      throw new EntenteError('conflict', 'the folder is not empty', folder, 'name a new one');
    for (const [id, own] of statements) {
      const document = (await store.document(id))!;
      const name = fileNameOf(id, names);
      await writeFile(join(folder, `${name}.txt`), document.text, { flag: 'wx' });
      await writeFile(join(folder, `${name}.ann`), writeBratStatements(document, own), { flag: 'wx' });
    }
    await writeFile(join(folder, 'annotation.conf'), CONFIGURATION, { flag: 'wx' });
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('input', 'cannot write', folder, reasonOf(error), { cause: error });
  }
  return statements.size;
}

/** An id may be an address: letters, digits and few marks remain, none that leads elsewhere. */
function fileNameOf(id: string, taken: Set<string>): string {
  const plain =
    id
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[-.]+/, '')
      .slice(0, 80) || 'document';
  let name = plain;
  // Some file systems take capitals and small letters for the same.
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain}-${i}`;
  taken.add(name.toLowerCase());
  return name;
}
