import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { Statement } from '../coding/statement.ts';
import { EntenteError } from '../error.ts';
import { checkRecord } from './entry-checks.ts';
import { insertNew } from './insert-new.ts';
import type { StatementRow, Tables } from './schema.ts';
import { rowOfStatement, statementOfRow } from './statement-row.ts';
import { Texts } from './texts.ts';
import { unreviewed, withdraw } from './withdraw.ts';

/** Everything that one reader suggests in one document. */
export interface Suggestions {
  readonly document: string;
  /** The reader, which is the `coder` of each of them. */
  readonly reader: string;
  readonly statements: readonly Statement[];
}

/** What a reading changed. */
export interface Suggested {
  readonly added: number;
  /** Earlier suggestions of the same reader in the same document that it no longer makes, or makes otherwise. */
  readonly withdrawn: number;
}

/**
 * Puts a reading in the place of the reader's earlier one of this document: suggestions that nobody has reviewed are
 * withdrawn where they are not made again as they were; reviewed ones stay, and their like is passed over: of whichever
 * reader, what a person has decided about an actor and an issue in a place is not asked again. Call it in a transaction.
 *
 * @throws EntenteError where one is no suggestion of this reader and document, or does not hold in its text
 */
export async function putSuggestions(
  db: Kysely<Tables>,
  { document, reader, statements }: Suggestions,
  at: string,
): Promise<Suggested> {
  const texts = new Texts(db);
  for (const statement of statements) {
    const { id, status } = statement;
    if (status !== 'suggested' || statement.document !== document || statement.coder !== reader) {
      throw new EntenteError(
        'input',
        `no suggestion of ${reader} in ${document}`,
        id,
        'add it as a statement',
      );
    }
    checkRecord(statement, await texts.of(statement));
  }
  const wanted = new Map(statements.map((statement) => [statement.id, statement]));
  const stored = await db
    .selectFrom('statements')
    .selectAll()
    .where('document', '=', document)
    .where('coder', '=', reader)
    .execute();
  const open = new Set(await unreviewed(db, { document, coder: reader }));
  const stale = stored.flatMap((row) =>
    open.has(row.id) && !saysStill(row, wanted.get(row.id)) ? [row.id] : [],
  );
  await withdraw(db, stale);
  const dropped = new Set(stale);
  const kept = new Set(stored.map(({ id }) => id).filter((id) => !dropped.has(id)));
  const decided = await decidedElsewhere(db, document, reader);
  const isDecided = ({ actor, issue, span }: Statement): boolean =>
    decided.some(
      (row) =>
        row.actor === actor && row.issue === issue && row.span_start < span.end && span.start < row.span_end,
    );
  const fresh = [...wanted.values()].filter((one) => !kept.has(one.id) && !isDecided(one));
  const added = await insertNew(db, 'statements', fresh, (one) => rowOfStatement(one, at), refuseTaken);
  return { added, withdrawn: stale.length };
}

/** What a person has decided about the suggestions of other readers in a document. */
function decidedElsewhere(db: Kysely<Tables>, document: string, reader: string) {
  return db
    .selectFrom('statements')
    .select(['actor', 'issue', 'span_start', 'span_end'])
    .where('document', '=', document)
    .where('coder', '!=', reader)
    .where('first_status', '=', 'suggested')
    .where('id', 'in', db.selectFrom('codings').select('statement'))
    .execute();
}

function saysStill(row: Omit<StatementRow, 'seq'>, statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  return isDeepStrictEqual(statementOfRow(row), statementOfRow(rowOfStatement(statement, row.added)));
}

/** The id of a suggestion may belong to a statement of another coder or document. */
async function refuseTaken(chunk: readonly Statement[]): Promise<void> {
  const advice =
    'one of these has the id of a statement of another coder or document; give that one another id';
  throw new EntenteError('conflict', 'suggestions cannot be stored', chunk[0]!.id, advice);
}
