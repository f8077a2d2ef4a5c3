import { joined } from './codes.ts';
import type { View } from './view.ts';

export const MOST_CUE_FEATURES = 80;

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : 8);

/** Codes of what may tell whether token `i` stands in a cue, into `out`; how many. */
export function cueFeatures(view: View, i: number, out: Int32Array): number {
  const { word, lemma, suffix, tag, shape, quoted, mark, verbal, length: n } = view;
  let k = 0;
  let template = 1;
  const add = (code: number): void => {
    out[k++] = joined(code, template++);
  };
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
  add(0);
  add(w);
  add(l);
  add(joined(l, t));
  add(joined(suffix[i]!, t));
  add(shape[i]! * 32 + t);
  add(t1 * 32 + t);
  add(t * 32 + u1);
  add((t2 * 32 + t1) * 32 + t);
  add((t1 * 32 + t) * 32 + u1);
  add((t * 32 + u1) * 32 + u2);
  add(w1);
  add(x1);
  add(w2);
  add(x2);
  add(joined(l1, l));
  add(joined(l, x1));
  add(joined(l, joined(x1, x2)));
  add(joined(l1, t));
  add(joined(m1, t));
  add(joined(joined(w1, l), x1));
  add(joined(l, t1));
  add(joined(l, u1 * 32 + u2));
  add(joined(l, q));
  add(q * 128 + v);
  add(joined(v, t1 * 32 + u1));
  add(joined(l, v));
  // Where the quotation marks are.
  const near = quoteNear(view, i);
  add(near);
  add(joined(l, near));
  add(joined(near, v));
  // The verb group's or other candidate's complement and source.
  const c = view.candidate[i]!;
  if (c >= 0) {
    const frame = view.frame[c]!;
    const own = view.candidateLemma[c]!;
    const candidate = view.candidates[c]!;
    const head = view.headToken[c]!;
    const kind = head < 0 ? 0 : 1 + tag[head]!;
    const headCode = view.head[c]!;
    const place = candidate.subject === null ? 0 : candidate.subject.place.charCodeAt(0);
    const inside =
      i < candidate.cue.first ? 0 : i >= candidate.cue.last ? 1 : i === candidate.cue.first ? 2 : 3;
    let size = 0;
    for (const { first, last } of candidate.content) size += last - first;
    add(joined(frame, inside));
    add(joined(own, inside));
    add(joined(joined(own, frame), inside));
    add(joined(joined(frame, kind), inside));
    add(joined(joined(own, kind), inside));
    add(joined(headCode, inside));
    add(joined(joined(headCode, own), inside));
    add(joined(joined(frame, bucket(size)), inside));
    add(joined(joined(frame, place), kind));
    add(joined(joined(own, candidate.negated ? 1 : 0), candidate.group?.modal === true ? 1 : 0));
    const start = candidate.content[0]?.first ?? -1;
    if (start >= 0) add(joined(joined(own, word[start]!), inside));
    else template++;
    if (start >= 0) add(joined(joined(frame, word[start]!), inside));
    else template++;
    if (head >= 0) add(joined(joined(suffix[head]!, shape[head]!), frame));
    else template++;
  } else {
    template += 13;
    add(joined(l, t1 * 32 + u1));
    add(joined(t, joined(w1, x1)));
    template += 0;
  }
  template = 60;
  // A verb of speech whose complement this stands in.
  const cover = view.covering[i]!;
  if (cover >= 0 && cover !== c) {
    const outer = view.candidateLemma[cover]!;
    add(joined(outer, v > 0 ? 1 : 0));
    add(joined(joined(outer, view.frame[cover]!), v));
    add(joined(outer, l));
    add(joined(view.frame[cover]!, l));
  } else {
    add(joined(3, v));
    add(joined(4, l));
  }
  template = 70;
  const s = view.scene.ranges[view.sentence[i]!]!;
  const before = view.finites[i]! - view.finites[s.first]!;
  const after = view.finites[s.last]! - view.finites[Math.min(i + 1, s.last)]!;
  add(joined(bucket(before), v));
  add(joined(bucket(after), v));
  add(joined(joined(bucket(before), bucket(after)), joined(v, q)));
  add(joined(joined(before > 0 ? 1 : 0, after > 0 ? 1 : 0), l));
  add(bucket(i - s.first) * 16 + bucket(s.last - i));
  add(joined(l, bucket(view.commas[i]! - view.commas[s.first]!)));
  add(mark[i]! * 64 + bucket(i) * 2 + (view.length < 40 ? 1 : 0));
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
