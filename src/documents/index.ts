export { dateline, findDate } from './dateline.ts';
export { decodeText } from './decode.ts';
export type { Document, MediaType } from './document.ts';
export { defaultLimits, type Limits, sizeInWords } from './limits.ts';
export { documentId, fileName, mediaTypeOf } from './media-type.ts';
export { type FoldedText, foldText } from './quotes/folded-text.ts';
export { type Place, placesOfQuote } from './quotes/places-of-quote.ts';
export { checkSize, type DocumentSource, readDocument } from './read-document.ts';
export { holds, type Span, spanOf } from './span.ts';
export {
  type Answer,
  fetchDocument,
  type FetchOptions,
  LocalAddressError,
  type Network,
} from './network/fetch-document.ts';
export { isPublicAddress } from './network/public-address.ts';
export { readBody } from './network/read-body.ts';
