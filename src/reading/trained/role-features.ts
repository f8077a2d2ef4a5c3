import { closedPairs } from './closed-pairs.ts';
import { JOIN as K, MIX as M } from './codes.ts';
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
  out[k++] = Math.imul(Math.imul(1, K) + dir, M);
  out[k++] = Math.imul(Math.imul(2, K) + Math.imul(dir, K) + b, M);
  out[k++] = Math.imul(Math.imul(3, K) + Math.imul(dir, K) + w, M);
  out[k++] = Math.imul(Math.imul(4, K) + Math.imul(dir, K) + (t * 32 + t1), M);
  out[k++] = Math.imul(Math.imul(5, K) + Math.imul(dir, K) + (t * 32 + u1), M);
  out[k++] = Math.imul(Math.imul(6, K) + Math.imul(dir, K) + ((t1 * 32 + t) * 32 + u1), M);
  out[k++] = Math.imul(Math.imul(7, K) + Math.imul(Math.imul(dir, K) + quote, K) + rules, M);
  out[k++] = Math.imul(Math.imul(8, K) + Math.imul(Math.imul(dir, K) + rules, K) + t, M);
  out[k++] = Math.imul(Math.imul(9, K) + Math.imul(rules, K) + cue.frame, M);
  out[k++] = Math.imul(Math.imul(10, K) + Math.imul(rules, K) + cue.lemma, M);
  out[k++] = Math.imul(
    Math.imul(11, K) + Math.imul(Math.imul(Math.imul(rules, K) + cue.frame, K) + dir, K) + quote,
    M,
  );
  out[k++] = Math.imul(Math.imul(12, K) + Math.imul(Math.imul(dir, K) + quote, K) + b, M);
  out[k++] = Math.imul(Math.imul(13, K) + Math.imul(Math.imul(dir, K) + quote, K) + (marks * 8 + commas), M);
  out[k++] = Math.imul(Math.imul(14, K) + Math.imul(Math.imul(dir, K) + t, K) + (commas * 8 + finites), M);
  out[k++] = Math.imul(
    Math.imul(15, K) + Math.imul(Math.imul(dir, K) + finites, K) + (joins * 8 + commas),
    M,
  );
  out[k++] = Math.imul(Math.imul(16, K) + Math.imul(Math.imul(dir, K) + cue.lemma, K) + quote, M);
  out[k++] = Math.imul(Math.imul(17, K) + Math.imul(Math.imul(dir, K) + cue.lemma, K) + b, M);
  out[k++] = Math.imul(Math.imul(18, K) + Math.imul(Math.imul(dir, K) + cue.lemma, K) + t, M);
  out[k++] = Math.imul(Math.imul(19, K) + Math.imul(Math.imul(dir, K) + cue.next, K) + b, M);
  out[k++] = Math.imul(
    Math.imul(20, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.next, K) + quote, K) + finites,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(21, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.nextTag, K) + quote, K) + t,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(22, K) +
      Math.imul(Math.imul(Math.imul(dir, K) + cue.frame, K) + quote, K) +
      (finites * 8 + commas),
    M,
  );
  out[k++] = Math.imul(Math.imul(23, K) + Math.imul(Math.imul(dir, K) + cue.frame, K) + b, M);
  out[k++] = Math.imul(
    Math.imul(24, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.headTag, K) + t, K) + b,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(25, K) + Math.imul(Math.imul(Math.imul(dir, K) + shape[i]!, K) + t, K) + b,
    M,
  );
  out[k++] = Math.imul(Math.imul(26, K) + Math.imul(dir, K) + l, M);
  out[k++] = Math.imul(Math.imul(27, K) + Math.imul(Math.imul(dir, K) + w, K) + (b < 3 ? b : 3), M);
  out[k++] = Math.imul(
    Math.imul(28, K) + Math.imul(Math.imul(dir, K) + verbal[i]!, K) + (finites * 8 + commas),
    M,
  );
  out[k++] = Math.imul(
    Math.imul(29, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.others[i]!, K) + t, K) + quote,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(30, K) +
      Math.imul(Math.imul(Math.imul(dir, K) + view.scene.bracket[i]!, K) + quote, K) +
      commas,
    M,
  );
  const s = view.scene.ranges[view.sentence[i]!]!;
  out[k++] = Math.imul(Math.imul(31, K) + Math.imul(Math.imul(dir, K) + bucket(i - s.first), K) + quote, M);
  out[k++] = Math.imul(Math.imul(32, K) + Math.imul(Math.imul(dir, K) + bucket(s.last - i), K) + quote, M);
  out[k++] = Math.imul(
    Math.imul(33, K) + Math.imul(Math.imul(Math.imul(dir, K) + view.edge[i]!, K) + quote, K) + mark[i]!,
    M,
  );
  if (rs > 0)
    out[k++] = Math.imul(
      Math.imul(34, K) + Math.imul(Math.imul(Math.imul(rs, K) + t, K) + cue.frame, K) + t1,
      M,
    );
  if (rs > 0) out[k++] = Math.imul(Math.imul(35, K) + Math.imul(Math.imul(rs, K) + w, K) + dir, M);
  if (rc > 0)
    out[k++] = Math.imul(
      Math.imul(36, K) + Math.imul(Math.imul(Math.imul(rc, K) + t, K) + cue.frame, K) + t1,
      M,
    );
  if (b < 5)
    out[k++] = Math.imul(
      Math.imul(37, K) + Math.imul(Math.imul(Math.imul(dir, K) + b, K) + cue.lemma, K) + w,
      M,
    );
  if (cue.headTag === 8)
    out[k++] = Math.imul(Math.imul(38, K) + Math.imul(Math.imul(Math.imul(dir, K) + b, K) + t, K) + w, M);
  out[k++] = Math.imul(
    Math.imul(39, K) + Math.imul(Math.imul(Math.imul(dir, K) + quoted[i]!, K) + cue.size, K) + b,
    M,
  );
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
    out[0] = Math.imul(Math.imul(101, K), M);
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
  out[k++] = Math.imul(Math.imul(65, K) + dir, M);
  out[k++] = Math.imul(Math.imul(66, K) + Math.imul(dir, K) + w, M);
  out[k++] = Math.imul(Math.imul(67, K) + Math.imul(dir, K) + w1, M);
  out[k++] = Math.imul(Math.imul(68, K) + Math.imul(w1, K) + w, M);
  out[k++] = Math.imul(Math.imul(69, K) + Math.imul(dir, K) + (t1 * 32 + t), M);
  out[k++] = Math.imul(Math.imul(70, K) + Math.imul(dir, K) + ((t2 * 32 + t1) * 32 + t), M);
  out[k++] = Math.imul(Math.imul(71, K) + Math.imul(dir, K) + ((t1 * 32 + t) * 32 + u1), M);
  out[k++] = Math.imul(Math.imul(72, K) + Math.imul((t2 * 32 + t1) * 32 + t, K) + u1, M);
  out[k++] = Math.imul(Math.imul(73, K) + Math.imul(Math.imul(dir, K) + edge, K) + mark[i]!, M);
  out[k++] = Math.imul(
    Math.imul(74, K) + Math.imul(Math.imul(dir, K) + edge, K) + (i > 0 ? mark[i - 1]! : 11),
    M,
  );
  out[k++] = Math.imul(Math.imul(75, K) + Math.imul(Math.imul(rs, K) + rc, K) + dir, M);
  out[k++] = Math.imul(Math.imul(76, K) + Math.imul(Math.imul(rs, K) + rc, K) + cue.frame, M);
  out[k++] = Math.imul(
    Math.imul(77, K) + Math.imul(Math.imul(Math.imul(rs, K) + rc, K) + (t1 * 32 + t), K) + dir,
    M,
  );
  out[k++] = Math.imul(Math.imul(78, K) + Math.imul(Math.imul(rs, K) + rc, K) + cue.lemma, M);
  out[k++] = Math.imul(Math.imul(79, K) + Math.imul(Math.imul(Math.imul(dir, K) + b, K) + edge, K) + t, M);
  out[k++] = Math.imul(Math.imul(80, K) + Math.imul(Math.imul(dir, K) + b, K) + cue.frame, M);
  out[k++] = Math.imul(Math.imul(81, K) + Math.imul(Math.imul(dir, K) + b, K) + cue.lemma, M);
  out[k++] = Math.imul(Math.imul(82, K) + Math.imul(Math.imul(Math.imul(dir, K) + b, K) + w, K) + w1, M);
  out[k++] = Math.imul(
    Math.imul(83, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.frame, K) + w1, K) + t,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(84, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.frame, K) + t1, K) + w,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(85, K) + Math.imul(Math.imul(Math.imul(dir, K) + verbal[i]!, K) + t1, K) + finites,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(86, K) +
      Math.imul(Math.imul(Math.imul(dir, K) + cue.others[i]!, K) + t1, K) +
      (i > 0 ? cue.others[i - 1]! : 0),
    M,
  );
  out[k++] = Math.imul(
    Math.imul(87, K) + Math.imul(Math.imul(Math.imul(dir, K) + (commas * 8 + finites), K) + mark[i]!, K) + t1,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(88, K) +
      Math.imul(Math.imul(Math.imul(dir, K) + (commas * 8 + finites), K) + t, K) +
      (i > 0 ? mark[i - 1]! : 11),
    M,
  );
  out[k++] = Math.imul(Math.imul(89, K) + Math.imul(Math.imul(w2, K) + w1, K) + w, M);
  out[k++] = Math.imul(Math.imul(90, K) + Math.imul(Math.imul(w1, K) + w, K) + x1, M);
  out[k++] = Math.imul(
    Math.imul(91, K) + Math.imul(Math.imul(Math.imul(dir, K) + quote, K) + edge, K) + finites,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(92, K) +
      Math.imul(Math.imul(dir, K) + scene.bracket[i]!, K) +
      (i > 0 ? scene.bracket[i - 1]! : 2),
    M,
  );
  out[k++] = Math.imul(
    Math.imul(93, K) + Math.imul(Math.imul(Math.imul(Math.imul(t, K) + u1, K) + u2, K) + t1, K) + mark[i]!,
    M,
  );
  out[k++] = Math.imul(
    Math.imul(94, K) + Math.imul(Math.imul(dir, K) + quoted[i]!, K) + (i > 0 ? quoted[i - 1]! : 4),
    M,
  );
  const s = scene.ranges[view.sentence[i]!]!;
  out[k++] = Math.imul(
    Math.imul(95, K) + Math.imul(Math.imul(Math.imul(dir, K) + bucket(s.last - i), K) + edge, K) + mark[i]!,
    M,
  );
  // What clause begins after a comma or "and".
  if ((i > 0 && mark[i - 1] === 1) || t1 === 5 || t === 14 || t === 5 || mark[i] === 1) {
    const after = nextVerb(view, i);
    out[k++] = Math.imul(Math.imul(96, K) + Math.imul(Math.imul(w1, K) + t, K) + after, M);
    out[k++] = Math.imul(Math.imul(97, K) + Math.imul(Math.imul(w, K) + t1, K) + after, M);
    out[k++] = Math.imul(
      Math.imul(98, K) + Math.imul(Math.imul(Math.imul(dir, K) + cue.frame, K) + after, K) + w,
      M,
    );
  }
  if (b < 3) {
    out[k++] = Math.imul(
      Math.imul(99, K) + Math.imul(Math.imul(Math.imul(dir, K) + b, K) + cue.lemma, K) + w,
      M,
    );
    out[k++] = Math.imul(
      Math.imul(100, K) +
        Math.imul(Math.imul(Math.imul(Math.imul(dir, K) + b, K) + cue.lemma, K) + w, K) +
        x1,
      M,
    );
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
export const WIDEST = 250;

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
