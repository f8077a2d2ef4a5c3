import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Claim, type ProposedClaims, proposeClaims } from '../../src/claims/index.ts';
import { builtInRegistry } from '../../src/coding/registry/index.ts';
import { readDocument } from '../../src/documents/index.ts';
import { checkedEndpoint, ModelClient } from '../../src/reading/llm/index.ts';
import { rng } from '../../src/stats/index.ts';
import { completion, modelServer, type ModelServer, send } from '../fixtures/model-server.ts';
import { alteredProposals, PROPOSALS, PROPOSED_TEXT } from '../fixtures/proposed-claims.ts';
import { codebook } from '../reading/invented-codebook.ts';

let answer: object;
let server: ModelServer;
beforeAll(async () => {
  server = await modelServer((_, response) => send(response, 200, completion(JSON.stringify(answer))));
});
afterAll(() => server.close());

const document = readDocument(new TextEncoder().encode(PROPOSED_TEXT), {
  origin: 'column.md',
  date: '2024-04-02',
});
const registry = builtInRegistry();

/** What is taken if a model answers this. */
function proposed(given: object): Promise<ProposedClaims> {
  answer = given;
  const services = {
    fetch: (address: string, options: object) => fetch(address, options),
    now: () => 0,
    wait: async () => {},
    timeout: (milliseconds: number) => AbortSignal.timeout(milliseconds),
    rng: () => 0,
    cache: null,
  };
  const limits = { timeout: 60_000, deadline: 60_000, parallel: 1, retries: 0 };
  const settings = { endpoint: checkedEndpoint(server.url), model: 'm', key: null, ...limits };
  const context = { registry, codebook, attributions: [], alliance: 'NATO' };
  return proposeClaims(document, context, new ModelClient(settings, services));
}

/** Letters, digits and marks alone, by another way than the anchoring's own. */
const bare = (text: string) => text.replace(/[\s"'`“”‘’]/g, '').replace(/[.!?…]+$/, '');
const quotesIn = ({ claims }: { readonly claims: readonly unknown[] }) =>
  claims.flatMap((claim) => {
    const quote = typeof claim === 'object' && claim !== null && 'quote' in claim ? claim.quote : null;
    return typeof quote === 'string' ? [bare(quote)] : [];
  });

test('of 500 altered answers no claim enters that does not stand in the text word for word', async () => {
  const random = rng(9);
  let taken = 0;
  let refused = 0;
  for (let i = 0; i < 500; i++) {
    const given = alteredProposals(random);
    const { claims, refused: why } = await proposed(given);
    const quotes = new Set(quotesIn(given));
    for (const claim of claims) {
      taken++;
      expect(claim.text).toBe(document.text.slice(claim.start, claim.end));
      expect(quotes.has(bare(claim.text)), `${claim.text} of ${JSON.stringify(given)}`).toBe(true);
      expect(claim.text).not.toMatch(/[.!?]\s+[A-Z]/);
      expect(claim.proposedBy).toBe('llm m claims-1');
      expect(claim.issue === null || codebook.issues.some(({ id }) => id === claim.issue)).toBe(true);
      for (const actor of claim.actors) expect(document.text).toContain(actor);
    }
    expect(overlaps(claims)).toBe(false);
    const count = Object.values(why).reduce((sum, each) => sum + each, 0);
    expect(claims.length + count).toBe(given.claims.length);
    refused += count;
  }
  // The answers are neither all right nor all wrong.
  expect(taken).toBeGreaterThan(250);
  expect(refused).toBeGreaterThan(250);
});

const overlaps = (claims: readonly Claim[]): boolean =>
  claims.some(({ start }, i) => i > 0 && start < claims[i - 1]!.end);

test('the sides can change places in what is proposed, and nothing else changes', async () => {
  const swap = (side: 'pro' | 'contra' | null) => (side === null ? null : side === 'pro' ? 'contra' : 'pro');
  const here = await proposed({ claims: PROPOSALS });
  const there = await proposed({ claims: PROPOSALS.map((one) => ({ ...one, side: swap(one.side) })) });
  const swapped = here.claims.map((claim) =>
    'side' in claim && claim.side !== null ? { ...claim, side: swap(claim.side) } : claim,
  );
  expect(there.claims).toEqual(swapped);
  expect(there.refused).toEqual(here.refused);
});
