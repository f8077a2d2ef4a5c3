import type { Command } from 'commander';
import { correctReading } from '../../claims/index.ts';
import { reviewedKinds, type Reading, type ReviewedKind } from '../../coding/review.ts';
import { type Registry, resolveActor } from '../../coding/registry/index.ts';
import type { Codebook } from '../../coding/codebook.ts';
import { EntenteError } from '../../error.ts';
import { isoDate } from '../options.ts';
import { nearestName } from './nearest-name.ts';
import { quantityIn } from './quantity-in.ts';

/** What the command line says of how a claim is to be read. */
export interface ReadingOptions {
  readonly kind?: string;
  readonly actors?: string;
  readonly issue?: string;
  readonly side?: string;
  readonly direction?: string;
  readonly negated?: string;
  readonly since?: string;
  readonly until?: string;
  readonly set: readonly string[];
}

/** Adds the options that correct a reading. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--kind <kind>', `correct the reading: the kind of claim (${reviewedKinds.join(', ')})`)
    .option('--actors <names>', 'whom it is about, by any names, with semicolons between them')
    .option('--issue <id>', 'which issue of the codebook it is about')
    .option('--side <side>', 'which side it puts them on: pro or contra')
    .option('--direction <direction>', 'where unity goes: rising, falling, not-rising or not-falling')
    .option('--negated <yes|no>', 'whether the claim denies it')
    .option('--since <date>', 'from when on it speaks', isoDate)
    .option('--until <date>', 'of which day it speaks', isoDate)
    .option(
      '--set <part=value>',
      'any other part of the reading (docs/claims.md): united=no, quantity="at least 6", partners="France; Italy"; may be given again',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    );
}

/** Whether anything is said of the reading. */
export function saysReading(options: ReadingOptions): boolean {
  const { kind, actors, issue, side, direction, negated, since, until, set } = options;
  return set.length > 0 || [kind, actors, issue, side, direction, negated, since, until].some(isGiven);
}

/** The reading that the command line asks for, from the one so far. @throws EntenteError for names and parts that mean nothing */
export function readingFrom(
  base: Reading | null,
  options: ReadingOptions,
  known: { readonly registry: Registry; readonly codebook: Codebook },
): Reading {
  const { kind, actors, issue, side, direction, negated, since, until } = options;
  const given: Record<string, unknown> = Object.fromEntries(options.set.map((each) => partOf(each, known)));
  if (side !== undefined) given['side'] = side;
  if (direction !== undefined) given['direction'] = direction;
  if (negated !== undefined) given['negated'] = truth(negated, '--negated');
  if (issue !== undefined)
    Object.assign(given, { issue: issueOf(issue, known.codebook), issueFrom: 'claim' });
  if (since !== undefined || until !== undefined) {
    given['time'] = {
      since: since === undefined ? null : { first: since, last: since },
      until: until ?? null,
    };
  }
  const wanted = kind === undefined ? base?.kind : kindOf(kind);
  if (actors !== undefined) {
    const ids = namesIn(actors, known.registry);
    Object.assign(given, aboutActors(wanted, ids));
  }
  const reading = correctReading(base, { ...given, ...(wanted === undefined ? {} : { kind: wanted }) });
  return withActors(reading);
}

/** What a kind calls those whom it is about; a claim of any other kind is about an alliance. */
const aboutWhom: Readonly<Partial<Record<ReviewedKind, string>>> = {
  side: 'subjects',
  division: 'subjects',
  change: 'subjects',
  'words-deeds': 'subjects',
  magnitude: 'subjects',
  exclusivity: 'named',
  spokesperson: 'speakers',
  sequence: 'earlier',
};

function aboutActors(kind: ReviewedKind | undefined, ids: readonly string[]): Record<string, unknown> {
  return { [(kind === undefined ? undefined : aboutWhom[kind]) ?? 'actors']: ids };
}

/** A claim about actors names them among its actors too, and those it puts beside them last. */
function withActors(reading: Reading): Reading {
  const part = aboutWhom[reading.kind];
  if (part === undefined) return reading;
  const named = [part, 'partners', 'later', 'speaksFor'].flatMap((each) => reading[each] ?? []);
  return named.length === 0 ? reading : { ...reading, actors: [...new Set(named)] };
}

const lists = new Set(['actors', 'subjects', 'partners', 'named', 'speakers', 'earlier', 'later']);
const single = new Set(['speaksFor', 'alliance', 'among']);
const truths = new Set(['negated', 'united', 'divided', 'match', 'outside', 'part', 'pledged']);

function partOf(
  option: string,
  { registry, codebook }: { readonly registry: Registry; readonly codebook: Codebook },
): [string, unknown] {
  const [part = '', ...rest] = option.split('=');
  const name = part.trim();
  const value = rest.join('=').trim();
  if (rest.length === 0 || name === '') {
    throw new EntenteError('usage', 'no part=value', option, 'write it as --set united=no');
  }
  if (lists.has(name)) return [name, value === '' ? [] : namesIn(value, registry)];
  if (single.has(name)) return [name, namesIn(value, registry)[0] ?? ''];
  if (truths.has(name)) return [name, truth(value, `--set ${name}`)];
  if (name === 'issue') return [name, issueOf(value, codebook)];
  if (name === 'quantity') return [name, quantityIn(value)];
  if (value === '' || value === 'none' || value === 'null') return [name, null];
  return [name, value.startsWith('{') || value.startsWith('[') ? json(value, name) : value];
}

function json(value: string, name: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    const advice = `--set ${name} takes JSON where it has several parts`;
    throw new EntenteError('usage', 'no JSON', value, advice, { cause });
  }
}

function truth(value: string, option: string): boolean {
  if (/^(?:yes|true)$/i.test(value)) return true;
  if (/^(?:no|false)$/i.test(value)) return false;
  throw new EntenteError('usage', `neither yes nor no, for ${option}`, value, 'write yes or no');
}

function kindOf(name: string): ReviewedKind {
  const kind = reviewedKinds.find((each) => each === name.toLowerCase());
  if (kind !== undefined) return kind;
  const near = nearestName(name, reviewedKinds);
  const advice = `${near === null ? '' : `did you mean ${near}? `}There are: ${reviewedKinds.join(', ')}`;
  throw new EntenteError('usage', 'no such kind of claim', name, advice);
}

function issueOf(name: string, { issues }: Codebook): string {
  const known = issues.map(({ id }) => id);
  if (known.includes(name)) return name;
  throw new EntenteError('not-found', 'unknown issue', name, `the codebook has: ${known.join(', ')}`);
}

/** Ids of actors that go by these names. @throws EntenteError for one that nobody knows, with the nearest */
export function namesIn(names: string, registry: Registry): string[] {
  const given = names.split(/[;,]/).map((name) => name.trim());
  return given.filter((name) => name !== '').map((name) => actorOf(name, registry));
}

/** @throws EntenteError for a name that nobody goes by */
export function actorOf(name: string, registry: Registry): string {
  const id = registry.actors.has(name) ? name : resolveActor(registry, name);
  if (id !== null) return id;
  const near = nearestName(name, [...registry.actors.keys()]);
  const advice = near === null ? 'add it to the codebook, or name another' : `did you mean ${near}?`;
  throw new EntenteError('not-found', 'unknown actor', name, advice);
}

function isGiven(value: unknown): boolean {
  return value !== undefined;
}
