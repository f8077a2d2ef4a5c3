import { JOIN as K, MIX as M } from './codes.ts';
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
  const u1 = i + 1 < n ? tag[i + 1]! : 30;
  const u2 = i + 2 < n ? tag[i + 2]! : 31;
  const w1 = i > 0 ? word[i - 1]! : 1;
  const w2 = i > 1 ? word[i - 2]! : 1;
  const x1 = i + 1 < n ? word[i + 1]! : 2;
  const x2 = i + 2 < n ? word[i + 2]! : 2;
  const l1 = i > 0 ? lemma[i - 1]! : 1;
  const q = quoted[i]! > 0 ? 1 : 0;
  const v = verbal[i]!;
  const near = quoteNear(view, i);
  const around = t1 * 32 + u1;
  let k = 0;
  out[k++] = Math.imul(Math.imul(1, K), M);
  out[k++] = Math.imul(Math.imul(2, K) + w, M);
  out[k++] = Math.imul(Math.imul(3, K) + l, M);
  out[k++] = Math.imul(Math.imul(4, K) + Math.imul(l, K) + t, M);
  out[k++] = Math.imul(Math.imul(5, K) + Math.imul(suffix[i]!, K) + t, M);
  out[k++] = Math.imul(Math.imul(7, K) + (t1 * 32 + t), M);
  out[k++] = Math.imul(Math.imul(8, K) + (t * 32 + u1), M);
  out[k++] = Math.imul(Math.imul(10, K) + ((t1 * 32 + t) * 32 + u1), M);
  out[k++] = Math.imul(Math.imul(12, K) + w1, M);
  out[k++] = Math.imul(Math.imul(13, K) + x1, M);
  out[k++] = Math.imul(Math.imul(14, K) + w2, M);
  out[k++] = Math.imul(Math.imul(15, K) + x2, M);
  out[k++] = Math.imul(Math.imul(16, K) + Math.imul(l1, K) + l, M);
  out[k++] = Math.imul(Math.imul(17, K) + Math.imul(l, K) + x1, M);
  out[k++] = Math.imul(Math.imul(19, K) + Math.imul(l1, K) + t, M);
  out[k++] = Math.imul(Math.imul(22, K) + Math.imul(l, K) + t1, M);
  out[k++] = Math.imul(Math.imul(23, K) + Math.imul(l, K) + (u1 * 32 + u2), M);
  out[k++] = Math.imul(Math.imul(24, K) + Math.imul(l, K) + q, M);
  out[k++] = Math.imul(Math.imul(25, K) + (q * 128 + v), M);
  out[k++] = Math.imul(Math.imul(26, K) + Math.imul(v, K) + around, M);
  out[k++] = Math.imul(Math.imul(27, K) + Math.imul(l, K) + v, M);
  // Where the quotation marks are.
  out[k++] = Math.imul(Math.imul(28, K) + near, M);
  out[k++] = Math.imul(Math.imul(29, K) + Math.imul(l, K) + near, M);
  out[k++] = Math.imul(Math.imul(30, K) + Math.imul(near, K) + v, M);
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
    out[k++] = Math.imul(Math.imul(31, K) + Math.imul(frame, K) + inside, M);
    out[k++] = Math.imul(Math.imul(32, K) + Math.imul(own, K) + inside, M);
    out[k++] = Math.imul(Math.imul(34, K) + Math.imul(Math.imul(frame, K) + kind, K) + inside, M);
    out[k++] = Math.imul(Math.imul(35, K) + Math.imul(Math.imul(own, K) + kind, K) + inside, M);
    out[k++] = Math.imul(Math.imul(36, K) + Math.imul(view.head[c]!, K) + inside, M);
    out[k++] = Math.imul(
      Math.imul(38, K) + Math.imul(Math.imul(frame, K) + bucket(view.contentSize[c]!), K) + inside,
      M,
    );
    out[k++] = Math.imul(Math.imul(39, K) + Math.imul(Math.imul(frame, K) + place, K) + kind, M);
    out[k++] = Math.imul(Math.imul(40, K) + Math.imul(own, K) + view.force[c]!, M);
    const start = view.contentStart[c]!;
    if (start >= 0) {
      out[k++] = Math.imul(Math.imul(41, K) + Math.imul(Math.imul(own, K) + word[start]!, K) + inside, M);
    }
    if (head >= 0)
      out[k++] = Math.imul(
        Math.imul(43, K) + Math.imul(Math.imul(suffix[head]!, K) + shape[head]!, K) + frame,
        M,
      );
  } else {
    out[k++] = Math.imul(Math.imul(44, K) + Math.imul(l, K) + around, M);
    out[k++] = Math.imul(Math.imul(45, K) + Math.imul(Math.imul(t, K) + w1, K) + x1, M);
  }
  // The verbs before and after it in the sentence.
  const before = view.verbBefore[i]!;
  const after = view.verbAfter[i]!;
  out[k++] = Math.imul(Math.imul(59, K) + Math.imul(before < 0 ? 0 : lemma[before]!, K) + l, M);
  out[k++] = Math.imul(Math.imul(60, K) + Math.imul(after < 0 ? 0 : lemma[after]!, K) + l, M);
  // A verb of speech whose complement this stands in.
  const cover = view.covering[i]!;
  if (cover >= 0 && cover !== c) {
    const outer = view.candidateLemma[cover]!;
    const frame = view.frame[cover]!;
    out[k++] = Math.imul(Math.imul(46, K) + Math.imul(outer, K) + (v > 0 ? 1 : 0), M);
    out[k++] = Math.imul(Math.imul(47, K) + Math.imul(Math.imul(outer, K) + frame, K) + v, M);
    out[k++] = Math.imul(Math.imul(48, K) + Math.imul(outer, K) + l, M);
    out[k++] = Math.imul(Math.imul(49, K) + Math.imul(frame, K) + l, M);
  } else {
    out[k++] = Math.imul(Math.imul(50, K) + v, M);
    out[k++] = Math.imul(Math.imul(51, K) + l, M);
  }
  const s = view.scene.ranges[view.sentence[i]!]!;
  const left = bucket(view.finites[i]! - view.finites[s.first]!);
  const right = bucket(view.finites[s.last]! - view.finites[Math.min(i + 1, s.last)]!);
  out[k++] = Math.imul(Math.imul(52, K) + Math.imul(left, K) + v, M);
  out[k++] = Math.imul(Math.imul(53, K) + Math.imul(right, K) + v, M);
  out[k++] = Math.imul(Math.imul(54, K) + Math.imul(Math.imul(left * 16 + right, K) + v, K) + q, M);
  out[k++] = Math.imul(Math.imul(55, K) + Math.imul((left > 0 ? 1 : 0) + (right > 0 ? 2 : 0), K) + l, M);
  out[k++] = Math.imul(Math.imul(56, K) + (bucket(i - s.first) * 16 + bucket(s.last - i)), M);
  out[k++] = Math.imul(
    Math.imul(57, K) + Math.imul(l, K) + bucket(view.commas[i]! - view.commas[s.first]!),
    M,
  );
  out[k++] = Math.imul(Math.imul(58, K) + (mark[i]! * 64 + bucket(i) * 2 + (n < 40 ? 1 : 0)), M);
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
