import type { Registry } from '../../coding/registry/registry.ts';
import { resolveActor } from '../../coding/registry/resolve-actor.ts';
import { dateOf } from '../../stats/calendar.ts';
import { meanStance } from '../mean-stance.ts';
import { type Side, sideOf } from '../side.ts';
import type { PositionHistory } from './position-history.ts';

/** Somebody who speaks for an alliance, where it stands, and how many members share that. */
export interface AllianceVoice {
  /** As named; empty where the alliance itself is named and nobody of it. */
  readonly speaker: string;
  /** Why it counts: it was coded as the alliance, or it holds an office of the alliance on that day. */
  readonly because: 'alliance' | 'office';
  /** The mean of what it said on the last day it spoke. */
  readonly stance: number;
  readonly side: Side;
  readonly day: number;
  /** Rows of the table. */
  readonly rows: readonly number[];
  /** How many of the members whose position is known are on its side. */
  readonly sharing: number;
  readonly known: number;
}

/** On whose behalf, by when, and how the members stand. */
export interface VoiceQuery {
  /** Id of the alliance. */
  readonly alliance: string;
  readonly registry: Registry;
  readonly day: number;
  readonly carry: number;
  /** The sides of the members whose position is known. */
  readonly members: readonly { readonly side: Side }[];
}

/**
 * Who speaks for an alliance on an issue, by its last words in the carry time, and how many of the members whose position is known
 * stand where it says the alliance does.
 *
 * A speaker counts whose statement was coded for the alliance, or who by the registry holds an office of it on the day it spoke (a
 * secretary-general that the codebook declares). Whether it was asked to say so is not in the evidence.
 *
 * @example
 * // the Secretary General was contra; of 20 members whose position is known 13 are
 * allianceVoices(history, { alliance: 'NATO', registry, day, carry: 90, members: standings })[0] // { sharing: 13, known: 20, ... }
 */
export function allianceVoices(history: PositionHistory, query: VoiceQuery): AllianceVoice[] {
  const { table, rows } = history;
  const { day: until, carry, members } = query;
  const last = new Map<number, { because: AllianceVoice['because']; day: number; rows: number[] }>();
  for (const row of rows) {
    const day = table.day[row]!;
    if (day > until || day < until - carry) continue;
    const because = speaksFor(history, row, query);
    if (because === null) continue;
    const speaker = table.speaker[row]!;
    const known = last.get(speaker);
    if (known === undefined || day > known.day) last.set(speaker, { because, day, rows: [row] });
    else if (day === known.day) known.rows.push(row);
  }
  return [...last]
    .map(([speaker, { because, day, rows: said }]): AllianceVoice => {
      const stances = said.map((row) => table.stance[row]!);
      const stance = meanStance(stances);
      const side = sideOf(stance);
      const sharing = members.filter((member) => member.side === side).length;
      return {
        speaker: table.speakers[speaker]!,
        because,
        stance,
        side,
        day,
        rows: said,
        sharing,
        known: members.length,
      };
    })
    .toSorted((a, b) => b.day - a.day || (a.speaker < b.speaker ? -1 : 1));
}

function speaksFor(
  { table }: PositionHistory,
  row: number,
  { alliance, registry }: VoiceQuery,
): AllianceVoice['because'] | null {
  const actor = table.actors[table.actor[row]!]!;
  if (actor === alliance) return 'alliance';
  const date = dateOf(table.day[row]!);
  const named = table.speakers[table.speaker[row]!]!;
  for (const id of [actor, named === '' ? null : resolveActor(registry, named)]) {
    const offices = (id === null ? undefined : registry.actors.get(id))?.offices ?? [];
    const holds = offices.some(
      ({ of, from, to }) => of === alliance && (from === null || from <= date) && (to === null || date <= to),
    );
    if (holds) return 'office';
  }
  return null;
}
