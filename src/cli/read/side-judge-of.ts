import type { Codebook } from '../../coding/codebook.ts';
import type { SideJudge, SideReader } from '../../reading/index.ts';
import { modelFile } from './model-file.ts';

/** How `--stance` tells where words stand: by rules alone, or by rules and a small language model. */
export const stanceWays = ['model', 'rules'] as const;
export type StanceWay = (typeof stanceWays)[number];

/** The way where nobody names one. */
export const PREFERRED_STANCE: StanceWay = 'model';

let loading: Promise<SideReader> | null = null;

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
  const file = (name: string) =>
    modelFile(`stance-en/${name}`, 'no stance model', 'read with --stance rules, or reinstall');
  const [model, tokenizer] = await Promise.all([file('model.onnx'), file('tokenizer.json')]);
  const { sideReader } = await import('../../reading/index.ts');
  return sideReader(model, tokenizer.toString('utf8'));
}
