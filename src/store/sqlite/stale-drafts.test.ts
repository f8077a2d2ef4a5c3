import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentOf } from '../../../test/store/fiction.ts';
import { openStoreWith } from '../index.ts';

const batch = { documents: [documentOf('note', 'Minister A of Ruritania is for troops.')] };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a store '));
  path = join(folder, 'entente.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const old = [
  '.entente.db.0a1b2c3d.new',
  '.entente.db.0a1b2c3d.new-wal',
  'entente.db.v1.0a1b2c3d.new',
] as const;
const kept = [
  '.entente.db.00000000.new', // of today
  '.other.db.0a1b2c3d.new',
  '.entente.db.new',
  'entente.db.v1',
  'entente.db.v1.notes.new',
] as const;

test.each(['that is made', 'that is there'])(
  'a store %s takes away what killed processes left of it more than a day ago',
  async (which) => {
    if (which === 'that is there') await (await openStoreWith(path, batch)).store.close();
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const name of [...old, ...kept]) {
      writeFileSync(join(folder, name), '');
      if (name !== kept[0]) utimesSync(join(folder, name), yesterday, yesterday);
    }
    await (await openStoreWith(path, batch)).store.close();
    expect(readdirSync(folder).toSorted()).toEqual(['entente.db', ...kept].toSorted());
  },
);
