import type { ClaimedSide } from '../../claim.ts';
import { fits } from './form-fits.ts';
import { phraseAt } from '../phrase-book.ts';
import { type PredicateLead, predicateLead } from './predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { arrivals, bareArrivals } from '../../words/sequence-words.ts';
import { sidePredicates, talking, turning } from '../../words/side-words.ts';
import type { Form } from '../../words/inflections.ts';

/** A predicate by which somebody is, or comes to be, on a side. */
export interface Act {
  readonly side: ClaimedSide;
  /** The form of its verb; null for "is against". */
  readonly form: Form | null;
  readonly end: number;
}

/** "Backed", "come out against", "against" at word `at`; null where nothing there puts anybody on a side. */
export function actAt({ words }: Scene, at: number): Act | null {
  const arrival = phraseAt(arrivals, words, at);
  const predicate = phraseAt(sidePredicates, words, at);
  const known = predicate?.value.kind === 'verb' || predicate?.value.kind === 'complement' ? predicate : null;
  const end = Math.max(arrival?.end ?? 0, known?.end ?? 0);
  if (end === 0 || phraseAt(talking, words, end) !== null) return null;
  const found = arrival !== null && arrival.end === end ? arrival.value : known!.value;
  if (!('side' in found)) return null;
  const turned = phraseAt(turning, words, end) !== null;
  const side: ClaimedSide = turned === (found.side === 'pro') ? 'contra' : 'pro';
  return { side, form: 'form' in found ? found.form : null, end };
}

/** "Came over", "came on board" at word `at`: to a side that is not named. */
export function bareArrivalAt(scene: Scene, at: number) {
  const found = phraseAt(bareArrivals, scene.words, at);
  if (found === null) return null;
  const lead = predicateLead(scene, at);
  // "Came round to the French view": whose it is does not say which.
  const to = /^to (?:the|this|that|its) (?:\w+ )?(?:view|viewpoint|line|position|side|camp)\b/.exec(
    phraseOf(scene.words, found.end, found.end + 4),
  );
  const end = found.end + (to === null ? 0 : to[0].split(' ').length);
  return fits(found.value, lead) ? { side: null, form: found.value, end, lead } : null;
}

/** The same with what stands before it, where its form goes with that. */
export function actWithLead(scene: Scene, at: number): (Act & { readonly lead: PredicateLead }) | null {
  const act = actAt(scene, at);
  if (act === null) return null;
  const lead = predicateLead(scene, at);
  if (act.form === null ? !lead.linked : !fits(act.form, lead)) return null;
  return { ...act, lead };
}
