import type { Side } from '../../cohesion/index.ts';
import { boundsOf, type Quantity } from '../quantity.ts';
import type { SpokespersonClaim } from '../claim.ts';
import type { SpokespersonVoice, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { findPerson } from './find-person.ts';
import { standOf } from './positions.ts';
import { voicesOf } from './voices.ts';
import { LEAST_OTHERS, NOT_SPOKEN_FOR, SPOKEN_FOR } from './thresholds.ts';

/** Who speaks, on which side, and the statements that show it. */
export interface Speaking {
  readonly actor: string;
  readonly person: string | null;
  /** Null where unknown. */
  readonly side: Side | null;
  /** Those who speak for the actor are on opposite sides, and it is not known whose words are meant. */
  readonly torn: boolean;
  /** ISO date. */
  readonly date: string | null;
  /** A person is named, of whom nothing is known; the position is their side's. */
  readonly instead: boolean;
  readonly statements: readonly string[];
}

/**
 * Where those stand who are said to speak. A person by their own last word; where that is not known, and they are said to
 * speak for others than their own side, by the position of their side.
 */
export function speakingOf(claim: OnIssue<SpokespersonClaim>, index: EvidenceIndex, at: AsOf): Speaking[] {
  return claim.speakers.map((actor) => {
    const { person } = claim;
    const voice = person === null ? null : findPerson(person, voicesOf(index, claim.issue, actor, at));
    if (voice !== null) {
      const { speaker, side, date, statements } = voice;
      return { actor, person: speaker, side, torn: false, date, instead: false, statements };
    }
    const unknown = {
      actor,
      person: null,
      side: null,
      torn: false,
      date: null,
      instead: false,
      statements: [],
    };
    if (person !== null && actor === claim.speaksFor) return unknown;
    const { positions, statements } = standOf(index, claim.issue, [actor], at.date, at.carry);
    const [position] = positions;
    if (position === undefined) return unknown;
    const { side, date, speakersDiffer: torn } = position;
    return { ...unknown, side: torn ? null : side, torn, date, instead: person !== null, statements };
  });
}

/** What the others' sides make of one who speaks for an alliance. */
export function allianceVerdict(
  { torn, side }: Speaking,
  voice: SpokespersonVoice,
  quantity: Quantity | null,
): Verdict {
  const { known, with: agreeing, of } = voice;
  if (known < LEAST_OTHERS || (side === null && !torn)) return 'not-enough-evidence';
  if (torn) return 'mixed';
  if (quantity !== null) return quantityVerdict(quantity, agreeing, known, of ?? known);
  if (agreeing >= SPOKEN_FOR * known) return 'supported';
  return agreeing <= NOT_SPOKEN_FOR * known ? 'contradicted' : 'mixed';
}

/** "The view of most allies", "of six allies": a share is taken of those known, a number must hold whatever the others think. */
function quantityVerdict(quantity: Quantity, agreeing: number, known: number, of: number): Verdict {
  const isNumber = [quantity.least, quantity.most].some(
    (amount) => amount !== null && amount.kind !== 'share',
  );
  const { least, most } = boundsOf(quantity, isNumber ? of : known);
  const highest = isNumber ? agreeing + of - known : agreeing;
  if ((least === null || agreeing >= least) && (most === null || highest <= most)) return 'supported';
  const refuted = (least !== null && highest < least) || (most !== null && agreeing > most);
  return refuted ? 'contradicted' : 'not-enough-evidence';
}

/** What the other persons of a member make of one who speaks for it. */
export function memberVerdict({ torn, side }: Speaking, voice: SpokespersonVoice): Verdict {
  if (voice.known === 0 || (side === null && !torn)) return 'not-enough-evidence';
  if (torn) return 'mixed';
  if (voice.without === 0) return 'supported';
  return voice.with === 0 ? 'contradicted' : 'mixed';
}

/** Of several who are said to speak each must: all do, none does, else some do and some do not; one unknown leaves it open. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const found = new Set(verdicts.filter((verdict) => verdict !== 'not-enough-evidence'));
  if (found.size > 1 || found.has('mixed')) return 'mixed';
  const [only] = found;
  return only === undefined || verdicts.includes('not-enough-evidence') ? 'not-enough-evidence' : only;
}
