import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../../error.ts';
import { reasonOf } from '../output.ts';

/** Whether `--out` names a folder: one that is there, or a name that ends like one. */
export async function isFolderName(out: string): Promise<boolean> {
  if (/[/\\]$/.test(out)) return true;
  try {
    return (await stat(out)).isDirectory();
  } catch {
    return false;
  }
}

/** Writes files into a folder that is new or empty, and makes it once there is one. @throws EntenteError where that cannot be */
export async function writeFolder(
  folder: string,
  files: Iterable<readonly [name: string, parts: Iterable<string>]>,
): Promise<void> {
  try {
    let isThere = false;
    for (const [name, parts] of files) {
      if (!isThere) await makeEmpty(folder);
      isThere = true;
      await writeFile(join(folder, name), parts, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('input', 'cannot write', folder, reasonOf(error), { cause: error });
  }
}

async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new EntenteError('conflict', 'the folder is not empty', folder, 'name a new one');
}
