export type { Added, Batch } from './batch.ts';
export { type OpenOptions, openStore, openStoreWith } from './open-store.ts';
export type { Suggested, Suggestions } from './put-suggestions.ts';
export type { SearchHit } from './search-hit.ts';
export type { DeedFilter, StatementFilter } from './statement-filter.ts';
export { type Counts, type Decision, Store } from './store.ts';
