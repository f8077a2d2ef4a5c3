/** JSON that was found in a text. `whole` is false where it broke off, and `value` holds what came before, null if nothing did. */
export interface FoundJson {
  readonly value: unknown;
  readonly whole: boolean;
}

/**
 * The JSON in what a model wrote: alone, between the marks of a block of code, among words or after its thoughts; the first
 * object or list of objects. If it breaks off, the elements of its list that are complete are given. Null where there is
 * none. Cost O(n).
 *
 * @example jsonInText('Here it is: {"attributions": [{"cue": "said"}, {"cue": "to')
 * // { value: [{ cue: 'said' }], whole: false }
 */
export function jsonInText(written: string): FoundJson | null {
  const text = written.slice(written.lastIndexOf('</think>') + 1);
  for (let from = text.search(OPENING); from >= 0;) {
    const { end, elements } = scan(text, from);
    if (end === null) {
      const complete = elements.map(([first, last]) => parsed(text.slice(first, last)));
      const value = complete.filter((each) => each !== undefined);
      return { value: value.length === 0 ? null : value, whole: false };
    }
    const value = parsed(text.slice(from, end));
    if (isAnswer(value)) return { value, whole: true };
    const next = text.slice(end).search(OPENING);
    from = next < 0 ? -1 : end + next;
  }
  return null;
}

const OPENING = /[[{]/;

/** "[1]" among words is no answer. */
function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value)) return isObject(value);
  return value.length === 0 || value.some(isObject);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Follows brackets outside strings: where the first one closes, and where each object of the outermost list stands. */
function scan(text: string, start: number): { end: number | null; elements: [number, number][] } {
  const elements: [number, number][] = [];
  const open: { mark: string; at: number }[] = [];
  let list = -1;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const mark = text[i]!;
    if (quoted) {
      if (mark === '\\') i++;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === '{' || mark === '[') {
      if (mark === '[' && list < 0) list = open.length;
      open.push({ mark, at: i });
    } else if (mark === '}' || mark === ']') {
      const opened = open.pop()!;
      if (opened.mark === '{' && open.length === list + 1 && list >= 0) elements.push([opened.at, i + 1]);
      if (open.length === 0) return { end: i + 1, elements };
    }
  }
  return { end: null, elements };
}
