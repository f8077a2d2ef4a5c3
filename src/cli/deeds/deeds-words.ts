import type { DeedsFigures, MemberDeeds, RankCorrelation, WordsAndDeeds } from '../../cohesion/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

/** Words against deeds, and whose. */
export interface DeedsSummary {
  readonly group: string;
  readonly issue: string | null;
  readonly found: WordsAndDeeds;
  readonly precision: 'day' | 'month' | 'year';
}

/** The answer in words and a table, for people. */
export function deedsWords(summary: DeedsSummary, io: Io): string {
  const { group, issue, found } = summary;
  const { words, deeds, denominator, periods, warnings, total } = found;
  const lines = [
    `Words against deeds of ${group}${issue === null ? '' : ` on ${issue}`}, ${found.start} to ${found.end}`,
    `Words: ${named(words)}. Deeds: ${named(deeds)}${denominator === null ? '' : `, ranked over ${denominator}`}.`,
    'A rank is 0 for the least and 1 for the most; a gap above 0: further up in words than in deeds.',
    '',
    tableOf(found, io).trimEnd(),
    '',
    ...(total === null || total.share === null
      ? []
      : [
          `Together ${amount(total.deeds)} of ${amount(total.words)}: ${total.share.toFixed(3)} of what was committed.`,
        ]),
    ...correlationWords(found),
    '',
    'Do deeds follow words?',
    `  ${lagWords(found.leadLag)}`,
    ...memberLagWords(found).map((line) => `  ${line}`),
    `  ${firstWords(summary)}`,
    ...(periods.length < 2
      ? []
      : ['', 'Period by period', ...periods.map((period) => `  ${periodWords(period)}`)]),
    ...(warnings.length === 0 ? [] : ['', 'Bear in mind', ...warnings.map((warning) => `  ${warning}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function named({ name, unit }: { readonly name: string; readonly unit: string | null }): string {
  return unit === null || unit === '' ? name : `${name} (${unit})`;
}

/** The greatest gap first, then those without a rank. */
export function byGap(members: readonly MemberDeeds[]): MemberDeeds[] {
  const order = (member: MemberDeeds) => member.gap ?? -2;
  return members
    .filter(({ words, deeds }) => words !== null || deeds !== null)
    .toSorted((a, b) => order(b) - order(a) || (a.actor < b.actor ? -1 : 1));
}

function tableOf({ members, words, denominator }: WordsAndDeeds, io: Io): string {
  const share = words.kind === 'commitments';
  const head = [
    'member',
    'words',
    'deeds',
    ...(share ? ['deeds over words'] : []),
    ...(denominator === null ? [] : [denominator, `deeds over ${denominator}`]),
    'rank in words',
    'rank in deeds',
    'gap',
  ];
  const rows = byGap(members).map((member) => [
    member.actor,
    amount(member.words),
    amount(member.deeds),
    ...(share ? [decimal(member.share)] : []),
    ...(denominator === null ? [] : [amount(member.denominator), amount(member.ranked?.deeds ?? null)]),
    decimal(member.wordRank, 2),
    decimal(member.deedRank, 2),
    signed(member.gap),
  ]);
  return rows.length === 0 ? 'Nobody said or did anything in this time.\n' : formatTable(head, rows, io);
}

/** The rank correlations in words; what is not known is said. */
export function correlationWords({ kendall, spearman, compared, meanGap }: DeedsFigures): string[] {
  if (kendall === null || spearman === null)
    return [
      `Rank correlation not known: ${compared} members can be compared, and it needs three that differ.`,
    ];
  const interval =
    spearman.interval === null ? '' : ` [${spearman.interval.map((bound) => bound.toFixed(3)).join(', ')}]`;
  return [
    `Rank correlation of ${compared} members: Kendall's tau-b ${correlation(kendall)}; Spearman's rho ${correlation(spearman)}, 95% interval${interval}.`,
    `Mean distance of the ranks: ${meanGap!.toFixed(3)}.`,
  ];
}

function correlation({ value, p, exact }: RankCorrelation): string {
  return `${value.toFixed(3)} (p ${p.toFixed(3)}, ${exact ? 'all orders counted' : 'orders drawn'})`;
}

/** @example lagWords({ best: 2, p: 0.01, ... }) // 'Deeds follow words by 2 months: ...' */
export function lagWords(lead: WordsAndDeeds['leadLag']): string {
  if (lead === null) return 'Too little on record to tell lead and lag month by month.';
  const { best, p, lags, members, months } = lead;
  const { r } = lags.find(({ lag }) => lag === best)!;
  const when = lagTime(best);
  const numbers = `r ${r.toFixed(3)}, p ${p.toFixed(3)} over all ${lags.length} lags; ${members} members, ${months} months`;
  return p < 0.05
    ? `Month by month deeds come most ${when} (${numbers}).`
    : `Month by month no lag stands out from chance; most is ${when} (${numbers}).`;
}

/** @example lagTime(2) // '2 months after words' */
function lagTime(lag: number): string {
  if (lag === 0) return 'in the same month as words';
  const distance = `${Math.abs(lag)} ${Math.abs(lag) === 1 ? 'month' : 'months'}`;
  return `${distance} ${lag > 0 ? 'after' : 'before'} words`;
}

/** Which members' deeds follow their words by more than chance, and after how long; nothing where too little is known. */
export function memberLagWords({ memberLags }: WordsAndDeeds): string[] {
  if (memberLags.length === 0) return [];
  const clear = memberLags.filter(({ adjusted }) => adjusted < 0.05);
  const byLag = Map.groupBy(
    clear.toSorted((a, b) => a.best - b.best),
    ({ best }) => best,
  );
  const whose = [...byLag].map(
    ([lag, same]) =>
      `${lagTime(lag)} ${same.map(({ actor, r }) => `${actor} (r ${r.toFixed(2)})`).join(', ')}`,
  );
  const beyond = `for ${clear.length} of ${memberLags.length} the highest correlation is beyond chance (p adjusted for all of them below 0.05)`;
  return [`Member by member: ${beyond}${whose.length === 0 ? '' : `: ${whose.join('; ')}`}.`];
}

export function firstWords({ found: { firstDeeds }, precision }: DeedsSummary): string {
  const { members, median, acted } = firstDeeds;
  if (members.length === 0) return 'Nobody took a side in words, so no time from words to deeds is known.';
  const before = members.filter((member) => member.before).length;
  const exact = precision === 'day' ? '' : ` (times are known by the ${precision})`;
  const half =
    median === null
      ? 'fewer than half have acted when the record ends'
      : `half have acted after ${median} days`;
  return (
    `From the first word that takes a side to the first deed on that side: ${half}${exact}; ${acted} of ${members.length} have acted` +
    `${before === 0 ? '' : `, ${before} had done so before they said it`}.`
  );
}

export function periodWords({
  start,
  end,
  compared,
  total,
  kendall,
  spearman,
  meanGap,
}: DeedsFigures): string {
  const share = total?.share == null ? '' : `deeds over words ${total.share.toFixed(3)}; `;
  const ranks =
    kendall === null || spearman === null
      ? 'rank correlation not known'
      : `tau ${kendall.value.toFixed(3)}, rho ${spearman.value.toFixed(3)}, mean distance ${meanGap!.toFixed(3)}`;
  return `${start} to ${end}  ${share}${ranks}  (${compared} members)`;
}

/** A number with four digits that say something, without an exponent where people would not write one. */
export function amount(value: number | null): string {
  if (value === null) return 'not known';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e9 || size < 1e-4)) return value.toExponential(2);
  return String(Number(value.toPrecision(size >= 1000 ? 6 : 4)));
}

function decimal(value: number | null, digits = 3): string {
  return value === null ? 'not known' : value.toFixed(digits);
}

function signed(value: number | null): string {
  if (value === null) return 'not known';
  const text = value.toFixed(2);
  return Number(text) > 0 ? `+${text}` : Number(text) === 0 ? '0.00' : text;
}
