import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `[start, end)` in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One attribution as an annotator marked it. */
export interface Marked {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
}

export interface Article {
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** The articles of a corpus in brat standoff, in order of name, each as its first annotator marked it. */
export function readCorpus(folder: string): Article[] {
  const files = readdirSync(join(folder, 'attributions')).toSorted();
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const id = file.slice(0, -'.txt'.length);
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      const first = files.find(
        (name) => name.startsWith(id) && /^_[0-9a-f]{4}\.ann$/.test(name.slice(id.length)),
      );
      if (first === undefined) return { text, marked: [] };
      return { text, marked: markedIn(readFileSync(join(folder, 'attributions', first), 'utf8'), text) };
    });
}

function markedIn(standoff: string, text: string): Marked[] {
  const offset = unitOffsets(text);
  const places = new Map<string, Place[]>();
  const events: string[] = [];
  for (const line of standoff.split(/\r?\n/)) {
    const entity = /^(T\d+)\t[\w-]+ ([\d; ]+)\t/.exec(line);
    if (entity !== null) {
      const parts = entity[2]!.split(';').map((part) => {
        const [start, end] = part.trim().split(' ').map(Number);
        return { start: offset(start!), end: offset(end!) };
      });
      places.set(entity[1]!, parts);
    }
    const event = /^E\d+\t(.*)$/.exec(line);
    if (event !== null) events.push(event[1]!);
  }
  return events.map((event) => {
    const roles = event
      .trim()
      .split(/\s+/)
      .map((role) => role.split(':'));
    const of = (wanted: string) =>
      roles.flatMap(([role, id]) => (role!.replace(/\d+$/, '') === wanted ? (places.get(id!) ?? []) : []));
    return { source: of('Source'), cue: of('Cue'), content: of('Content') };
  });
}

/** brat counts code points. */
function unitOffsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (point) => units[point] ?? text.length;
}
