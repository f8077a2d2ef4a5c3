import type { Document } from '../../documents/document.ts';
import type { Place } from '../../documents/quotes/places-of-quote.ts';
import { EntenteError } from '../../error.ts';
import type { Attribution } from '../attribution.ts';
import type { Bands } from '../bands.ts';
import { readAttributions } from '../read-attributions.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { shownAddress } from './endpoint/checked-endpoint.ts';
import type { Asked, ModelClient } from './endpoint/model-client.ts';
import { answerKey, keepAnswer, keptAnswer } from './kept-answers.ts';
import { type Allowance, allowanceFor } from './allowance.ts';
import { messagesFor, PROMPT_VERSION } from './prompt.ts';
import { noRefusals, type Refusals } from './refusals.ts';
import { selectAnchored } from './select-anchored.ts';

/** A stretch of a document about which the model gave no answer, or only a part of one. */
export interface MissingPart extends Place {
  readonly why: string;
}

/** What a model took part in reading, and what it cost. */
export interface ModelReading {
  readonly attributions: readonly Attribution[];
  readonly bands: Bands;
  readonly refused: Refusals;
  /** How many stretches the document was cut into. */
  readonly parts: number;
  /** Of how many the answer was kept from before. */
  readonly kept: number;
  readonly missing: readonly MissingPart[];
  readonly requests: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** Nobody has measured this reader with this model: all of it is worth a look, nothing is to be believed unseen. */
const BANDS: Bands = { accept: 0.9, review: 0 };

/** @example readerName('gpt-9') // 'llm 1 gpt-9' */
export const readerName = (model: string): string => `llm ${PROMPT_VERSION} ${model}`;

/** After so many stretches in a row without an answer, or as many as are asked at a time, no more are asked. */
const HOPELESS = 3;

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
  const { plain, chunks } = chunksOf(document);
  const allowance = allowanceFor(client.settings, client.services);
  let done = 0;
  let inARow = 0;
  const answers = chunks.map(async (chunk) => {
    const answer = await client.inTurn(() => answerAbout(chunk, plain, codebook, client, allowance));
    inARow = answer.missing === null ? 0 : inARow + 1;
    if (inARow >= Math.max(HOPELESS, client.settings.parallel))
      allowance.stop(`not asked, as ${inARow} requests before it failed`);
    told(++done, chunks.length);
    return answer;
  });
  let asked: Answer[];
  try {
    asked = await Promise.all(answers);
  } finally {
    allowance.stop('another failed');
  }
  const missing = asked.flatMap(({ missing: why }, i) =>
    why === null ? [] : [{ start: chunks[i]!.start, end: chunks[i]!.end, why }],
  );
  const answered = asked.flatMap(({ answer }, i) =>
    answer === null ? [] : [{ ...answer, chunk: chunks[i]! }],
  );
  if (chunks.length > 0 && answered.length === 0) throw nothingFrom(client, missing[0]!.why);
  let refused = noRefusals;
  const attributions = readAttributions(document, {
    registry,
    codebook,
    finder: {
      name: readerName(client.settings.model),
      bands: BANDS,
      whole: true,
      find: (scenes) => {
        const anchored = selectAnchored(scenes, plain, answered, codebook);
        refused = anchored.refused;
        return anchored.selections;
      },
    },
  });
  const sum = (of: (each: Answer) => number) => asked.reduce((all, each) => all + of(each), 0);
  return {
    attributions,
    bands: BANDS,
    refused,
    parts: chunks.length,
    kept: sum(({ kept }) => Number(kept)),
    missing,
    requests: sum(({ requests }) => requests),
    tokensIn: sum(({ tokensIn }) => tokensIn),
    tokensOut: sum(({ tokensOut }) => tokensOut),
  };
}

interface Answer extends Asked {
  readonly kept: boolean;
}

async function answerAbout(
  chunk: Chunk,
  plain: string,
  codebook: ReadingContext['codebook'],
  client: ModelClient,
  allowance: Allowance,
): Promise<Answer> {
  const messages = messagesFor(chunk, plain, codebook);
  const key = answerKey(messages, client);
  const before = await keptAnswer(key, client);
  if (before !== null)
    return { answer: before, missing: null, kept: true, requests: 0, tokensIn: 0, tokensOut: 0 };
  const asked = await client.ask(messages, allowance);
  if (asked.answer !== null && asked.missing === null) await keepAnswer(key, asked.answer, client);
  return { ...asked, kept: false };
}

const nothingFrom = ({ settings }: ModelClient, why: string): EntenteError =>
  new EntenteError(
    'input',
    'no answer from the language model',
    shownAddress(settings.endpoint),
    `${why}; check that it runs, or read with another --reader`,
  );
