import { columnPlace } from '../../coding/index.ts';
import { EntenteError } from '../../error.ts';
import type { DeedsOptions } from './deeds-options.ts';

/** Names that say by themselves what a column is. */
const deedNames = [
  'allocations',
  'allocated',
  'deliveries',
  'delivered',
  'disbursements',
  'disbursed',
  'deeds',
];
const wordNames = ['commitments', 'committed', 'pledges', 'pledged', 'promised', 'words'];

/** The columns of a table of amounts that are meant. */
export interface ChosenColumns {
  readonly deeds: string;
  /** Null where words come from statements. */
  readonly words: string | null;
  /** Null where it comes from a file, or there is none. */
  readonly denominator: string | null;
}

/** Which column is which: as named, else by its own name. @throws EntenteError where nothing says which column the deeds are */
export function chosenColumns(
  header: readonly string[],
  options: DeedsOptions,
  fileName: string,
): ChosenColumns {
  const named = (name: string) => header[columnPlace(header, name, fileName)]!;
  const known = (names: readonly string[]) =>
    header.find((name) => names.includes(name.toLowerCase())) ?? null;
  const deeds = options.deedColumn === undefined ? known(deedNames) : named(options.deedColumn);
  if (deeds === null) {
    const advice =
      'name the column of deeds with --deed-column and that of commitments with --word-column; or give a table with date, actor, issue, stance, magnitude and unit';
    throw new EntenteError(
      'usage',
      `which column of ${fileName} are the deeds`,
      header.slice(0, 15).join(', '),
      advice,
    );
  }
  const fromStatements = options.statements !== undefined;
  if (fromStatements && options.wordColumn !== undefined)
    throw new EntenteError(
      'usage',
      'two kinds of words',
      '--word-column and --statements',
      'leave one of them out',
    );
  const words =
    options.wordColumn === undefined ? (fromStatements ? null : known(wordNames)) : named(options.wordColumn);
  const { denominator } = options;
  const column = header.find((name) => name.toLowerCase() === denominator.toLowerCase());
  return { deeds, words, denominator: denominator === 'none' ? null : (column ?? null) };
}
