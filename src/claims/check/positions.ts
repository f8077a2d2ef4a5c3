import { dateOf, dayOf } from '../../stats/calendar.ts';
import { positionsIn, sideOf } from '../../cohesion/index.ts';
import type { ActorPosition } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import { voicesOf } from './voices.ts';

/** The positions of some actors on a date, and the statements they rest on. */
export interface Stand {
  readonly positions: readonly ActorPosition[];
  /** Ids. */
  readonly statements: readonly string[];
}

/** Where `actors` stood on `date`: what each said last, unless that is more than `carry` days before. */
export function standOf(
  index: EvidenceIndex,
  issue: string,
  actors: readonly string[],
  date: string,
  carry: number,
): Stand {
  const stands = actors.flatMap((actor) => {
    const stand = index.once(`stand ${JSON.stringify([issue, actor, date, carry])}`, () =>
      actorStand(index, issue, actor, date, carry),
    );
    return stand ?? [];
  });
  return {
    positions: stands.map(({ position }) => position),
    statements: stands.flatMap(({ statements }) => statements),
  };
}

function actorStand(
  index: EvidenceIndex,
  issue: string,
  actor: string,
  date: string,
  carry: number,
): { readonly position: ActorPosition; readonly statements: readonly string[] } | null {
  const history = index.historyOf(issue);
  const to = dayOf(date)!;
  const [found] = positionsIn(history, { members: [actor], from: to - carry, to });
  if (found === undefined) return null;
  const voices = voicesOf(index, issue, actor, { date, carry });
  const sides = voices.map(({ side }) => side);
  const differ = sides.includes('pro') && sides.includes('contra');
  const ids = voices.flatMap(({ statements }) => statements);
  return {
    position: { actor, side: sideOf(found.stance), date: dateOf(found.day), speakersDiffer: differ },
    statements: differ ? ids : found.statements,
  };
}
