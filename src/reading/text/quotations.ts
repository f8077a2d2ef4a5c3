import type { Block } from './blocks.ts';

/** A quotation within one block: `start` and `end` include the marks that are there. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The words between the marks: `[inner, innerEnd)`. */
  readonly inner: number;
  readonly innerEnd: number;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False where the closing mark is missing: then it ends with its paragraph. */
  readonly closed: boolean;
  /** It continues the quotation that the paragraph before left open. */
  readonly continues: boolean;
}

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly inner: number;
}

/** What closes each opening mark. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'",
  "''": "''",
};
const MARK = /["“”„«»‹›「」『』‘’‚'`]/g;
const DEEPEST = 4;
const ELISION = /^(?:tis|twas|em|til|cause|round|n|\d0s)\b/i;

/**
 * The quotations of a text, in order of their start. Marks of one kind may nest in those of another; an apostrophe is
 * none; a straight mark opens or closes by the white space around it; one that is never closed ends with its
 * paragraph. `plain` is the text without mark-up. Cost O(n).
 *
 * @example quotationsOf('He said "no".', [{ kind: 'paragraph', start: 0, end: 13 }])[0] // start 8, end 12, inner 9, innerEnd 11
 */
export function quotationsOf(plain: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  let left: string | null = null;
  let mark = -1;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    // A search ends at the next mark, which may stand many paragraphs further on: once for all of these.
    if (mark < block.start) mark = nextMark(plain, block.start);
    left = mark < block.end ? scan(plain, block, left, found) : null;
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function nextMark(plain: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(plain)?.index ?? plain.length;
}

/** Pairs the marks of one paragraph; tells which mark it leaves open. */
function scan(plain: string, block: Block, left: string | null, found: Quotation[]): string | null {
  const stack: Open[] = [];
  let continued = -1;
  const singles = singlesOf(plain, block);
  const push = (open: Open) => {
    if (stack.length === 0 && left === open.mark && plain.slice(block.start, open.start).trim() === '') {
      continued = open.start;
    }
    stack.push(open);
  };
  const pop = (depth: number, innerEnd: number, end: number, closed: boolean) => {
    while (stack.length > depth) {
      const open = stack.pop()!;
      const own = stack.length === depth && closed;
      // An inner quotation that its outer one cuts off was a stray mark or lacks its closing one.
      if (!own && stack.length > 0) continue;
      const stop = own ? innerEnd : trimmedEnd(plain, open.inner, innerEnd);
      if (plain.slice(open.inner, stop).trim() === '') continue;
      found.push({
        start: open.start,
        end: own ? end : stop,
        inner: open.inner,
        innerEnd: stop,
        depth: stack.length,
        closed: own,
        continues: open.start === continued,
      });
    }
  };
  MARK.lastIndex = block.start;
  for (let match = MARK.exec(plain); match !== null && match.index < block.end; match = MARK.exec(plain)) {
    const at = match.index;
    const mark = doubled(plain, at, block.end) ? "''" : match[0];
    const after = at + mark.length;
    MARK.lastIndex = after;
    const depth = closes(stack, mark, plain, at, after, block);
    if (depth >= 0) {
      pop(depth, at, after, true);
    } else if (stack.length < DEEPEST && opens(mark, plain, at, after, block, singles)) {
      const same = stack.findIndex((open) => open.mark === mark);
      // The same mark opens again: the closing one before it is missing.
      if (same >= 0) pop(same, at, at, false);
      push({ mark, start: at, inner: after });
    }
  }
  const open = stack[0];
  pop(0, block.end, block.end, false);
  return open?.mark ?? null;
}

/** Level of the stack that a mark closes, or -1. */
function closes(
  stack: readonly Open[],
  mark: string,
  plain: string,
  at: number,
  after: number,
  block: Block,
): number {
  if (stack.length === 0) return -1;
  const before = at > block.start ? plain[at - 1]! : ' ';
  const next = after < block.end ? plain[after]! : ' ';
  if ((mark === '’' || mark === "'") && isWord(before) && isWord(next)) return -1;
  if ((mark === '"' || mark === "''" || mark === "'") && isSpace(before) && !isSpace(next)) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    if (!closers[stack[i]!.mark]!.includes(mark)) continue;
    if (mark === '’' || mark === "'") {
      // "the ministers’ view’": a plural's apostrophe, if a later mark can close.
      const possessive = /s/i.test(before) && isSpace(next) && /\p{Ll}/u.test(plain[after + 1] ?? '');
      if (possessive && closesLater(plain, mark, after, block.end)) return -1;
    }
    return i;
  }
  return -1;
}

function opens(
  mark: string,
  plain: string,
  at: number,
  after: number,
  block: Block,
  singles: Singles,
): boolean {
  if (mark === '”' || mark === '’' || mark === '›' || mark === '」' || mark === '』' || mark === '`')
    return false;
  const before = at > block.start ? plain[at - 1]! : ' ';
  const next = after < block.end ? plain[after]! : ' ';
  if (mark === '»')
    return isSpace(before) && !isSpace(next) && plain.slice(after, after + 2000).includes('«');
  if (mark === '"' || mark === "''") return !isSpace(next) && !(isWord(before) && !isWord(next));
  if (mark === "'" || mark === '‘') {
    if (isWord(before) || isSpace(next)) return false;
    if (ELISION.test(plain.slice(after, after + 8))) return false;
    return singles(mark) > at || (mark === '‘' && at === block.start);
  }
  return true;
}

/** Place of the last single mark of each kind that could close something; an opening one needs it. */
type Singles = (mark: "'" | '‘') => number;

function singlesOf(plain: string, block: Block): Singles {
  const found: { "'"?: number; '‘'?: number } = {};
  return (mark) => (found[mark] ??= lastClosing(plain, block, mark === '‘' ? '’' : mark));
}

function lastClosing(plain: string, block: Block, mark: string): number {
  for (let i = block.end - 1; i > block.start; i--) {
    if (plain[i] !== mark) continue;
    const next = i + 1 < block.end ? plain[i + 1]! : ' ';
    if (!isWord(next) && !isSpace(plain[i - 1]!)) return i;
  }
  return -1;
}

/** Whether within the next 300 units another single mark ends a word, before one opens. */
function closesLater(plain: string, mark: string, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 300); i++) {
    if (plain[i] === '‘') return false;
    if (plain[i] === mark && !isSpace(plain[i - 1]!) && !isWord(plain[i + 1] ?? ' ')) return true;
  }
  return false;
}

function doubled(plain: string, at: number, end: number): boolean {
  return at + 1 < end && (plain[at] === "'" || plain[at] === '`') && plain[at + 1] === plain[at];
}

function trimmedEnd(plain: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && plain[stop - 1]!.trim() === '') stop--;
  return stop;
}

const isSpace = (char: string) =>
  char.trim() === '' || char === '(' || char === '[' || char === '—' || char === '–';
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);
