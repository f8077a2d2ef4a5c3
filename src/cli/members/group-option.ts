import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { csvTable } from '../../coding/csv-table.ts';
import { problemsOf } from '../../coding/problems.ts';
import { membersOn, type Registry, resolveActor } from '../../coding/registry/index.ts';
import { alwaysMembers, type VotingMember, votingMembers } from '../../cohesion/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { EntenteError } from '../../error.ts';
import { isoDate } from '../options.ts';
import { bytesOf } from '../statements/bytes-of.ts';

/** Whose members are asked about. */
export interface GroupOptions {
  readonly alliance?: string;
  readonly members?: string;
  readonly membersOn?: string;
}

/** Adds `--alliance`, `--members` and `--members-on`. */
export function withGroup(command: Command): Command {
  return command
    .option('--alliance <name>', 'whose members: any name of it, such as NATO')
    .option(
      '--members <names>',
      'these instead of an alliance, all the time: "France, PL, Spain", or a file with a name a line',
    )
    .option(
      '--members-on <date>',
      'who was a member of the alliance on this date, all the time: 1990-01-01',
      isoDate,
    );
}

/** A group whose members are known on any date. */
export interface Group {
  /** The id of the alliance, `NATO on 1990-01-01`, or how many members were named. */
  readonly name: string;
  readonly on: (date: string) => readonly string[];
  /** The same as memberships. */
  readonly spans: readonly VotingMember[];
  /** Names of `--members` that the registry does not know; they count as they are. */
  readonly unknown: readonly string[];
}

/**
 * The group that a command line asks about.
 *
 * @throws EntenteError of usage for none, for two, or for a date without an alliance; where the registry does not know the alliance, or it
 * has no members on `--members-on`
 */
export async function groupOf(options: GroupOptions, registry: Registry): Promise<Group> {
  const { alliance, members, membersOn: date } = options;
  if (members !== undefined) {
    const other = alliance ?? date;
    if (other !== undefined)
      throw new EntenteError('usage', 'two groups', `--members and ${other}`, 'leave one of them out');
    return named(await namesOf(members), registry);
  }
  if (alliance === undefined) {
    const what = date === undefined ? 'no group' : 'no alliance';
    throw new EntenteError(
      'usage',
      what,
      'neither --alliance nor --members',
      'name one, such as --alliance NATO',
    );
  }
  const id = registry.actors.has(alliance) ? alliance : (resolveActor(registry, alliance) ?? alliance);
  if (date === undefined) {
    // Asked at once, so that an alliance that nobody knows is told before anything is counted.
    membersOn(registry, alliance, '2000-01-01');
    return {
      name: id,
      on: (day) => membersOn(registry, alliance, day),
      spans: votingMembers(registry, id),
      unknown: [],
    };
  }
  const fixed = membersOn(registry, alliance, date);
  if (fixed.length === 0) {
    const advice = 'the registry records none on that date; take another, or give --members';
    throw new EntenteError('input', 'no members', `${id} on ${date}`, advice);
  }
  return { name: `${id} as of ${date}`, on: () => fixed, spans: alwaysMembers(fixed), unknown: [] };
}

function named(names: readonly string[], registry: Registry): Group {
  const unknown: string[] = [];
  const ids = names.map((name) => {
    const id = registry.actors.has(name) ? name : resolveActor(registry, name);
    if (id === null) unknown.push(name);
    return id ?? name;
  });
  const fixed = [...new Set(ids)].toSorted();
  const name = fixed.length === 1 ? fixed[0]! : `${fixed.length} named members`;
  return { name, on: () => fixed, spans: alwaysMembers(fixed), unknown };
}

/** Names divided by commas or semicolons, or those of a file: a name a line, or the column `actor`, `member` or `country` of a table. */
async function namesOf(written: string): Promise<string[]> {
  const isFile = await stat(written).then(
    (found) => found.isFile(),
    () => false,
  );
  const names = isFile ? await namesInFile(written) : written.split(/[,;]/);
  const filled = names.map((name) => name.trim()).filter((name) => name !== '');
  if (filled.length > 0) return filled;
  throw new EntenteError('input', 'no members', written, 'name them: --members "France, Poland, Spain"');
}

async function namesInFile(path: string): Promise<string[]> {
  const text = decodeText(await bytesOf(path), path, null);
  if (text.trim() === '') return [];
  const problems = problemsOf(path);
  const table = csvTable(text, path, problems);
  const column = table.header.findIndex((name) => /^(?:actor|member|country)$/i.test(name));
  if (column === -1) return text.split(/\r\n|\r|\n/);
  const names = Array.from(table.records, ({ cells }) => cells[column]!);
  problems.throwFirst();
  return names;
}
