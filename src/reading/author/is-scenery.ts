import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { lowerOf } from './introduces.ts';

/** "From the terrace one can see the summit." */
const SEEN = /\b(?:one|you|visitors|guests) (?:can|could|may|might) (?:see|hear|make out|watch|smell)\b/;
/** "Wheat for July closed lower." */
const MARKET =
  /\b(?:closed|opened|ended|finished|traded|settled) (?:slightly |sharply |a little |much )?(?:lower|higher|down|up|flat|unchanged|mixed)\b/;
/** "Less content was the delegation." */
const MOOD =
  /^(?:and |but )?(?:less|more|no less|just as|equally|not so|least|most) \w+ (?:was|were|is|are) (?:the|his|her|their|its)\b/;
/** "She receives us on the terrace above the mills." */
const SCENE =
  /\b(?:receives?|received|greets?|greeted|welcomes?|welcomed|meets?|met|shows?|showed) (?:me|us)\b/;

/** "The meeting took place in a cannery." */
const VENUE =
  /\b(?:takes?|took|taken|taking) place (?:in|at|on) (?:a|an|the)\b|\b(?:is|was|were|are) (?:being )?held (?:in|at) (?:a|an)\b/;

/** Whether a sentence tells what there is to see, what a market did, or how people took it: nothing on an issue that it names. */
export function isScenery({ tokens }: Scene, { first, last }: TokenRange): boolean {
  const sentence = lowerOf(tokens, first, last);
  return (
    SEEN.test(sentence) ||
    MARKET.test(sentence) ||
    MOOD.test(sentence) ||
    VENUE.test(sentence) ||
    SCENE.test(sentence)
  );
}
