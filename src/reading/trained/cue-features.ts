import { code1, code2, code3 } from './codes.ts';
import type { View } from './view.ts';

export const MOST_CUE_FEATURES = 64;

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : 8);

/** Codes of what may tell whether token `i` stands in a cue, into `out`; how many. */
export function cueFeatures(view: View, i: number, out: Int32Array): number {
  const { word, lemma, suffix, tag, shape, quoted, mark, verbal, length: n } = view;
  const w = word[i]!;
  const l = lemma[i]!;
  const t = tag[i]!;
  const t1 = i > 0 ? tag[i - 1]! : 30;
  const t2 = i > 1 ? tag[i - 2]! : 31;
  const u1 = i + 1 < n ? tag[i + 1]! : 30;
  const u2 = i + 2 < n ? tag[i + 2]! : 31;
  const w1 = i > 0 ? word[i - 1]! : 1;
  const w2 = i > 1 ? word[i - 2]! : 1;
  const x1 = i + 1 < n ? word[i + 1]! : 2;
  const x2 = i + 2 < n ? word[i + 2]! : 2;
  const l1 = i > 0 ? lemma[i - 1]! : 1;
  const m1 = i + 1 < n ? lemma[i + 1]! : 2;
  const q = quoted[i]! > 0 ? 1 : 0;
  const v = verbal[i]!;
  const near = quoteNear(view, i);
  const around = t1 * 32 + u1;
  let k = 0;
  out[k++] = code1(1, 0);
  out[k++] = code1(2, w);
  out[k++] = code1(3, l);
  out[k++] = code2(4, l, t);
  out[k++] = code2(5, suffix[i]!, t);
  out[k++] = code1(6, shape[i]! * 32 + t);
  out[k++] = code1(7, t1 * 32 + t);
  out[k++] = code1(8, t * 32 + u1);
  out[k++] = code1(9, (t2 * 32 + t1) * 32 + t);
  out[k++] = code1(10, (t1 * 32 + t) * 32 + u1);
  out[k++] = code1(11, (t * 32 + u1) * 32 + u2);
  out[k++] = code1(12, w1);
  out[k++] = code1(13, x1);
  out[k++] = code1(14, w2);
  out[k++] = code1(15, x2);
  out[k++] = code2(16, l1, l);
  out[k++] = code2(17, l, x1);
  out[k++] = code3(18, l, x1, x2);
  out[k++] = code2(19, l1, t);
  out[k++] = code2(20, m1, t);
  out[k++] = code3(21, w1, l, x1);
  out[k++] = code2(22, l, t1);
  out[k++] = code2(23, l, u1 * 32 + u2);
  out[k++] = code2(24, l, q);
  out[k++] = code1(25, q * 128 + v);
  out[k++] = code2(26, v, around);
  out[k++] = code2(27, l, v);
  // Where the quotation marks are.
  out[k++] = code1(28, near);
  out[k++] = code2(29, l, near);
  out[k++] = code2(30, near, v);
  // The complement and the source that the rules see for a verb or noun.
  const c = view.candidate[i]!;
  if (c >= 0) {
    const frame = view.frame[c]!;
    const own = view.candidateLemma[c]!;
    const candidate = view.candidates[c]!;
    const head = view.headToken[c]!;
    const kind = head < 0 ? 0 : 1 + tag[head]!;
    const { first, last } = candidate.cue;
    const inside = i < first ? 0 : i >= last ? 1 : i === first ? 2 : 3;
    const place = view.sourcePlace[c]!;
    out[k++] = code2(31, frame, inside);
    out[k++] = code2(32, own, inside);
    out[k++] = code3(33, own, frame, inside);
    out[k++] = code3(34, frame, kind, inside);
    out[k++] = code3(35, own, kind, inside);
    out[k++] = code2(36, view.head[c]!, inside);
    out[k++] = code3(37, view.head[c]!, own, inside);
    out[k++] = code3(38, frame, bucket(view.contentSize[c]!), inside);
    out[k++] = code3(39, frame, place, kind);
    out[k++] = code2(40, own, view.force[c]!);
    const start = view.contentStart[c]!;
    if (start >= 0) {
      out[k++] = code3(41, own, word[start]!, inside);
      out[k++] = code3(42, frame, word[start]!, inside);
    }
    if (head >= 0) out[k++] = code3(43, suffix[head]!, shape[head]!, frame);
  } else {
    out[k++] = code2(44, l, around);
    out[k++] = code3(45, t, w1, x1);
  }
  // A verb of speech whose complement this stands in.
  const cover = view.covering[i]!;
  if (cover >= 0 && cover !== c) {
    const outer = view.candidateLemma[cover]!;
    const frame = view.frame[cover]!;
    out[k++] = code2(46, outer, v > 0 ? 1 : 0);
    out[k++] = code3(47, outer, frame, v);
    out[k++] = code2(48, outer, l);
    out[k++] = code2(49, frame, l);
  } else {
    out[k++] = code1(50, v);
    out[k++] = code1(51, l);
  }
  const s = view.scene.ranges[view.sentence[i]!]!;
  const before = bucket(view.finites[i]! - view.finites[s.first]!);
  const after = bucket(view.finites[s.last]! - view.finites[Math.min(i + 1, s.last)]!);
  out[k++] = code2(52, before, v);
  out[k++] = code2(53, after, v);
  out[k++] = code3(54, before * 16 + after, v, q);
  out[k++] = code2(55, (before > 0 ? 1 : 0) + (after > 0 ? 2 : 0), l);
  out[k++] = code1(56, bucket(i - s.first) * 16 + bucket(s.last - i));
  out[k++] = code2(57, l, bucket(view.commas[i]! - view.commas[s.first]!));
  out[k++] = code1(58, mark[i]! * 64 + bucket(i) * 2 + (n < 40 ? 1 : 0));
  return k;
}

/** How far the next quotation mark is to either side, within the sentence. */
function quoteNear(view: View, i: number): number {
  const { quoted, mark, length: n } = view;
  if (quoted[i]! > 0) return 1;
  let left = 0;
  let comma = 0;
  for (let d = 1; d <= 8 && i - d >= 0; d++) {
    if (mark[i - d] === 1) comma = 1;
    if (quoted[i - d]! > 0) {
      left = d < 3 ? 1 : d < 6 ? 2 : 3;
      const last = mark[i - d - 1] ?? 0;
      if (last === 1 || last === 9) comma = 1;
      break;
    }
  }
  let right = 0;
  for (let d = 1; d <= 8 && i + d < n; d++) {
    if (quoted[i + d]! > 0) {
      right = d < 3 ? 1 : d < 6 ? 2 : 3;
      if (mark[i + d - 1] === 1) right += 3;
      break;
    }
  }
  return 2 + left * 16 + right * 2 + comma;
}
