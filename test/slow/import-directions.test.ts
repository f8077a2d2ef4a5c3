import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente lint '));
  cpSync(join(root, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lint(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), 'src'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status, stdout };
}

const use = (path: string) => `import { part } from '${path}';\nexport const whole = [part];\n`;

test.each([
  ['stats imports nothing', 'src/stats/rank.ts', '../coding/actor.ts'],
  ['cohesion does not read', 'src/cohesion/position.ts', '../reading/reader.ts'],
  ['the store does not judge', 'src/store/store.ts', '../claims/claim.ts'],
  ['a deeper folder keeps the direction', 'src/coding/registry/states.ts', '../../reading/reader.ts'],
  ['the package does not import itself by name', 'src/stats/rank.ts', 'entente/claims'],
  ['the core opens no file', 'src/claims/claim.ts', 'node:fs'],
])('%s', (_sentence, file, imported) => {
  const { status, stdout } = lint({ [file]: use(imported) });
  expect(stdout).toContain(`'${imported}' import is restricted`);
  expect(status).toBe(1);
});

test.each([
  ['claims count on cohesion', 'src/claims/claim.ts', '../cohesion/position.ts'],
  ['stats lie below the store too', 'src/store/store.ts', '../stats/calendar.ts'],
])('an import along the direction passes: %s', (_sentence, file, imported) => {
  const { status, stdout } = lint({ [file]: use(imported) });
  expect(stdout).toContain('Found 0 warnings and 0 errors');
  expect(status).toBe(0);
});
