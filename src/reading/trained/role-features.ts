import { joined } from './codes.ts';
import type { View } from './view.ts';

export const MOST_ROLE_FEATURES = 96;

const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 35 ? 8 : 9;
const few = (n: number): number => (n < 3 ? n : n < 5 ? 3 : 4);

/** What is known of a cue before its roles are looked for. */
export interface CueView {
  readonly view: View;
  /** Tokens [first, last) of the cue. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly quote: number;
  readonly lemma: number;
  readonly frame: number;
  readonly size: number;
  readonly headTag: number;
  readonly candidate: number;
  /** Token -> 0 not in the rules' source of this cue, 1 first, 2 within, 3 last, 4 only. */
  readonly source: Uint8Array;
  readonly content: Uint8Array;
  /** What follows the cue. */
  readonly next: number;
  readonly nextTag: number;
  /** Token -> 0..4, how surely it stands in another cue. */
  readonly others: Uint8Array;
}

export function cueView(view: View, first: number, last: number, others: Uint8Array): CueView {
  const n = view.length;
  const { scene } = view;
  let candidate = -1;
  let head = first;
  for (let i = first; i < last; i++) {
    const g = scene.groupAt[i]!;
    if (g >= 0 && scene.groups[g]!.head === i && !scene.groups[g]!.auxiliary) {
      head = i;
      if (view.candidate[i]! >= 0) candidate = view.candidate[i]!;
      break;
    }
  }
  if (candidate < 0) {
    for (let i = first; i < last && candidate < 0; i++) candidate = view.candidate[i]!;
    if (head === first) {
      for (let i = first; i < last; i++) {
        const t = view.tag[i]!;
        if (t === 8 || t === 16) {
          head = i;
          break;
        }
      }
    }
  }
  const source = new Uint8Array(n);
  const content = new Uint8Array(n);
  if (candidate >= 0) {
    const each = view.candidates[candidate]!;
    if (each.source !== null) flag(source, each.source.first, each.source.last);
    for (const range of each.content) flag(content, range.first, range.last);
  }
  return {
    view,
    first,
    last,
    sentence: view.sentence[first]!,
    quote: scene.quote[first]!,
    lemma: view.lemma[head]!,
    frame: candidate >= 0 ? view.frame[candidate]! : 0,
    size: Math.min(4, last - first),
    headTag: view.tag[head]!,
    candidate,
    source,
    content,
    next: last < n ? view.word[last]! : 7,
    nextTag: last < n ? view.tag[last]! : 31,
    others,
  };
}

function flag(flags: Uint8Array, first: number, last: number): void {
  if (last <= first) return;
  if (last - first === 1) {
    flags[first] = 4;
    return;
  }
  flags.fill(2, first, last);
  flags[first] = 1;
  flags[last - 1] = 3;
}

