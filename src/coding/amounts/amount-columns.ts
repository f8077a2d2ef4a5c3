import { EntenteError } from '../../error.ts';
import { nameMeant } from '../name-meant.ts';
import { nearest } from '../nearest.ts';

const actors = ['actor', 'country', 'donor', 'state', 'member', 'name'];

/** Where actor and time stand in a header; -1 for what it has not. */
export interface TimedColumns {
  readonly actor: number;
  readonly date: number;
  readonly year: number;
  readonly month: number;
}

/** @throws EntenteError where no column names the actor */
export function timedColumns(header: readonly string[], fileName: string): TimedColumns {
  const names = header.map((name) => name.toLowerCase());
  const actor = actors.map((name) => names.indexOf(name)).find((at) => at !== -1);
  if (actor === undefined) {
    const advice = `it needs one of ${actors.join(', ')}`;
    throw new EntenteError(
      'input',
      `${fileName}:1: no column of actors`,
      header.slice(0, 12).join(', '),
      advice,
    );
  }
  return { actor, date: names.indexOf('date'), year: names.indexOf('year'), month: names.indexOf('month') };
}

/** The place of the column that a person named, without regard to case. @throws EntenteError naming the nearest where there is none */
export function columnPlace(header: readonly string[], name: string, fileName: string): number {
  const meant = nameMeant(name, header);
  if (meant !== null) return header.indexOf(meant);
  const near = nearest(name, header);
  const advice = `${near === null ? '' : `did you mean "${near}"? `}it has: ${header.slice(0, 15).join(', ')}`;
  throw new EntenteError('input', `no such column in ${fileName}`, name, advice);
}
