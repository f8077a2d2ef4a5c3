import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EntenteError } from '../../error.ts';
import type { Finder } from '../../reading/finder.ts';

/** The readers that `--reader` knows. */
export const readerNames = ['rules', 'trained', 'llm'] as const;
export type ReaderName = (typeof readerNames)[number];
/** Those that are a finder, without a network. */
export type LocalReader = Exclude<ReaderName, 'llm'>;

/** The reader where nobody names one. */
export const PREFERRED: LocalReader = 'trained';

/** The same place seen from `src/cli/read/` and from `dist/cli/read/`. */
const WEIGHTS = new URL('../../../models/attribution-en/weights.bin', import.meta.url);

/**
 * The finder of a reader by its name, by default the one where nobody names one.
 *
 * @throws EntenteError for a reader whose weights are not there
 * @example (await finderOf('rules')).name // 'rules 1'
 */
export async function finderOf(reader: LocalReader = PREFERRED): Promise<Finder> {
  if (reader === 'rules') return (await import('../../reading/finder.ts')).rules;
  return trained();
}

async function trained(): Promise<Finder> {
  let weights: Uint8Array;
  try {
    weights = await readFile(WEIGHTS);
  } catch (error) {
    throw new EntenteError(
      'input',
      'no trained reader',
      fileURLToPath(WEIGHTS),
      'read with --reader rules, or reinstall',
      { cause: error },
    );
  }
  const { trainedFinder } = await import('../../reading/trained/index.ts');
  return trainedFinder(weights);
}
