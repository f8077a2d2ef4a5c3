import type { Registry } from '../../coding/index.ts';
import type { WordsDeedsChart } from '../../report/figures/words-deeds-figure.ts';
import { amount, type DeedsSummary } from './deeds-words.ts';

/** What the figure of words against deeds shows. */
export function deedsChart({ group, issue, found }: DeedsSummary, registry: Registry): WordsDeedsChart {
  const { members, kendall, compared, denominator, words, deeds } = found;
  const over = denominator === null ? '' : ` over ${denominator}`;
  const ranks =
    kendall === null
      ? 'no rank correlation is known'
      : `Kendall's tau ${kendall.value.toFixed(2)}, p ${kendall.p.toFixed(3)}`;
  return {
    title: `Words against deeds of ${group}${issue === null ? '' : ` on ${issue}`}`,
    words: `${words.name}${words.kind === 'commitments' ? over : ''}`,
    deeds: `${deeds.name}${over}`,
    notes: [
      `${compared} members, ${found.start} to ${found.end}; ${ranks}. Below the dashed line: further up in words than in deeds; above it: further up in deeds.`,
    ],
    points: members.flatMap(({ actor, wordRank, deedRank, ...member }) => {
      if (wordRank === null || deedRank === null) return [];
      const title = `${actor}: words ${amount(member.words)}, deeds ${amount(member.deeds)}, ranks ${wordRank.toFixed(2)} and ${deedRank.toFixed(2)}`;
      const short = registry.actors.get(actor)?.code ?? actor;
      return [{ name: actor, short, words: wordRank, deeds: deedRank, title }];
    }),
  };
}
