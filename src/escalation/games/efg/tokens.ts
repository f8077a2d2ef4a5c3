import { EntenteError } from '../../../error.ts';

/** A piece of a game file: a quoted text, a number, a word such as EFG, or a sign: { } , */
export interface Token {
  readonly kind: 'text' | 'number' | 'word' | 'sign';
  readonly text: string;
  readonly line: number;
}

const SIGNS = new Set(['{', '}', ',']);

/** The pieces of a file, one at a time: a file of ten million signs need not be held twice. */
export function* tokens(source: string): Generator<Token, void> {
  let line = 1;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '\n') line += 1;
    if (/\s/.test(sign)) {
      at += 1;
    } else if (SIGNS.has(sign)) {
      yield { kind: 'sign', text: sign, line };
      at += 1;
    } else if (sign === '"') {
      const end = endOfText(source, at, line);
      const quoted = source.slice(at + 1, end);
      yield { kind: 'text', text: unescaped(quoted), line };
      for (const other of quoted) if (other === '\n') line += 1;
      at = end + 1;
    } else {
      const end = endOfWord(source, at);
      const text = source.slice(at, end);
      yield { kind: /^[\d.+-]/.test(text) ? 'number' : 'word', text, line };
      at = end;
    }
  }
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
  let at = start + 1;
  while (at < source.length && !/[\s{},"]/.test(source[at]!)) at += 1;
  return at;
}

/** `\"` is a quotation mark and `\\` a backslash; a backslash before anything else is itself. */
function unescaped(quoted: string): string {
  return quoted.includes('\\') ? quoted.replace(/\\(["\\])/g, '$1') : quoted;
}
