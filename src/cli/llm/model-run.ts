import { EntenteError } from '../../error.ts';
import { readerName } from '../../reading/llm/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { say } from '../output.ts';
import type { Printed } from '../read/print-document.ts';
import { askedInWords, countReading, missingInWords, newModelTally, refusedInWords } from './model-tally.ts';
import { type OpenModel, openModel } from './open-model.ts';
import { type ModelReadOptions, readDocumentsWithModel } from './read-documents-with-model.ts';

/** One run of `entente read --reader llm`: reads, tells what it cost and what is missing. */
export class ModelRun {
  readonly #io: Io;
  readonly #options: CommonOptions;
  readonly #model: OpenModel;
  readonly #tally = newModelTally();

  /** @throws EntenteError where the environment names no model */
  constructor(io: Io, options: CommonOptions & { readonly cache: boolean }) {
    this.#io = io;
    this.#options = options;
    this.#model = openModel(options.cache, (message) => say(io, options, message));
  }

  /** As `readDocumentsWithModel`; says of each document what is missing. */
  async *read(
    inputs: readonly string[],
    options: ModelReadOptions,
    told: (id: string, done: number, parts: number) => void,
  ): AsyncGenerator<Printed> {
    const documents = readDocumentsWithModel(inputs, options, this.#model.client, this.#io, told);
    for await (const { printed, reading } of documents) {
      countReading(this.#tally, printed.id, reading);
      const missing = missingInWords(printed.id, reading);
      if (missing !== null) say(this.#io, this.#options, missing);
      yield printed;
    }
  }

  /**
   * Tells what it cost and what was refused.
   *
   * @throws EntenteError where something is missing, so that nobody takes a part for the whole
   */
  conclude(): void {
    const { client, prices } = this.#model;
    const { partly } = this.#tally;
    say(this.#io, this.#options, askedInWords(readerName(client.settings.model), this.#tally, prices));
    const refused = refusedInWords(this.#tally);
    if (refused !== null) say(this.#io, this.#options, refused);
    if (partly.length === 0) return;
    const names = partly.slice(0, 3).join(', ');
    throw new EntenteError(
      'input',
      'only partly read',
      partly.length > 3 ? `${names} and ${partly.length - 3} more` : names,
      'the rest is written; run it again, and only what is missing is asked for',
    );
  }
}
