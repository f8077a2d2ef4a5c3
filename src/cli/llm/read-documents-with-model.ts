import type { Codebook } from '../../coding/codebook.ts';
import { builtInRegistry, registryWith } from '../../coding/index.ts';
import { type ModelClient, type ModelReading, readWithModel } from '../../reading/llm/index.ts';
import type { Io } from '../io.ts';
import { openDocuments } from '../open-document.ts';
import type { OpenOptions, Refused } from '../opener.ts';
import { printed, type Printed, type ShownOptions } from '../read/print-document.ts';

export interface ModelReadOptions extends ShownOptions {
  readonly codebook: Codebook | null;
  readonly open: OpenOptions & { readonly refused?: Refused };
}

/** A document read by a model. */
export interface ReadByModel {
  readonly printed: Printed;
  readonly reading: ModelReading;
}

/**
 * Reads the documents behind the arguments of a command with a language model and prints each, in their order; as many are under
 * way as requests may be.
 *
 * @param told is told of one document how many of its parts are done
 * @throws EntenteError for the first document that cannot be opened, or about which the model answers nothing
 */
export async function* readDocumentsWithModel(
  inputs: readonly string[],
  options: ModelReadOptions,
  client: ModelClient,
  io: Io,
  told: (id: string, done: number, parts: number) => void,
): AsyncGenerator<ReadByModel> {
  const { codebook } = options;
  const registry = codebook === null ? builtInRegistry() : registryWith(builtInRegistry(), codebook.actors);
  const source = openDocuments(inputs, options.open, io, options.open.refused);
  const underWay: Promise<ReadByModel>[] = [];
  let more = true;
  const take = async () => {
    const next = await source.next();
    if (next.done === true) {
      more = false;
      return;
    }
    const document = next.value;
    const read = readWithModel(document, { registry, codebook }, client, (done, parts) =>
      told(document.id, done, parts),
    ).then((reading) => ({
      printed: printed(document, reading.attributions, reading.bands, options),
      reading,
    }));
    underWay.push(read);
    // It is thrown in its turn.
    read.catch(() => {});
  };
  try {
    while (more || underWay.length > 0) {
      while (more && underWay.length < client.settings.parallel) {
        try {
          await take();
        } catch (error) {
          more = false;
          const failed = Promise.reject(error);
          failed.catch(() => {});
          underWay.push(failed);
        }
      }
      const first = underWay.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    // After an error nobody waits for the others.
    client.close();
  }
}
