import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../../src/decisions/decision.ts';
import { bestExchange, type Exchange } from '../../src/decisions/exchange/best-exchange.ts';
import { type ExchangeTable, expect, exchangeTable } from '../../src/decisions/exchange/table.ts';
import { type Check, same, sameNumber } from './check.ts';

interface TheirExchange {
  readonly i: string;
  readonly j: string;
  readonly i_supplies: string;
  readonly j_supplies: string;
  readonly gain: number;
  readonly i_to: number;
  readonly j_to: number;
}

interface Round {
  readonly nbsBefore: Readonly<Record<string, number>>;
  readonly nbsVoting: Readonly<Record<string, number>>;
  readonly exchanges: readonly TheirExchange[];
}

/**
 * The exchange model beside another program (foarsitter/decide-exchange-model), whose rules are not written down: expected outcomes
 * before, the gain of every exchange that it made, and the exchanges that both make first. Where the rules part is in
 * docs/differences-decisions.md. `folder` holds `oracles/exchange`.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const at = join(folder, 'oracles/exchange');
  const rows = (await readFile(join(at, 'climate_positions.csv'), 'utf8')).trim().split(/\r?\n/).slice(1);
  for (const [name, first] of [
    ['cop21', 20],
    ['copenhagen', 2],
  ] as const) {
    const rounds = JSON.parse(await readFile(join(at, `exchange-${name}.json`), 'utf8')) as Round[];
    const decision = readDecision(rows.map((row) => row.split(',')).filter(([which]) => which === name));
    yield* firstRound(name, decision, rounds[0]!, first);
  }
}

function* firstRound(name: string, decision: Decision, theirs: Round, first: number): Generator<Check> {
  const table = exchangeTable(decision, 'capability-salience');
  for (const [d, issue] of decision.dimensions.entries())
    yield sameNumber(`${name}: ${issue} before`, table.expected[d]!, valueOf(theirs.nbsBefore, issue));
  // Every exchange of theirs, one after the other: what both gain by our rule from where they leave off.
  for (const [k, exchange] of theirs.exchanges.entries()) {
    const [gainOfFirst, gainOfSecond] = carryOut(table, decision, exchange);
    yield sameNumber(`${name}, exchange ${k + 1}: gain of ${exchange.i}`, gainOfFirst, exchange.gain);
    yield sameNumber(`${name}, exchange ${k + 1}: gain of ${exchange.j}`, gainOfSecond, exchange.gain);
  }
  for (const [d, issue] of decision.dimensions.entries())
    yield sameNumber(`${name}: ${issue} after`, table.expected[d]!, valueOf(theirs.nbsVoting, issue));
  const ours = exchangeTable(decision, 'capability-salience');
  for (let k = 0; k < first; k++) {
    const found = bestExchange(ours)!;
    const their = theirs.exchanges[k]!;
    yield same(`${name}: exchange ${k + 1}`, keyOf(found, decision), theirKey(their));
    yield sameNumber(`${name}: gain of exchange ${k + 1}`, found.gain, their.gain);
    ours.votes[found.first * ours.issues + found.gives]! += found.firstMoves;
    ours.votes[found.second * ours.issues + found.gets]! += found.secondMoves;
    expect(ours);
  }
}

/** Moves the votes as they do and gives what both gain by salience. */
function carryOut(
  table: ExchangeTable,
  { actors, dimensions }: Decision,
  { i, j, i_supplies: gives, j_supplies: gets, i_to: to, j_to: back }: TheirExchange,
): [number, number] {
  const { issues, votes, shares, salience } = table;
  const [a, b] = [i, j].map((name) => actors.findIndex((actor) => actor.name === name)) as [number, number];
  const [p, q] = [gives, gets].map((issue) => dimensions.indexOf(bare(issue))) as [number, number];
  const given = shares[a * issues + p]! * Math.abs(to - votes[a * issues + p]!);
  const got = shares[b * issues + q]! * Math.abs(back - votes[b * issues + q]!);
  votes[a * issues + p] = to;
  votes[b * issues + q] = back;
  expect(table);
  return [
    salience[a * issues + q]! * got - salience[a * issues + p]! * given,
    salience[b * issues + p]! * given - salience[b * issues + q]! * got,
  ];
}

function keyOf({ first, second, gives, gets }: Exchange, { actors, dimensions }: Decision): string[] {
  return [
    `${actors[first]!.name} gives way on ${dimensions[gives]}`,
    `${actors[second]!.name} gives way on ${dimensions[gets]}`,
  ].toSorted();
}

function theirKey({ i, j, i_supplies: gives, j_supplies: gets }: TheirExchange): string[] {
  return [`${i} gives way on ${bare(gives)}`, `${j} gives way on ${bare(gets)}`].toSorted();
}

/** Their issues carry their scale: `legal [0.0 - 100.0]`. */
function bare(issue: string): string {
  return issue.replace(/ \[.*\]$/, '');
}

function valueOf(values: Readonly<Record<string, number>>, issue: string): number {
  return Object.entries(values).find(([name]) => bare(name) === issue)![1];
}

/** Who says nothing on an issue takes no part in it: salience 0. */
function readDecision(rows: readonly (readonly string[])[]): Decision {
  const dimensions = [...new Set(rows.map(([, issue]) => issue!))];
  const names = [...new Set(rows.map(([, , actor]) => actor!))];
  const cell = (name: string, issue: string) => rows.find(([, on, actor]) => on === issue && actor === name);
  return {
    dimensions,
    scale: dimensions.map(() => [0, 100] as const),
    reference: dimensions.map(() => null),
    actors: names.map((name) => ({
      name,
      capability: Number(rows.find(([, , actor]) => actor === name)![5]),
      position: dimensions.map((issue) => Number(cell(name, issue)?.[3] ?? 50)),
      salience: dimensions.map((issue) => Number(cell(name, issue)?.[4] ?? 0)),
    })),
  };
}
