import { dateOf, dayOf } from '../../stats/calendar.ts';
import { type IssueHistory, type Position, positionsIn, sideOf } from '../../cohesion/index.ts';
import { meanStance } from '../../cohesion/mean-stance.ts';
import type { ActorPosition } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';

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
  if (index.registry.actors.get(actor)?.kind === 'person')
    return personStand(index, history, actor, to - carry, to);
  const [found] = positionsIn(history, { members: [actor], from: to - carry, to });
  if (found === undefined) return null;
  const { differ, ids } = voicesOf(index, history, found, to - carry, to);
  return {
    position: { actor, side: sideOf(found.stance), date: dateOf(found.day), speakersDiffer: differ },
    statements: differ ? ids : found.statements,
  };
}

/** Where a person stood on day `to`: what that person said last, for whomever; null where nothing since day `from`. */
function personStand(
  { registry, statement }: EvidenceIndex,
  { table, rows }: IssueHistory,
  person: string,
  from: number,
  to: number,
): { readonly position: ActorPosition; readonly statements: readonly string[] } | null {
  const names = new Set([person, ...(registry.actors.get(person)?.aliases ?? [])]);
  let last: { day: number; stances: number[]; ids: string[] } | null = null;
  for (const row of rows) {
    const day = table.day[row]!;
    const id = table.ids[row]!;
    if (day < from || day > to || day < (last?.day ?? from) || !names.has(statement(id).speaker ?? ''))
      continue;
    if (last === null || day > last.day) last = { day, stances: [], ids: [] };
    last.stances.push(table.stance[row]!);
    last.ids.push(id);
  }
  if (last === null) return null;
  const { day, stances, ids } = last;
  const side = sideOf(meanStance(stances));
  return { position: { actor: person, side, date: dateOf(day), speakersDiffer: false }, statements: ids };
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
