import { createHash } from 'node:crypto';
import type { ModelClient } from './endpoint/model-client.ts';
import type { ModelTask } from './model-task.ts';
import type { Message } from './prompt.ts';

/** The name of an answer: by what was asked (the text and the issues), the version of the prompt, the model and its endpoint. */
export function answerKey(
  messages: readonly Message[],
  version: number | string,
  { settings }: ModelClient,
): string {
  const { model, endpoint } = settings;
  return createHash('sha256')
    .update(JSON.stringify([version, model, endpoint.href, messages]))
    .digest('hex');
}

/** An answer that was kept; null where there is none, or a damaged one. */
export async function keptAnswer<A>(
  key: string,
  task: ModelTask<A>,
  { services }: ModelClient,
): Promise<A | null> {
  const kept = await services.cache?.get(key);
  if (kept == null) return null;
  try {
    return task.answerIn(JSON.parse(kept));
  } catch {
    // It will be asked for again and written anew.
    return null;
  }
}

/** Keeps a whole answer. One in which the endpoint sent the key back is not kept. */
export async function keepAnswer<A>(
  key: string,
  answer: A,
  task: ModelTask<A>,
  { services, settings }: ModelClient,
): Promise<void> {
  const json = JSON.stringify(task.kept(answer));
  if (settings.key !== null && json.includes(JSON.stringify(settings.key).slice(1, -1))) return;
  await services.cache?.put(key, json);
}
