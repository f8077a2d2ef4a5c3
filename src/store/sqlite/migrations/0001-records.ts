import { type Kysely, sql } from 'kysely';

/** Documents, codebook, statements, deeds, codings and imports. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const span = 'span_start integer not null, span_end integer not null, quote text not null';
const stance = 'stance real not null check (stance between -1 and 1)';
const spanCheck = 'check (span_start >= 0 and span_end > span_start)';

const allButStatus = `seq, id, document, span_start, span_end, quote, actor, speaker, office, issue, stance, date,
  voice, first_status, coder, confidence, occasion, page, variables, added`;

// A suggestion at which nobody has looked is nobody's work yet: a new reading may withdraw it.
const unlessSuggestion = `when old.first_status <> 'suggested'
  or exists (select 1 from codings where statement = old.id)`;

const statements = [
  `create table documents (
    seq integer primary key,
    id text not null unique,
    title text, date text, language text,
    text text not null,
    sha256 text not null check (length(sha256) = 64),
    media_type text not null,
    origin text not null,
    author text, outlet text
  ) strict`,
  `create index documents_sha256 on documents (sha256)`,

  // Numbers are not given again: who reads page by page leaves out what came later by its number.
  `create table statements (
    seq integer primary key autoincrement,
    id text not null unique,
    document text not null references documents (id),
    ${span},
    actor text not null, speaker text, office text,
    issue text not null,
    ${stance},
    date text not null check (date like '____-__-__'),
    voice text not null check (voice in ('reported', 'author')),
    status text not null check (status in ('suggested', 'accepted', 'rejected')),
    first_status text not null check (first_status in ('suggested', 'accepted', 'rejected')),
    coder text not null,
    confidence real check (confidence between 0 and 1),
    occasion text, page text,
    variables text not null,
    added text not null,
    ${spanCheck}
  ) strict`,
  `create index statements_date on statements (date, id)`,
  `create index statements_issue on statements (issue, date, id)`,
  `create index statements_actor on statements (actor, date, id)`,
  `create index statements_document on statements (document)`,

  `create table deeds (
    seq integer primary key,
    id text not null unique,
    document text not null references documents (id),
    ${span},
    actor text not null, issue text not null,
    date text not null check (date like '____-__-__'),
    ${stance},
    magnitude real, unit text, page text,
    coder text not null,
    added text not null,
    ${spanCheck}
  ) strict`,
  `create index deeds_issue on deeds (issue, date, id)`,
  `create index deeds_document on deeds (document)`,

  `create table codings (
    seq integer primary key,
    statement text not null references statements (id),
    status text not null check (status in ('suggested', 'accepted', 'rejected')),
    coder text not null,
    note text,
    at text not null
  ) strict`,
  `create index codings_statement on codings (statement, seq)`,

  `create table imports (
    seq integer primary key,
    file text not null,
    sha256 text not null check (length(sha256) = 64),
    at text not null,
    documents integer not null, statements integer not null, deeds integer not null
  ) strict`,
  `create index imports_file on imports (file, sha256)`,

  `create table codebook (id integer primary key check (id = 1), name text not null, at text not null) strict`,
  `create table issues (
    position integer primary key,
    id text not null unique,
    question text not null,
    parent text references issues (id) deferrable initially deferred,
    terms text not null, pro text not null, contra text not null, ambivalent text not null
  ) strict`,
  `create table actors (
    position integer primary key,
    id text not null unique,
    kind text not null check (kind in ('person', 'state', 'organisation', 'group')),
    name text not null,
    code text, capital text, other_capitals text,
    aliases text not null, government_names text not null, demonyms text not null,
    offices text not null, memberships text not null
  ) strict`,
  `create table variables (position integer primary key, name text not null unique, type text not null) strict`,
  `create table codebook_changes (seq integer primary key, at text not null, before text not null) strict`,

  // What is kept for good says so itself, whichever program opens the file.
  ...['documents', 'statements', 'deeds', 'codings', 'codebook_changes'].flatMap((table) => [
    `create trigger ${table}_stay before delete on ${table} ${table === 'statements' ? unlessSuggestion : ''}
      begin select raise(abort, '${table} are never removed'); end`,
    `create trigger ${table}_keep before update ${table === 'statements' ? `of ${allButStatus}` : ''} on ${table}
      begin select raise(abort, '${table} never change'); end`,
  ]),
];
