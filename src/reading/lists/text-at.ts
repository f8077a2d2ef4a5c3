import type { Scene } from '../parse/scene.ts';

const MARK = /^(?:[–—•*·‣▪-]|\d{1,2}[.)]?|[a-z][.)])$/;

const LETTER = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/;

/** Where the words of an item begin that begins at a token; the token itself where it has no mark. */
export function textAt(tokens: Scene['tokens'], first: number): number {
  let at = first;
  // "(a)", "(iv)"
  if (tokens[at]?.text === '(' && LETTER.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')')
    return at + 3;
  if (tokens[at]?.text === '(') at++;
  if (!MARK.test(tokens[at]?.text ?? '')) return first;
  at++;
  while (/^[.)]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}
