import type { Deed } from '../coding/deed.ts';
import type { Statement } from '../coding/statement.ts';
import { claimName } from './anchors.ts';
import type { Provenance } from './provenance/index.ts';
import type { ReportInput } from './report-input.ts';

/** The evidence in the order of its list, where each entry has a number that the whole report refers to. */
export interface EvidenceIndex {
  /** By issue, as in the codebook; within it by date, actor and id. */
  readonly issues: readonly IssueEvidence[];
  /** Id of a statement or deed -> its entry. */
  readonly entries: ReadonlyMap<string, EvidenceEntry>;
  /** Named by persons as evidence of a claim, behind the others. */
  readonly cited: readonly (Statement | Deed)[];
  /** The chains behind the figures, on pages that show them. */
  readonly provenance?: Provenance;
}

export interface IssueEvidence {
  readonly issue: string;
  readonly statements: readonly Statement[];
  readonly deeds: readonly Deed[];
}

export interface EvidenceEntry {
  /** From 1, in the order of the list. */
  readonly number: number;
  readonly what: Statement | Deed;
  /** Whether its words are quoted from a text; a table holds a coder's paraphrase. */
  readonly quoted: boolean;
  /** Names of the claims that rest on it: `A3`. */
  readonly claims: readonly string[];
}

/** Numbers the evidence of a report and notes which claims rest on which entry. */
export function indexEvidence(input: ReportInput): EvidenceIndex {
  const claims = claimsByEvidence(input);
  const order = new Map(input.codebook.issues.map((issue, index) => [issue.id, index]));
  const byIssue = Map.groupBy(input.statements, (statement) => statement.issue);
  const deedsByIssue = Map.groupBy(input.deeds ?? [], (deed) => deed.issue);
  const names = [...new Set([...byIssue.keys(), ...deedsByIssue.keys()])].toSorted(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || compare(a, b) || 0,
  );
  const issues = names.map((issue) => ({
    issue,
    statements: (byIssue.get(issue) ?? []).toSorted(inTime),
    deeds: (deedsByIssue.get(issue) ?? []).toSorted(inTime),
  }));
  const texts = new Set(
    input.documents.filter(({ mediaType }) => mediaType !== 'text/csv').map((document) => document.id),
  );
  const entries = new Map<string, EvidenceEntry>();
  const cited = (input.cited ?? []).toSorted(inTime);
  for (const what of [...issues.flatMap(({ statements, deeds }) => [...statements, ...deeds]), ...cited]) {
    const quoted = texts.has(what.document);
    entries.set(what.id, { number: entries.size + 1, what, quoted, claims: claims.get(what.id) ?? [] });
  }
  return { issues, entries, cited };
}

function claimsByEvidence({ columns }: ReportInput): Map<string, string[]> {
  const claims = new Map<string, string[]>();
  for (const [column, { claims: found }] of columns.entries()) {
    for (const [i, { evidence, review }] of found.entries()) {
      const all = [...evidence, ...(review?.again?.evidence ?? []), ...(review?.evidence ?? [])];
      for (const id of new Set(all.map((item) => item.statement))) {
        const name = claimName(column, i + 1);
        const known = claims.get(id);
        if (known === undefined) claims.set(id, [name]);
        else known.push(name);
      }
    }
  }
  return claims;
}

interface Dated {
  readonly date: string;
  readonly actor: string;
  readonly id: string;
}

function inTime(a: Dated, b: Dated): number {
  return compare(a.date, b.date) || compare(a.actor, b.actor) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
