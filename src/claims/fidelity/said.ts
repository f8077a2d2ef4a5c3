/** Words of somebody, as some text has them, with what stands around them there. */
export interface Said {
  readonly text: string;
  /** The paragraph or sentence that holds them, and where in it; the text itself where there is nothing else. */
  readonly around: string;
  readonly start: number;
  readonly end: number;
  /** Within quotation marks; false for a report in other words. */
  readonly direct: boolean;
  /** The person as named, and the id of the actor that it counts for; null where not known. */
  readonly speaker: string | null;
  readonly actor: string | null;
  /** ISO date on which it was said or, of a document, published. */
  readonly date: string | null;
  /** Id of the issue it was coded with, where it was. */
  readonly issue: string | null;
}

/**
 * Words with nothing around them.
 *
 * @example saidAlone('We will stay.', { speaker: 'Dora Velik' }).around // 'We will stay.'
 */
export function saidAlone(
  text: string,
  known: Partial<Omit<Said, 'text' | 'around' | 'start' | 'end'>> = {},
): Said {
  const nothing = { speaker: null, actor: null, date: null, issue: null, direct: true };
  return { ...nothing, ...known, text, around: text, start: 0, end: text.length };
}
