import { EntenteError } from '../../error.ts';
import type { Settings } from '../settings.ts';
import type { Levels } from './levels.ts';

/** A double has so many bits for a combination of levels, and DNA's whole numbers so many. */
const MOST_COMBINED = { right: 53, dna: 31 };

/**
 * Whether the levels of a qualifier can be taken together as asked for. DNA gives the plain number of statements where texts
 * are to be subtracted, and so does `dna`.
 *
 * @throws EntenteError `usage` where texts are to be subtracted in a two-mode network, or too many levels combined
 */
export function checkLevels(levels: Levels, { mode, aggregate, dna }: Settings): void {
  if (mode !== 'two') return;
  const most = dna ? MOST_COMBINED.dna : MOST_COMBINED.right;
  if (aggregate === 'combine' && levels.count > most) {
    const advice = `${dna ? 'DNA' : 'combine'} takes up to ${most}`;
    throw new EntenteError('usage', 'too many levels to combine', String(levels.count), advice);
  }
  if (aggregate === 'subtract' && levels.kind === 'nominal' && !dna) {
    const advice = 'subtract takes a boolean or numbers; ignore and combine take texts';
    throw new EntenteError(
      'usage',
      'texts cannot be subtracted',
      levels.labels.slice(0, 3).join(', '),
      advice,
    );
  }
}
