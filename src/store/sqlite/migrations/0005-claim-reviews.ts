import { type Kysely, sql } from 'kysely';

/** What persons say of the claims of a document: verdicts, readings, evidence, and what they take back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const verdicts = `('supported', 'contradicted', 'mixed', 'not-enough-evidence', 'not-checkable')`;

const statements = [
  `create table claim_reviews (
    seq integer primary key,
    id text not null unique,
    document text not null references documents (id),
    span_start integer not null, span_end integer not null, quote text not null,
    kind text not null,
    action text not null check (action in ('judge', 'dismiss', 'add', 'withdraw')),
    verdict text check (verdict in ${verdicts}),
    reason text,
    reading text, seen text,
    withdraws text references claim_reviews (id),
    reviewer text not null check (trim(reviewer) <> ''),
    at text not null check (at like '____-__-__T%Z'),
    added text not null,
    check (span_start >= 0 and span_end > span_start),
    check (verdict is null or trim(coalesce(reason, '')) <> ''),
    check ((action = 'withdraw') = (withdraws is not null))
  ) strict`,
  `create index claim_reviews_document on claim_reviews (document, span_start, seq)`,
  `create table claim_review_evidence (
    review text not null references claim_reviews (id),
    position integer not null,
    statement text references statements (id),
    deed text references deeds (id),
    primary key (review, position),
    check ((statement is null) <> (deed is null))
  ) strict`,
  // Looked through whenever a suggestion is withdrawn.
  `create index claim_review_evidence_statement on claim_review_evidence (statement)`,
  ...['claim_reviews', 'claim_review_evidence'].flatMap((table) => [
    `create trigger ${table}_stay before delete on ${table}
      begin select raise(abort, '${table} are never removed'); end`,
    `create trigger ${table}_keep before update on ${table}
      begin select raise(abort, '${table} never change'); end`,
  ]),
];
