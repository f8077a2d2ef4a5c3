import type { SourceSlant } from './source-slant.ts';

/** Outlets of fewer documents have intervals that say little. */
const FEW = 8;

/** What to bear in mind when reading the slant of sources, in sentences. */
export function slantWarnings({
  outlets,
  documents,
  statements,
  members,
}: Omit<SourceSlant, 'warnings'>): string[] {
  const warnings: string[] = [];
  if (outlets.length === 1)
    warnings.push(
      `all statements are of one outlet, ${outlets[0]!.outlet}: there is nothing to compare it with`,
    );
  if (documents === statements && statements > 1)
    warnings.push(
      'each document holds one statement, or none tells its document, so intervals take statements to be independent',
    );
  const few = outlets.filter((outlet) => outlet.documents < FEW);
  if (few.length > 0)
    warnings.push(
      `${few.length} of ${outlets.length} outlets have fewer than ${FEW} documents; their intervals are too narrow and say little`,
    );
  if (members === 1) warnings.push('only one member is reported: the index is 1 by itself');
  if (outlets.length > 1)
    warnings.push(
      'a difference is no proof of intent: an outlet may stand nearer to some members, or to the events',
    );
  return warnings;
}
