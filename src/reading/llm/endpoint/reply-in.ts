import { z } from 'zod';
import type { Reply } from './outcome.ts';

const tokens = z.number().int().min(0).max(1e9).catch(0);
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullable() }),
        finish_reason: z.string().nullish().catch(null),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(null),
});

/**
 * What a model wrote, out of the body of a chat completion; null where the body is none.
 *
 * @example replyIn('{"choices":[{"message":{"content":"{}"}}]}')?.content // '{}'
 */
export function replyIn(body: string): Reply | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const parsed = completion.safeParse(value);
  if (!parsed.success) return null;
  const { choices, usage } = parsed.data;
  const [{ message, finish_reason: why }] = choices as [(typeof choices)[number]];
  return {
    content: message.content ?? '',
    cut: why === 'length',
    tokensIn: usage?.prompt_tokens ?? 0,
    tokensOut: usage?.completion_tokens ?? 0,
  };
}
