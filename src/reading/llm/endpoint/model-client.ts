import { EntenteError } from '../../../error.ts';
import type { Allowance } from '../allowance.ts';
import { jsonInText } from '../json-in-text.ts';
import type { ModelTask } from '../model-task.ts';
import type { Message } from '../prompt.ts';
import { shownAddress } from './checked-endpoint.ts';
import type { ModelServices, ModelSettings } from './model.ts';
import type { Outcome, Reply } from './outcome.ts';
import { post, type RequestForm } from './post.ts';
import { Slots } from './slots.ts';
import { backOff } from './waits.ts';

/** What came of asking about one stretch: an answer, or a part of one with why the rest is missing, or only why. */
export interface Asked<A> {
  readonly answer: A | null;
  /** Why there is no answer, or not all of it; null where it is whole. */
  readonly missing: string | null;
  readonly requests: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** Longer no endpoint is waited for. */
const LONGEST_WAIT = 120_000;
/** So often an endpoint is asked again that answered late, or with something that is no answer. */
const SECOND_CHANCES = 1;

/** Asks one model, so many requests at a time, and remembers which form of request its endpoint takes. */
export class ModelClient {
  readonly settings: ModelSettings;
  readonly services: ModelServices;
  readonly #slots: Slots;
  readonly #closed = new AbortController();
  #form: RequestForm = { format: 'json_schema', temperature: true };

  constructor(settings: ModelSettings, services: ModelServices) {
    this.settings = settings;
    this.services = services;
    this.#slots = new Slots(settings.parallel);
  }

  /** Does something about one stretch, when it is its turn: no more at a time than requests may be. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#slots.run(work);
  }

  /** Ends what is still asked, which then has no answer. */
  close(): void {
    this.#closed.abort();
  }

  /**
   * Asks until there is an answer or no hope of one: after 429, 5xx and broken connections again, waiting longer each time or as
   * long as `Retry-After` says; where the endpoint refuses the JSON schema, without it.
   *
   * @throws EntenteError where no other request can do better: a wrong key, a redirect, an endpoint that is none
   */
  async ask<A>(messages: readonly Message[], task: ModelTask<A>, allowance: Allowance): Promise<Asked<A>> {
    const { settings, services } = this;
    const count = { requests: 0, tokensIn: 0, tokensOut: 0 };
    const seconds = { late: 0, unusable: 0 };
    let partial: A | null = null;
    let failures = 0;
    let form = this.#form;
    let last = '';
    const ended = (missing: string): Asked<A> => ({ answer: partial, missing, ...count });
    const signal = AbortSignal.any([allowance.signal, this.#closed.signal]);
    if (!signal.aborted) allowance.begin();
    while (!signal.aborted) {
      count.requests++;
      const outcome = await post(messages, task, form, settings, services, signal);
      if (signal.aborted) break;
      if (outcome.kind === 'hopeless') throw this.#hopeless(outcome);
      if (outcome.kind === 'refused') return ended(outcome.why);
      if (outcome.kind === 'form') {
        const next = simpler(form, outcome.about);
        if (next === null) return ended(outcome.why);
        form = next;
        continue;
      }
      let after: number | null = null;
      if (outcome.kind === 'reply') {
        this.#form = form;
        count.tokensIn += outcome.reply.tokensIn;
        count.tokensOut += outcome.reply.tokensOut;
        const read = answerIn(outcome.reply, task);
        if (read.missing === null) return { ...read, ...count };
        partial = larger(partial, read.answer, task);
        last = read.missing;
        if (++seconds.unusable > SECOND_CHANCES) return ended(last);
      } else {
        last = outcome.why;
        if (outcome.kind === 'again') after = outcome.after;
        else if (++seconds[outcome.kind] > SECOND_CHANCES) return ended(last);
      }
      if (++failures > settings.retries)
        return ended(count.requests > 1 ? `${last}, ${count.requests} times` : last);
      const wait = after ?? backOff(failures, services.rng);
      if (wait > LONGEST_WAIT || wait > allowance.left())
        return ended(`${last}, and the next try would be in ${Math.ceil(wait / 1000)} s`);
      // It throws only where the signal says stop, which is looked at next.
      await services.wait(wait, signal).catch(() => {});
    }
    return ended(allowance.why());
  }

  #hopeless({ why, advice }: Extract<Outcome, { kind: 'hopeless' }>): EntenteError {
    return new EntenteError(
      'input',
      'the language model cannot be asked',
      `${shownAddress(this.settings.endpoint)} (${why})`,
      advice,
    );
  }
}

/** The next form of request to try, or null after the simplest. */
function simpler({ format, temperature }: RequestForm, about: 'temperature' | 'format'): RequestForm | null {
  if (about === 'temperature' && temperature) return { format, temperature: false };
  if (format === 'json_schema') return { format: 'json_object', temperature };
  if (format === 'json_object') return { format: 'text', temperature };
  return temperature ? { format, temperature: false } : null;
}

function answerIn<A>(
  { content, cut }: Reply,
  task: ModelTask<A>,
): { answer: A | null; missing: string | null } {
  const found = jsonInText(content);
  const answer = found === null ? null : task.answerIn(found.value);
  if (cut || found?.whole === false) return { answer, missing: 'the answer broke off' };
  return { answer, missing: answer === null ? `the answer was no list of ${task.name}` : null };
}

function larger<A>(a: A | null, b: A | null, { size }: ModelTask<A>): A | null {
  if (a === null || b === null) return a ?? b;
  return size(b) > size(a) ? b : a;
}
