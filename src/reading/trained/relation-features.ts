import type { CueMarginals, CueSpan } from './cue-spans.ts';
import { WIDEST } from './role-window.ts';
import type { Roles } from './role-model.ts';
import type { View } from './view.ts';
import { zeroDoubles } from '../zeros.ts';

/** A cue that may attribute, with the likeliest roles around it. */
export interface Relation {
  readonly span: CueSpan;
  readonly roles: Roles;
}

/** No content reaches further from its cue than the role model looks. */
const REACH = 2 * WIDEST;

const log = (chance: number): number => Math.log(chance + 1e-6);

/**
 * What may tell whether a relation is right, of all that were found in one paragraph: how sure the models are, how it stands to
 * the other relations, what the rules make of the same cue, its form. They are in the order of their cues. Cost O(n + m) where cues do not crowd.
 */
export function relationFeatures(
  view: View,
  marginals: CueMarginals,
  relations: readonly Relation[],
): Float64Array[] {
  const { tag, mark, quoted, verbal } = view;
  let low = 0;
  return relations.map((relation, number) => {
    const { span, roles } = relation;
    const { first, last } = span;
    const { sourceFirst: from, sourceLast: to, content } = roles;
    const sourced = from >= 0;
    let cover = 0;
    let coverBegins = -1;
    let covers = 0;
    let overlap = 0;
    let near = 0;
    while (relations[low]!.span.first < first - REACH) low++;
    for (let i = low; i < relations.length && relations[i]!.span.first <= first + REACH; i++) {
      if (i === number) continue;
      const other = relations[i]!;
      if (other.span.last > first && other.span.first < last) overlap = Math.max(overlap, other.span.chance);
      if (within(other.roles.content, first)) {
        const chance = other.span.chance * Math.exp(other.roles.logChance * 0.3);
        if (chance > cover) {
          cover = chance;
          coverBegins = other.span.begins;
        }
      }
      if (within(content, other.span.first)) covers = Math.max(covers, other.span.begins);
      if (view.sentence[other.span.first] === view.sentence[first]) near++;
    }
    let words = 0;
    let inQuotes = 0;
    let otherCue = 0;
    for (const range of content) {
      for (let i = range.first; i < range.last; i++) {
        otherCue = Math.max(otherCue, marginals.inside[i]!);
        if (mark[i]! > 0) continue;
        words++;
        if (quoted[i]! > 0) inQuotes++;
      }
    }
    const begin = content[0]!.first;
    const end = content.at(-1)!.last;
    const rules = rulesOf(view, relation);
    const group = rules.candidate?.group ?? null;
    const features = [
      log(span.chance),
      log(span.begins),
      roles.logChance,
      log(roles.sourceLeast),
      log(roles.sourceMean),
      log(roles.contentLeast),
      log(roles.contentMean),
      log(roles.sourceBegins),
      log(roles.sourceEnds),
      log(roles.contentBegins),
      log(roles.contentEnds),
      roles.anySource,
      cover,
      coverBegins,
      covers,
      overlap,
      near,
      words,
      content.length,
      words === 0 ? 0 : inQuotes / words,
      last - first,
      to - from,
      sourced ? (from < first ? 1 : 2) : 0,
      begin < first ? (end > first ? 2 : 1) : 0,
      rules.source,
      rules.content,
      rules.words,
      sourced ? tag[to - 1]! : 0,
      tag[last - 1]!,
      verbal[first]!,
      quoted[first]! > 0 ? 1 : 0,
      otherCue,
      Math.max(0, begin - last, first - end),
      sourced ? Math.max(0, from - last, first - to) : 0,
      view.length,
      mark[Math.min(view.length - 1, end)]!,
      begin > 0 ? mark[begin - 1]! : 12,
      sourced ? kindOfSource(view, from, to) : 0,
      begin > 0 ? tag[begin]! : 0,
      tag[first]!,
      first > 0 ? tag[first - 1]! : 0,
      last < view.length ? tag[last]! : 0,
      group === null ? 0 : (group.negated ? 1 : 0) + (group.modal ? 2 : 0),
      group === null ? 0 : group.form.charCodeAt(0),
      first - view.scene.ranges[view.sentence[first]!]!.first,
      quoted[begin]!,
    ];
    const row = zeroDoubles(features.length);
    row.set(features);
    return row;
  });
}

function within(content: Roles['content'], token: number): boolean {
  for (const { first, last } of content) if (token >= first && token < last) return true;
  return false;
}

/** What the rules take for the source and the content of the same cue: how far they agree. */
function rulesOf(view: View, { span, roles }: Relation) {
  const head =
    view.candidate[span.first]! >= 0 ? view.candidate[span.first]! : view.candidate[span.last - 1]!;
  if (head < 0) return { candidate: null, source: -1, content: 0, words: 0 };
  const candidate = view.candidates[head]!;
  const { sourceFirst: from, sourceLast: to } = roles;
  let source = 0;
  if (candidate.source === null) source = from < 0 ? 1 : 0;
  else if (from === candidate.source.first && to === candidate.source.last) source = 2;
  else if (from >= 0 && from < candidate.source.last && to > candidate.source.first) source = 1;
  let shared = 0;
  let words = 0;
  for (const { first, last } of candidate.content) {
    words += last - first;
    for (const own of roles.content)
      shared += Math.max(0, Math.min(last, own.last) - Math.max(first, own.first));
  }
  let own = 0;
  for (const { first, last } of roles.content) own += last - first;
  return { candidate, source, content: shared / Math.max(1, words, own), words };
}

const KINDS: readonly RegExp[] = [
  /^(?:he|she)$/,
  /^they$/,
  /^(?:i|we)$/,
  /^you$/,
  /^(?:it|this|that)$/,
  /^(?:who|which)$/,
  /^(?:his|her|their|its|my|our|your)$/,
];

function kindOfSource(view: View, first: number, last: number): number {
  const token = view.scene.tokens[last - 1]!;
  if (last - first === 1) {
    const kind = KINDS.findIndex((pattern) => pattern.test(token.lower));
    if (kind >= 0) return kind + 1;
  }
  return token.tag === 'PROPN' ? 10 : token.tag === 'NOUN' ? 11 : 12;
}
