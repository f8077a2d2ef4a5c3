import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import {
  answerWell,
  completion,
  marksOf,
  modelServer,
  type ModelServer,
  type Received,
  send,
} from '../../../test/fixtures/model-server.ts';
import { builtInRegistry } from '../../coding/index.ts';
import { checkedEndpoint } from './endpoint/checked-endpoint.ts';
import type { AnswerCache, ModelSettings } from './endpoint/model.ts';
import { ModelClient } from './endpoint/model-client.ts';
import { type ModelReading, readWithModel } from './read-with-model.ts';

const KEY = 'sk-5ecret-of-a-test';
const sentence = 'Arel said that grain is sold. ';
const sentences = (number: number) =>
  Array.from({ length: number }, (_, i) => `Arel said that ship ${i} is sold. `).join('');
/** Three stretches. */
const long = ['One', 'Two', 'Three'].map((name) => `${name}. ${sentences(100)}`).join('\n\n');

type Act = (request: Received, response: ServerResponse) => void;
let act: Act;
let server: ModelServer;
beforeEach(async () => {
  server = await modelServer((request, response) => act(request, response));
});
afterEach(() => server.close());

/** The milliseconds that were waited for; nobody waits in a test. */
let waited: number[];
const kept = new Map<string, string>();

async function read(
  acting: Act,
  text = sentence,
  settings: Partial<ModelSettings> = {},
  cache: AnswerCache | null = null,
): Promise<ModelReading> {
  act = acting;
  waited = [];
  const client = new ModelClient(
    {
      endpoint: checkedEndpoint(server.url),
      model: 'gpt-test',
      key: KEY,
      timeout: 5000,
      deadline: 20_000,
      parallel: 2,
      retries: 3,
      ...settings,
    },
    {
      fetch: (address, options) => fetch(address, options),
      now: () => Date.now(),
      wait: async (milliseconds) => {
        waited.push(milliseconds);
      },
      timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
      rng: () => 0,
      cache,
    },
  );
  return readWithModel(
    { text, mediaType: 'text/plain', date: null },
    { registry: builtInRegistry(), codebook: null },
    client,
  );
}

const memory: AnswerCache = {
  get: async (key) => kept.get(key) ?? null,
  put: async (key, answer) => {
    kept.set(key, answer);
  },
};

/** What a reading that fails says; the key is never in it. */
async function failure(...args: Parameters<typeof read>): Promise<string> {
  const message = await read(...args).then(
    () => 'it did not fail',
    (error: Error) => `${error.message}\n${error.stack}`,
  );
  expect(message).not.toContain('5ecret');
  return message.split('\n')[0]!;
}

