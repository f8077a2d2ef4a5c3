import { dateOf, dayOf } from '../../stats/calendar.ts';
import { type Side, sideOf } from '../../cohesion/index.ts';
import { meanStance } from '../../cohesion/mean-stance.ts';
import { namePartsOf, sameName } from '../../reading/actors/same-name.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf } from './as-of.ts';

/** What one person who speaks for an actor said last. */
export interface PersonVoice {
  /** The fullest name that the evidence has; null for all statements without a speaker, taken together. */
  readonly speaker: string | null;
  /** The offices under which they spoke in that time. */
  readonly offices: readonly string[];
  readonly side: Side;
  /** ISO date. */
  readonly date: string;
  /** Ids of what they said on that day. */
  readonly statements: readonly string[];
}

/**
 * Who spoke for an actor on an issue in the carry time, and what each said last; on one day the mean. A surname alone is
 * the one full name that it fits. In order of name, whatever the order of the statements.
 */
export function voicesOf(
  index: EvidenceIndex,
  issue: string,
  actor: string,
  { date, carry }: AsOf,
): readonly PersonVoice[] {
  return index.once(`voices ${JSON.stringify([issue, actor, date, carry])}`, () =>
    collected(index, issue, actor, dayOf(date)! - carry, dayOf(date)!),
  );
}

interface Spoken {
  day: number;
  stances: number[];
  ids: string[];
  readonly offices: Set<string>;
}

/** O(statements of the actor in that time). */
function collected(
  index: EvidenceIndex,
  issue: string,
  actor: string,
  from: number,
  to: number,
): PersonVoice[] {
  const { table, rows, start, actors } = index.historyOf(issue);
  const number = actors.get(actor);
  if (number === undefined) return [];
  const last = new Map<string, Spoken>();
  const counted: { readonly row: number; readonly speaker: string }[] = [];
  for (let i = start[number + 1]! - 1; i >= start[number]!; i--) {
    const row = rows[i]!;
    const day = table.day[row]!;
    if (day > to) continue;
    if (day < from) break;
    counted.push({ row, speaker: index.statement(table.ids[row]!).speaker ?? '' });
  }
  const names = fullest(counted.map(({ speaker }) => speaker));
  for (const { row, speaker } of counted) {
    const id = table.ids[row]!;
    const day = table.day[row]!;
    const name = names.get(speaker)!;
    const known = last.get(name) ?? { day, stances: [], ids: [], offices: new Set() };
    last.set(name, known);
    const { office } = index.statement(id);
    if (office !== null) known.offices.add(office);
    if (known.day !== day) continue;
    known.stances.push(table.stance[row]!);
    known.ids.push(id);
  }
  return [...last]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([speaker, { day, stances, ids, offices }]) => ({
      speaker: speaker === '' ? null : speaker,
      offices: [...offices].toSorted(),
      side: sideOf(meanStance(stances)),
      date: dateOf(day),
      statements: ids.toSorted(),
    }));
}

/** Each name -> the fullest form of it; a surname that fits several full names stays by itself. */
function fullest(names: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(names)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const parts = new Map(all.map((name) => [name, namePartsOf(name)]));
  const groups = new Map<string, string>();
  const heads: string[] = [];
  for (const name of all) {
    const fits =
      name === ''
        ? []
        : heads.filter((head) => {
            const same = head === '' ? null : sameName(parts.get(name)!, parts.get(head)!);
            return same === 'same' || same === 'surname';
          });
    if (fits.length === 1) groups.set(name, fits[0]!);
    else {
      groups.set(name, name);
      heads.push(name);
    }
  }
  return groups;
}
