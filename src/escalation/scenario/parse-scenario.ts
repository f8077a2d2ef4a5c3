import type { z } from 'zod';
import { excerpt } from '../../coding/problems.ts';
import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import { checkRanges } from './check-ranges.ts';
import { checkEnd } from './check-end.ts';
import { jsonPlace } from './json-place.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema, SOURCES } from './scenario-schema.ts';

/** Characters of a scenario at most: hundreds of members fit. */
const LARGEST = 1_000_000;

/**
 * Reads a scenario and checks all of it: its form, that every parameter has a source and lies within its range, that rates
 * and chances are ones, that the stage game can be solved wherever in the ranges the values lie, and that the ladder ends.
 *
 * @param fileName for the messages
 * @throws EntenteError for the first thing that is wrong, with its place
 * @example parseScenario(await readFile('fictional.json', 'utf8'), 'fictional.json').parameters.length // 32
 */
export function parseScenario(json: string, fileName: string): Scenario {
  if (json.length > LARGEST) {
    const advice = `a scenario has at most ${LARGEST.toLocaleString('en')} characters; is it another file?`;
    throw new EntenteError(
      'input',
      `${fileName}: too large for a scenario`,
      `${json.length} characters`,
      advice,
    );
  }
  const parsed = scenarioSchema.safeParse(parseJson(json, fileName), { reportInput: true });
  if (!parsed.success) throw problem(parsed.error.issues[0]!, fileName);
  const scenario = readScenario(parsed.data, fileName);
  checkRanges(scenario, fileName);
  checkEnd(scenario, fileName);
  return scenario;
}

function parseJson(json: string, fileName: string): unknown {
  const text = json.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = jsonPlace(text) ?? { line: 1, column: 1 };
    const found = excerpt(text.split('\n')[line - 1]!.slice(column - 1));
    const advice = 'mend it there; JSON wants double quotes and no comma at the end';
    throw new EntenteError('input', `${fileName}:${line}:${column}: no JSON`, found, advice, {
      cause: error,
    });
  }
}

type Issue = z.core.$ZodIssue;

function problem(issue: Issue, fileName: string): EntenteError {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const near = nearest(key, issue.message.split(', '));
    const advice = near === null ? `known are: ${issue.message}` : `did you mean ${near}?`;
    return new EntenteError('input', `${fileName}: ${placeOf(issue.path)}unknown key`, excerpt(key), advice);
  }
  const last = issue.path.at(-1);
  const missing = issue.input === undefined;
  if (last === 'source' && missing) {
    const place = placeOf(issue.path.slice(0, -1)).replace(/: $/, '');
    const advice = `say where it comes from: one of ${SOURCES.join(', ')}`;
    return new EntenteError('input', `${fileName}: a parameter without a source`, place, advice);
  }
  const what = missing ? 'missing' : 'not as it should be';
  const value = missing ? String(last ?? 'all of it') : shown(issue.input);
  const place = placeOf(missing && last !== undefined ? issue.path.slice(0, -1) : issue.path);
  return new EntenteError('input', `${fileName}: ${place}${what}`, value, `give ${issue.message}`);
}

/** `parties[0].climb.start: `, empty for the whole. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place === '' ? '' : `${excerpt(place.replace(/^\./, ''))}: `;
}

function shown(input: unknown): string {
  return excerpt(typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input)));
}
