import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { Frustration, NodeLinks, TriangleBalance } from '../../networks/balance/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { figure } from './write-network.ts';

/** How balanced a network of friends and foes is, by several measures. */
export interface BalanceFound {
  readonly actors: readonly string[];
  readonly frustration: Frustration;
  readonly weighted: boolean;
  readonly links: readonly NodeLinks[];
  readonly triangles: TriangleBalance;
  readonly walks: number;
}

/** Balance as a table for people, CSV with a line for each actor, or JSON with everything. */
export function balanceText(found: BalanceFound, format: string, io: Io): string {
  const { actors, links, frustration, triangles } = found;
  const sideOf = (i: number) => (isLinked(links[i]!) ? (frustration.sides[i] === 1 ? 1 : 2) : null);
  if (format === 'csv') {
    return writeCsv(
      ['actor', 'side', 'part', 'friends', 'foes', 'against'],
      actors.map((actor, i): CellValue[] => {
        const { friends, foes, against } = links[i]!;
        return [actor, sideOf(i), frustration.parts[i]! + 1, friends, foes, against];
      }),
    );
  }
  const sides = [1, 2].map((side) => actors.filter((_, i) => sideOf(i) === side));
  const unlinked = actors.filter((_, i) => sideOf(i) === null);
  if (format === 'json') {
    const { index, atLeast, exact, balance, links: total } = frustration;
    const everything = {
      frustration: {
        index,
        atLeast,
        exact,
        links: total,
        balance: known(balance),
        weighted: found.weighted,
      },
      sides,
      unlinked,
      triangles: {
        count: triangles.triangles,
        byFoes: triangles.byFoes,
        balanced: known(triangles.balanced),
        expected: known(triangles.expected),
      },
      walks: found.walks,
      actors: actors.map((actor, i) => ({
        actor,
        side: sideOf(i),
        part: frustration.parts[i]! + 1,
        ...links[i],
      })),
    };
    return `${JSON.stringify(everything, null, 2)}\n`;
  }
  const rows = [...sides.map((names, i) => [String(i + 1), names]), ['no links', unlinked]] as const;
  const table = formatTable(
    ['side', 'size', 'actors'],
    rows
      .filter(([, names]) => names.length > 0)
      .map(([side, names]) => [String(side), String(names.length), (names as string[]).join('; ')]),
    io,
  );
  return `${[...words(found), ''].join('\n')}\n${table}`;
}

function words(found: BalanceFound): string[] {
  const { frustration, triangles, walks } = found;
  return [
    frustrationWords(found),
    trianglesWords(triangles),
    `Closed walks of any length: ${figure(walks)} (1 where all are balanced).`,
    ...partsWords(frustration, found.links),
  ];
}

function frustrationWords({ frustration, weighted }: BalanceFound): string {
  const { index, atLeast, exact, links, balance } = frustration;
  if (links === 0) return 'No two actors agree or disagree more than they do the other: no links.';
  const unit = weighted ? `a weight of ${figure(links)}` : `${links} links`;
  const lines = exact
    ? `Frustration index ${figure(index)} of ${unit}; no two sides have less against them, though others may have as little.`
    : `Frustration index between ${figure(atLeast)} and ${figure(index)} of ${unit}; the sides are those of the latter.`;
  const least = exact ? '' : ' at the least';
  return `${lines}\nBalance ${figure(balance)}${least} (1: two sides without an exception).`;
}

function trianglesWords({ triangles, byFoes, balanced, expected }: TriangleBalance): string {
  if (triangles === 0) return 'No triangles.';
  return (
    `Balanced triangles: ${byFoes[0] + byFoes[2]} of ${triangles} (${figure(balanced)}); ` +
    `with the same signs dealt by chance ${figure(expected)}.`
  );
}

/** Which side is called the first means nothing from one part to another. */
function partsWords({ parts }: Frustration, links: readonly NodeLinks[]): string[] {
  const count = new Set(Array.from(parts).filter((_, i) => isLinked(links[i]!))).size;
  if (count < 2) return [];
  return [
    `There are ${count} parts without a link between them: who is on one side in two of them may be put otherwise.`,
  ];
}

function isLinked({ friends, foes }: NodeLinks): boolean {
  return friends + foes > 0;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
