import { writeTime } from '../../coding/coded-table/read-time.ts';
import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { Slice } from '../../networks/index.ts';
import type { ChosenCamps, Polarisation, PolarisationNull, Seek } from '../../networks/polarisation/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { figure } from './write-network.ts';

/** What polarisation was found, and what it is held against. */
export interface Polarised {
  readonly found: Polarisation;
  readonly camps: number;
  readonly statements: number;
  readonly seek: Seek;
  readonly chance: PolarisationNull | null;
  /** Of `--camps choose`: the numbers tried. */
  readonly choice: ChosenCamps | null;
}

/** Polarisation at once: a table for people, CSV with a line for each actor, or JSON with everything. */
export function polarisationText(polarised: Polarised, format: string, io: Io): string {
  const { found, statements, chance, choice } = polarised;
  const camps = campsOf(found);
  if (format === 'csv') {
    return writeCsv(
      ['actor', 'camp'],
      found.actors.map((actor, i) => [actor, found.camps[i]! + 1]),
    );
  }
  if (format === 'json') {
    const { normalised: fitness, raw, exact } = found;
    const held = chance === null ? null : { ...chance, draws: chance.draws.length };
    const tried = choice === null ? {} : { chosen: choice };
    return `${JSON.stringify({ fitness, raw, exact, statements, camps, chance: held, ...tried }, null, 2)}\n`;
  }
  const fitter = polarised.seek === 'highest' ? 'fitter' : 'less fit';
  const lines = [
    `Polarisation ${figure(found.normalised)} of ${statements} statements by ${found.actors.length} actors`,
    found.exact
      ? `No other partition into ${polarised.camps} camps is ${fitter}.`
      : `The best of ${polarised.camps} camps that the search found; that there is none ${fitter} is not proved.`,
    ...(choice === null ? [] : [choiceWords(choice)]),
    chance === null ? '' : chanceWords(chance, polarised.seek),
    '',
  ];
  const table = formatTable(
    ['camp', 'actors'],
    camps.map((actors, i) => [String(i + 1), actors.join('; ')]),
    io,
  );
  return `${lines.join('\n')}${table}`;
}

/** Polarisation slice by slice; null where there are too few actors. */
export type Series = readonly (Slice & { readonly polarisation: Polarisation | null })[];

/** Polarisation slice by slice, as text. */
export function seriesText(series: Series, format: string, io: Io): string {
  const head = [
    'slice',
    'start',
    'middle',
    'stop',
    'statements',
    'actors',
    'fitness',
    'raw',
    'exact',
    'camps',
  ];
  const times = ({ start, middle, stop }: Slice) => [start, middle, stop].map(writeTime);
  if (format === 'json') {
    const entries = series.map(({ polarisation: found, ...slice }) => {
      const [start, middle, stop] = times(slice);
      const known = found === null ? { fitness: null, raw: null, exact: null, camps: [] } : partsOf(found);
      return { start, middle, stop, statements: slice.statements, ...known };
    });
    return `${JSON.stringify({ series: entries }, null, 2)}\n`;
  }
  const rows = series.map(({ polarisation: found, ...slice }, index): CellValue[] => {
    const before = [index + 1, ...times(slice), slice.statements, slice.matrix.rows.length];
    if (found === null) return [...before, null, null, null, null];
    const camps = JSON.stringify(campsOf(found));
    if (format === 'csv') return [...before, found.normalised, found.raw, found.exact, camps];
    const words = campsOf(found)
      .map((actors) => actors.join('; '))
      .join(' | ');
    return [...before, figure(found.normalised), figure(found.raw), found.exact ? 'yes' : 'no', words];
  });
  if (format === 'csv') return writeCsv(head, rows);
  return formatTable(
    head,
    rows.map((row) => row.map((cell) => String(cell ?? ''))),
    io,
  );
}

function partsOf(found: Polarisation) {
  return { fitness: found.normalised, raw: found.raw, exact: found.exact, camps: campsOf(found) };
}

/** The actors of each camp. */
function campsOf({ actors, camps }: Polarisation): string[][] {
  const members = Array.from({ length: Math.max(-1, ...camps) + 1 }, (): string[] => []);
  for (const [i, actor] of actors.entries()) members[camps[i]!]!.push(actor);
  return members;
}

function chanceWords({ draws, mean, p }: PolarisationNull, seek: Seek): string {
  const asFar = seek === 'highest' ? 'as much or more' : 'as little or less';
  return (
    `Where the sides on each concept are dealt by chance it is ${figure(mean)} on average; ` +
    `${figure(p)} is the chance of ${asFar} (${draws.length} draws).`
  );
}

function choiceWords({ camps, tried }: ChosenCamps): string {
  const list = tried.map(
    (each) => `${each.camps}: ${figure(each.observed)} against ${figure(each.expected)}`,
  );
  return `${camps ?? 'No number of'} camps by the gap to chance (${list.join(', ')})`;
}
