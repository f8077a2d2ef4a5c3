import type { CodedTable, Column, TextColumn } from '../../coding/coded-table.ts';
import { asText, columnNamed } from '../../coding/coded-table/column-named.ts';
import { EntenteError } from '../../error.ts';
import type { Rng } from '../../stats/rng.ts';
import { network } from '../make-network.ts';
import type { NetworkOptions } from '../options.ts';
import type { CampNetworks } from './camp-networks.ts';
import { dealtSides } from './dealt-sides.ts';

/** Who agrees and is at odds through what: rows are the actors, and there must be a qualifier. */
export type CampOptions = Omit<NetworkOptions, 'mode' | 'aggregate'>;

/** The networks that polarisation is measured on, and ones like them made by chance. */
export interface TableCamps extends CampNetworks {
  readonly statements: number;
  /** The same statements with the sides on each concept dealt anew (`dealtSides`). */
  readonly draw: (rng: Rng) => CampNetworks;
}

/**
 * Congruence and conflict of the actors of a table, averaged by activity unless another `normalise` is told.
 *
 * @throws EntenteError as `network`, and without a qualifier
 */
export function campsOfTable(table: CodedTable, options: CampOptions): TableCamps {
  const chosen = campSettings(options);
  const { matrix, conflict, kept } = network(table, chosen);
  const named = (name: string) => columnNamed(table, name).column;
  const rows = takenText(asText(named(options.rows)), kept);
  const columns = takenText(asText(named(options.columns)), kept);
  const qualifier = taken(named(options.qualifier!), kept);
  const draw = (rng: Rng): CampNetworks => {
    const dealt = taken(qualifier, dealtSides(columns.codes, rng));
    const drawn = network(tableOf({ rows, columns, qualifier: dealt }), {
      rows: 'rows',
      columns: 'columns',
      qualifier: 'qualifier',
      mode: 'one',
      aggregate: 'congruence-and-conflict',
      normalise: chosen.normalise ?? 'average',
    });
    return { congruence: drawn.matrix, conflict: drawn.conflict! };
  };
  return { congruence: matrix, conflict: conflict!, statements: kept.length, draw };
}

/** The options of the networks of camps. @throws EntenteError without a qualifier */
export function campSettings(options: CampOptions): NetworkOptions {
  if (options.qualifier == null) {
    const advice = 'polarisation needs to know who agrees: name a qualifier';
    throw new EntenteError('usage', 'no qualifier', options.rows, advice);
  }
  return { normalise: 'average', ...options, mode: 'one', aggregate: 'congruence-and-conflict' };
}

function taken(column: Column, rows: Int32Array): Column {
  if (column.kind === 'text') return takenText(column, rows);
  return { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
}

function takenText(column: TextColumn, rows: Int32Array): TextColumn {
  return { ...column, codes: rows.map((row) => column.codes[row]!) };
}

/** A table of these columns alone. */
function tableOf(columns: Readonly<Record<string, TextColumn | Column>>): CodedTable {
  const { rows } = columns;
  const length = rows?.kind === 'text' ? rows.codes.length : 0;
  const none = new Int32Array(length).fill(-1);
  return {
    length,
    ids: Array.from({ length }, (_, row) => String(row)),
    time: new Float64Array(length),
    document: new Int32Array(length),
    documents: [{ id: '', title: '', author: '', source: '', section: '', type: '', time: 0 }],
    start: none,
    stop: none,
    coder: none,
    coders: [],
    variables: new Map(Object.entries(columns)),
    attributes: new Map(),
  };
}
