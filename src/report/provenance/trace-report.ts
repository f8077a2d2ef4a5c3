import type { ReportInput } from '../report-input.ts';
import type { Basis, Provenance, TracedFigure } from './provenance.ts';
import { traceClaims } from './trace-claims.ts';
import { traceEvidence } from './trace-evidence.ts';
import { traceReviews } from './trace-reviews.ts';
import { traceUnity } from './trace-unity.ts';

/** What a report or a check shows, as far as its figures go; a check has no unity. */
export type TraceInput = Pick<
  ReportInput,
  'columns' | 'statements' | 'deeds' | 'cited' | 'documents' | 'unity' | 'carry' | 'codebook'
>;

/** A basis with its figures. */
export interface Traced {
  readonly basis: Basis;
  readonly figures: readonly Omit<TracedFigure, 'basis'>[];
}

/**
 * The chain behind every figure of a report. For a check, give its document as the only column and no `unity`.
 *
 * @param more what a page shows besides
 *
 * Cost: one pass over the evidence and over the positions of every period.
 *
 * @example const { figures } = traceReport(input); figures.get('unity/troops/to/carried/index')?.value // 0.475
 */
export function traceReport(input: TraceInput, more: readonly Traced[] = []): Provenance {
  const figures = new Map<string, TracedFigure>();
  const bases = new Map<string, Basis>();
  const { statements, deeds = [], cited = [] } = input;
  const records = new Map([...statements, ...deeds, ...cited].map((record) => [record.id, record]));
  for (const { basis, figures: own } of [
    ...traceEvidence(input),
    ...traceClaims(input, records),
    ...traceReviews(input),
    ...input.unity.flatMap(({ issue, unity }) => traceUnity(issue, unity, input.carry)),
    ...more,
  ]) {
    bases.set(basis.id, basis);
    for (const figure of own) figures.set(figure.id, { ...figure, basis: basis.id });
  }
  const documents = new Map(
    [...input.columns.map(({ document }) => document), ...input.documents].map((document) => [
      document.id,
      document,
    ]),
  );
  return { figures, bases, records, documents };
}
