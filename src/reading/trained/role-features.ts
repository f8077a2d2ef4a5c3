import { bucket, few } from './buckets.ts';
import { JOIN as K, MIX as M } from './codes.ts';
import type { CueView } from './cue-view.ts';

/*
 * The codes are written out: where functions made them the engine stopped inlining, and took a third more time. K joins what a
 * feature is made of, the number first is which feature it is, M mixes.
 */

export const MOST_ROLE_FEATURES = 48;

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
