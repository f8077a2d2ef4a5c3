import type { Scene } from '../parse/scene.ts';

const MARK = /^(?:[–—•*·‣▪-]|\d{1,2}[.)]?|[a-z][.)])$/;

/** Where the words of an item begin that begins at a token; the token itself where it has no mark. */
export function textAt(tokens: Scene['tokens'], first: number): number {
  let at = first;
  if (tokens[at]?.text === '(') at++;
  if (!MARK.test(tokens[at]?.text ?? '')) return first;
  at++;
  while (/^[.)]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}
