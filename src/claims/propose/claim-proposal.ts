import { z } from 'zod';
import { proposedKinds } from './prompt.ts';

/** No stretch of a document says more; and no answer makes us look for more quotations. */
const MOST_CLAIMS = 120;
const MOST_ACTORS = 40;

const names = z.array(z.string().min(1).max(200)).max(MOST_ACTORS);
const quantity = z.object({
  unit: z.enum(['members', 'share']),
  least: z.number().min(0).max(1000).nullish().default(null),
  most: z.number().min(0).max(1000).nullish().default(null),
  above: z.boolean().default(false),
});
const proposal = z.object({
  paragraph: z.number().int().nullish().default(null).catch(null),
  kind: z.enum(proposedKinds),
  quote: z.string().min(1).max(2000),
  actors: names.default([]),
  others: names.nullish().default([]),
  issue: z.string().nullish().default(null),
  side: z.enum(['pro', 'contra']).nullish().default(null),
  direction: z
    .enum(['united', 'divided', 'more-united', 'less-united', 'match', 'differ'])
    .nullish()
    .default(null),
  quantity: quantity.nullish().default(null),
  negated: z.boolean().nullish().default(false),
});
const list = z.array(z.unknown());
const answer = z.union([z.object({ claims: list }).transform(({ claims }) => claims), list]);

/** What a model says that a clause claims; its quotation is not looked up yet. */
export type ClaimProposal = Readonly<z.output<typeof proposal>>;

/** An answer taken apart: what has the shape of a claim, and how many have not. */
export interface ClaimProposals {
  readonly proposals: readonly ClaimProposal[];
  readonly malformed: number;
}

/**
 * The claims in what a model answered, each for itself: one of a wrong shape spoils no other. Null where it is no list of claims
 * at all.
 *
 * @example claimProposalsIn({ claims: [{ kind: 'level', quote: 'NATO is united', direction: 'united' }, 7] })?.malformed // 1
 */
export function claimProposalsIn(value: unknown): ClaimProposals | null {
  const parsed = answer.safeParse(value);
  if (!parsed.success) return null;
  const proposals = parsed.data.slice(0, MOST_CLAIMS).flatMap((each) => {
    const one = proposal.safeParse(each);
    return one.success ? [one.data] : [];
  });
  return { proposals, malformed: parsed.data.length - proposals.length };
}
