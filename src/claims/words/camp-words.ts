/** What of an actor's somebody can be in, or share: "the French camp", "Germany's view". */
export const campNouns: ReadonlySet<string> = new Set(
  'camp side corner position view views line stance opinion reading misgivings doubts enthusiasm reservations'.split(
    ' ',
  ),
);

/** Verbs of being of the same view as somebody. */
export const sharing: ReadonlySet<string> = new Set(
  'share shares shared follow follows take takes toe toes echo echoes adopt adopts hold holds'.split(' '),
);
