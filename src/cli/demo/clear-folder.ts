import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { EntenteError } from '../../error.ts';
import { openStore } from '../../store/index.ts';
import { reasonOf } from '../output.ts';
import { type Example, isOfExample } from './is-of-example.ts';

/** Where a demo puts what it makes. */
export interface DemoPlaces {
  readonly folder: string;
  readonly store: string;
  readonly page: string;
}

/**
 * Makes `folder`, and takes away the store that an earlier demo of `example` left at `store`.
 *
 * @throws EntenteError where the store holds anything else, or a page lies there without it: then it is somebody's work
 */
export async function clearFolder({ folder, store, page }: DemoPlaces, example: Example): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new EntenteError('input', 'cannot make the folder', folder, reasonOf(error), { cause: error });
  }
  // A page without the demo's store beside it is somebody else's.
  if (existsSync(page) && !existsSync(store)) {
    throw new EntenteError('conflict', 'would overwrite', page, 'choose another folder with --folder');
  }
  if (!(await isLeftOver(store, example))) {
    throw new EntenteError(
      'conflict',
      'holds more than the demo',
      store,
      'choose another folder with --folder',
    );
  }
  for (const ending of ['', '-wal', '-shm']) await rm(`${store}${ending}`, { force: true });
}

async function isLeftOver(path: string, example: Example): Promise<boolean> {
  try {
    const store = await openStore(path);
    try {
      return await isOfExample(store, example);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof EntenteError && error.kind === 'not-found') return true;
    throw error;
  }
}
