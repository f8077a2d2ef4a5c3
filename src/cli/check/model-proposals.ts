import {
  type Claim,
  type ClaimContext,
  claimRefusalsInWords,
  proposeClaims,
  proposerName,
} from '../../claims/index.ts';
import type { Document } from '../../documents/document.ts';
import { EntenteError } from '../../error.ts';
import { noRefusals } from '../../reading/llm/index.ts';
import type { Io } from '../io.ts';
import { askedInWords, countReading, missingInWords, newModelTally } from '../llm/model-tally.ts';
import { openModel } from '../llm/open-model.ts';
import type { CommonOptions } from '../options.ts';
import { say } from '../output.ts';
import { withProgress } from '../progress.ts';

/** What a language model proposed for a document. */
export interface ModelProposals {
  readonly claims: readonly Claim[];
  /** Throws where parts of the document got no answer: to be called when the rest is written, so that nobody takes a part for the whole. */
  readonly conclude: () => void;
}

/**
 * Asks the language model that the environment names for claims that the rules did not find, and says what it cost, what was
 * refused and what is missing.
 *
 * @throws EntenteError where the environment names no model, or the model answers nothing
 */
export async function modelProposals(
  document: Document,
  context: ClaimContext,
  options: CommonOptions & { readonly cache: boolean },
  io: Io,
): Promise<ModelProposals> {
  const { client, prices } = openModel(options.cache, (message) => say(io, options, message));
  try {
    const proposed = await withProgress(io, options, 'asking the language model', (report) =>
      proposeClaims(document, context, client, report),
    );
    const { claims, refused, missing } = proposed;
    const tally = newModelTally();
    countReading(tally, document.id, { ...proposed, refused: noRefusals });
    const taken = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} proposed and taken`;
    say(io, options, `${askedInWords(proposerName(client.settings.model), tally, prices)}; ${taken}`);
    const words = claimRefusalsInWords(refused);
    if (words !== null) say(io, options, words);
    const parts = missingInWords(document.id, proposed);
    if (parts !== null) say(io, options, parts);
    return {
      claims,
      conclude: () => {
        if (missing.length === 0) return;
        const advice = 'the rest is written; run it again, and only what is missing is asked for';
        throw new EntenteError('input', 'claims only partly proposed', document.id, advice);
      },
    };
  } finally {
    client.close();
  }
}
