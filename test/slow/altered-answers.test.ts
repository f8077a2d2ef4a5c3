import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInRegistry } from '../../src/coding/index.ts';
import type { Attribution } from '../../src/reading/index.ts';
import {
  checkedEndpoint,
  ModelClient,
  type ModelReading,
  readWithModel,
} from '../../src/reading/llm/index.ts';
import { rng } from '../../src/stats/index.ts';
import { alteredAnswer, COPIED, harmlessCopy, TEXT } from '../fixtures/altered-answers.ts';
import { completion, modelServer, type ModelServer, send } from '../fixtures/model-server.ts';
import { codebook } from '../reading/invented-codebook.ts';

let answer: object;
let server: ModelServer;
beforeAll(async () => {
  server = await modelServer((_, response) => send(response, 200, completion(JSON.stringify(answer))));
});
afterAll(() => server.close());

/** What is read in `TEXT` if a model answers this. */
function read(given: object): Promise<ModelReading> {
  answer = given;
  const client = new ModelClient(
    {
      endpoint: checkedEndpoint(server.url),
      model: 'm',
      key: null,
      timeout: 60_000,
      deadline: 60_000,
      parallel: 1,
      retries: 0,
    },
    {
      fetch: (address, options) => fetch(address, options),
      now: () => 0,
      wait: async () => {},
      timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
      rng: () => 0,
      cache: null,
    },
  );
  const document = { text: TEXT, mediaType: 'text/plain', date: null } as const;
  return readWithModel(document, { registry: builtInRegistry(), codebook }, client);
}

/** Letters, digits and marks alone, by another way than the reader's own. */
const bare = (text: string) => text.replace(/[\s"'`“”‘’\u00ad\u200b-\u200d]/g, '');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** All that is a string anywhere in an answer. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const byModel = ({ reader }: Attribution) => reader === 'llm 1 m';

test('of 1,000 altered answers nothing enters that is not in the text word for word', async () => {
  const random = rng(1);
  let taken = 0;
  let refused = 0;
  for (let i = 0; i < 1000; i++) {
    const given = alteredAnswer(random);
    const reading = await read(given);
    const whole = new Set(stringsIn(given).map(letters));
    const quoted = stringsIn(given)
      .map(bare)
      .filter((each) => bare(TEXT).includes(each))
      .map(letters);
    for (const attribution of reading.attributions) {
      const { source, cue, content, issue, stance } = attribution;
      for (const span of [
        source,
        cue,
        ...content,
        ...(attribution.nested ?? []).flatMap((each) => each.content),
      ])
        if (span !== null) {
          expect(span.text).toBe(TEXT.slice(span.start, span.end));
          expect(span.text).not.toBe('');
        }
      expect(issue === null || codebook.issues.some(({ id }) => id === issue.id)).toBe(true);
      expect(stance === null || (stance >= -1 && stance <= 1)).toBe(true);
      if (!byModel(attribution)) continue;
      taken++;
      for (const span of [source, cue, ...content]) {
        if (span === null) continue;
        // What stands beside each other is one span; every letter of it was copied, by one quotation or several.
        const words = letters(span.text);
        expect(whole.has(words) || isMadeOf(words, quoted), `${span.text} of ${JSON.stringify(given)}`).toBe(
          true,
        );
      }
    }
    const { altered, scattered, malformed, within } = reading.refused;
    refused += altered + scattered + malformed;
    const own = reading.attributions.filter(byModel).length;
    expect(own + altered + scattered + malformed + within).toBe(given.attributions.length);
  }
  // The answers are neither all right nor all wrong.
  expect(taken).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(500);
});

/** Whether words are some of the quotations one after the other. */
function isMadeOf(words: string, quotations: readonly string[]): boolean {
  if (words === '') return true;
  return quotations.some(
    (each) => each !== '' && words.startsWith(each) && isMadeOf(words.slice(each.length), quotations),
  );
}

test('what differs only in white space and quotation marks is all taken', async () => {
  const random = rng(2);
  for (let i = 0; i < 50; i++) {
    const reading = await read({ attributions: COPIED.map((each) => harmlessCopy(each, random)) });
    expect(reading.attributions.filter(byModel)).toHaveLength(COPIED.length);
    expect(reading.refused).toMatchObject({ altered: 0, scattered: 0, malformed: 0, within: 0 });
  }
});
