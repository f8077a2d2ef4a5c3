import { EntenteError } from '../../error.ts';
import type { ConceptNetworks, ConceptSet } from './concept-networks.ts';
import { lossOf, type Losses, penalised, sizeOf, without } from './losses.ts';

/**
 * The losses of a given set of concepts, and of the concepts outside it, each penalised by its own size.
 *
 * @param penalty 0 unless told: no penalty. With `dna` its fraction is cut off, as the Discourse Network Analyzer 3.1.2 does
 * @throws EntenteError `input` for a concept that there is not
 */
export function evaluateBackbone(
  networks: ConceptNetworks,
  concepts: readonly string[],
  { penalty = 0, dna = false }: { readonly penalty?: number; readonly dna?: boolean } = {},
): Losses {
  const set = setOf(networks, concepts);
  const loss = lossOf(networks, dna);
  const weight = dna ? Math.trunc(penalty) : penalty;
  const of = (some: ConceptSet) => penalised(loss(some), sizeOf(some), some.length, weight);
  return { backbone: of(set), redundant: of(without(set)) };
}

function setOf({ concepts: all }: ConceptNetworks, concepts: readonly string[]): ConceptSet {
  const set = new Uint8Array(all.length);
  for (const concept of concepts) {
    const at = all.indexOf(concept);
    if (at < 0)
      throw new EntenteError(
        'input',
        'unknown concept',
        concept,
        `there are ${all.length}, such as ${all[0]}`,
      );
    set[at] = 1;
  }
  return set;
}
