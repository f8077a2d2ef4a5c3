export { dateline, findDate } from './dateline.ts';
export { decodeText } from './decode.ts';
export type { Document, MediaType } from './document.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { documentId, mediaTypeOf } from './media-type.ts';
export { type DocumentSource, readDocument } from './read-document.ts';
export { holds, type Span, spanOf } from './span.ts';
