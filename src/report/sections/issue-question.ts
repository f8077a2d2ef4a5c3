import type { Codebook, Issue } from '../../coding/codebook.ts';

/** The issue of the codebook, or null where a table holds one that the codebook does not. */
export function issueOf(codebook: Codebook, id: string): Issue | null {
  return codebook.issues.find((issue) => issue.id === id) ?? null;
}

/** The question that an issue asks; its id where the codebook does not say. */
export function questionOf(codebook: Codebook, id: string): string {
  return issueOf(codebook, id)?.question ?? id;
}
