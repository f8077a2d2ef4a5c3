import { createHash } from 'node:crypto';
import type { ModelClient } from './endpoint/model-client.ts';
import { type Message, PROMPT_VERSION } from './prompt.ts';
import { type Proposals, proposalsIn } from './proposal.ts';

/** The name of an answer: by what was asked (the text and the issues), the version of the prompt, the model and its endpoint. */
export function answerKey(messages: readonly Message[], { settings }: ModelClient): string {
  const { model, endpoint } = settings;
  return createHash('sha256')
    .update(JSON.stringify([PROMPT_VERSION, model, endpoint.href, messages]))
    .digest('hex');
}

/** An answer that was kept; null where there is none, or a damaged one. */
export async function keptAnswer(key: string, { services }: ModelClient): Promise<Proposals | null> {
  const kept = await services.cache?.get(key);
  if (kept == null) return null;
  try {
    return proposalsIn(JSON.parse(kept));
  } catch {
    // It will be asked for again and written anew.
    return null;
  }
}

/** Keeps a whole answer. One in which the endpoint sent the key back is not kept. */
export async function keepAnswer(
  key: string,
  { proposals, malformed }: Proposals,
  { services, settings }: ModelClient,
): Promise<void> {
  const json = JSON.stringify({ attributions: [...proposals, ...Array<null>(malformed).fill(null)] });
  if (settings.key !== null && json.includes(JSON.stringify(settings.key).slice(1, -1))) return;
  await services.cache?.put(key, json);
}
