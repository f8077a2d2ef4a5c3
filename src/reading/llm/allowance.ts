import type { ModelServices, ModelSettings } from './endpoint/model.ts';

/** How long one document may still take; it begins with its first request. */
export interface Allowance {
  /** Ends all of its requests. */
  readonly signal: AbortSignal;
  readonly begin: () => void;
  /** Milliseconds. */
  readonly left: () => number;
  readonly stop: (why: string) => void;
  /** Why it was stopped. */
  readonly why: () => string;
}

export function allowanceFor(
  { deadline }: Pick<ModelSettings, 'deadline'>,
  { now, timeout }: Pick<ModelServices, 'now' | 'timeout'>,
): Allowance {
  const controller = new AbortController();
  let until: number | null = null;
  let reason = '';
  const stop = (why: string) => {
    if (!controller.signal.aborted) reason = why;
    controller.abort();
  };
  return {
    signal: controller.signal,
    stop,
    why: () => reason,
    begin: () => {
      if (until !== null) return;
      until = now() + deadline;
      const late = () => stop(`not all was answered within ${deadline / 1000} s`);
      timeout(deadline).addEventListener('abort', late, { once: true });
    },
    left: () => (until === null ? deadline : until - now()),
  };
}
