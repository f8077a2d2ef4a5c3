import type { Relation } from '../../src/reading/trained/relation-features.ts';
import type { View } from '../../src/reading/trained/view.ts';
import type { GoldRelation } from './gold.ts';

/**
 * Whether each relation found in a paragraph is right: source, cue and content each share at least half of the words of the longer
 * with those of one gold relation, which serves one relation only, the surest first.
 */
export function matched(
  view: View,
  relations: readonly Relation[],
  gold: readonly GoldRelation[],
): Uint8Array {
  const right = new Uint8Array(relations.length);
  const used = new Set<GoldRelation>();
  const sure = ({ span, roles }: Relation): number => Math.log(span.chance + 1e-6) + roles.logChance;
  const order = relations
    .map((_, i) => i)
    .toSorted((a, b) => sure(relations[b]!) - sure(relations[a]!) || a - b);
  for (const i of order) {
    const { span, roles } = relations[i]!;
    const labels = new Uint8Array(view.length);
    if (roles.sourceFirst >= 0) labels.fill(1, roles.sourceFirst, roles.sourceLast);
    for (const { first, last } of roles.content) labels.fill(2, first, last);
    const found = gold.find(
      (each) =>
        !used.has(each) &&
        halfShared(span.first, span.last, each.first, each.last) &&
        half(view, labels, each.labels, 1) &&
        half(view, labels, each.labels, 2),
    );
    if (found === undefined) continue;
    used.add(found);
    right[i] = 1;
  }
  return right;
}

/** Whether a cue is just that of a gold relation. */
export const isExact = ({ first, last }: Relation['span'], gold: readonly GoldRelation[]): boolean =>
  gold.some((each) => each.first === first && each.last === last);

const halfShared = (first: number, last: number, from: number, to: number): boolean =>
  2 * (Math.min(last, to) - Math.max(first, from)) >= Math.max(last - first, to - from);

const half = (view: View, a: Uint8Array, b: Uint8Array, label: number): boolean => {
  const { own, others, shared } = counts(view, a, b, label);
  return 2 * shared >= Math.max(own, others);
};

/** Words with a label in one labelling, in the other, in both. */
function counts(view: View, a: Uint8Array, b: Uint8Array, label: number) {
  let own = 0;
  let others = 0;
  let shared = 0;
  for (let i = 0; i < view.length; i++) {
    if (view.mark[i]! > 0) continue;
    if (a[i] === label) own++;
    if (b[i] === label) others++;
    if (a[i] === label && b[i] === label) shared++;
  }
  return { own, others, shared };
}
