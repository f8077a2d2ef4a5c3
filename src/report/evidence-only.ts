import type { Codebook } from '../coding/codebook.ts';
import type { Deed } from '../coding/deed.ts';
import type { Registry } from '../coding/registry/registry.ts';
import type { Statement } from '../coding/statement.ts';
import type { Document } from '../documents/document.ts';
import type { ReportInput } from './report-input.ts';

/** What a page of measured figures stands on; it has no column and no claim. */
export interface PageEvidence {
  /** Id of the alliance, `NATO`, or what the group is called. */
  readonly alliance: string;
  readonly registry: Registry;
  /** Whether an actor is a member on an ISO date. */
  readonly isMember: (actor: string, date: string) => boolean;
  /** Null where a table came without one. */
  readonly codebook: Codebook | null;
  readonly statements: readonly Statement[];
  readonly deeds?: readonly Deed[];
  /** The documents that the evidence stands in, where they are at hand. */
  readonly documents: readonly Document[];
  /** For how many days a position was carried. */
  readonly carry: number;
}

/** The evidence as the sections of a report take it. */
export function evidenceOnly(
  evidence: PageEvidence,
  title: string,
  unity: ReportInput['unity'] = [],
): ReportInput {
  const codebook = evidence.codebook ?? { name: title, issues: [], actors: [], variables: [] };
  return { ...evidence, title, codebook, columns: [], unity, generated: '' };
}
