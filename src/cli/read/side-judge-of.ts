import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '../../coding/codebook.ts';
import { EntenteError } from '../../error.ts';
import type { SideJudge, SideReader } from '../../reading/index.ts';

/** How `--stance` tells where words stand: by rules alone, or by rules and a small language model. */
export const stanceWays = ['model', 'rules'] as const;
export type StanceWay = (typeof stanceWays)[number];

/** The way where nobody names one. */
export const PREFERRED_STANCE: StanceWay = 'model';

let loading: Promise<SideReader> | null = null;

/** The same place seen from `src/cli/read/` and from `dist/cli/read/`. */
const MODEL = new URL('../../../models/stance-en/', import.meta.url);

/**
 * What tells stances on the issues of a codebook beside the rules; null where the rules alone do.
 *
 * @throws EntenteError where the model is not there
 */
export async function sideJudgeOf(way: StanceWay, codebook: Codebook): Promise<SideJudge | null> {
  if (way === 'rules' || codebook.issues.length === 0) return null;
  const { sideJudge } = await import('../../reading/index.ts');
  return sideJudge(codebook, await sideModel());
}

/**
 * The model that tells sides; loaded once in a process.
 *
 * @throws EntenteError where it is not there
 */
export function sideModel(): Promise<SideReader> {
  return (loading ??= load());
}

async function load(): Promise<SideReader> {
  const [model, tokenizer] = await Promise.all([file('model.onnx'), file('tokenizer.json')]);
  const { sideReader } = await import('../../reading/index.ts');
  return sideReader(model, tokenizer.toString('utf8'));
}

async function file(name: string): Promise<Buffer> {
  const path = new URL(name, MODEL);
  try {
    return await readFile(path);
  } catch (error) {
    throw new EntenteError(
      'input',
      'no stance model',
      fileURLToPath(path),
      'read with --stance rules, or reinstall',
      { cause: error },
    );
  }
}
