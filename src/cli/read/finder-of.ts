import type { Finder } from '../../reading/finder.ts';
import { modelFile } from './model-file.ts';

/** The readers that `--reader` knows. */
export const readerNames = ['rules', 'trained', 'llm'] as const;
export type ReaderName = (typeof readerNames)[number];
/** Those that are a finder, without a network. */
export type LocalReader = Exclude<ReaderName, 'llm'>;

/** The reader where nobody names one. */
export const PREFERRED: LocalReader = 'trained';

/**
 * The finder of a reader by its name, by default the one where nobody names one.
 *
 * @param weights what `weightsFor` gave, where it is at hand; else they are read
 * @throws EntenteError for a reader whose weights are not there
 * @example (await finderOf('rules')).name // 'rules 1'
 */
export async function finderOf(
  reader: LocalReader = PREFERRED,
  weights: Uint8Array | null = null,
): Promise<Finder> {
  if (reader === 'rules') return (await import('../../reading/finder.ts')).rules;
  const { trainedFinder } = await import('../../reading/trained/index.ts');
  return trainedFinder(weights ?? (await readWeights()));
}

/**
 * The weights of a reader in memory that threads share, so that they lie in the processor's cache once; null for one without.
 *
 * @throws EntenteError where they are not there
 */
export async function weightsFor(reader: LocalReader): Promise<Uint8Array | null> {
  if (reader === 'rules') return null;
  const bytes = await readWeights();
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

const readWeights = (): Promise<Buffer> =>
  modelFile('attribution-en/weights.bin', 'no trained reader', 'read with --reader rules, or reinstall');
