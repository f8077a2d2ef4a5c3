import { voteUnity, type VotingMember, votingMembers } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import { dayOf, rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import { groupOf } from '../members/group-option.ts';
import { printable, say, writeResult } from '../output.ts';
import { alliancesOf, allAlliancesText } from './all-alliances.ts';
import type { VotesRead } from './read-votes.ts';
import { voteChart } from './vote-chart.ts';
import type { VoteOptions } from './vote-options.ts';
import { voteCsv, type VotesSummary, voteWords } from './vote-words.ts';

/** As the name of an alliance: each that the registry knows members of. */
const ALL = 'all';

/** `entente unity` over votes. */
export async function runVotes(
  { rollCalls, registry }: VotesRead,
  options: VoteOptions,
  io: Io,
): Promise<void> {
  const day = (date: string | undefined) => (date === undefined ? undefined : dayOf(date));
  const [from, to] = [day(options.from), day(options.to)];
  if (from != null && to != null && from > to) {
    throw new EntenteError(
      'input',
      'the first date is after the last',
      `${options.from} > ${options.to}`,
      'swap them',
    );
  }
  const { by, quorum, draws, seed } = options;
  const range = { ...(from != null && { from }), ...(to != null && { to }) };
  const measured = (spans: readonly VotingMember[]) =>
    voteUnity(rollCalls, spans, { by, quorum, draws, ...range }, rng(seed));
  const all = options.alliance === ALL && !registry.actors.has(ALL);
  const group = all ? null : await groupOf(options, registry);
  for (const note of rollCalls.notes) say(io, options, note);
  sayUnknown([...rollCalls.unknown, ...(group?.unknown ?? [])], options, io);
  const inTable = new Set(rollCalls.actors);
  const isIn = ({ actor }: VotingMember) => inTable.has(actor);
  if (group === null) {
    const groups = alliancesOf(registry)
      .map((alliance) => ({ alliance, spans: votingMembers(registry, alliance) }))
      .filter(({ spans }) => spans.some(isIn));
    const each = groups.map(({ alliance, spans }) => ({ alliance, unity: measured(spans) }));
    return writeResult(io, options, await allAlliancesText(each, options, io));
  }
  const missing = [...new Set(group.spans.filter((member) => !isIn(member)).map(({ actor }) => actor))];
  const unity = measured(group.spans);
  if (missing.length > 0) say(io, options, `members without a column or a vote: ${missing.join(', ')}`);
  const summary: VotesSummary = { group: group.name, unity, by, quorum };
  await writeResult(io, options, await textOf(summary, options.format));
}

/** The drawing library is loaded only where something is drawn. */
async function textOf(summary: VotesSummary, format: string): Promise<string> {
  const { group, unity, by, quorum } = summary;
  if (format === 'json') {
    const { periods, trend, warnings } = unity;
    // `current` as in unity of statements: those who voted in the period.
    const series = periods.map(({ ids, ...period }) => ({ ...period, current: period.index, ids }));
    return `${JSON.stringify({ alliance: group, evidence: 'votes', by, quorum, series, trend, warnings }, null, 2)}\n`;
  }
  if (format === 'csv') return voteCsv(unity);
  if (format === 'svg') {
    const { votesFigure } = await import('../../report/figures/votes-figure.ts');
    return votesFigure(voteChart(summary));
  }
  if (format === 'html') {
    const { votesPage } = await import('./votes-page.ts');
    return votesPage(summary);
  }
  return printable(voteWords(summary));
}

function sayUnknown(names: readonly string[], options: VoteOptions, io: Io): void {
  const unknown = [...new Set(names)];
  if (unknown.length === 0) return;
  const shown = `${unknown.slice(0, 8).join(', ')}${unknown.length > 8 ? ', ...' : ''}`;
  say(io, options, `nobody knows these actors, who count as they are named: ${shown}`);
}
