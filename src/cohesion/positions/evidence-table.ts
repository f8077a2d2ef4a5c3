import type { Statement } from '../../coding/statement.ts';
import { type StatementFacts, type StatementTable, statementTable } from '../../coding/statement-table.ts';
import { officeRank } from './office-rank.ts';

/** What a position is made of: a statement, or a deed, which has nobody's office and is as sure as what a person coded. */
export type Evidence = StatementFacts & Partial<Pick<Statement, 'speaker' | 'office' | 'confidence'>>;

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
 * The columns of statements or deeds, in the same order.
 *
 * @throws RangeError on a date that does not exist
 * @example evidenceTable([statementOfTheForeignMinister]).rank[0] // 4
 */
export function evidenceTable(evidence: readonly Evidence[]): EvidenceTable {
  const ranks = new Map<string | null, number>();
  const speakers = new Map([['', 0]]);
  const rank = new Uint8Array(evidence.length);
  const speaker = new Int32Array(evidence.length);
  for (const [row, { office = null, speaker: name }] of evidence.entries()) {
    let known = ranks.get(office);
    if (known === undefined) ranks.set(office, (known = officeRank(office)));
    rank[row] = known;
    const named = name ?? '';
    let code = speakers.get(named);
    if (code === undefined) speakers.set(named, (code = speakers.size));
    speaker[row] = code;
  }
  return {
    ...statementTable(evidence),
    confidence: Float64Array.from(evidence, ({ confidence }) => confidence ?? 1),
    rank,
    speaker,
    speakers: [...speakers.keys()],
  };
}
