import type { Pivotal, PivotalMember } from '../../cohesion/camps/index.ts';
import type { Positions } from '../../cohesion/positions/index.ts';

/** So many members are named; the JSON has all. */
const SHOWN = 3;

/** Who sides with whom over all issues. */
export function campsWords({ camps: { camps, within, between, unknown, overlap } }: Positions): string[] {
  const shown = (value: number | null) => (value === null ? 'not known' : value.toFixed(2));
  const compared = unknown === 0 ? '' : `; ${unknown} pairs share fewer than ${overlap} issues`;
  return [
    `Camps over all issues: ${camps.length} (similarity ${shown(within)} within, ${shown(between)} between, from -1 to 1${compared})`,
    ...camps.map((camp, i) => `  ${i + 1}. ${camp.join(', ')}`),
  ];
}

/** On whom the index hangs most. */
export function pivotalWords(what: string, { index, members, exact }: Pivotal): string[] {
  if (index === null || members.length < 2) return [];
  const change = (member: PivotalMember) => Math.abs(member.move.index - index);
  const last = members[Math.min(SHOWN, members.length) - 1]!;
  const alike = members
    .slice(SHOWN)
    .filter((member) => Math.abs(change(member) - change(last)) < 1e-9).length;
  return [
    `  on whom the index of ${what} hangs${exact ? '' : ' (Shapley values sampled)'}:`,
    ...members.slice(0, SHOWN).map(({ actor, without, move, shapley, error }) => {
      const steps = move.steps.map(({ issue, from, to }) => `from ${from} to ${to.join(' or ')} on ${issue}`);
      const moved = steps.length === 0 ? 'whatever its move' : `if it moved ${steps.join(', ')}`;
      const value = exact ? shapley.toFixed(3) : `${shapley.toFixed(3)} (error ${error.toFixed(3)})`;
      const left = without === null ? 'not known' : without.toFixed(2);
      return `      ${actor}: ${move.index.toFixed(2)} ${moved}; ${left} without it; Shapley value ${value}`;
    }),
    ...(alike === 0 ? [] : [`      and ${alike} more as much`]),
  ];
}
