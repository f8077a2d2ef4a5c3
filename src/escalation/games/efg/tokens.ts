import { EntenteError } from '../../../error.ts';

/** A piece of a game file: a quoted text, a number, a word such as EFG, or a sign: { } , */
export interface Token {
  readonly kind: 'text' | 'number' | 'word' | 'sign';
  readonly text: string;
  readonly line: number;
}

const [NEW_LINE, SPACE, QUOTE, COMMA, OPEN, CLOSE] = [10, 32, 34, 44, 123, 125] as const;

/** The pieces of a file, one at a time: a file of ten million signs need not be held twice. */
export function* tokens(source: string): Generator<Token, void> {
  let line = 1;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === NEW_LINE) line += 1;
    if (isSpace(code)) {
      at += 1;
    } else if (code === OPEN || code === CLOSE || code === COMMA) {
      yield { kind: 'sign', text: source[at]!, line };
      at += 1;
    } else if (code === QUOTE) {
      const end = endOfText(source, at, line);
      const quoted = source.slice(at + 1, end);
      yield { kind: 'text', text: unescaped(quoted), line };
      line += quoted.split('\n').length - 1;
      at = end + 1;
    } else {
      const end = endOfWord(source, at);
      // A digit, a sign or a point.
      const isNumber = (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
      yield { kind: isNumber ? 'number' : 'word', text: source.slice(at, end), line };
      at = end;
    }
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** Where the closing quote stands; a quote after a backslash belongs to the text. */
function endOfText(source: string, start: number, line: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === '\\') at += 1;
    else if (sign === '"') return at;
  }
  const value = `${source.slice(start, start + 30)} at line ${line}`;
  throw new EntenteError('input', 'a text without end', value, 'close it with a quotation mark');
}

function endOfWord(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === OPEN || code === CLOSE || code === COMMA || code === QUOTE || isSpace(code)) return at;
  }
  return source.length;
}

/** `\"` is a quotation mark and `\\` a backslash; a backslash before anything else is itself. */
function unescaped(quoted: string): string {
  return quoted.includes('\\') ? quoted.replace(/\\(["\\])/g, '$1') : quoted;
}
