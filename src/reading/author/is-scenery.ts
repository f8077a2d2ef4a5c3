import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
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

/** "The offer drew laughter." */
const LAUGHTER =
  /\b(?:draws?|drew|drawn|met with|brought|caused) (?:laughter|applause|cheers|jeers|boos|smiles|groans|silence)\b/;
/** "The meeting took place in a cannery." */
const VENUE =
  /\b(?:takes?|took|taken|taking) place (?:in|at|on) (?:a|an|the)\b|\b(?:is|was|were|are) (?:being )?held (?:in|at) (?:a|an)\b/;

/** Whether a sentence tells what there is to see, what a market did, or how people took it: nothing on an issue that it names. */
export function isScenery(scene: Scene, piece: TokenRange): boolean {
  const { first, last } = piece;
  const sentence = lowerOf(scene.tokens, first, last);
  if (isGesture(scene, piece)) return true;
  return (
    SEEN.test(sentence) ||
    MARKET.test(sentence) ||
    MOOD.test(sentence) ||
    VENUE.test(sentence) ||
    LAUGHTER.test(sentence) ||
    SCENE.test(sentence)
  );
}

/** What people do that a portrait shows them with, in the present. */
const GESTURE =
  /^(?:live|sit|stand|walk|pour|wear|smile|laugh|count|open|close|lean|nod|drink|eat|sip|smoke|whistle|shrug|sigh|stir|carry|lift|fetch|leaf|glance|point|wave|leave|lead|drive|climb|knit|paint|sing)$/;
const PERSON =
  /^(?:he|she|i|secretary|minister|president|premier|chancellor|ambassador|envoy|general|admiral|spokesman|spokeswoman|mayor|host|guest|visitor|clerk|assistant|aide|waiter|cook|man|woman)$/;

/** "The secretary lives above a sail loft", "I leave with a draft of the treaty under my arm". */
function isGesture(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, groups, groupAt } = scene;
  for (let i = first; i < last; i++) {
    const group = groups[groupAt[i]!];
    if (group?.first !== i || group.form !== 'finite') continue;
    if (!GESTURE.test(group.lemma) || group.modal || group.negated || group.last - group.first > 1)
      return false;
    const { lower, lemma } = tokens[group.head]!;
    const subject = subjectOf(scene, group);
    if (
      subject === null ||
      subject.place !== 'before' ||
      /ed$|^(?:sat|stood|wore|drank|ate|left|led|drove)$/.test(lower)
    )
      return false;
    const words = tokens.slice(subject.first, subject.last);
    const of = words.findIndex(({ tag }) => tag === 'ADP');
    const noun = words[(of < 0 ? words.length : of) - 1]!.lower;
    return PERSON.test(noun) && (noun === 'i' || lower !== lemma);
  }
  return false;
}
