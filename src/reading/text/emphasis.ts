const MARK = /\*+|_+/g;
const LONGEST = 3;

/**
 * A line of plain text with the marks of emphasis blanked that people type in it, `*so*`, `**so**` or `_so_`: a mark before a word, and the same
 * one after a word. All others stay ("3 * 4", "* a note"). Cost O(n).
 *
 * @example withoutEmphasis('*Will you go?*') // ' Will you go? '
 */
export function withoutEmphasis(line: string): string {
  if (!line.includes('*') && !line.includes('_')) return line;
  const blanked = Array.from(line.matchAll(MARK), (match) => match).filter(
    ({ 0: mark }) => mark.length <= LONGEST,
  );
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < blanked.length; i++) {
    const [open, close] = [blanked[i]!, blanked[i + 1]!];
    const end = open.index + open[0].length;
    if (
      open[0] !== close[0] ||
      !opens(line, open.index, end) ||
      !closes(line, close.index, close.index + close[0].length)
    )
      continue;
    const blank = ' '.repeat(open[0].length);
    pieces.push(line.slice(from, open.index), blank, line.slice(end, close.index), blank);
    from = close.index + close[0].length;
    i++;
  }
  pieces.push(line.slice(from));
  return pieces.join('');
}

/**
 * Whether all of a paragraph is emphasised, as questions of an interview often are.
 *
 * @example isEmphasised('**Will you go?**') // true
 */
export function isEmphasised(text: string): boolean {
  const words = text.trim();
  const mark = words.startsWith('*') ? '*' : '_';
  let marks = 0;
  while (marks < LONGEST && words[marks] === mark) marks++;
  if (marks === 0 || words.length <= 2 * marks || !words.endsWith(mark.repeat(marks))) return false;
  return words.indexOf(mark, marks) === words.length - marks;
}

const opens = (line: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(line[start - 1] ?? ' ') && /\S/.test(line[end] ?? ' ');

const closes = (line: string, start: number, end: number): boolean =>
  /\S/.test(line[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(line[end] ?? ' ');
