import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const DAY = 86_400_000;
const NEW = /^\.[0-9a-f]{8}\.new(-\w+)?$/;
const COPY = /^\.v\d+\.[0-9a-f]{8}\.new(-\w+)?$/;

/**
 * Removes what killed processes left of this store's making or migration: `.entente.db.<random>.new`,
 * `entente.db.v1.<random>.new`, and their logs, where they have not been written to for a day. Younger ones may belong
 * to a process that is at work.
 */
export function removeStaleDrafts(path: string): void {
  const folder = dirname(path);
  try {
    for (const name of readdirSync(folder)) {
      if (!isDraftOf(basename(path), name)) continue;
      const draft = join(folder, name);
      if (Date.now() - statSync(draft).mtimeMs > DAY) rmSync(draft, { force: true });
    }
  } catch {
    // Whoever may not list the folder, or came second to a file, can use the store all the same.
  }
}

function isDraftOf(store: string, name: string): boolean {
  return (
    (name.startsWith(`.${store}.`) && NEW.test(name.slice(store.length + 1))) ||
    (name.startsWith(`${store}.v`) && COPY.test(name.slice(store.length)))
  );
}
