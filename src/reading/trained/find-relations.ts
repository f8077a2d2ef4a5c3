import { type CueModel, cueLevels, cueMarginals } from './cue-model.ts';
import { type CueMarginals, type CueSpan, cueSpans } from './cue-spans.ts';
import type { Relation } from './relation-features.ts';
import { cueView, emptied, ruleFlags } from './cue-view.ts';
import { type RoleModel, roomFor, rolesOf, type Room } from './role-model.ts';
import { WIDEST } from './role-window.ts';
import type { View } from './view.ts';

/** What a paragraph may hold: every likely cue with its likeliest roles. */
export interface Finds {
  readonly marginals: CueMarginals;
  readonly relations: readonly Relation[];
}

/**
 * The likely relations of each paragraph, sure and unsure, in the order of their cues. First all cues are looked for, then what belongs
 * to them: the tables of each step stay in the processor's cache.
 */
export function findRelations(
  views: readonly View[],
  models: { readonly cues: CueModel; readonly roles: RoleModel },
  leastCue: number,
  room: Room = roomFor(models),
): Finds[] {
  const all = views.map((view) => cueMarginals(models.cues, view, room.cues));
  return views.map((view, p) => {
    const marginals = all[p]!;
    const spans = notCrowded(cueSpans(marginals, view.length, leastCue));
    const widest = view.length > LONG ? widestFor(spans.length, view.length) : WIDEST;
    const relations: Relation[] = [];
    if (spans.length === 0) return { marginals, relations };
    const levels = cueLevels(marginals, view.length);
    const flags = ruleFlags(view.length);
    for (const span of spans) {
      const cue = cueView(view, span.first, span.last, levels, flags);
      const roles = rolesOf(cue, room, widest);
      emptied(cue);
      if (roles !== null) relations.push({ span, roles });
    }
    return { marginals, relations };
  });
}

/** In a stretch of so many tokens no text has more cues than this; where a hostile one does, the likeliest are looked at. */
const STRETCH = 240;
const MOST = 12;

/** In tokens: longer paragraphs are whole books in one line. */
const LONG = 20_000;
/** For each token of a paragraph in one line so many are looked at, of all cues together; of an article it is one. */
const LOOKED_AT = 3;
/** Enough for most sentences. */
const NARROWEST = 60;

/** How many tokens around each cue of a long paragraph may be looked at. */
const widestFor = (cues: number, length: number): number =>
  Math.max(NARROWEST, Math.min(WIDEST, Math.floor((LOOKED_AT * length) / Math.max(1, cues))));

function notCrowded(spans: readonly CueSpan[]): readonly CueSpan[] {
  if (spans.length <= MOST) return spans;
  const stretches = Map.groupBy(spans, ({ first }) => Math.floor(first / STRETCH));
  return [...stretches.values()].flatMap((all) => {
    if (all.length <= MOST) return all;
    const likeliest = all.toSorted((a, b) => b.begins - a.begins || a.first - b.first).slice(0, MOST);
    return likeliest.toSorted((a, b) => a.first - b.first);
  });
}
