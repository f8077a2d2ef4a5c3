import type { VictoryModel } from './options.ts';

/** An advantage of a tenth is enough under the model Binary. */
const THRESHOLD = 1.1;
const SURELY = 1e-6;

/**
 * The chance that a coalition of strength `own` beats one of strength `other`, both above 0.
 *
 * @example victoryChance('Square', 2, 1) // 0.8
 */
export function victoryChance(model: VictoryModel, own: number, other: number): number {
  if (model === 'Linear') return own / (own + other);
  if (model === 'Binary') return byThreshold(own, other);
  const power = (x: number) => {
    const square = x * x;
    if (model === 'Square') return square;
    const quartic = square * square;
    return model === 'Quartic' ? quartic : quartic * quartic;
  };
  const [a, b] = [power(own), power(other)];
  return a / (a + b);
}

function byThreshold(own: number, other: number): number {
  if (own >= THRESHOLD * other) return 1 / (1 + SURELY);
  if (other >= THRESHOLD * own) return SURELY / (SURELY + 1);
  const share = own / (own + other);
  const chance = (share * (THRESHOLD + 1) - 1) / (THRESHOLD - 1);
  return chance / (chance + (1 - chance));
}
