import type { Generated } from 'kysely';
import type { ActorKind } from '../coding/actor.ts';
import type { AttributeKind } from '../coding/attribute.ts';
import type { VariableType } from '../coding/codebook.ts';
import type { PersonVerdict, ReviewAction, ReviewedKind } from '../coding/review.ts';
import type { StatementStatus, Voice } from '../coding/statement.ts';
import type { MediaType } from '../documents/document.ts';

/**
 * The tables as every engine has them. Dates are ISO text, lists and records JSON as text, ids text;
 * `seq` numbers rows in the order in which they came.
 */
export interface Tables {
  documents: DocumentRow;
  statements: StatementRow;
  deeds: DeedRow;
  codings: CodingRow;
  imports: ImportRow;
  codebook: CodebookRow;
  issues: IssueRow;
  actors: ActorRow;
  variables: VariableRow;
  codebook_changes: CodebookChangeRow;
  attributes: AttributeRow;
  claim_reviews: ClaimReviewRow;
  claim_review_evidence: ClaimReviewEvidenceRow;
}

export interface DocumentRow {
  seq: Generated<number>;
  id: string;
  title: string | null;
  date: string | null;
  language: string | null;
  text: string;
  sha256: string;
  media_type: MediaType;
  origin: string;
  author: string | null;
  outlet: string | null;
}

export interface StatementRow {
  seq: Generated<number>;
  id: string;
  document: string;
  span_start: number;
  span_end: number;
  quote: string;
  actor: string;
  speaker: string | null;
  office: string | null;
  issue: string;
  stance: number;
  date: string;
  voice: Voice;
  /** As it stands now; `codings` tells how it came to that. */
  status: StatementStatus;
  first_status: StatementStatus;
  coder: string;
  confidence: number | null;
  occasion: string | null;
  page: string | null;
  variables: string;
  added: string;
}

export interface DeedRow {
  seq: Generated<number>;
  id: string;
  document: string;
  span_start: number;
  span_end: number;
  quote: string;
  actor: string;
  issue: string;
  date: string;
  stance: number;
  magnitude: number | null;
  unit: string | null;
  page: string | null;
  coder: string;
  added: string;
}

/** One review of one statement; rows are added and never changed. */
export interface CodingRow {
  seq: Generated<number>;
  statement: string;
  status: StatementStatus;
  coder: string;
  note: string | null;
  at: string;
}

export interface ImportRow {
  seq: Generated<number>;
  file: string;
  sha256: string;
  at: string;
  documents: number;
  statements: number;
  deeds: number;
}

export interface CodebookRow {
  id: number;
  name: string;
  at: string;
}

export interface IssueRow {
  position: number;
  id: string;
  question: string;
  parent: string | null;
  terms: string;
  synonyms: string;
  pro: string;
  contra: string;
  ambivalent: string;
}

export interface ActorRow {
  position: number;
  id: string;
  kind: ActorKind;
  name: string;
  code: string | null;
  capital: string | null;
  /** Null where the codebook says nothing about them, which is not the same as an empty list. */
  other_capitals: string | null;
  aliases: string;
  government_names: string;
  demonyms: string;
  offices: string;
  memberships: string;
}

export interface VariableRow {
  position: number;
  name: string;
  type: VariableType;
}

/** A codebook that another one replaced, whole. */
export interface CodebookChangeRow {
  seq: Generated<number>;
  at: string;
  before: string;
}

/** What is known besides; rows are added and never changed, the last of a subject and name from one file counts. */
export interface AttributeRow {
  seq: Generated<number>;
  kind: AttributeKind;
  scope: string;
  subject: string;
  name: string;
  value: string;
  source: string;
  added: string;
}

/** What a person said of a claim; rows are added and never changed. */
export interface ClaimReviewRow {
  seq: Generated<number>;
  id: string;
  document: string;
  span_start: number;
  span_end: number;
  quote: string;
  kind: ReviewedKind;
  action: ReviewAction;
  verdict: PersonVerdict | null;
  reason: string | null;
  reading: string | null;
  seen: string | null;
  withdraws: string | null;
  reviewer: string;
  at: string;
  added: string;
}

/** What a review names as evidence: a statement or a deed, in its order. */
export interface ClaimReviewEvidenceRow {
  review: string;
  position: number;
  statement: string | null;
  deed: string | null;
}