describe('a model that answers well', () => {
  test('is asked as OpenAI’s endpoints want it, and its answer read', async () => {
    const { attributions, missing, requests, tokensIn, tokensOut } = await read(answerWell);
    expect(
      attributions.map(({ source, cue, content }) => [source?.text, cue?.text, content[0]!.text]),
    ).toEqual([['Arel', 'said', 'grain is sold']]);
    expect([missing, requests, tokensIn, tokensOut]).toEqual([[], 1, 1000, 50]);
    const [{ path, headers, body }] = server.received as [Received];
    expect([path, headers['authorization'], headers['content-type']]).toEqual([
      '/v1/chat/completions',
      `Bearer ${KEY}`,
      'application/json',
    ]);
    expect(body).toMatchObject({
      model: 'gpt-test',
      temperature: 0,
      stream: false,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  test('without a key is sent none', async () => {
    await read(answerWell, sentence, { key: null });
    expect(server.received[0]!.headers).not.toHaveProperty('authorization');
  });

  test('is asked about each stretch, no more of them at a time than allowed', async () => {
    let running = 0;
    let most = 0;
    const { attributions, parts } = await read(
      (request, response) => {
        most = Math.max(most, ++running);
        setTimeout(() => {
          running--;
          answerWell(request, response);
        }, 20);
      },
      long,
      { parallel: 2 },
    );
    expect([parts, most, attributions.length]).toEqual([3, 2, 300]);
  });

  test('is asked nothing about a text without words', async () => {
    const { attributions, parts } = await read(answerWell, '\n\n \n');
    expect([attributions, parts, server.received]).toEqual([[], 0, []]);
  });
});

describe('an endpoint that takes only some forms of request', () => {
  test.each([
    ['no JSON schema', (type?: string) => type === 'json_schema', 'json_object'],
    ['no form of answer at all', (type?: string) => type !== undefined, undefined],
  ])('%s, is asked in another, and no more in the first', async (_, refuses, taken) => {
    const { missing } = await read(
      (request, response) => {
        if (refuses(request.body.response_format?.type))
          send(response, 400, '{"error":{"message":"unknown parameter"}}');
        else
          send(
            response,
            200,
            completion(
              `Here you are:\n\`\`\`json\n${JSON.stringify({ attributions: marksOf(request) })}\n\`\`\``,
            ),
          );
      },
      long,
      { parallel: 1 },
    );
    expect(missing).toEqual([]);
    const types = server.received.map(({ body }) => body.response_format?.type);
    expect(types.slice(-3)).toEqual([taken, taken, taken]);
    expect(types).toHaveLength(taken === undefined ? 5 : 4);
  });

  test('no temperature, is asked without one', async () => {
    await read((request, response) => {
      if (request.body.temperature === undefined) answerWell(request, response);
      else send(response, 400, '{"error":{"message":"temperature 0 is not supported"}}');
    });
    expect(server.received.map(({ body }) => [body.temperature, body.response_format?.type])).toEqual([
      [0, 'json_schema'],
      [undefined, 'json_schema'],
    ]);
  });

  test('none, is an error that does not show what it said', async () => {
    const said = await failure((_, response) => send(response, 400, `{"error":"Bearer ${KEY}"}`));
    expect(said).toMatch(/^no answer from the language model: http:\S+ — status 400; check that it runs/);
    expect(server.received).toHaveLength(4);
  });
});

describe('an endpoint that fails for a while', () => {
  test.each([429, 500, 502, 503, 529])('with %i, is asked again, later each time', async (status) => {
    const { missing, requests } = await read((request, response) => {
      if (request.number < 3) send(response, status, 'no');
      else answerWell(request, response);
    });
    expect([missing, requests, waited]).toEqual([[], 4, [250, 500, 1000]]);
  });

  test('and says when, is asked then', async () => {
    await read((request, response) => {
      if (request.number === 0) send(response, 429, 'no', { 'retry-after': '7' });
      else answerWell(request, response);
    });
    expect(waited).toEqual([7000]);
  });

  test('and says only in an hour, is not asked again', async () => {
    const said = await failure((_, response) => send(response, 429, 'no', { 'retry-after': '3600' }));
    expect(said).toContain('status 429, and the next try would be in 3600 s');
    expect([waited, server.received.length]).toEqual([[], 1]);
  });

  test('by breaking the connection, is asked again', async () => {
    const { missing } = await read((request, response) => {
      if (request.number === 0) response.destroy();
      else answerWell(request, response);
    });
    expect([missing, waited]).toEqual([[], [250]]);
  });

  test('and goes on, is given up', async () => {
    const said = await failure((_, response) => send(response, 500, `Bearer ${KEY}`));
    expect(said).toContain('status 500, 4 times');
    expect(server.received).toHaveLength(4);
  });

  test('on all stretches, is not asked about the rest', async () => {
    const text = Array.from({ length: 12 }, () => sentences(100)).join('\n\n');
    await failure((_, response) => send(response, 500, 'no'), text, { retries: 0 });
    expect(server.received.length).toBeLessThan(6);
  });
});

describe('an endpoint that is not to be asked', () => {
  test.each([401, 403, 404])('with %i, is an error at once', async (status) => {
    const said = await failure(
      (_, response) => send(response, status, `{"error":{"message":"wrong key ${KEY}"}}`),
      long,
    );
    expect(said).toMatch(
      new RegExp(
        `^the language model cannot be asked: http://127\\.0\\.0\\.1:\\d+/v1/chat/completions \\(status ${status}\\) — check `,
      ),
    );
  });

  test.each([301, 302, 303, 307, 308])(
    'as it sends elsewhere with %i, gets no one else the key',
    async (status) => {
      const other = await modelServer(answerWell);
      const said = await failure((_, response) =>
        send(response, status, '', { location: `${other.url}/chat/completions` }),
      );
      expect(said).toContain(`(status ${status}) — it sends elsewhere`);
      expect(other.received).toEqual([]);
      await other.close();
    },
  );
});

describe('an endpoint that does not end', () => {
  test('and answers nothing, is left', async () => {
    const said = await failure(() => {}, sentence, { timeout: 100 });
    expect(said).toContain('no whole answer within 0.1 s');
    expect(server.received).toHaveLength(2);
  });

  test('and answers drop by drop, is left', async () => {
    const timers: NodeJS.Timeout[] = [];
    const said = await failure(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        timers.push(setInterval(() => response.write(' '), 10));
      },
      sentence,
      { timeout: 150 },
    );
    for (const timer of timers) clearInterval(timer);
    expect(said).toContain('no whole answer within 0.15 s');
  });

  test('and sends more than any answer has, is left', async () => {
    let sent = 0;
    const said = await failure((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        if (response.destroyed) return;
        sent += 65_536;
        response.write(' '.repeat(65_536), more);
      };
      more();
    });
    expect(said).toContain('the answer was too large');
    expect([server.received.length, sent < 40_000_000]).toEqual([1, true]);
  });

  test('and sends more than that packed in little, is left', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000));
    const said = await failure((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(packed);
    });
    expect(said).toContain('the answer was too large');
  });

  test('takes no longer than a document may, whatever it tries', async () => {
    const said = await failure(() => {}, long, { timeout: 60_000, deadline: 200 });
    expect(said).toContain('not all was answered within 0.2 s');
  });
});

