import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { AnswerCache } from '../../reading/llm/index.ts';
import { reasonOf } from '../output.ts';

/** No answer is longer: what is, was not written here. */
const LONGEST = 8_000_000;

/** Where answers are kept: `$XDG_CACHE_HOME/entente/llm`, else `~/.cache/entente/llm`. */
export function answerFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['XDG_CACHE_HOME'] ?? '';
  // The XDG specification has relative ones ignored.
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'entente', 'llm');
}

/**
 * Answers kept in files, one each, which only their owner can read: they hold words of the documents. A file begins with the sum of
 * what follows, so that a damaged one counts as none, and appears under its name only when it is whole.
 *
 * @param complain is told once why answers cannot be kept
 */
export function answerFiles(folder: string, complain: (message: string) => void): AnswerCache {
  const pathOf = (key: string) => join(folder, `${key}.json`);
  let complained = false;
  return {
    get: async (key) => {
      try {
        if ((await stat(pathOf(key))).size > LONGEST) return null;
        const [sum = '', ...rest] = (await readFile(pathOf(key), 'utf8')).split('\n');
        const answer = rest.join('\n');
        return sum === sumOf(answer) ? answer : null;
      } catch {
        // What cannot be read is asked for again.
        return null;
      }
    },
    put: async (key, answer) => {
      const draft = join(folder, `.${key}.${randomBytes(4).toString('hex')}`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await written(draft, `${sumOf(answer)}\n${answer}`);
        await rename(draft, pathOf(key));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {});
        if (!complained) complain(`answers are not kept: ${folder} — ${reasonOf(error)}`);
        complained = true;
      }
    },
  };
}

async function written(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
