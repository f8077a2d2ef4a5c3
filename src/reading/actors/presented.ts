import { phraseEnd } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';

const COMES =
  /^(?:is|are|was|were|come|comes|came|stand|stands|stood|sit|sits|sat|follow|follows|followed|arrive|arrives|arrived|go|goes|went|wait|waits|waited|speak|speaks|spoke|appear|appears|appeared)$/;
const OPENS =
  /^(?:first|second|third|next|then|last|here|there|also|enter|beside|behind|with|at|in|on|up|out|opposite|among|after|before|near|from|speaking|waiting|leading|missing|absent|present|standing|sitting|joining|representing|second-last|finally|lastly)$/;

/**
 * Whom a sentence presents after its verb: "First to arrive was [Ida Brand]", "At her side sat [Max Roth]", "Next came [the envoy]". Null where the
 * subject stands before the verb. Cost: the sentence up to the verb.
 */
export function presented(scene: Scene, group: VerbGroup, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = scene;
  const opens = /^[\d:.]+$/.test(tokens[first]!.text) ? first + 1 : first;
  if (!OPENS.test(tokens[opens]?.lower ?? '') || group.last >= last) return null;
  if (!COMES.test(tokens[group.last - 1]!.lower)) return null;
  const subject = subjectOf(scene, group);
  // "First onto [the doorstep] is": what a preposition governs is no subject.
  const governed = subject === null || subject.first === first || isGoverned(scene, subject, opens);
  if (!governed || !/^(?:DET|PROPN|PRON)$/.test(tokens[group.last]!.tag)) return null;
  const end = phraseEnd(scene, group.last, last);
  return end > group.last ? { first: group.last, last: end } : null;
}

function isGoverned({ tokens }: Scene, { first, last }: TokenRange, low: number): boolean {
  for (let i = first - 1; i >= low; i--) {
    if (tokens[i]!.tag === 'ADP' || /^(?:first|next|last|then)$/.test(tokens[i]!.lower)) return true;
    if (!/^(?:DET|ADJ|PRON)$/.test(tokens[i]!.tag)) return false;
  }
  // "Next came", where the tagger takes "next" for a noun
  return last - first === 1 && OPENS.test(tokens[first]!.lower);
}
