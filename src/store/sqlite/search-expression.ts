/**
 * A user's words as an FTS5 expression: all of them must occur, "words in quotation marks" next to each other, and
 * `escalat*` stands for every word that begins so. Nothing a user types is taken for FTS5 syntax. Null: no words.
 *
 * @example searchExpression('ground troops') // '"ground" "troops"'
 * @example searchExpression('"no boots" OR NEAR(x') // '"no boots" "OR" "NEAR(x"'
 */
export function searchExpression(query: string): string | null {
  const terms: string[] = [];
  for (const match of query.matchAll(/"([^"]*)"(\*?)|([^\s"]+)/g)) {
    const bare = match[3];
    const prefix = bare === undefined ? match[2] === '*' : /[^*]\*$/.test(bare);
    const words = (bare ?? match[1]!).replace(/\*+$/, '').replaceAll('\0', ' ').toWellFormed();
    if (/[\p{L}\p{N}\p{Co}]/u.test(words)) terms.push(`"${words}"${prefix ? '*' : ''}`);
  }
  return terms.length === 0 ? null : terms.join(' ');
}
