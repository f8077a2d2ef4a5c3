import type { Side } from '../../cohesion/index.ts';
import type { ExclusivityClaim } from '../claim.ts';
import type { ActorPosition, Verdict } from '../checked-claim.ts';
import { COVERED } from './thresholds.ts';

/** The named and the other members, by what is known of each. */
export interface Shares {
  readonly side: Side | null;
  readonly named: readonly Standing[];
  readonly others: readonly Standing[];
}

/** A position, null where none is known, and whether it makes its actor one of the claim's. */
export interface Standing {
  readonly actor: string;
  readonly position: ActorPosition | null;
  readonly is: 'surely' | 'surely-not' | 'unsure';
}

/** Ids of those of whom it is so. */
export function which(standings: readonly Standing[], is: Standing['is']): string[] {
  return standings.filter((standing) => standing.is === is).map(({ actor }) => actor);
}

/** What is known of `asked`, the named and the members. */
export function sharesOf(
  claim: ExclusivityClaim,
  asked: readonly string[],
  positions: readonly ActorPosition[],
): Shares {
  const known = new Map(positions.map((position) => [position.actor, position]));
  const sides = new Set(
    claim.named.map((actor) => known.get(actor)).map((position) => position?.side ?? null),
  );
  const own = sides.size === 1 ? [...sides][0]! : null;
  const side = claim.side ?? own;
  const standing = (actor: string): Standing => {
    const position = known.get(actor) ?? null;
    if (position === null || position.speakersDiffer) return { actor, position, is: 'unsure' };
    // Named actors on different sides are not alone on one.
    if (side === null) return { actor, position, is: sides.has(null) ? 'unsure' : 'surely-not' };
    return { actor, position, is: (position.side === side) !== claim.outside ? 'surely' : 'surely-not' };
  };
  const named = new Set(claim.named);
  return {
    side,
    named: claim.named.map(standing),
    others: asked.filter((actor) => !named.has(actor)).map(standing),
  };
}

/** By the rule of docs/claims.md; `byHalf` where some of the others are not known. */
export function exclusivityVerdict(
  claim: ExclusivityClaim,
  { named, others }: Shares,
): { verdict: Verdict; byHalf: boolean } {
  const wrong = named.some(({ is }) => is === 'surely-not');
  const shared = others.some(({ is }) => is === 'surely');
  const sure = named.every(({ is }) => is === 'surely');
  const open = others.filter(({ is }) => is === 'unsure');
  const heard = others.filter(({ position }) => position !== null);
  const plain = (verdict: Verdict) => ({ verdict, byHalf: false });
  if (wrong) return plain('contradicted');
  if (shared) {
    if (!claim.negated) return plain('contradicted');
    return plain(sure ? 'supported' : 'not-enough-evidence');
  }
  if (!sure) return plain('not-enough-evidence');
  const alone = claim.negated ? 'contradicted' : 'supported';
  if (open.length === 0) return plain(alone);
  // One whose own speakers differ may be on the side: that leaves it open.
  const torn = open.some(({ position }) => position !== null);
  if (torn || heard.length < COVERED * others.length) return plain('not-enough-evidence');
  return { verdict: alone, byHalf: true };
}
