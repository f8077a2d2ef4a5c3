import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { EntenteError } from '../../error.ts';
import { parseScenario, type Scenario } from '../../escalation/scenario/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { reasonOf } from '../output.ts';

/** Where the evidence of a scenario may come from. */
export interface StoreOptions {
  readonly store?: string;
  readonly alliance?: string;
  readonly issue?: string;
  readonly at?: string;
  readonly carry: string;
  readonly reach: number;
  readonly party?: string;
  readonly unit?: string;
}

/** Bytes of a scenario at most. */
const LARGEST = 4_000_000;

/** Reads a scenario, with what a store knows in the place of what the file says where one is named. @throws EntenteError */
export async function readScenarioFile(
  source: string,
  options: CommonOptions & StoreOptions,
  io: Io,
): Promise<Scenario> {
  const fileName = source === '-' ? 'standard input' : source;
  const json = source === '-' ? await text(io.stdin) : await fileText(source);
  const scenario = parseScenario(json, fileName);
  if (options.store === undefined) {
    const idle = (['alliance', 'issue', 'at', 'party', 'unit'] as const).find(
      (name) => options[name] !== undefined,
    );
    if (idle !== undefined)
      throw new EntenteError('usage', 'no store', `--${idle}`, 'add --store, or leave it out');
    return scenario;
  }
  const { scenarioFromStore } = await import('./scenario-from-store.ts');
  return parseScenario(await scenarioFromStore(json, scenario, options, io), fileName);
}

/** The scenario of a file, as it says. @throws EntenteError */
export async function scenarioOfFile(path: string): Promise<Scenario> {
  return parseScenario(await fileText(path), path);
}

async function fileText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) {
      const advice = 'a scenario has at most a megabyte; is it another file?';
      throw new EntenteError('input', 'too large for a scenario', `${path}, ${size} bytes`, advice);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('input', 'cannot read', path, reasonOf(error), { cause: error });
  }
}
