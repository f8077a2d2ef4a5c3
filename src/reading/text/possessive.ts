/** Whether a word is the ending of a possessive by its letters. */
export const isPossessiveEnding = (text: string): boolean =>
  text === '’s' || text === "'s" || text === '’' || text === "'";
