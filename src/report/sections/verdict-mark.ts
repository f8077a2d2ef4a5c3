import type { Verdict } from '../../claims/checked-claim.ts';
import { markup, type Markup } from '../markup.ts';
import { VERDICT_WORDS } from '../words/verdicts.ts';

/** A verdict as a label: sign and words. */
export function verdictMark(verdict: Verdict): Markup {
  return markup`<span class="verdict ${verdict}">${VERDICT_WORDS[verdict]}</span>`;
}
