/** Whether a word begins with one of some marks, as characters of one string. Most words begin with a letter of ASCII. */
export function beginsWithMark(text: string, marks: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code < 97 || code > 122) && text !== '' && marks.includes(text[0]!);
}
