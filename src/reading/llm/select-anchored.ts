import type { Codebook } from '../../coding/codebook.ts';
import { foldText } from '../../documents/quotes/folded-text.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import { anchorOf } from './anchor-of.ts';
import { asCandidate } from './as-candidate.ts';
import type { Chunk } from './chunks.ts';
import { coded } from './coded.ts';
import { lookUp } from './look-up.ts';
import { meantBy } from './meant-by.ts';
import type { Proposals } from './proposal.ts';
import { noRefusals, type Refusal, type Refusals } from './refusals.ts';
import { withoutInner } from './without-inner.ts';

/** What a model answered about one stretch of a document. */
export interface Answered extends Proposals {
  readonly chunk: Chunk;
}

/** For each paragraph what was taken, in the order of the text, and how much was not. */
export interface Anchored {
  readonly selections: readonly (readonly Selected[])[];
  readonly refused: Refusals;
}

/** How firmly the words stand in the text, not how likely they are marked right: see `selectAnchored`. */
const FIRM = 0.8;
const AMBIGUOUS = 0.6;

/**
 * Of what a model said, only that which stands in the text word for word (`placesOfQuote`), all parts of an attribution within the
 * stretch that the model was given and in one paragraph. Words that stand there several times are taken where the other parts
 * are nearest: then the strength is .6, else .8.
 *
 * @param scenes the paragraphs of the document
 * @param plain its text as `chunksOf` gives it
 */
export function selectAnchored(
  scenes: readonly Scene[],
  plain: string,
  answered: readonly Answered[],
  codebook: Codebook | null,
): Anchored {
  const folded = foldText(plain);
  const refused: Record<Refusal, number> = { ...noRefusals };
  const found: Selected[][] = scenes.map(() => []);
  for (const { chunk, proposals, malformed } of answered) {
    refused.malformed += malformed;
    const look = lookUp(folded, chunk);
    for (const proposal of proposals) {
      const anchor = anchorOf(proposal, chunk, look, scenes, plain);
      if (typeof anchor === 'string') {
        refused[anchor]++;
        continue;
      }
      const { scene, source, cue, content } = anchor;
      const words = content.map((range) => wordsOf(plain, scene, range)).join(' . ');
      const { about, refused: uncoded } = coded(proposal, `${wordsOf(plain, scene, cue)} ${words}`, codebook);
      refused.uncoded += uncoded;
      const meant =
        source === null ? null : meantBy(proposal, scene.tokens[source.first]!.start, look, scenes, plain);
      if (meant === 'unnamed') refused.unnamed++;
      found[anchor.paragraph]!.push({
        ...asCandidate(scene, source, cue, content),
        strength: anchor.ambiguous ? AMBIGUOUS : FIRM,
        about,
        ...(meant === null || meant === 'unnamed' ? {} : { meant }),
      });
    }
  }
  const selections = found.map((selected, number) => {
    const kept = withoutInner(scenes[number]!, selected);
    refused.within += selected.length - kept.length;
    return kept;
  });
  return { selections, refused };
}

const wordsOf = (plain: string, { tokens }: Scene, { first, last }: TokenRange): string =>
  plain.slice(tokens[first]!.start, tokens[last - 1]!.end);
