import type { DnaDocument, DnaStatement } from './dna-file.ts';

type Bounds = Pick<DnaStatement, 'start' | 'stop'>;

/**
 * Statements whose places hold in the texts, in UTF-16 units. Those of a document where this cannot be are read as
 * counts of characters, if that can be. A place that is partly outside the text is drawn in to it, one that is wholly
 * outside is kept as written (`quoteOf` gives null); a statement whose document is not there is left out, as DNA does.
 * Each such thing is noted.
 */
export function placedStatements(
  statements: ReadonlyMap<number, readonly DnaStatement[]>,
  documents: readonly DnaDocument[],
  notes: string[],
): Map<number, readonly DnaStatement[]> {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const inDocument = Map.groupBy([...statements.values()].flat(), ({ document }) => document);
  const asCharacters = new Map<number, Uint32Array>();
  for (const [document, own] of inDocument) {
    const text = texts.get(document);
    if (text === undefined || own.every((each) => isStretch(text, each))) continue;
    const units = unitsOfCharacters(text);
    if (!own.every(({ start, stop }) => start < stop && stop < units.length)) continue;
    asCharacters.set(document, units);
    notes.push(`places in document ${document} count characters, not UTF-16 units: they are converted`);
  }
  const placed = (statement: DnaStatement): DnaStatement[] => {
    const { id, document, start, stop } = statement;
    const text = texts.get(document);
    if (text === undefined) {
      notes.push(`statement ${id} is left out: document ${document} is not in the file`);
      return [];
    }
    const units = asCharacters.get(document);
    if (units !== undefined) return [{ ...statement, start: units[start]!, stop: units[stop]! }];
    if (isStretch(text, statement)) return [statement];
    if (start < 0 || start >= text.length || stop <= start) {
      notes.push(`statement ${id} at [${start}, ${stop}) is outside its text of ${text.length} units`);
      return [statement];
    }
    const mended = whole(text, statement);
    notes.push(`statement ${id} at [${start}, ${stop}) is put at [${mended.start}, ${mended.stop})`);
    return [{ ...statement, ...mended }];
  };
  return new Map([...statements].map(([type, own]) => [type, own.flatMap(placed)]));
}

/** What a statement's passage says; null where its place is outside the text. */
export function quoteOf(text: string, bounds: Bounds): string | null {
  return isStretch(text, bounds) ? text.slice(bounds.start, bounds.stop) : null;
}

/** Whether a stretch lies in the text, and begins and ends between characters. */
function isStretch(text: string, { start, stop }: Bounds): boolean {
  return start >= 0 && start < stop && stop <= text.length && !isSplit(text, start) && !isSplit(text, stop);
}

/** The nearest stretch that holds it and is one. */
function whole(text: string, { start, stop }: Bounds): Bounds {
  const first = isSplit(text, start) ? start - 1 : start;
  const last = Math.min(Math.max(stop, first + 1), text.length);
  return { start: first, stop: isSplit(text, last) ? last + 1 : last };
}

function isSplit(text: string, at: number): boolean {
  return isHalf(text.charCodeAt(at - 1), 0xd800) && isHalf(text.charCodeAt(at), 0xdc00);
}

function isHalf(unit: number, from: number): boolean {
  return unit >= from && unit < from + 0x400;
}

/** Character -> UTF-16 unit at which it begins, with the end of the text as the last one. */
function unitsOfCharacters(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1);
  let characters = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) units[characters++] = at;
  units[characters++] = text.length;
  return units.subarray(0, characters);
}