/** Codes that tell whether token `i` belongs to the source or content of a cue, into `out`; how many. */
export function roleFeatures(cue: CueView, i: number, out: Int32Array): number {
  const { view, first, last } = cue;
  const { word, lemma, tag, shape, quoted, mark, verbal, length: n } = view;
  let k = 0;
  const before = i < first;
  const far = before ? first - i : i - last + 1;
  const side = before ? 1 : 2;
  const where = view.sentence[i] === cue.sentence ? 0 : view.sentence[i]! < cue.sentence ? 1 : 2;
  const dir = side + 4 * where;
  const t = tag[i]!;
  const w = word[i]!;
  const l = lemma[i]!;
  const t1 = i > 0 ? tag[i - 1]! : 30;
  const u1 = i + 1 < n ? tag[i + 1]! : 30;
  const q = view.scene.quote[i]!;
  const quote = q < 0 ? (cue.quote < 0 ? 0 : 1) : q === cue.quote ? 2 : 3;
  const rs = cue.source[i]!;
  const rc = cue.content[i]!;
  const from = before ? i : last;
  const to = before ? first : i;
  const commas = few(view.commas[to]! - view.commas[from]!);
  const finites = few(view.finites[to]! - view.finites[from]!);
  const marks = few(view.marks[to]! - view.marks[from]!);
  const joins = few(view.joins[to]! - view.joins[from]!);
  const b = bucket(far);
  const rules = rs * 5 + rc;
  const add = (template: number, code: number): void => {
    out[k++] = joined(code, template);
  };
  add(1, dir);
  add(2, joined(dir, b));
  add(3, joined(dir, w));
  add(4, joined(dir, t * 32 + t1));
  add(5, joined(dir, t * 32 + u1));
  add(6, joined(dir, (t1 * 32 + t) * 32 + u1));
  add(7, joined(joined(dir, quote), rules));
  add(8, joined(joined(dir, rules), t));
  add(9, joined(rules, cue.frame));
  add(10, joined(rules, cue.lemma));
  add(11, joined(joined(rules, cue.frame), joined(dir, quote)));
  add(12, joined(joined(dir, quote), b));
  add(13, joined(joined(dir, quote), marks * 8 + commas));
  add(14, joined(joined(dir, t), commas * 8 + finites));
  add(15, joined(joined(dir, finites), joins * 8 + commas));
  add(16, joined(joined(dir, cue.lemma), quote));
  add(17, joined(joined(dir, cue.lemma), b));
  add(18, joined(joined(dir, cue.lemma), t));
  add(19, joined(joined(dir, cue.next), b));
  add(20, joined(joined(dir, cue.next), joined(quote, finites)));
  add(21, joined(joined(dir, cue.nextTag), joined(quote, t)));
  add(22, joined(joined(dir, cue.frame), joined(quote, finites * 8 + commas)));
  add(23, joined(joined(dir, cue.frame), b));
  add(24, joined(joined(dir, cue.headTag), joined(t, b)));
  add(25, joined(joined(dir, shape[i]!), joined(t, b)));
  add(26, joined(dir, l));
  add(27, joined(joined(dir, w), b < 3 ? b : 3));
  add(28, joined(joined(dir, verbal[i]!), finites * 8 + commas));
  add(29, joined(joined(dir, cue.others[i]!), joined(t, quote)));
  add(30, joined(joined(dir, view.scene.bracket[i]!), joined(quote, commas)));
  const s = view.scene.ranges[view.sentence[i]!]!;
  add(31, joined(joined(dir, bucket(i - s.first)), quote));
  add(32, joined(joined(dir, bucket(s.last - i)), quote));
  add(33, joined(joined(dir, view.edge[i]!), joined(quote, mark[i]!)));
  if (rs > 0) add(34, joined(joined(rs, t), joined(cue.frame, t1)));
  if (rs > 0) add(35, joined(joined(rs, w), dir));
  if (rc > 0) add(36, joined(joined(rc, t), joined(cue.frame, t1)));
  if (b < 5) add(37, joined(joined(dir, b), joined(cue.lemma, w)));
  if (cue.headTag === 8) add(38, joined(joined(dir, b), joined(t, w)));
  add(39, joined(joined(dir, quoted[i]!), joined(cue.size, b)));
  return k;
}

