import type { Evidence, Reviews } from '../../claims/index.ts';
import { allianceOf, type ReportColumn, type ReportInput } from '../../report/index.ts';
import { citedDocuments } from '../statements/cited-documents.ts';
import { version } from '../version.ts';

/** What a check found, and with what. */
export interface CheckShown {
  readonly column: ReportColumn;
  readonly evidence: Evidence;
  readonly reviews: Reviews | null;
  /** The store of the evidence, if it is one. */
  readonly store: string | undefined;
  readonly alliance: string | null;
  /** ISO date as of which the claims were checked. */
  readonly date: string;
  /** In days. */
  readonly carry: number;
  /** ISO date of the check. */
  readonly generated: string;
  /** The reader that found who speaks. */
  readonly reader: string;
}

/** The check of one document as a report of it: without unity, and of the evidence only what a claim or a review rests on. */
export async function checkReport(shown: CheckShown): Promise<ReportInput> {
  const { column, evidence, reviews, store, alliance, date, carry, generated, reader } = shown;
  const { registry, codebook, statements, deeds = [] } = evidence;
  const used = new Set(
    column.claims.flatMap(({ evidence: own, strongest, review }) => [
      ...[...own, ...(review?.again?.evidence ?? []), ...(review?.evidence ?? [])].map(
        ({ statement }) => statement,
      ),
      ...strongest.for,
      ...strongest.against,
    ]),
  );
  const said = statements.filter(({ id }) => used.has(id));
  const did = deeds.filter(({ id }) => used.has(id));
  const listed = new Set([...said, ...did].map(({ id }) => id));
  const cited = [...(reviews?.cited.values() ?? [])].filter(({ id }) => used.has(id) && !listed.has(id));
  const whose = alliance ?? allianceOf(statements, { registry, codebook, date });
  return {
    title: column.document.title ?? column.document.id,
    only: 'check',
    codebook,
    registry,
    alliance: whose ?? 'none',
    statements: said,
    deeds: did,
    ...(cited.length === 0 ? {} : { cited }),
    documents: await citedDocuments(store, [...said, ...did, ...cited]),
    columns: [column],
    unity: [],
    carry,
    generated,
    made: {
      version,
      reader,
      seed: null,
      options: {
        document: column.document.id,
        'held against': `${statements.length} statements and ${deeds.length} deeds, of which those are listed that a verdict rests on`,
        alliance,
        date,
        carry: `${carry}d`,
        scenario: evidence.models?.scenario?.name ?? null,
      },
    },
  };
}
