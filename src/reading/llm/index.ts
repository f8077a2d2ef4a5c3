export { checkedEndpoint, shownAddress } from './endpoint/checked-endpoint.ts';
export type { AnswerCache, ModelServices, ModelSettings } from './endpoint/model.ts';
export { ModelClient } from './endpoint/model-client.ts';
export { type MissingPart, type ModelReading, readerName, readWithModel } from './read-with-model.ts';
export { noRefusals, type Refusals, sumOfRefusals } from './refusals.ts';
