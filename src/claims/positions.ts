import { dateOf, dayOf } from '../stats/calendar.ts';
import { type IssueHistory, type Position, positionsIn, sideOf } from '../cohesion/index.ts';
import { meanStance } from '../cohesion/mean-stance.ts';
import type { ActorPosition } from './checked-claim.ts';
import type { EvidenceIndex } from './evidence.ts';

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
  const history = index.historyOf(issue);
  const to = dayOf(date)!;
  const found = positionsIn(history, { members: actors, from: to - carry, to });
  const stands = found.map((position) => ({
    position,
    ...voicesOf(index, history, position, to - carry, to),
  }));
  return {
    positions: stands.map(({ position, differ }) => ({
      actor: position.actor,
      side: sideOf(position.stance),
      date: dateOf(position.day),
      speakersDiffer: differ,
    })),
    statements: stands.flatMap(({ position, differ, ids }) => (differ ? ids : position.statements)),
  };
}

/**
 * Whether the persons who spoke for an actor in the carry time were last on opposite sides, and the statements that show
 * it. Statements without a speaker are taken together.
 */
function voicesOf(
  index: EvidenceIndex,
  { table, rows, start, actors }: IssueHistory,
  { actor }: Position,
  from: number,
  to: number,
): { differ: boolean; ids: string[] } {
  const number = actors.get(actor)!;
  const last = new Map<string, { day: number; stances: number[]; ids: string[] }>();
  for (let i = start[number + 1]! - 1; i >= start[number]!; i--) {
    const row = rows[i]!;
    const day = table.day[row]!;
    if (day > to) continue;
    if (day < from) break;
    const id = table.ids[row]!;
    const speaker = index.statement(id).speaker ?? '';
    const known = last.get(speaker);
    if (known === undefined) last.set(speaker, { day, stances: [table.stance[row]!], ids: [id] });
    else if (known.day === day) {
      known.stances.push(table.stance[row]!);
      known.ids.push(id);
    }
  }
  const voices = [...last.values()];
  const sides = voices.map(({ stances }) => sideOf(meanStance(stances)));
  return {
    differ: sides.includes('pro') && sides.includes('contra'),
    ids: voices.flatMap(({ ids }) => ids),
  };
}
