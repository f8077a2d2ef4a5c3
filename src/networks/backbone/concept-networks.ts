import type { CodedTable } from '../../coding/coded-table.ts';
import { networkOf } from '../compute.ts';
import type { Matrix } from '../matrix.ts';
import type { NetworkOptions } from '../options.ts';
import { type Selection, select, withOwnNodes } from '../select/select.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { adjustedNetwork } from './adjusted-network.ts';

/** A set of concepts: concept -> 1 where it is in the set, else 0. */
export type ConceptSet = Uint8Array;

/** The one-mode networks that sets of concepts make, always of the same actors. */
export interface ConceptNetworks {
  readonly concepts: readonly string[];
  /** The network of the statements about the concepts of a set. It may be overwritten by the next call. */
  readonly network: (set: ConceptSet) => Matrix;
  readonly statements: (set: ConceptSet) => number;
}

/** How actors are linked through concepts; `columns` are the concepts. */
export type BackboneNetwork = Omit<NetworkOptions, 'mode' | 'isolates'>;

/**
 * The networks of `rows` linked through sets of `columns`, made of the statements of a table. Filters and duplicates are applied once,
 * before concepts are taken out.
 *
 * Sums over concepts are kept and only what a set changes is added or taken away, where the network is such a sum (not divided, or by
 * `average`); else each network is made anew of the statements about its concepts.
 *
 * @throws EntenteError as `network`
 */
export function conceptNetworks(table: CodedTable, options: BackboneNetwork): ConceptNetworks {
  const settings = settingsOf({ ...options, mode: 'one' });
  const selection = withOwnNodes(select(table, settings), false);
  const { labels, codes } = selection.columns;
  const counts = new Int32Array(labels.length);
  for (let at = 0; at < codes.length; at++) counts[codes[at]!]!++;
  return {
    concepts: labels,
    network: isSum(selection, settings)
      ? adjustedNetwork(selection, settings)
      : (set) => {
          const statements = Int32Array.from(codes.keys()).filter((at) => set[codes[at]!] === 1);
          return networkOf(selection, settings, { statements, isolates: true }, {}).matrix;
        },
    statements: (set) => counts.reduce((sum, count, concept) => sum + (set[concept] === 1 ? count : 0), 0),
  };
}

/** Whether a cell is a sum over concepts, divided by nothing or by the mean number of statements. */
function isSum({ levels }: Selection, { normalise, aggregate, dna }: Settings): boolean {
  if (normalise !== 'no' && normalise !== 'average') return false;
  if (!dna || aggregate === 'ignore') return true;
  // DNA takes statements about concepts that only one of two actors uses for conflict of texts, and divides by a span of 0.
  return levels.kind !== 'nominal' && (levels.kind !== 'numeric' || levels.span > 0);
}
