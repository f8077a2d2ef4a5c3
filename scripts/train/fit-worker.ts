/** A thread that learns a reader from a part of a corpus. */
import { parentPort, workerData } from 'node:worker_threads';
import { weightsOf } from '../../src/reading/trained/weights.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { fitReader, type Settings } from './fit-reader.ts';
import { articleOf } from './gold.ts';

/** What to learn from: all articles, or all but every n-th. */
export interface FitTask {
  readonly folder: string;
  readonly without: { readonly part: number; readonly of: number } | null;
  readonly settings: Settings;
}

/** `said` is progress; `weights` the end. */
export type FitMessage = { readonly said: string } | { readonly weights: Uint8Array };

const { folder, without, settings } = workerData as FitTask;
const port = parentPort;
if (port === null) throw new Error('no thread: run npm run train');
const post = (message: FitMessage) => port.postMessage(message);
const articles = readCorpus(folder)
  .filter((_, k) => without === null || k % without.of !== without.part)
  .flatMap(({ id, text, annotations: [first] }) =>
    first === undefined ? [] : [articleOf(id, text, first.attributions)],
  );
const model = fitReader(articles, settings, (said) => post({ said }));
post({ weights: weightsOf(model) });
