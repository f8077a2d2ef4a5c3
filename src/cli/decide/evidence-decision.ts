import { membersOn, type Registry, resolveActor } from '../../coding/registry/index.ts';
import type { Statement } from '../../coding/statement.ts';
import { statementTable } from '../../coding/statement-table.ts';
import { positionsAt } from '../../cohesion/index.ts';
import {
  decisionFromEvidence,
  type DecisionFile,
  type InputRange,
  parseCapabilities,
} from '../../decisions/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { EntenteError } from '../../error.ts';
import { counted as inWords } from '../../report/words/numbers.ts';
import { dateOf, dayOf } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { bytesOf } from '../statements/bytes-of.ts';
import { countedOf } from '../statements/counted.ts';
import { readStatements } from '../statements/read-statements.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';

/** A decision of the members of an alliance, as the command line asks for it. */
export interface EvidenceOptions extends CommonOptions {
  readonly alliance: string;
  readonly issue?: string;
  readonly at?: string;
  readonly store?: string;
  readonly codebook?: string;
  readonly statementType?: string;
  readonly suggested?: boolean;
  readonly carry?: string;
  /** A file, or `equal`. */
  readonly capability?: string;
}

/** What the position of an actor rests on. */
export interface PositionBasis {
  readonly actor: string;
  /** The day on which it was last stated. */
  readonly date: string;
  /** Ids of the statements of that day. */
  readonly statements: readonly string[];
}

/** A decision with what it rests on. */
export interface EvidenceDecision extends DecisionFile {
  readonly alliance: string;
  readonly issue: string;
  readonly at: string;
  readonly basis: readonly PositionBasis[];
}

/**
 * What the members of an alliance would decide on, from what they said: of a store, or of a table of statements.
 *
 * @throws EntenteError where nobody is a member, fewer than two members have a position, or a capability is missing
 */
export async function evidenceDecision(
  source: string | undefined,
  options: EvidenceOptions,
  io: Io,
): Promise<EvidenceDecision> {
  const { statements, registry } = await readStatements(source, options, io);
  const counted = countedOf(statements, options, io);
  const issue = issueOf(options, counted);
  const at =
    options.at ??
    counted
      .map(({ date }) => date)
      .toSorted()
      .at(-1)!;
  const to = dayOf(at)!;
  const from = options.carry === undefined ? -Infinity : to - lengthOfTime(options.carry, '--carry');
  const inTime = counted.filter(({ date }) => dayOf(date)! <= to && dayOf(date)! >= from);
  const alliance = resolveActor(registry, options.alliance) ?? options.alliance;
  const members = membersOn(registry, options.alliance, at);
  if (members.length === 0) {
    const advice = `the registry records none on ${at}; give a codebook with them under alliances:`;
    throw new EntenteError('input', 'no members', alliance, advice);
  }
  const positions = positionsAt(statementTable(inTime), { issue, members, from, to });
  if (positions.length < 2) {
    const value = `${positions.length} of ${inWords(members.length, 'member')} of ${alliance} on ${at}`;
    const advice = `a decision takes two who have stated theirs on ${issue}; take a later day, or a longer --carry`;
    throw new EntenteError('input', 'too few positions', value, advice);
  }
  const evidence = positions.map(({ actor, stance }) => {
    const own = inTime.filter((statement) => statement.actor === actor);
    const stances = own.filter((statement) => statement.issue === issue).map((statement) => statement.stance);
    return { name: actor, stance, stances, statements: own.length };
  });
  const names = evidence.map(({ name }) => name);
  const capability = await capabilityOf(options.capability ?? 'equal', names, registry);
  const value = options.store ?? source ?? 'statements';
  const { decision, ranges } = decisionFromEvidence(issue, evidence, capability, value);
  return {
    decision,
    ranges,
    settings: {},
    notes: [
      `${inWords(positions.length, 'member')} of ${members.length} with a position on ${issue} by ${at}; -1 is contra, 1 is pro`,
    ],
    alliance,
    issue,
    at,
    basis: positions.map(({ actor, day, statements: ids }) => ({
      actor,
      date: dateOf(day),
      statements: ids,
    })),
  };
}

function issueOf({ issue }: EvidenceOptions, counted: readonly Statement[]): string {
  const issues = [...new Set(counted.map((statement) => statement.issue))].toSorted();
  if (issue !== undefined && issues.includes(issue)) return issue;
  const shown = `${issues.slice(0, 12).join(', ')}${issues.length > 12 ? ', ...' : ''}`;
  if (issue === undefined)
    throw new EntenteError('usage', 'no issue', '--issue', `name what they decide on: ${shown}`);
  throw new EntenteError('input', 'no statements on the issue', issue, `there are some on: ${shown}`);
}

async function capabilityOf(
  capability: string,
  names: readonly string[],
  registry: Registry,
): Promise<ReadonlyMap<string, InputRange> | null> {
  if (capability === 'equal') return null;
  const text = decodeText(await bytesOf(capability), capability, null);
  const read = parseCapabilities(text, capability, (name) => resolveActor(registry, name));
  const missing = names.filter((name) => !read.has(name));
  if (missing.length === 0) return read;
  const shown = `${missing.slice(0, 5).join(', ')}${missing.length > 5 ? `, and ${missing.length - 5} more` : ''}`;
  throw new EntenteError('input', `${capability}: no capability`, shown, 'add rows for them, or take equal');
}
