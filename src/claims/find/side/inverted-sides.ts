import type { ClaimedSide, CountClaim, SideClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { countedAfter } from '../subject/member-subject.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { topicOfObject } from '../topic.ts';
import { invertedLeads } from '../../words/inverted-words.ts';

const STAND = /^(?:stands?|stood|is|are|was|were|remains?|remained|comes?|came|includes?|included|belongs?)$/;
/** Words that what it is about can take, before the verb. */
const LONGEST = 8;

/** Who is named behind a side: "Against it stand Germany and Italy", "among its supporters are six members". */
export function findInverted(scene: Scene): (Draft<SideClaim> | Draft<CountClaim>)[] {
  const claims: (Draft<SideClaim> | Draft<CountClaim>)[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length; at++) {
    const lead = phraseAt(invertedLeads, words, at);
    if (lead === null || !opens(scene, at)) continue;
    const claim = claimOf(scene, at, lead.value, lead.end);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

function opens({ words }: Scene, at: number): boolean {
  return at === floorOf(words, at) || /^(?:,|and|but|while|that)$/.test(words[at - 1]!.lower);
}

function claimOf(
  scene: Scene,
  start: number,
  side: ClaimedSide,
  after: number,
): Draft<SideClaim> | Draft<CountClaim> | null {
  const { words } = scene;
  let verb = after;
  while (verb < Math.min(words.length, after + LONGEST) && !STAND.test(words[verb]!.lower)) {
    if (/^[,;:.!?]$/.test(words[verb]!.lower)) return null;
    verb += 1;
  }
  if (!STAND.test(words[verb]?.lower ?? '')) return null;
  let who = verb + 1;
  while (
    /^(?:now|still|today|also|both|only|at|least|just)$/.test(words[who]?.lower ?? '') &&
    groupAfter(scene, who) === null &&
    countedAfter(scene, who) === null
  )
    who += 1;
  // "Among its supporters is only France" says something of all the others.
  if (words.slice(verb + 1, who).some(({ lower }) => lower === 'only')) return null;
  const topic = topicOfObject(scene, start, after, verb);
  if (topic === null) return null;
  const group = groupAfter(scene, who);
  const members = group === null ? countedAfter(scene, who) : null;
  const named = group ?? members;
  if (named === null || /^(?:alone|only)$/.test(words[named.end]?.lower ?? '')) return null;
  const frame = frameOf(scene, start, Math.max(named.end, clauseEnd(words, named.end)), null, {
    opens: start,
  });
  if (frame === null) return null;
  const { from: _, ...found } = frame;
  const common = { ...found, ...topic, side, negated: false };
  if (group !== null)
    return { ...common, kind: 'side', actors: group.actors, subjects: group.actors, partners: [] };
  const { quantity, alliance } = members!;
  const whole = alliance ?? scene.alliance;
  const uncheckable = common.uncheckable ?? (quantity.vague ? 'its quantity names no number' : null);
  return { ...common, kind: 'count', actors: whole === null ? [] : [whole], quantity, uncheckable };
}
