import { builtInRegistry, registryWith } from '../../../src/coding/index.ts';
import { type Finder, readAttributions } from '../../../src/reading/index.ts';
import { codebook } from '../invented-codebook.ts';
import { faultsOf } from './faults.ts';

export interface Tried {
  readonly faults: readonly string[];
  /** CPU time of this thread, in milliseconds. */
  readonly time: number;
}

const registry = registryWith(builtInRegistry(), codebook.actors);

/** Reads a text and says what is wrong with what was read, and how long it took. */
export function tried(text: string, mediaType: 'text/plain' | 'text/markdown', finder: Finder): Tried {
  const begun = process.threadCpuUsage();
  try {
    const context = { registry, codebook, finder };
    const attributions = readAttributions({ text, mediaType, date: '2024-04-02' }, context);
    const { user, system } = process.threadCpuUsage(begun);
    return { faults: faultsOf(text, attributions), time: (user + system) / 1000 };
  } catch (error) {
    return { faults: [`thrown: ${error instanceof Error ? error.stack : String(error)}`], time: 0 };
  }
}
