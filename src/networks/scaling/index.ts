export { type Correspondence, correspondence, withoutEmpty } from './correspondence.ts';
export {
  type CorrespondenceErrors,
  correspondenceErrors,
  correspondenceErrorsByStep,
} from './correspondence-errors.ts';
export { type CountOptions, countsOfTable, doubled } from './counts-of-table.ts';
export {
  type Estimate,
  type ItemResponseFit,
  itemResponse,
  itemResponseByStep,
  type ItemResponseOptions,
} from './item-response.ts';
export type { Position } from './positions.ts';
export { recode, type RecodeOptions, recodeOrdinal, type StanceCounts, stanceCounts } from './recode.ts';
export type { Responses } from './responses.ts';
