import { EntenteError } from '../../error.ts';
import { checkedEndpoint, type ModelSettings } from '../../reading/llm/index.ts';

/** Prices in any currency, a million tokens. */
export interface Prices {
  readonly in: number;
  readonly out: number;
}

export interface NamedModel {
  readonly settings: ModelSettings;
  /** Null where nobody gave them. */
  readonly prices: Prices | null;
}

/** Seconds: no answer that has not begun by then is waited for by Node itself. */
const LONGEST = 300;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which model the environment names.
 *
 * @throws EntenteError for what is missing or no value; the key is never shown
 */
export function modelSettings(environment: Environment): NamedModel {
  const url = needed(
    environment,
    'ENTENTE_LLM_URL',
    'the address of the endpoint: http://localhost:11434/v1',
  );
  const model = needed(environment, 'ENTENTE_LLM_MODEL', 'the name of the model there');
  if (!/^[\x21-\x7e]{1,200}$/.test(model))
    throw new EntenteError(
      'usage',
      'no name of a model',
      'ENTENTE_LLM_MODEL',
      'it has up to 200 letters, digits and marks, no spaces',
    );
  const key = environment['ENTENTE_LLM_KEY']?.trim() || null;
  // Anything else would come back in the error of whoever makes the header.
  if (key !== null && !/^[\x21-\x7e]+$/.test(key))
    throw new EntenteError(
      'usage',
      'not a key',
      'ENTENTE_LLM_KEY',
      'it has a space, a line break or a letter that no key has',
    );
  const settings: ModelSettings = {
    endpoint: checkedEndpoint(url),
    model,
    key,
    timeout: number(environment, 'ENTENTE_LLM_TIMEOUT', 60, 0.1, LONGEST) * 1000,
    deadline: number(environment, 'ENTENTE_LLM_DEADLINE', 900, 0.1, 86_400) * 1000,
    parallel: Math.round(number(environment, 'ENTENTE_LLM_PARALLEL', 4, 1, 64)),
    retries: Math.round(number(environment, 'ENTENTE_LLM_RETRIES', 4, 0, 20)),
  };
  const prices = ['IN', 'OUT'].map((way) => environment[`ENTENTE_LLM_PRICE_${way}`]?.trim() || null);
  if (prices.every((price) => price === null)) return { settings, prices: null };
  return {
    settings,
    prices: {
      in: number(environment, 'ENTENTE_LLM_PRICE_IN', 0, 0, 1e6),
      out: number(environment, 'ENTENTE_LLM_PRICE_OUT', 0, 0, 1e6),
    },
  };
}

function needed(environment: Environment, name: string, what: string): string {
  const value = environment[name]?.trim() ?? '';
  if (value === '') throw new EntenteError('usage', 'no language model named', name, `set it to ${what}`);
  return value;
}

function number(environment: Environment, name: string, normal: number, least: number, most: number): number {
  const text = environment[name]?.trim() ?? '';
  if (text === '') return normal;
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new EntenteError('usage', 'no such number', `${name}=${text}`, `give one from ${least} to ${most}`);
  return value;
}
