import { EntenteError } from '../error.ts';
import { nearest } from './nearest.ts';

/** Names of columns that mean the same, the first of them that a table has is taken. */
const synonyms = {
  id: ['id'],
  date: ['date'],
  speaker: ['speaker'],
  office: ['office'],
  actor: ['actor', 'country', 'speaker'],
  issue: ['issue'],
  stance: ['stance'],
  occasion: ['occasion', 'source_event', 'event'],
  page: ['page', 'url', 'seen_in_stored_page'],
  coder: ['coder'],
  confidence: ['confidence'],
  status: ['status'],
  voice: ['voice'],
  quote: ['quote', 'content', 'text', 'paraphrase', 'statement', 'deed'],
  document: ['document'],
  start: ['start'],
  end: ['end'],
  magnitude: ['magnitude'],
  unit: ['unit'],
} as const;

export type Role = keyof typeof synonyms;

/** Which column plays which part: index into the header, or -1. */
export interface Columns {
  readonly of: Readonly<Record<Role, number>>;
  /** The columns that name the actor of a row, the surest first. */
  readonly actor: readonly number[];
  /** The columns that play no part: variables, by index and name. */
  readonly others: readonly (readonly [index: number, name: string])[];
}

/** Every name that means something to Entente; a variable of such a name is written `variable.NAME`. */
const reservedNames: ReadonlySet<string> = new Set(Object.values(synonyms).flat());

const VARIABLE = 'variable.';

/** The name under which a variable stands in a table. @example columnOfVariable('date') // 'variable.date' */
export function columnOfVariable(name: string): string {
  const reserved = reservedNames.has(name.trim().toLowerCase()) || name.startsWith(VARIABLE);
  return reserved || name.trim() !== name || name === '' ? `${VARIABLE}${name}` : name;
}

/**
 * Which column of a header plays which part, without regard to case.
 *
 * @param what for the message: `statements`, `deeds`
 * @throws EntenteError naming a column that is missing, or there twice
 */
export function columnsOf(
  header: readonly string[],
  roles: readonly Role[],
  required: readonly Role[],
  what: string,
  fileName: string,
): Columns {
  const names = header.map((name) => name.toLowerCase());
  const of = Object.fromEntries(
    Object.keys(synonyms).map((role) => [
      role,
      roles.includes(role as Role) ? place(names, role as Role) : -1,
    ]),
  ) as Record<Role, number>;
  const absent = required.filter((role) => of[role] === -1);
  if (absent.length > 0) throw missing(absent, required, header, what, fileName);
  const used = new Set(Object.values(of));
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name);
    if (first !== index && reservedNames.has(name))
      throw new EntenteError(
        'input',
        `${fileName}:1: column named twice`,
        `${header[first]} and ${header[index]}`,
        'upper and lower case are the same in the names of columns; rename one',
      );
  }
  const others = [...header.entries()]
    .filter(([index, name]) => !used.has(index) && name !== '')
    .map(([index, name]) => [index, name.startsWith(VARIABLE) ? name.slice(VARIABLE.length) : name] as const);
  const twice = others.find(([, name], i) => others.findIndex(([, other]) => other === name) !== i);
  if (twice !== undefined)
    throw new EntenteError(
      'input',
      `${fileName}:1: column named twice`,
      twice[1],
      'give each variable a name of its own',
    );
  const actor = synonyms.actor.map((name) => names.indexOf(name)).filter((index) => index !== -1);
  return { of, actor, others };
}

function place(names: readonly string[], role: Role): number {
  for (const name of synonyms[role]) {
    const index = names.indexOf(name);
    if (index !== -1) return index;
  }
  return -1;
}

function missing(
  absent: readonly Role[],
  required: readonly Role[],
  header: readonly string[],
  what: string,
  fileName: string,
): EntenteError {
  const slips = absent.flatMap((role) => nearest(role, header) ?? []).map((name) => `"${name}"`);
  const wanted = required
    .map((role) => (role === 'actor' ? 'one of actor, country, speaker' : role))
    .join(', ');
  return new EntenteError(
    'input',
    `${fileName}:1: missing ${absent.length === 1 ? 'column' : 'columns'}`,
    absent.map((role) => (role === 'actor' ? 'actor (or country, or speaker)' : role)).join(', '),
    `${slips.length === 0 ? '' : `did you mean ${slips.join(', ')}? `}${what} need ${wanted}`,
  );
}
