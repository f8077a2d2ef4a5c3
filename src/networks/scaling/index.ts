export { type Correspondence, correspondence, withoutEmpty } from './correspondence.ts';
export { type CorrespondenceErrors, correspondenceErrors } from './correspondence-errors.ts';
export {
  type Estimate,
  type ItemResponseFit,
  itemResponse,
  type ItemResponseOptions,
} from './item-response.ts';
export type { Position } from './positions.ts';
export { recode, type RecodeOptions, recodeOrdinal, type StanceCounts, stanceCounts } from './recode.ts';
export type { Responses } from './responses.ts';
