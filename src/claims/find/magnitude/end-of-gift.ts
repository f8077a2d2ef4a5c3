import { amountAt, bareNumberAt } from '../amount/amount-at.ts';
import type { MagnitudeClaim } from '../../claim.ts';
import { clauseEnd } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { magnitudeDraft } from './magnitude-draft.ts';
import { giftObjectAt } from './object-of-gift.ts';

const JOINTS = /^(?:,|and|or|but|that|is|to|say|which|namely|in|other|words|—|–)$/;
/** What behind a comma says the same again, less exactly. */
const ASIDE =
  /^, (?:call it|give or take|more or less|that is|or so|roughly|if i remember|it (?:is|was) said|by its own account|all told)(?= |$)/;

/** Where the clause of an amount ends, and from where others may share its verb: with it, before a second one ("and 31 tanks"), or before what puts it beside others (", more than France"). */
export function endOf(
  scene: Scene,
  objectEnd: number,
): { readonly end: number; readonly second: number | null; readonly others: number } {
  const { words } = scene;
  const end = clauseEnd(words, objectEnd);
  for (let i = objectEnd; i <= end; i++) {
    const lower = words[i]?.lower ?? '';
    if (i < end && /^(?:and|,)$/.test(lower) && amountAt(words, i + 1) !== null)
      return { end: i, second: i + 1, others: end };
    if (!/^(?:,|and|—|–)$/.test(lower)) continue;
    if (otherAt(scene, i + 1, 'money') !== null) return { end: i, second: null, others: i };
    const beside = besideAt(scene, i);
    if (beside !== null) return { end: i, second: beside, others: end };
    if (i < end && ASIDE.test(phraseOf(words, i, i + 4))) return { end: i, second: null, others: end };
    if (
      lower === ',' &&
      /^(?:more|less|fewer|twice|second|far|three|half|almost|nearly)$/.test(words[i + 1]?.lower ?? '')
    )
      return { end: i, second: null, others: end };
  }
  return { end, second: null, others: end };
}

/** The first word of what stands behind an amount and puts it beside others: ", that is to say, a quarter of what France gave". */
function besideAt(scene: Scene, at: number): number | null {
  const { words } = scene;
  for (let next = at + 1; next < at + 7; next++) {
    const object = giftObjectAt(scene, next);
    const kind = object?.measure.kind;
    if (object !== null && (kind === 'rank' || kind === 'comparison' || kind === 'share')) {
      const behind = words[object.end]?.lower ?? '';
      // "..., and most of the aid was lost": a clause of its own.
      return !/^\p{L}/u.test(behind) || /^(?:in|so|to|for|of|and|by|if|since|among)$/.test(behind)
        ? next
        : null;
    }
    if (!JOINTS.test(words[next]?.lower ?? '')) return null;
  }
  return null;
}

/** "..., and Corvessa roughly 140 million": the same verb again, said of others. */
export function elidedGifts(
  scene: Scene,
  at: number,
  unit: string | null,
  pledged: boolean,
): Draft<MagnitudeClaim>[] {
  const { words } = scene;
  let start = at;
  while (/^(?:,|;|and|while|whereas|but)$/.test(words[start]?.lower ?? '') && start < at + 3) start += 1;
  const other = start === at ? null : otherAt(scene, start, unit);
  if (other === null) return [];
  const { actors, from, found, end } = other;
  const draft = magnitudeDraft(scene, {
    subjects: actors,
    measure: found === null ? { kind: 'none' } : { kind: 'amount', amount: found.amount, bound: found.bound },
    unit: found?.unit ?? unit,
    amount: [from, end],
    pledged,
    negated: false,
    mood: null,
    start,
    from,
    objectEnd: end,
    end,
  });
  return draft === null ? [] : [draft, ...elidedGifts(scene, end, found?.unit ?? unit, pledged)];
}

/** Others and how much, without a verb: "Corvessa roughly 140 million", "Durrow none". */
function otherAt(scene: Scene, start: number, unit: string | null) {
  const { words } = scene;
  const group = groupAfter(scene, start);
  if (group === null) return null;
  const from = words[group.end]?.lower === ',' ? group.end + 1 : group.end;
  const none = /^(?:none|nothing)(?: at all)?(?= |$)/.exec(phraseOf(words, from, from + 3));
  const full = amountAt(words, from);
  const bare = full === null && unit !== null ? bareNumberAt(words, from) : null;
  const found = full ?? (bare === null ? null : { ...bare, unit: unit! });
  if (found === null && (none === null || unit === null)) return null;
  const end = found?.end ?? from + none![0].split(' ').length;
  const next = words[end]?.text ?? '.';
  const ends = !/^\p{L}/u.test(next) || /^(?:and|while|so|in|to|for)$/.test(next);
  return ends ? { actors: group.actors, from, found, end } : null;
}
