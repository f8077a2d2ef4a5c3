import type { Finder } from '../finder.ts';
import { finderWith } from './trained-finder.ts';
import { modelOf } from './weights.ts';

/**
 * The trained finder with these weights (`models/attribution-en/weights.bin`), for `readAttributions`.
 *
 * @throws EntenteError where the bytes are no weights
 */
export function trainedFinder(weights: Uint8Array): Finder {
  return finderWith(modelOf(weights));
}
