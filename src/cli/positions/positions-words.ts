import type { Statement } from '../../coding/statement.ts';
import type { Interval, Side, SideCounts } from '../../cohesion/index.ts';
import type {
  IssuePositions,
  Positions,
  SettledRule,
  ShownContradiction,
  ShownPosition,
} from '../../cohesion/positions/index.ts';
import { campsWords, pivotalWords } from './camps-words.ts';

/** Words of what positions rest on, by id. */
export type Words = ReadonlyMap<string, Pick<Statement, 'span'>>;

const SIDES: readonly Side[] = ['contra', 'ambivalent', 'pro'];

/** The answer in words, with every figure's counts and statements: for people, not for programs. */
export function positionsWords(alliance: string, found: Positions, words: Words): string {
  const { at, rule, issues, series, warnings, level } = found;
  const lines = [
    `Positions of ${alliance} on ${at}`,
    `${ruleWords(rule)} [${Math.round(level * 100)}% interval], from -1 (contra) to 1 (pro).`,
    '',
    ...issues.flatMap((one) => [...issueWords(one, found, words), '']),
    ...(issues.length > 1 ? [...campsWords(found), ...pivotalWords('all issues', found.pivotal), ''] : []),
    ...(series.length === 0 ? [] : [...seriesWords(found), '']),
  ];
  if (warnings.length > 0) lines.push('Bear in mind', ...warnings.map((warning) => `  ${warning}`), '');
  return `${lines.slice(0, -1).join('\n')}\n`;
}

/** @example ruleWords({ carry: 90, halfLife: null, byOffice: false, byConfidence: false }) // 'What was said last within 90 days, on one day the mean' */
export function ruleWords({ carry, halfLife, byOffice, byConfidence }: SettledRule): string {
  const sure = byConfidence ? ', weighed by confidence' : '';
  if (halfLife === null) {
    const office = byOffice ? ' by the highest office heard' : '';
    return `What was said last within ${carry} days${office}, on one day the mean${sure}`;
  }
  const office = byOffice ? ', each rank of office below the highest half' : '';
  return `The mean of what was said within ${carry} days, half the weight every ${halfLife} days${office}${sure}`;
}

function issueWords(one: IssuePositions, { rule }: Positions, words: Words): string[] {
  const { issue, positions, alliance, pivotal, divided, voices } = one;
  const width = Math.max(...positions.map(({ actor }) => actor.length), 1);
  const index =
    alliance.index === null ? 'not known' : `${number(alliance.index)} ${interval(alliance.interval!)}`;
  return [
    `${issue}: ${alliance.known} of ${alliance.members} members known: ${countWords(alliance.counts)}; agreement index ${index}`,
    ...SIDES.flatMap((side) =>
      positions.filter((position) => position.side === side).map((position) => positionLine(position, width)),
    ),
    ...(alliance.unknown.length === 0 ? [] : [`  not known: ${alliance.unknown.join(', ')}`]),
    ...pivotalWords(issue, pivotal),
    ...divided.flatMap(({ actor, pairs }) => [
      `  divided within: ${actor}`,
      ...pairs.slice(0, 2).flatMap((pair) => pairWords(pair, words)),
      ...(pairs.length > 2 ? [`      and ${pairs.length - 2} more pairs`] : []),
    ]),
    ...voices.map(
      ({ speaker, side, date, sharing, known, statements }) =>
        `  speaks for it: ${speaker === '' ? 'nobody named' : speaker}, ${side} on ${date} [${statements.join(', ')}]; ` +
        `shared by ${sharing} of ${known} members whose position is known`,
    ),
    ...(voices.length === 0 ? [`  speaks for it: nobody within ${rule.carry} days`] : []),
  ];
}

function positionLine(position: ShownPosition, width: number): string {
  const { actor, side, stance, date, age, speakers, statements } = position;
  const who = speakers.length === 0 ? '' : ` ${speakers.join(', ')}`;
  const mixed =
    position.shares.pro > 0 && position.shares.contra > 0 ? `, spread ${number(position.spread)}` : '';
  return (
    `  ${side.padEnd(10)} ${actor.padEnd(width)} ${signed(stance)} ${interval(position.interval)}${mixed}  ` +
    `${date} (${age} days ago)${who} [${statements.join(', ')}]`
  );
}

function pairWords({ opposed, statements }: ShownContradiction, words: Words): string[] {
  return [
    `      ${opposed ? 'for and against' : 'one of them ambivalent'}`,
    ...statements.map(({ speaker, side, date, statements: [id] }) => {
      const text = words.get(id!)?.span.text.replace(/\s+/g, ' ').trim() ?? '';
      const line = text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
      return `        ${date} ${speaker}, ${side}: ${line} [${id}]`;
    }),
  ];
}

function seriesWords({ series }: Positions): string[] {
  return [
    'On the last day of each period',
    ...series.flatMap(({ end, issues }) =>
      issues.map(({ issue, alliance: { known, members, counts, index } }) => {
        const shown = index === null ? 'not known' : number(index);
        return `  ${end}  ${issue}  ${shown}  ${known} of ${members} known: ${countWords(counts)}`;
      }),
    ),
  ];
}

function interval([low, high]: Interval): string {
  return `[${number(low)}, ${number(high)}]`;
}

function signed(stance: number): string {
  return `${stance > 0 ? '+' : stance < 0 ? '' : ' '}${stance.toFixed(2)}`;
}

function number(value: number): string {
  return value.toFixed(2);
}

function countWords({ pro, contra, ambivalent }: SideCounts): string {
  return `${contra} contra, ${ambivalent} ambivalent, ${pro} pro`;
}
