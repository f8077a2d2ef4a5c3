import { bucket, few } from './buckets.ts';
import { closedPairs } from './closed-pairs.ts';
import { JOIN as K, MIX as M } from './codes.ts';
import type { CueView } from './cue-view.ts';
import type { View } from './view.ts';

export const MOST_BOUNDARY_FEATURES = 48;

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
