import type { Migration } from 'kysely/migration';
import * as records from './0001-records.ts';
import * as search from './0002-search.ts';
import * as synonyms from './0003-synonyms.ts';
import * as attributes from './0004-attributes.ts';
import * as claimReviews from './0005-claim-reviews.ts';

/** In the order in which they are applied. A released one is never edited: a change is a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-records': records,
  '0002-search': search,
  '0003-synonyms': synonyms,
  '0004-attributes': attributes,
  '0005-claim-reviews': claimReviews,
};

/** The version of a store is the number of migrations applied to it. */
export const currentVersion = Object.keys(migrations).length;
