import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Description } from './description.ts';
import { signatureIn } from './signature.ts';

/** How many lines at the foot may be a signature, and how many paragraphs stand above it. */
const LINES = 4;
const FEWEST = 2;

/**
 * Who signs a letter or an article at its foot with an office: "Ida Brand, ambassador of Kalvonia", or the name and the office on a line
 * each; null where the last lines are no signature of somebody who holds one. Cost: the last paragraphs.
 */
export function signedBelow(
  scenes: readonly Scene[],
  registry: Registry,
  fewest = FEWEST,
): Description | null {
  let office: Description | null = null;
  for (let number = scenes.length - 1; number >= Math.max(fewest, scenes.length - LINES); number--) {
    const described = signatureIn(scenes[number]!, registry);
    if (described === null) return office;
    if (office === null) {
      if (described.office !== null && described.actors.length === 1) office = described;
      // "Dorvik, 3 May" below the name
      else if (described.name !== null || described.office !== null) return null;
      if (office?.name != null) return office;
    } else if (described.name !== null && described.office === null && described.actors.length === 0)
      return { ...office, name: described.name, gender: described.gender };
    else return office;
  }
  return office;
}
