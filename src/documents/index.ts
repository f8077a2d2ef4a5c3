export { dateline, findDate } from './dateline.ts';
export { decodeText } from './decode.ts';
export { type Document, DOCX, type MediaType, type TextType } from './document.ts';
export { defaultLimits, type Limits, sizeInWords } from './limits.ts';
export { documentId, fileName, mediaTypeOf } from './media-type.ts';
export { type FoldedText, foldText } from './quotes/folded-text.ts';
export { type Place, placesOfQuote } from './quotes/places-of-quote.ts';
export { checkSize, type DocumentSource, readDocument } from './read-document.ts';
export { readSource } from './read-source.ts';
export type { SourceDocuments, SourceOf } from './source-documents.ts';
export { formOf, formOfBytes, isFoundInFolders, isPlain, mostBytes, type SourceForm } from './source-form.ts';
export { holds, type Span, spanOf } from './span.ts';
export {
  type Answer,
  fetchSource,
  type Fetched,
  type FetchOptions,
  LocalAddressError,
  type Network,
} from './network/fetch-source.ts';
export { isPublicAddress } from './network/public-address.ts';
export { readBody } from './network/read-body.ts';
