import type { Conversion, Entry, Silence, StatedPosition } from '../../cohesion/index.ts';
import type { UnitySummary } from './unity-words.ts';

/** Why carried unity changed, part by part, with who is behind each and the sentences of those who changed sides. */
export function changeWords({ unity, statements }: UnitySummary): string[] {
  const { from, to, conversion, entry, silence, reweighting } = unity.change;
  const several = unity.issue === null;
  const changed = from.carried === null || to.carried === null ? null : to.carried - from.carried;
  const sentences = new Map(statements.map((statement) => [statement.id, statement]));
  const on = (issue: string) => (several ? ` on ${issue}` : '');
  const entered = ({ actor, issue, reason, to }: Entry) =>
    `${actor}${on(issue)} (${reason === 'joined' ? 'joined' : 'newly spoke'}, ${to.side})`;
  const fell = ({ actor, issue, reason, from }: Silence) =>
    `${actor}${on(issue)} (${reason === 'left' ? 'left' : 'said nothing lately'}, ${from.side})`;
  const converted = ({ actor, issue, from, to }: Conversion) => [
    `      ${actor}${on(issue)}: ${from.side} -> ${to.side}`,
    ...[from, to].flatMap((position) => sentencesOf(position)),
  ];
  function sentencesOf({ date, statements }: StatedPosition): string[] {
    return statements.map((id) => {
      const { speaker, office, span } = sentences.get(id)!;
      const who = [speaker, office].filter((part) => part !== null).join(', ');
      return `        ${date} ${who === '' ? '' : `${who}: `}${shortened(span.text)} [${id}]`;
    });
  }

  return [
    `Change of the index of carried positions: ${signed(changed)}`,
    `  ${signed(conversion.amount)}  conversion: ${members(conversion.members.length)} changed sides`,
    ...conversion.members.flatMap(converted),
    `  ${signed(entry.amount)}  entry: ${listed(entry.members.map(entered))}`,
    `  ${signed(silence.amount)}  silence: ${listed(silence.members.map(fell))}`,
    ...(several
      ? [`  ${signed(reweighting.amount)}  re-weighting: issues weigh as many members as are known on them`]
      : []),
  ];
}

function signed(amount: number | null): string {
  if (amount === null) return 'not known';
  const rounded = amount.toFixed(3);
  if (Number(rounded) === 0) return ' 0.000';
  return amount > 0 ? `+${rounded}` : rounded;
}

function members(count: number): string {
  return count === 1 ? '1 member' : `${count} members`;
}

function listed(members: readonly string[]): string {
  return members.length === 0 ? 'nobody' : members.join(', ');
}

/** A line's worth of a sentence. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159).trimEnd()}…`;
}
