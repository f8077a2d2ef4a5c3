import { setTimeout as wait } from 'node:timers/promises';
import { ModelClient } from '../../reading/llm/index.ts';
import { answerFiles, answerFolder } from './answer-files.ts';
import { modelSettings, type Prices } from './model-settings.ts';

export interface OpenModel {
  readonly client: ModelClient;
  readonly prices: Prices | null;
}

/**
 * The model that the environment names, with the network, the clock and the kept answers of this machine.
 *
 * @param keep whether answers are kept and taken from before
 * @param complain is told why answers cannot be kept
 * @throws EntenteError where the environment names none
 */
export function openModel(keep: boolean, complain: (message: string) => void): OpenModel {
  const { settings, prices } = modelSettings(process.env);
  const client = new ModelClient(settings, {
    fetch: (address, options) => fetch(address, options),
    now: () => Date.now(),
    wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    rng: () => Math.random(),
    cache: keep ? answerFiles(answerFolder(process.env), complain) : null,
  });
  return { client, prices };
}
