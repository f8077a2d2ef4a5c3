import { membersOn, type Registry } from '../coding/registry/index.ts';
import type { Codebook } from '../coding/codebook.ts';
import type { Statement } from '../coding/statement.ts';

/**
 * The alliance that evidence is most likely about: the one that the codebook declares, if it declares just one; else the
 * one whose members and the evidence's actors overlap best, by the harmonic mean of the share of members who speak and
 * the share of speakers who are members. So the UN does not win for holding everybody. Null where no alliance fits.
 *
 * @param date ISO date on which membership counts
 * @example allianceOf(statements, { registry, codebook, date: '2024-03-31' }) // 'NATO' for examples/troops-2024
 */
export function allianceOf(
  statements: readonly Statement[],
  {
    registry,
    codebook,
    date,
  }: { readonly registry: Registry; readonly codebook: Codebook; readonly date: string },
): string | null {
  const alliances = new Set<string>();
  for (const { memberships } of registry.actors.values()) {
    for (const membership of memberships) alliances.add(membership.in);
  }
  const declared = codebook.actors.filter(({ id }) => alliances.has(id));
  if (declared.length === 1) return declared[0]!.id;
  const actors = new Set(statements.map((statement) => statement.actor));
  const fits = [...alliances].map((alliance) => {
    const members = membersOn(registry, alliance, date);
    const both = members.filter((member) => actors.has(member)).length;
    return { alliance, fit: (2 * both) / (members.length + actors.size) };
  });
  const [best] = fits.toSorted((a, b) => b.fit - a.fit || (a.alliance < b.alliance ? -1 : 1));
  return best === undefined || best.fit === 0 ? null : best.alliance;
}
