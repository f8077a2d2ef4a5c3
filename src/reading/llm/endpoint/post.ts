import { defaultLimits } from '../../../documents/limits.ts';
import type { Answer } from '../../../documents/network/fetch-source.ts';
import { readBody } from '../../../documents/network/read-body.ts';
import { EntenteError } from '../../../error.ts';
import type { ModelTask } from '../model-task.ts';
import type { Message } from '../prompt.ts';
import type { ModelServices, ModelSettings } from './model.ts';
import type { Outcome } from './outcome.ts';
import { replyIn } from './reply-in.ts';
import { retryAfter } from './waits.ts';

/** How an answer is asked for: what an endpoint refuses is left out. */
export interface RequestForm {
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** Temperature 0; some models take only their own. */
  readonly temperature: boolean;
}

/** No answer about one stretch of a text is longer; an error is read only for why. */
const LIMITS = { ...defaultLimits, bytes: 4_000_000 };
const ERROR_LIMITS = { ...defaultLimits, bytes: 20_000 };

/**
 * Asks once. Nothing that the endpoint sends gets into `why`, since it may send the key back.
 *
 * @param signal stops it, its time limit apart
 */
export async function post(
  messages: readonly Message[],
  task: Pick<ModelTask<never>, 'name' | 'schema'>,
  form: RequestForm,
  settings: ModelSettings,
  services: ModelServices,
  signal: AbortSignal,
): Promise<Outcome> {
  const { endpoint, model, key, timeout } = settings;
  const ended = services.timeout(timeout);
  try {
    const answer = await services.fetch(endpoint.href, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, stream: false, ...inBody(form, task) }),
      // A redirect would take the key and the text to whomever it names.
      redirect: 'manual',
      signal: AbortSignal.any([signal, ended]),
    });
    return await outcomeOf(answer, services.now());
  } catch (error) {
    if (ended.aborted) return { kind: 'late', why: `no whole answer within ${timeout / 1000} s` };
    if (error instanceof EntenteError) return { kind: 'refused', why: 'the answer was too large' };
    return { kind: 'again', why: `no connection${codeOf(error)}`, after: null };
  }
}

function inBody(
  { format, temperature }: RequestForm,
  { name, schema }: Pick<ModelTask<never>, 'name' | 'schema'>,
): object {
  return {
    ...(temperature ? { temperature: 0 } : {}),
    ...(format === 'json_schema'
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name, strict: true, schema },
          },
        }
      : {}),
    ...(format === 'json_object' ? { response_format: { type: 'json_object' } } : {}),
  };
}

async function outcomeOf(answer: Answer, now: number): Promise<Outcome> {
  const { status, headers, body } = answer;
  if (status >= 200 && status < 300) {
    const text = new TextDecoder().decode(await readBody(body, 'an answer', LIMITS));
    const reply = replyIn(text);
    return reply === null
      ? { kind: 'unusable', why: 'the answer was no chat completion' }
      : { kind: 'reply', reply };
  }
  const why = `status ${status}`;
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
    await discard(answer);
    return { kind: 'again', why, after: retryAfter(headers.get('retry-after'), now) };
  }
  if (status === 400 || status === 415 || status === 422) {
    const said = await readBody(body, 'an error', ERROR_LIMITS).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    return { kind: 'form', why, about: /temperature/i.test(said) ? 'temperature' : 'format' };
  }
  await discard(answer);
  if (status === 413) return { kind: 'refused', why };
  return { kind: 'hopeless', why, advice: adviceFor(status) };
}

function adviceFor(status: number): string {
  // Node gives the redirect itself, a browser a status of 0.
  if ((status >= 300 && status < 400) || status === 0)
    return 'it sends elsewhere, where the key must not go: give the address it leads to in ENTENTE_LLM_URL';
  if (status === 401 || status === 403) return 'check ENTENTE_LLM_KEY';
  return 'check ENTENTE_LLM_URL and ENTENTE_LLM_MODEL';
}

/** Ends an answer whose body nobody reads, so that its connection is free. */
async function discard({ body }: Answer): Promise<void> {
  await body?.[Symbol.asyncIterator]().return?.();
}

/** The code of a failed connection, `ECONNREFUSED`; its message may hold anything. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
}
