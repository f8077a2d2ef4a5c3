// JSON has no control characters in texts.
// oxlint-disable-next-line no-control-regex
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Line and column, from 1, where a text stops being JSON: engines tell it of some mistakes only. Null for JSON. O(n).
 *
 * @example jsonPlace('{\n"a": [1,]}') // { line: 2, column: 9 }
 */
export function jsonPlace(text: string): { readonly line: number; readonly column: number } | null {
  const at = offsetOf(text);
  if (at === null) return null;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more';

function offsetOf(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = past(SPACE, text, 0);
  for (; at < text.length; at = past(SPACE, text, at)) {
    const sign = text[at]!;
    const isEnd: boolean =
      (sign === '}' && open.at(-1) === '{' && (expected === 'more' || expected === 'key or end')) ||
      (sign === ']' && open.at(-1) === '[' && (expected === 'more' || expected === 'value or end'));
    if (isEnd) {
      open.pop();
      expected = 'more';
      at += 1;
    } else if (expected === 'more' || expected === 'colon') {
      if (sign !== (expected === 'colon' ? ':' : ',') || (expected === 'more' && open.length === 0))
        return at;
      expected = expected === 'colon' || open.at(-1) === '[' ? 'value' : 'key';
      at += 1;
    } else if (expected.startsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign);
      expected = sign === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else {
      const isKey = expected.startsWith('key');
      const end = past(sign === '"' || isKey ? TEXT : OTHER, text, at);
      if (end === at) return at;
      expected = isKey ? 'colon' : 'more';
      at = end;
    }
  }
  return expected === 'more' && open.length === 0 ? null : at;
}

/** Where a match that begins at `at` ends; `at` itself where there is none. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
