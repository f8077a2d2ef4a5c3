import type { Kysely } from 'kysely';
import type { StatementStatus } from '../coding/statement.ts';
import type { Tables } from './schema.ts';

/** Which deeds to read: all that fit every field given. Dates are ISO and both included. */
export interface DeedFilter {
  readonly issue?: string;
  readonly actor?: string;
  readonly document?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Which statements to read. Without `status` only accepted ones, so that no figure rests on a suggestion unawares. */
export interface StatementFilter extends DeedFilter {
  readonly status?: StatementStatus | 'any';
}

/** The statements that fit, in order of date, then id, whatever the order in which they came. */
export function selectStatements(db: Kysely<Tables>, filter: StatementFilter) {
  const { issue, actor, document, from, to, status = 'accepted' } = filter;
  return db
    .selectFrom('statements')
    .selectAll()
    .$if(issue !== undefined, (query) => query.where('issue', '=', issue!))
    .$if(actor !== undefined, (query) => query.where('actor', '=', actor!))
    .$if(document !== undefined, (query) => query.where('document', '=', document!))
    .$if(from !== undefined, (query) => query.where('date', '>=', from!))
    .$if(to !== undefined, (query) => query.where('date', '<=', to!))
    .$if(status !== 'any', (query) => query.where('status', '=', status as Exclude<typeof status, 'any'>))
    .orderBy('date')
    .orderBy('id');
}

/** The deeds that fit, in order of date, then id. */
export function selectDeeds(db: Kysely<Tables>, filter: DeedFilter) {
  const { issue, actor, document, from, to } = filter;
  return db
    .selectFrom('deeds')
    .selectAll()
    .$if(issue !== undefined, (query) => query.where('issue', '=', issue!))
    .$if(actor !== undefined, (query) => query.where('actor', '=', actor!))
    .$if(document !== undefined, (query) => query.where('document', '=', document!))
    .$if(from !== undefined, (query) => query.where('date', '>=', from!))
    .$if(to !== undefined, (query) => query.where('date', '<=', to!))
    .orderBy('date')
    .orderBy('id');
}
