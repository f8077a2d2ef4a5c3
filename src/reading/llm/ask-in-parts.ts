import type { Document } from '../../documents/document.ts';
import type { Place } from '../../documents/quotes/places-of-quote.ts';
import { EntenteError } from '../../error.ts';
import { type Allowance, allowanceFor } from './allowance.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { shownAddress } from './endpoint/checked-endpoint.ts';
import type { Asked, ModelClient } from './endpoint/model-client.ts';
import { answerKey, keepAnswer, keptAnswer } from './kept-answers.ts';
import type { ModelTask } from './model-task.ts';
import type { Message } from './prompt.ts';

/** A stretch of a document about which the model gave no answer, or only a part of one. */
export interface MissingPart extends Place {
  readonly why: string;
}

/** What asking about a document came to, and what it cost. */
export interface AskedCost {
  /** How many stretches the document was cut into. */
  readonly parts: number;
  /** Of how many the answer was kept from before. */
  readonly kept: number;
  readonly missing: readonly MissingPart[];
  readonly requests: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** What a model answered about each stretch of a document, in order; those without an answer are left out. */
export interface AskedInParts<A> {
  /** The text that the places of the stretches are of. */
  readonly plain: string;
  readonly answered: readonly { readonly answer: A; readonly chunk: Chunk }[];
  readonly cost: AskedCost;
}

/** After so many stretches in a row without an answer, or as many as are asked at a time, no more are asked. */
const HOPELESS = 3;

/**
 * Asks a model about a document, stretch by stretch, so many at a time; answers kept from before are not asked for again.
 *
 * @param messagesFor what is sent about one stretch
 * @param told is told how many of the stretches are done
 * @throws EntenteError where no stretch got an answer, or the endpoint cannot be asked
 */
export async function askInParts<A>(
  document: Pick<Document, 'text' | 'mediaType'>,
  task: ModelTask<A>,
  messagesFor: (chunk: Chunk, plain: string) => readonly Message[],
  client: ModelClient,
  told: (done: number, parts: number) => void = () => {},
): Promise<AskedInParts<A>> {
  const { plain, chunks } = chunksOf(document);
  const allowance = allowanceFor(client.settings, client.services);
  let done = 0;
  let inARow = 0;
  const answers = chunks.map(async (chunk) => {
    const answer = await client.inTurn(() => answerTo(messagesFor(chunk, plain), task, client, allowance));
    inARow = answer.missing === null ? 0 : inARow + 1;
    if (inARow >= Math.max(HOPELESS, client.settings.parallel))
      allowance.stop(`not asked, as ${inARow} requests before it failed`);
    told(++done, chunks.length);
    return answer;
  });
  let asked: Answer<A>[];
  try {
    asked = await Promise.all(answers);
  } finally {
    allowance.stop('another failed');
  }
  const missing = asked.flatMap(({ missing: why }, i) =>
    why === null ? [] : [{ start: chunks[i]!.start, end: chunks[i]!.end, why }],
  );
  const answered = asked.flatMap(({ answer }, i) => (answer === null ? [] : [{ answer, chunk: chunks[i]! }]));
  if (chunks.length > 0 && answered.length === 0) throw nothingFrom(client, missing[0]!.why);
  const sum = (of: (each: Answer<A>) => number) => asked.reduce((all, each) => all + of(each), 0);
  return {
    plain,
    answered,
    cost: {
      parts: chunks.length,
      kept: sum(({ kept }) => Number(kept)),
      missing,
      requests: sum(({ requests }) => requests),
      tokensIn: sum(({ tokensIn }) => tokensIn),
      tokensOut: sum(({ tokensOut }) => tokensOut),
    },
  };
}

interface Answer<A> extends Asked<A> {
  readonly kept: boolean;
}

async function answerTo<A>(
  messages: readonly Message[],
  task: ModelTask<A>,
  client: ModelClient,
  allowance: Allowance,
): Promise<Answer<A>> {
  const key = answerKey(messages, task.version, client);
  const before = await keptAnswer(key, task, client);
  if (before !== null)
    return { answer: before, missing: null, kept: true, requests: 0, tokensIn: 0, tokensOut: 0 };
  const asked = await client.ask(messages, task, allowance);
  if (asked.answer !== null && asked.missing === null) await keepAnswer(key, asked.answer, task, client);
  return { ...asked, kept: false };
}

const nothingFrom = ({ settings }: ModelClient, why: string): EntenteError =>
  new EntenteError(
    'input',
    'no answer from the language model',
    shownAddress(settings.endpoint),
    `${why}; check that it runs, or do without it`,
  );
