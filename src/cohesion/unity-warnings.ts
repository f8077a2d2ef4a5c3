import type { StatementTable } from '../coding/statement-table.ts';
import { type Side, sideOf } from './side.ts';
import type { UnityChange, UnityFigures } from './unity.ts';
import { FEW } from './unity-figures.ts';

/** `current` and `carried` further apart than this tell different stories. */
const APART = 0.1;

/**
 * What to bear in mind when reading a change of unity on one issue, in sentences; empty where nothing stands out.
 *
 * It warns where few members are known (fewer than 8, or fewer than half), where the answer depends on whether those count
 * who spoke or those whose position is known, and where one of the three sides is never taken.
 */
export function unityWarnings(table: StatementTable, issue: string, { from, to }: UnityChange): string[] {
  const ends = from.date === to.date ? [to] : [from, to];
  return [...ends.flatMap((figures) => warningsOf(issue, figures)), ...unusedSide(table, issue)];
}

function warningsOf(issue: string, figures: UnityFigures): string[] {
  const { date, members, known, current, currentKnown, carried } = figures;
  const warnings: string[] = [];
  const of = `${known} of ${members} members`;
  if (known === 0) warnings.push(`${issue}, ${date}: no member's position is known`);
  else if (known === 1) {
    warnings.push(
      `${issue}, ${date}: the position of only ${of} is known; one member agrees with itself, which says nothing`,
    );
  } else if (known < FEW) {
    warnings.push(
      `${issue}, ${date}: the position of only ${of} is known; below ${FEW} read the exact distribution, not the interval`,
    );
  } else if (known < members / 2) {
    warnings.push(`${issue}, ${date}: the position of only ${of} is known, fewer than half`);
  }
  if (current !== null && carried !== null && Math.abs(current - carried) > APART) {
    warnings.push(
      `${issue}, ${date}: who speaks changed: the index is ${current.toFixed(3)} among the ${currentKnown} who spoke, ` +
        `${carried.toFixed(3)} among the ${known} whose position is known`,
    );
  }
  return warnings;
}

/** With two sides in use the index has another floor. */
function unusedSide(table: StatementTable, issue: string): string[] {
  const code = table.issues.indexOf(issue);
  const used = new Set<Side>();
  for (let row = 0; row < table.length && used.size < 3; row++) {
    if (table.issue[row] === code) used.add(sideOf(table.stance[row]!));
  }
  if (used.size !== 2) return [];
  const unused = (['pro', 'contra', 'ambivalent'] as const).find((side) => !used.has(side))!;
  return [`${issue}: no statement is ${unused}; with two sides in use an even split gives .25, not 0`];
}
