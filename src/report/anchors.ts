/**
 * The anchor of a statement or deed in the list of evidence. Different ids get different anchors, and no character of
 * an id can leave the attribute.
 *
 * @example statementAnchor('troops-2024:7') // 's-troops-2024_3a_7'
 */
export function statementAnchor(id: string): string {
  return `s-${safe(id)}`;
}

/** The anchor of claim `number` (from 1) of column `column` (from 0). @example claimAnchor(1, 3) // 'claim-B3' */
export function claimAnchor(column: number, number: number): string {
  return `claim-${claimName(column, number)}`;
}

/** The place in the column's text where that claim stands. */
export function placeAnchor(column: number, number: number): string {
  return `place-${claimName(column, number)}`;
}

/** The list of statements that a claim's verdict rests on. */
export function claimEvidenceAnchor(column: number, number: number): string {
  return `evidence-${claimName(column, number)}`;
}

/** The anchor of a column's text. */
export function columnAnchor(column: number): string {
  return `column-${columnName(column)}`;
}

/** The anchor of a part of an issue: `positions`, `unity`, `change`, `evidence`, or one period of the series. */
export function issueAnchor(part: string, issue: string): string {
  return `${part}-${safe(issue)}`;
}

/** Columns are lettered as sheets are. @example columnName(0) // 'A' @example columnName(26) // 'AA' */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A claim's short name. @example claimName(0, 4) // 'A4' */
export function claimName(column: number, number: number): string {
  return `${columnName(column)}${number}`;
}

/** The row of a member's position on an issue. @example memberAnchor('troops', 'United States') // 'at-troops-United_20_States' */
export function memberAnchor(issue: string, actor: string): string {
  return `at-${safe(issue)}-${safe(actor)}`;
}

/** The chain behind figures that were computed together. @example basisAnchor('claim/A3') // 'why-claim_2f_A3' */
export function basisAnchor(basis: string): string {
  return `why-${safe(basis)}`;
}

/** The anchor of a claim by its short name. @example claimAnchorOf('A3') // 'claim-A3' */
export function claimAnchorOf(name: string): string {
  return `claim-${safe(name)}`;
}

/** The anchor of a document in the list of documents. */
export function documentAnchor(id: string): string {
  return `document-${safe(id)}`;
}

function safe(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
}
