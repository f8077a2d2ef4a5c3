import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';
import { type StatementTable, statementTable } from '../../coding/statement-table.ts';
import { officeRank } from './office-rank.ts';

/** Columns of statements or deeds with what a position weighs them by. */
export interface EvidenceTable extends StatementTable {
  /** How sure the reading is, 0 to 1; what a person coded is 1. */
  readonly confidence: Float64Array;
  /** Rank of the speaker's office, 0 to 5 (`officeRank`); 0 for deeds. */
  readonly rank: Uint8Array;
  /** Index into `speakers`. */
  readonly speaker: Int32Array;
  /** As named; the first is the empty name, of whoever is not named. */
  readonly speakers: readonly string[];
}

/**
 * The columns of `statements`, in the same order.
 *
 * @throws RangeError on a date that does not exist
 * @example evidenceTable([statementOfTheForeignMinister]).rank[0] // 4
 */
export function evidenceTable(statements: readonly Statement[]): EvidenceTable {
  const ranks = new Map<string | null, number>();
  const speakers = new Map([['', 0]]);
  const rank = new Uint8Array(statements.length);
  const speaker = new Int32Array(statements.length);
  for (const [row, { office, speaker: name }] of statements.entries()) {
    let known = ranks.get(office);
    if (known === undefined) ranks.set(office, (known = officeRank(office)));
    rank[row] = known;
    const named = name ?? '';
    let code = speakers.get(named);
    if (code === undefined) speakers.set(named, (code = speakers.size));
    speaker[row] = code;
  }
  return {
    ...statementTable(statements),
    confidence: Float64Array.from(statements, ({ confidence }) => confidence ?? 1),
    rank,
    speaker,
    speakers: [...speakers.keys()],
  };
}

/**
 * The columns of `deeds`: what was done counts as what was said does, with nobody's office.
 *
 * @example evidenceOfDeeds(deliveries).length // as many as there are deliveries
 */
export function evidenceOfDeeds(deeds: readonly Deed[]): EvidenceTable {
  const asSaid = deeds.map((deed) => ({ ...deed, speaker: null, office: null, confidence: null }));
  // A table reads nothing of a statement but what a deed has too.
  return evidenceTable(asSaid as unknown as readonly Statement[]);
}
