import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';

/** The columns of a quantity: the value, and the lowest and highest it may be; -1 where there is none. */
export interface RangeColumns {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Which column of a table of positions says what. */
export interface PositionColumns {
  readonly actor: number;
  readonly capability: RangeColumns;
  /** The dimensions in the order of their columns. */
  readonly dimensions: readonly {
    readonly name: string;
    readonly position: RangeColumns;
    readonly salience: RangeColumns;
  }[];
  readonly issue: number;
  /** What rules of decision count; -1 where there is none. */
  readonly votes: number;
  readonly population: number;
}

/**
 * Finds the columns `actor`, `position`, `salience` and `capability`, in any order and case. Several dimensions are written
 * `position:NAME` and `salience:NAME`; ranges `position_low`, `position_high`, with a name `position_low:NAME`. `votes` and
 * `population` are for rules of decision.
 *
 * @throws EntenteError naming what is missing, or a column there twice
 */
export function positionColumns(header: readonly string[], fileName: string): PositionColumns {
  const names = header.map(canonical);
  const again = names.findIndex((name, i) => name !== '' && names.indexOf(name) !== i);
  if (again !== -1)
    throw new EntenteError(
      'input',
      `${fileName}:1: column named twice`,
      `${header[names.indexOf(names[again]!)]} and ${header[again]}`,
      'upper and lower case are the same in the names of columns; rename one',
    );
  const at = (name: string) => names.indexOf(name);
  const named = header.flatMap((name) => /^\s*position\s*:\s*(.+?)\s*$/i.exec(name)?.[1] ?? []);
  if (named.length > 0 && at('position') !== -1) {
    const advice = `leave one out: either one column position, or position:NAME for each dimension`;
    throw new EntenteError(
      'input',
      `${fileName}:1: two kinds of columns`,
      `position and position:${named[0]}`,
      advice,
    );
  }
  const wanted = named.length === 0 ? ['actor', 'position', 'salience'] : ['actor', ...saliences(named)];
  const absent = wanted.filter((name) => at(canonical(name)) === -1);
  if (absent.length > 0) throw missing(absent, wanted, header, fileName);
  const columns = (name: string, of = ''): RangeColumns => ({
    value: at(`${name}${of}`),
    low: at(`${name}_low${of}`),
    high: at(`${name}_high${of}`),
  });
  const dimension = (name: string, of: string) => ({
    name,
    position: columns('position', of),
    salience: columns('salience', of),
  });
  return {
    actor: at('actor'),
    capability: columns('capability'),
    dimensions:
      named.length === 0
        ? [dimension('position', '')]
        : named.map((name) => dimension(name, `:${name.toLowerCase()}`)),
    issue: at('issue'),
    votes: at('votes'),
    population: at('population'),
  };
}

function saliences(dimensions: readonly string[]): string[] {
  return dimensions.map((name) => `salience:${name}`);
}

/** Without regard to case and to white space around the colon. */
function canonical(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\s*:\s*/, ':');
}

function missing(
  absent: readonly string[],
  wanted: readonly string[],
  header: readonly string[],
  fileName: string,
): EntenteError {
  const slips = absent.flatMap((name) => nearest(name, header) ?? []).map((name) => `"${name}"`);
  const meant = slips.length === 0 ? '' : `did you mean ${slips.join(', ')}? `;
  return new EntenteError(
    'input',
    `${fileName}:1: missing ${absent.length === 1 ? 'column' : 'columns'}`,
    absent.join(', '),
    `${meant}positions need ${wanted.join(', ')}, and may have capability`,
  );
}
