#!/usr/bin/env node
// Plain JavaScript that any Node can parse: says in one line when this Node is too old, then hands over.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `entente: Node is too old: ${process.version} — install Node 24 or newer, or use "npm run -s entente --" in a checkout`,
  );
  process.exitCode = 1;
} else {
  await start();
}

async function start() {
  const { existsSync } = await import('node:fs');
  await keepCompiled();
  // npm runs scripts in the folder of the package; paths on the command line are meant from where it was typed.
  if (process.env.npm_lifecycle_event === 'entente' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  // A checkout runs straight from src/; an installed package has only dist/.
  const source = new URL('../src/cli/main.ts', import.meta.url);
  await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href);
}

/** Keeps compiled modules in the user's own cache folder: the next start takes a third less. Where it cannot, nothing is kept. */
async function keepCompiled() {
  const { enableCompileCache } = await import('node:module');
  const { homedir } = await import('node:os');
  const { join } = await import('node:path');
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  enableCompileCache(join(caches, 'entente', 'compiled'));
}
