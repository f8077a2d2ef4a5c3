/** Whether a word begins with a capital letter. Most are ASCII, which needs no regular expression. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
