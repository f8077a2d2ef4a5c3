import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Gives a finished file its name, so that it survives a loss of power too, unless that name is taken; gives whether it
 * did. The file may keep its old name beside the new one.
 */
export function placeFile(draft: string, path: string): boolean {
  sync(draft);
  try {
    linkSync(draft, path);
  } catch {
    if (existsSync(path)) return false;
    // A file system without hard links; two processes that come to this line at the same moment are not kept apart.
    renameSync(draft, path);
  }
  sync(dirname(path));
  return true;
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
