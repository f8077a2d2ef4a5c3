/**
 * The readers on invented articles, or on the .txt files of a folder (`npm run bench -- reading FOLDER`): beside wink-nlp's tagging
 * alone, on one thread and on two, the memory of the process, and how time grows to documents of 1 MB.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finderOf, type ReaderName } from '../src/cli/read/finder-of.ts';
import { EntenteError } from '../src/error.ts';
import type { Finder } from '../src/reading/index.ts';
import { article, textsOf } from './reading/articles.ts';
import { besideWink } from './reading/beside-wink.ts';
import { growth } from './reading/growth.ts';
import { inThreads } from './reading/threads.ts';

const WORDS = 1000;
/** Texts that the readers are compared on in this process. */
const COMPARED = 200;
/** So many documents that the threads run for some ten seconds. */
const LONG_RUN = 1600;

const folder = process.argv[2];
const given = folder === undefined ? null : await textsOf(folder);
const compared = (given ?? Array.from({ length: COMPARED }, (_, i) => article(WORDS, i + 1))).slice(
  0,
  COMPARED,
);
console.log(
  given === null
    ? `${compared.length} invented articles of ${WORDS} words`
    : `the first ${compared.length} of ${given.length} texts`,
);

const finders = new Map<ReaderName, Finder>();
for (const name of ['rules', 'trained'] as const) {
  try {
    finders.set(name, await finderOf(name));
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    console.log(error.message);
  }
}

besideWink(compared, [...finders.values()]);

const scratch = await mkdtemp(join(tmpdir(), 'entente-bench-'));
try {
  if (folder === undefined)
    for (let i = 0; i < LONG_RUN; i++) await writeFile(join(scratch, `${i}.txt`), article(WORDS, i + 1));
  const size = given?.length ?? LONG_RUN;
  const times = Math.ceil(LONG_RUN / size);
  const folders = Array.from({ length: times }, () => folder ?? scratch);
  for (const reader of finders.keys()) inThreads(folders, size * times, reader);
} finally {
  await rm(scratch, { recursive: true });
}

for (const finder of finders.values()) growth(finder);
