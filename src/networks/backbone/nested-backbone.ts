import type { ConceptNetworks } from './concept-networks.ts';
import { lossOf, type Losses, without } from './losses.ts';

/** Losses that differ by less are equal. */
const ROUNDING = 1e-12;

/** One step: which concepts were taken out, and what is then lost. */
export interface BackboneStep extends Losses {
  /** Several where the loss of taking out each is the same. */
  readonly concepts: readonly string[];
  /** Statements about the concepts that are left. */
  readonly statements: number;
}

/**
 * Takes out one concept after another, each time the one without which least is lost, until none is left: the later a concept goes,
 * the more the network rests on it. Concepts that are equally dispensable go together, as order between them would be made up.
 *
 * Cost: one network and one spectrum for each pair of concepts.
 *
 * @param dna the degree version of the spectrum; see `lossOf`
 */
export function nestedBackbone(
  networks: ConceptNetworks,
  { dna = false }: { readonly dna?: boolean } = {},
): BackboneStep[] {
  const loss = lossOf(networks, dna);
  const set = new Uint8Array(networks.concepts.length).fill(1);
  const steps: BackboneStep[] = [];
  for (let left = set.length; left > 0;) {
    let least = Infinity;
    const losses = networks.concepts.map((_, concept) => {
      if (set[concept] === 0) return Infinity;
      set[concept] = 0;
      const lost = loss(set);
      set[concept] = 1;
      if (lost < least) least = lost;
      return lost;
    });
    const gone = networks.concepts.filter((_, concept) => losses[concept]! <= least + ROUNDING);
    for (const [concept, lost] of losses.entries()) if (lost <= least + ROUNDING) set[concept] = 0;
    left -= gone.length;
    steps.push({
      concepts: gone,
      backbone: loss(set),
      redundant: loss(without(set)),
      statements: networks.statements(set),
    });
  }
  return steps;
}
