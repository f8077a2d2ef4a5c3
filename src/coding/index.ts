export type { Attribute, AttributeKind } from './attribute.ts';
export { attributesCsv } from './attributes-csv.ts';
export type { Actor, ActorKind, Membership, Office, Period } from './actor.ts';
export type { Codebook, Issue, StanceGuide, Variable, VariableType } from './codebook.ts';
export { codebookYaml } from './codebook-yaml.ts';
export type { CodedDocument, CodedTable, Column, NumberColumn, TextColumn } from './coded-table.ts';
export { byMembership } from './coded-table/by-membership.ts';
export { parseCodedTable } from './coded-table/parse-coded-table.ts';
export { tableOfRows } from './coded-table/table-of-rows.ts';
export { tableOfStatements } from './coded-table/table-of-statements.ts';
export type { CodingEvent } from './coding-event.ts';
export type { Deed } from './deed.ts';
export { csvHeader } from './csv-table.ts';
export { parseCodebook } from './parse-codebook.ts';
export { isDeedsTable, parseDeeds } from './parse-deeds.ts';
export { type EventList, isEventList, parseEventList } from './parse-event-list.ts';
export { parseStatements } from './parse-statements.ts';
export * from './registry/index.ts';
export type { Statement, StatementStatus, VariableValue, Voice } from './statement.ts';
export { type StatementTable, statementTable } from './statement-table.ts';
export { isReviewsTable, parseReviewsCsv, parseReviewsJsonl, reviewsCsv } from './reviews-file.ts';
export { deedsCsv, statementsCsv } from './statements-csv.ts';
export { parseStatementsJsonl, statementsJsonl } from './statements-jsonl.ts';
export type { TableContext } from './table-context.ts';
export {
  type PersonVerdict,
  personVerdicts,
  type Reading,
  type Review,
  type ReviewAction,
  reviewActions,
  type ReviewedKind,
  reviewedKinds,
  reviewId,
  type Seen,
  standing,
} from './review.ts';
export { type CellValue, type CsvOptions, writeCsv } from './write-csv.ts';
export { readBratStatements } from './brat/read-statements.ts';
export { writeBratStatements } from './brat/write-statements.ts';
export { isVotesTable, parseVotes, type VotesContext } from './votes/parse-votes.ts';
export { rollCallDates } from './votes/roll-call-dates.ts';
export { countVotes, NO_VOTE, type RollCalls } from './votes/roll-calls.ts';
export { rollCallsOfDeeds, VOTE, votesAsDeeds } from './votes/votes-as-deeds.ts';
export { columnPlace } from './amounts/amount-columns.ts';
export { type AmountRow, type AmountTable, parseAmounts } from './amounts/parse-amounts.ts';
export { type DenominatorTable, parseDenominators } from './amounts/parse-denominators.ts';
