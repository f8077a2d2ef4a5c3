import type { CodedTable } from '../../coding/coded-table.ts';
import type { Matrix, Network, NetworkOptions } from '../../networks/index.ts';
import {
  dl,
  type Evidence,
  evidenceOf,
  gexfParts,
  type Graph,
  graphmlParts,
  graphology,
  graphologyParts,
  graphOf,
  type GraphSource,
  longCsv,
  matrixCsv,
  rMatrix,
  type SerializedGraph,
} from '../../networks/formats/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

/** Forms of a network, the default first. */
export const networkFormats = ['csv', 'table', 'json', 'graphml', 'gexf', 'dl', 'r'] as const;
export type NetworkFormat = (typeof networkFormats)[number];

/** What a network is written with. */
export interface Written {
  readonly table: CodedTable;
  readonly options: NetworkOptions;
  readonly spreadsheetSafe: boolean;
  /** Whether JSON names the statements behind each node and edge. Default: no. */
  readonly evidence?: boolean;
}

/** One network in a form, a part at a time: a graph of thousands of nodes is longer than a text can be. */
export function networkParts(
  network: Network,
  format: NetworkFormat,
  written: Written,
  io: Io,
): Iterable<string> {
  if (format === 'graphml') return graphmlParts(graphFor(network, written));
  if (format === 'gexf') return gexfParts(graphFor(network, written));
  if (format === 'json') {
    const graph = graphFor(network, written);
    return graphologyParts(graph, describe(network, written), evidenceFor(graph, network, written));
  }
  return [networkText(network, format, written, io)];
}

function networkText(network: Network, format: NetworkFormat, written: Written, io: Io): string {
  const { matrix, conflict } = network;
  switch (format) {
    case 'table':
      return tableText(matrix, io) + (conflict === null ? '' : `\nconflict\n${tableText(conflict, io)}`);
    case 'dl':
      return dl(matrix, written.options.mode === 'one');
    case 'r': {
      const against = conflict === null ? '' : `conflict <- ${rMatrix(conflict)}\n`;
      return `network <- ${rMatrix(matrix)}\n${against}`;
    }
    default:
      if (conflict === null) return matrixCsv(matrix, written);
      return longCsv([], [{ before: [], matrix, conflict }], true, written);
  }
}

function graphFor(network: Network, written: Written): Graph {
  return graphOf(network.matrix, sourceOf(network, written), network.conflict);
}

/** A network as graphology reads it, with how it was made. */
export function serialized(network: Network, written: Written): SerializedGraph {
  const graph = graphFor(network, written);
  return graphology(graph, describe(network, written), evidenceFor(graph, network, written));
}

function evidenceFor(graph: Graph, network: Network, written: Written): Evidence | null {
  return written.evidence === true ? evidenceOf(graph, sourceOf(network, written)) : null;
}

function sourceOf({ kept }: Network, { table, options }: Written): GraphSource {
  const { rows, columns, mode = 'two', aggregate } = options;
  return { table, kept, rows, columns, mode, combined: aggregate === 'combine' };
}

/** How a network was made, as attributes of its graph. */
function describe({ statements }: Network, { options }: Written) {
  const { rows, columns, qualifier = null, mode = 'two', aggregate = 'ignore', normalise = 'no' } = options;
  const { duplicates = 'include', dna = false } = options;
  return { rows, columns, qualifier, mode, aggregate, normalise, duplicates, dna, statements };
}

function tableText({ rows, columns, values }: Matrix, io: Io): string {
  const cells = rows.map((label, row) => [
    label,
    ...Array.from(values.subarray(row * columns.length, (row + 1) * columns.length), figure),
  ]);
  return formatTable(['', ...columns], cells, io);
}

/** Four digits behind the point are enough to look at. */
export function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(4)));
}
