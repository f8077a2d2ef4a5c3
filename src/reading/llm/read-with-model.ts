import type { Document } from '../../documents/document.ts';
import type { Attribution } from '../attribution.ts';
import type { Bands } from '../bands.ts';
import { readAttributions } from '../read-attributions.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type AskedCost, askInParts } from './ask-in-parts.ts';
import type { ModelClient } from './endpoint/model-client.ts';
import type { ModelTask } from './model-task.ts';
import { ANSWER_SCHEMA, messagesFor, PROMPT_VERSION } from './prompt.ts';
import { type Proposals, proposalsIn } from './proposal.ts';
import { noRefusals, type Refusals } from './refusals.ts';
import { selectAnchored } from './select-anchored.ts';

/** What a model took part in reading, and what it cost. */
export interface ModelReading extends AskedCost {
  readonly attributions: readonly Attribution[];
  readonly bands: Bands;
  readonly refused: Refusals;
}

const attributionTask: ModelTask<Proposals> = {
  name: 'attributions',
  version: PROMPT_VERSION,
  schema: ANSWER_SCHEMA,
  answerIn: proposalsIn,
  // What was of a wrong shape counts as that again.
  kept: ({ proposals, malformed }) => ({
    attributions: [...proposals, ...Array<null>(malformed).fill(null)],
  }),
  size: ({ proposals }) => proposals.length,
};

/** Nobody has measured this reader with this model: all of it is worth a look, nothing is to be believed unseen. */
const BANDS: Bands = { accept: 0.9, review: 0 };

/** @example readerName('gpt-9') // 'llm 1 gpt-9' */
export const readerName = (model: string): string => `llm ${PROMPT_VERSION} ${model}`;

type Read = Pick<Document, 'text' | 'mediaType' | 'date'> & Partial<Pick<Document, 'author'>>;

/**
 * Who said what in a document as a language model marks it, as `readAttributions` gives it. Nothing enters that the model did not
 * copy word for word (`selectAnchored`); who a source is tell the rules; issue and stance tells the model, where the codebook
 * knows them. Stretches without an answer are named in `missing`.
 *
 * @param told is told how many of the stretches are done
 * @throws EntenteError where no stretch got an answer, or the endpoint cannot be asked
 */
export async function readWithModel(
  document: Read,
  { registry, codebook }: Omit<ReadingContext, 'finder'>,
  client: ModelClient,
  told: (done: number, parts: number) => void = () => {},
): Promise<ModelReading> {
  const { plain, answered, cost } = await askInParts(
    document,
    attributionTask,
    (chunk, text) => messagesFor(chunk, text, codebook),
    client,
    told,
  );
  const proposed = answered.map(({ answer, chunk }) => ({ ...answer, chunk }));
  let refused = noRefusals;
  const attributions = readAttributions(document, {
    registry,
    codebook,
    finder: {
      name: readerName(client.settings.model),
      bands: BANDS,
      whole: true,
      find: (scenes) => {
        const anchored = selectAnchored(scenes, plain, proposed, codebook);
        refused = anchored.refused;
        return anchored.selections;
      },
    },
  });
  return { attributions, bands: BANDS, refused, ...cost };
}