/** Codes that tell whether a source or content begins at token `i` or ended before it, into `out`; how many. */
export function boundaryFeatures(cue: CueView, i: number, out: Int32Array): number {
  const { view, first, last } = cue;
  const { word, tag, mark, verbal, quoted, length: n } = view;
  const { scene } = view;
  let k = 0;
  const before = i < first;
  const far = before ? first - i : i - last + 1;
  const side = before ? 1 : 2;
  const where = view.sentence[i] === cue.sentence ? 0 : view.sentence[i]! < cue.sentence ? 1 : 2;
  const dir = side + 4 * where;
  const t = tag[i]!;
  const w = word[i]!;
  const t1 = i > 0 ? tag[i - 1]! : 30;
  const t2 = i > 1 ? tag[i - 2]! : 31;
  const u1 = i + 1 < n ? tag[i + 1]! : 30;
  const u2 = i + 2 < n ? tag[i + 2]! : 31;
  const w1 = i > 0 ? word[i - 1]! : 1;
  const w2 = i > 1 ? word[i - 2]! : 1;
  const x1 = i + 1 < n ? word[i + 1]! : 2;
  const quoteChange =
    i === 0
      ? 5
      : scene.quote[i] === scene.quote[i - 1]
        ? 0
        : scene.quote[i]! < 0
          ? 1
          : scene.quote[i - 1]! < 0
            ? 2
            : 3;
  const newSentence = i === 0 || view.sentence[i] !== view.sentence[i - 1] ? 1 : 0;
  const rs = cue.source[i]! * 5 + (i > 0 ? cue.source[i - 1]! : 0);
  const rc = cue.content[i]! * 5 + (i > 0 ? cue.content[i - 1]! : 0);
  const edge = quoteChange * 2 + newSentence;
  const q = scene.quote[i]!;
  const quote = q < 0 ? (cue.quote < 0 ? 0 : 1) : q === cue.quote ? 2 : 3;
  const from = before ? i : last;
  const to = before ? first : i;
  const commas = few(view.commas[to]! - view.commas[from]!);
  const finites = few(view.finites[to]! - view.finites[from]!);
  const b = bucket(far);
  const add = (template: number, code: number): void => {
    out[k++] = joined(code, template + 64);
  };
  add(1, dir);
  add(2, joined(dir, w));
  add(3, joined(dir, w1));
  add(4, joined(w1, w));
  add(5, joined(dir, t1 * 32 + t));
  add(6, joined(dir, (t2 * 32 + t1) * 32 + t));
  add(7, joined(dir, (t1 * 32 + t) * 32 + u1));
  add(8, joined((t2 * 32 + t1) * 32 + t, u1));
  add(9, joined(joined(dir, edge), mark[i]!));
  add(10, joined(joined(dir, edge), i > 0 ? mark[i - 1]! : 11));
  add(11, joined(joined(rs, rc), dir));
  add(12, joined(joined(rs, rc), cue.frame));
  add(13, joined(joined(rs, rc), joined(t1 * 32 + t, dir)));
  add(14, joined(joined(rs, rc), cue.lemma));
  add(15, joined(joined(dir, b), joined(edge, t)));
  add(16, joined(joined(dir, b), cue.frame));
  add(17, joined(joined(dir, b), cue.lemma));
  add(18, joined(joined(dir, b), joined(w, w1)));
  add(19, joined(joined(dir, cue.frame), joined(w1, t)));
  add(20, joined(joined(dir, cue.frame), joined(t1, w)));
  add(21, joined(joined(dir, verbal[i]!), joined(t1, finites)));
  add(22, joined(joined(dir, cue.others[i]!), joined(t1, i > 0 ? cue.others[i - 1]! : 0)));
  add(23, joined(joined(dir, commas * 8 + finites), joined(mark[i]!, t1)));
  add(24, joined(joined(dir, commas * 8 + finites), joined(t, i > 0 ? mark[i - 1]! : 11)));
  add(25, joined(joined(w2, w1), w));
  add(26, joined(joined(w1, w), x1));
  add(27, joined(joined(dir, quote), joined(edge, finites)));
  add(28, joined(joined(dir, scene.bracket[i]!), i > 0 ? scene.bracket[i - 1]! : 2));
  add(29, joined(joined(t, u1), joined(u2, joined(t1, mark[i]!))));
  add(30, joined(joined(dir, quoted[i]!), i > 0 ? quoted[i - 1]! : 4));
  const s = scene.ranges[view.sentence[i]!]!;
  add(31, joined(joined(dir, bucket(s.last - i)), joined(edge, mark[i]!)));
  // What clause begins after a comma or "and".
  if ((i > 0 && mark[i - 1] === 1) || t1 === 5 || t === 14 || t === 5 || mark[i] === 1) {
    const after = nextVerb(view, i);
    add(32, joined(joined(w1, t), after));
    add(33, joined(joined(w, t1), after));
    add(34, joined(joined(dir, cue.frame), joined(after, w)));
  }
  if (b < 3) {
    add(35, joined(joined(dir, b), joined(cue.lemma, w)));
    add(36, joined(joined(dir, b), joined(cue.lemma, joined(w, x1))));
  }
  return k;
}

/** Form of the next verb group and how far it stands. */
function nextVerb(view: View, i: number): number {
  const { verbal, mark, length: n } = view;
  for (let d = 0; d < 10 && i + d < n; d++) {
    const v = verbal[i + d]!;
    if (v > 0) return v * 4 + (d < 2 ? d : d < 5 ? 2 : 3);
    if (d > 0 && mark[i + d]! > 0) return 1000 + mark[i + d]!;
  }
  return 999;
}

/** Sentences of at most so many tokens in all are looked through for one cue. */
const WIDEST = 250;

/** Tokens [from, to) that may belong to a cue: its sentence, the quotations beside it, all that follows "NAME:". */
export function roleWindow(cue: CueView): { readonly from: number; readonly to: number } {
  const { view, first, last } = cue;
  const { ranges } = view.scene;
  let low = view.sentence[first]!;
  let high = view.sentence[last - 1]!;
  const size = (): number => ranges[high]!.last - ranges[low]!.first;
  const quotes = (s: number): boolean => view.quotes[s] === 1;
  while (low > 0 && quotes(low - 1) && size() + ranges[low - 1]!.last - ranges[low - 1]!.first < WIDEST)
    low--;
  const layout = view.mark[first]! > 0;
  while (
    high + 1 < ranges.length &&
    (layout || quotes(high + 1)) &&
    size() + ranges[high + 1]!.last - ranges[high + 1]!.first < WIDEST
  )
    high++;
  return {
    from: Math.max(ranges[low]!.first, first - WIDEST),
    to: Math.min(ranges[high]!.last, last + WIDEST),
  };
}
