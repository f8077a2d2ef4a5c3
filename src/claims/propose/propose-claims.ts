import type { Document } from '../../documents/document.ts';
import { type AskedCost, askInParts, type ModelClient, type ModelTask } from '../../reading/llm/index.ts';
import type { Claim } from '../claim.ts';
import { type ClaimContext, findClaims } from '../find-claims.ts';
import { anchoredClaim, proposalScene } from './anchored-claim.ts';
import { type ClaimProposals, claimProposalsIn } from './claim-proposal.ts';
import { type ClaimRefusal, type ClaimRefusals, noClaimRefusals } from './claim-refusals.ts';
import { CLAIM_PROMPT_VERSION, CLAIM_SCHEMA, claimMessages } from './prompt.ts';

/** What a model proposed, as far as it was taken, and what it cost. */
export interface ProposedClaims extends AskedCost {
  /** In order of place, each with `proposedBy`; none overlaps a claim that was found. */
  readonly claims: readonly Claim[];
  readonly refused: ClaimRefusals;
}

/** @example proposerName('gpt-9') // 'llm gpt-9 claims-1' */
export const proposerName = (model: string): string => `llm ${model} claims-${CLAIM_PROMPT_VERSION}`;

const task: ModelTask<ClaimProposals> = {
  name: 'claims',
  version: `claims-${CLAIM_PROMPT_VERSION}`,
  schema: CLAIM_SCHEMA,
  answerIn: claimProposalsIn,
  // What was of a wrong shape counts as that again.
  kept: ({ proposals, malformed }) => ({ claims: [...proposals, ...Array<null>(malformed).fill(null)] }),
  size: ({ proposals }) => proposals.length,
};

/**
 * The claims of a document that a language model proposes beside those that `findClaims` finds, which always go before. Nothing
 * enters that is not in the text word for word (`anchoredClaim`), and the model has no say in any verdict. Without a codebook
 * there are none, and the model is not asked.
 *
 * @param told is told how many stretches of the document are done
 * @throws EntenteError where no stretch got an answer, or the endpoint cannot be asked
 * @example (await proposeClaims(column, context, client)).claims[0]?.proposedBy // 'llm gpt-9 claims-1'
 */
export async function proposeClaims(
  document: Document,
  context: ClaimContext,
  client: ModelClient,
  told: (done: number, parts: number) => void = () => {},
): Promise<ProposedClaims> {
  const { codebook } = context;
  if (codebook === null) return { ...nothing, claims: [], refused: noClaimRefusals };
  const messagesFor = (chunk: Parameters<typeof claimMessages>[0], plain: string) =>
    claimMessages(chunk, plain, codebook);
  const { plain, answered, cost } = await askInParts(document, task, messagesFor, client, told);
  const scene = proposalScene(document, plain, { ...context, codebook });
  const refused: Record<ClaimRefusal, number> = { ...noClaimRefusals };
  const taken: Pick<Claim, 'start' | 'end'>[] = findClaims(document, context);
  const claims: Claim[] = [];
  for (const { answer, chunk } of answered) {
    refused.malformed += answer.malformed;
    for (const proposal of answer.proposals) {
      const claim = anchoredClaim(proposal, chunk, scene, proposerName(client.settings.model));
      if (typeof claim === 'string') refused[claim] += 1;
      else if (taken.some(({ start, end }) => start < claim.end && claim.start < end)) refused.known += 1;
      else {
        taken.push(claim);
        claims.push(claim);
      }
    }
  }
  return { ...cost, claims: claims.toSorted((a, b) => a.start - b.start || a.end - b.end), refused };
}

const nothing: AskedCost = { parts: 0, kept: 0, missing: [], requests: 0, tokensIn: 0, tokensOut: 0 };
