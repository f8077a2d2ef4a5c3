import type { Issue } from '../../coding/codebook.ts';
import { markText } from './stance-hits.ts';
import { stanceLexicon } from './stance-lexicon.ts';

/** Whether words hold a cue that the codebook gives for a side of the issue. Cost O(n). */
export function holdsCue(words: string, issue: Issue): boolean {
  return markText(words, issue, stanceLexicon(issue)).hits.some(({ own, side }) => own && side !== 0);
}
