const KINDS: Readonly<Record<string, string>> = {};

/** A kind of claim as a reader would call it. @example claimKindInWords('who-says') // 'who says' */
export function claimKindInWords(kind: string): string {
  return KINDS[kind] ?? kind.replaceAll('-', ' ');
}
