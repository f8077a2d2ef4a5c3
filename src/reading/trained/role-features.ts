import { closedPairs } from './closed-pairs.ts';
import { code1, code2, code3, code4, code5 } from './codes.ts';
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
  out[k++] = code1(1, dir);
  out[k++] = code2(2, dir, b);
  out[k++] = code2(3, dir, w);
  out[k++] = code2(4, dir, t * 32 + t1);
  out[k++] = code2(5, dir, t * 32 + u1);
  out[k++] = code2(6, dir, (t1 * 32 + t) * 32 + u1);
  out[k++] = code3(7, dir, quote, rules);
  out[k++] = code3(8, dir, rules, t);
  out[k++] = code2(9, rules, cue.frame);
  out[k++] = code2(10, rules, cue.lemma);
  out[k++] = code4(11, rules, cue.frame, dir, quote);
  out[k++] = code3(12, dir, quote, b);
  out[k++] = code3(13, dir, quote, marks * 8 + commas);
  out[k++] = code3(14, dir, t, commas * 8 + finites);
  out[k++] = code3(15, dir, finites, joins * 8 + commas);
  out[k++] = code3(16, dir, cue.lemma, quote);
  out[k++] = code3(17, dir, cue.lemma, b);
  out[k++] = code3(18, dir, cue.lemma, t);
  out[k++] = code3(19, dir, cue.next, b);
  out[k++] = code4(20, dir, cue.next, quote, finites);
  out[k++] = code4(21, dir, cue.nextTag, quote, t);
  out[k++] = code4(22, dir, cue.frame, quote, finites * 8 + commas);
  out[k++] = code3(23, dir, cue.frame, b);
  out[k++] = code4(24, dir, cue.headTag, t, b);
  out[k++] = code4(25, dir, shape[i]!, t, b);
  out[k++] = code2(26, dir, l);
  out[k++] = code3(27, dir, w, b < 3 ? b : 3);
  out[k++] = code3(28, dir, verbal[i]!, finites * 8 + commas);
  out[k++] = code4(29, dir, cue.others[i]!, t, quote);
  out[k++] = code4(30, dir, view.scene.bracket[i]!, quote, commas);
  const s = view.scene.ranges[view.sentence[i]!]!;
  out[k++] = code3(31, dir, bucket(i - s.first), quote);
  out[k++] = code3(32, dir, bucket(s.last - i), quote);
  out[k++] = code4(33, dir, view.edge[i]!, quote, mark[i]!);
  if (rs > 0) out[k++] = code4(34, rs, t, cue.frame, t1);
  if (rs > 0) out[k++] = code3(35, rs, w, dir);
  if (rc > 0) out[k++] = code4(36, rc, t, cue.frame, t1);
  if (b < 5) out[k++] = code4(37, dir, b, cue.lemma, w);
  if (cue.headTag === 8) out[k++] = code4(38, dir, b, t, w);
  out[k++] = code4(39, dir, quoted[i]!, cue.size, b);
  return k;
}

/** Codes that tell whether a source or content begins at token `i` or ended before it, into `out`; how many. */
export function boundaryFeatures(cue: CueView, i: number, out: Int32Array): number {
  const { view, first, last } = cue;
  const { word, tag, mark, verbal, quoted, length: n } = view;
  const { scene } = view;
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
  const near = i >= first - 1 && i <= last + 1;
  if (
    !near &&
    quoteChange === 0 &&
    newSentence === 0 &&
    mark[i] === 0 &&
    mark[i - 1] === 0 &&
    closedPairs[t1 * 32 + t] === 1
  ) {
    out[0] = code1(101, 0);
    return 1;
  }
  let k = 0;
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
  out[k++] = code1(65, dir);
  out[k++] = code2(66, dir, w);
  out[k++] = code2(67, dir, w1);
  out[k++] = code2(68, w1, w);
  out[k++] = code2(69, dir, t1 * 32 + t);
  out[k++] = code2(70, dir, (t2 * 32 + t1) * 32 + t);
  out[k++] = code2(71, dir, (t1 * 32 + t) * 32 + u1);
  out[k++] = code2(72, (t2 * 32 + t1) * 32 + t, u1);
  out[k++] = code3(73, dir, edge, mark[i]!);
  out[k++] = code3(74, dir, edge, i > 0 ? mark[i - 1]! : 11);
  out[k++] = code3(75, rs, rc, dir);
  out[k++] = code3(76, rs, rc, cue.frame);
  out[k++] = code4(77, rs, rc, t1 * 32 + t, dir);
  out[k++] = code3(78, rs, rc, cue.lemma);
  out[k++] = code4(79, dir, b, edge, t);
  out[k++] = code3(80, dir, b, cue.frame);
  out[k++] = code3(81, dir, b, cue.lemma);
  out[k++] = code4(82, dir, b, w, w1);
  out[k++] = code4(83, dir, cue.frame, w1, t);
  out[k++] = code4(84, dir, cue.frame, t1, w);
  out[k++] = code4(85, dir, verbal[i]!, t1, finites);
  out[k++] = code4(86, dir, cue.others[i]!, t1, i > 0 ? cue.others[i - 1]! : 0);
  out[k++] = code4(87, dir, commas * 8 + finites, mark[i]!, t1);
  out[k++] = code4(88, dir, commas * 8 + finites, t, i > 0 ? mark[i - 1]! : 11);
  out[k++] = code3(89, w2, w1, w);
  out[k++] = code3(90, w1, w, x1);
  out[k++] = code4(91, dir, quote, edge, finites);
  out[k++] = code3(92, dir, scene.bracket[i]!, i > 0 ? scene.bracket[i - 1]! : 2);
  out[k++] = code5(93, t, u1, u2, t1, mark[i]!);
  out[k++] = code3(94, dir, quoted[i]!, i > 0 ? quoted[i - 1]! : 4);
  const s = scene.ranges[view.sentence[i]!]!;
  out[k++] = code4(95, dir, bucket(s.last - i), edge, mark[i]!);
  // What clause begins after a comma or "and".
  if ((i > 0 && mark[i - 1] === 1) || t1 === 5 || t === 14 || t === 5 || mark[i] === 1) {
    const after = nextVerb(view, i);
    out[k++] = code3(96, w1, t, after);
    out[k++] = code3(97, w, t1, after);
    out[k++] = code4(98, dir, cue.frame, after, w);
  }
  if (b < 3) {
    out[k++] = code4(99, dir, b, cue.lemma, w);
    out[k++] = code5(100, dir, b, cue.lemma, w, x1);
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
  let size = ranges[high]!.last - ranges[low]!.first;
  const isWithin = (s: number, any: boolean): boolean => {
    const range = ranges[s];
    if (range === undefined || !(any || view.quotes[s] === 1)) return false;
    size += range.last - range.first;
    return size < WIDEST;
  };
  while (isWithin(low - 1, false)) low--;
  const layout = view.mark[first]! > 0;
  while (isWithin(high + 1, layout)) high++;
  return {
    from: Math.max(ranges[low]!.first, first - WIDEST),
    to: Math.min(ranges[high]!.last, last + WIDEST),
  };
}
