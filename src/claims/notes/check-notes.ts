import type { Document } from '../../documents/document.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { Evidence } from '../evidence.ts';
import { languageNote } from './language-note.ts';
import { missingNotes } from './missing-notes.ts';
import { nothingNote } from './nothing-note.ts';

/** As of when and about whom a document was checked. */
export interface NoteOptions {
  /** ISO date. */
  readonly date: string;
  /** How many days a position is carried. */
  readonly carry: number;
  /** Id of the alliance that was asked about; else the one that the document names. */
  readonly alliance?: string | null;
}

/**
 * What is to be said of a whole document beside its claims, in plain sentences without a full stop: why there is nothing to check,
 * which language would be needed, which evidence is missing.
 *
 * @example checkNotes(report, [], evidence, { date: '2024-04-02', carry: 90 })
 * // ['nothing to check here: it names no alliance, no member of one and no issue of the codebook']
 */
export function checkNotes(
  document: Document,
  claims: readonly CheckedClaim[],
  evidence: Evidence,
  options: NoteOptions,
): string[] {
  const language = claims.length > 0 ? null : languageNote(document);
  const nothing = claims.length > 0 || language !== null ? null : nothingNote(document, evidence);
  return [language, nothing, ...missingNotes(claims, evidence, options)].filter((note) => note !== null);
}
