/** Conjunctions behind which a noun phrase of its own can begin. */
export const conjunctions: ReadonlySet<string> = new Set(
  'and but yet while because although though that'.split(' '),
);