describe('an answer that is none', () => {
  test.each([
    ['no JSON', 'Bad gateway', 'no chat completion'],
    ['another JSON', '{"object":"list","data":[]}', 'no chat completion'],
    ['no choices', '{"choices":[]}', 'no chat completion'],
    ['no content', '{"choices":[{"message":{}}]}', 'no chat completion'],
    ['words', completion('I cannot help with that.'), 'no list of attributions'],
    ['another list', completion('{"statements": []}'), 'no list of attributions'],
    ['nothing', completion(''), 'no list of attributions'],
    ['nothing yet', completion('', 'length'), 'the answer broke off'],
  ])('%s, is asked for once more', async (_, body, why) => {
    expect(await failure((_request, response) => send(response, 200, body))).toContain(why);
    expect(server.received).toHaveLength(2);
  });

  test('comes right the second time', async () => {
    const { missing, attributions, tokensIn } = await read((request, response) => {
      if (request.number === 0) send(response, 200, completion('Let me think.'));
      else answerWell(request, response);
    });
    expect([missing, attributions.length, tokensIn]).toEqual([[], 1, 2000]);
  });
});

describe('part of an answer', () => {
  test('is taken where it breaks off, and the rest named as missing', async () => {
    const { attributions, missing } = await read((request, response) => {
      const json = JSON.stringify({ attributions: marksOf(request) });
      send(response, 200, completion(json.slice(0, Math.floor(json.length / 2)), 'length'));
    }, sentences(10));
    expect(attributions).toHaveLength(4);
    expect(missing).toEqual([{ start: 0, end: sentences(10).length, why: 'the answer broke off' }]);
  });

  test('is taken where other stretches get none', async () => {
    const { attributions, missing, parts } = await read((request, response) => {
      if (request.asked.paragraphs[0]!.text.startsWith('Two')) send(response, 500, 'no');
      else answerWell(request, response);
    }, long);
    expect([parts, attributions.length]).toEqual([3, 200]);
    expect(missing.map(({ start, end, why }) => [long.slice(start, start + 4), end - start, why])).toEqual([
      ['Two.', long.split('\n\n')[1]!.length, 'status 500, 4 times'],
    ]);
  });
});

describe('answers that are kept', () => {
  beforeEach(() => kept.clear());

  test('are not asked for again, for the same text, model and prompt', async () => {
    const first = await read(answerWell, long, {}, memory);
    const second = await read(answerWell, long, {}, memory);
    expect([second.kept, second.requests, server.received.length]).toEqual([3, 0, 3]);
    expect(second.attributions).toEqual(first.attributions);
  });

  test.each([
    ['another model', long, { model: 'gpt-other' }, 3],
    ['another endpoint', long, { endpoint: 'other' }, 3],
    ['the stretches of a text that changed', long.replace('Two', 'Four'), {}, 1],
  ])('do not serve for %s', async (_, text, { endpoint, ...settings }: Other, requests) => {
    await read(answerWell, long, {}, memory);
    const other = endpoint === undefined ? {} : { endpoint: checkedEndpoint(`${server.url}/${endpoint}`) };
    expect((await read(answerWell, text, { ...settings, ...other }, memory)).requests).toBe(requests);
  });

  test('are only whole ones', async () => {
    const half: Act = (request, response) => {
      send(response, 200, completion(JSON.stringify({ attributions: marksOf(request) }).slice(0, -1)));
    };
    expect((await read(half, sentence, {}, memory)).attributions).toHaveLength(1);
    expect(kept.size).toBe(0);
  });

  test('hold no key that the endpoint sent back', async () => {
    const echo: Act = (request, response) => {
      const marks = [...marksOf(request), { cue: `Bearer ${KEY}`, content: ['x'] }];
      send(response, 200, completion(JSON.stringify({ attributions: marks })));
    };
    expect((await read(echo, sentence, {}, memory)).refused.altered).toBe(1);
    expect(kept.size).toBe(0);
  });

  test('are asked for again and written anew where they are damaged', async () => {
    await read(answerWell, sentence, {}, memory);
    const [[key, whole]] = [...kept] as [[string, string]];
    for (const damaged of ['', '{', '7', 'null', '{"attributions":7}']) {
      kept.set(key, damaged);
      const { attributions, requests } = await read(answerWell, sentence, {}, memory);
      expect([attributions.length, requests, kept.get(key)]).toEqual([1, 1, whole]);
    }
  });
});

interface Other {
  readonly model?: string;
  readonly endpoint?: string;
}
