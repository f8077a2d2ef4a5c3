import { actorsBefore } from '../subject/actor-subject.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { SideClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import type { Mention, Scene } from '../scene.ts';
import { subjectBefore } from '../subject/subject.ts';
import { topicOfObject } from '../topic.ts';
import { campNouns, sharing } from '../../words/camp-words.ts';
import { governments } from '../../words/member-words.ts';
import { phraseOf } from '../word.ts';

/** What says beside whom somebody stands: from which word to which, and who that is. */
interface Beside {
  readonly from: number;
  readonly end: number;
  readonly partners: readonly string[];
  /** It wants a form of "be" before it. */
  readonly copula: boolean;
}

/** Claims that somebody stands beside another: "is in the French camp", "shares Germany's view", "stands where Italy stands". */
export function findCamps(scene: Scene): Draft<SideClaim>[] {
  const claims: Draft<SideClaim>[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    const beside = campAt(scene, at) ?? placeAt(scene, at);
    const claim = beside === null ? null : claimOf(scene, beside);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** "In the French camp", "on Germany's side", "shares the Italian view", "belongs to the French camp". */
function campAt({ words, mentions }: Scene, at: number): Beside | null {
  if (!campNouns.has(words[at]!.lower)) return null;
  const mention = mentions.find(({ to }) => to === at);
  if (mention === undefined || mention.role === 'person' || !isOwner(words, mention)) return null;
  const start = words[mention.from - 1]?.lower === 'the' ? mention.from - 1 : mention.from;
  const lead = words[start - 1]?.lower ?? '';
  const place = /^(?:camp|side|corner)$/.test(words[at]!.lower);
  const partners = [mention.actor];
  if (place && /^(?:in|on)$/.test(lead)) return { from: start - 1, end: at + 1, partners, copula: true };
  if (place && lead === 'to' && /^belongs?$/.test(words[start - 2]?.lower ?? ''))
    return { from: start - 2, end: at + 1, partners, copula: false };
  if (!place && sharing.has(lead)) return { from: start - 1, end: at + 1, partners, copula: false };
  return null;
}

function isOwner(words: Scene['words'], { to, role }: Mention): boolean {
  return role === 'demonym' || /'s?$/.test(words[to - 1]!.lower);
}

/** "[Sweden stands] where Germany stands", "[is] where France is". */
function placeAt(scene: Scene, at: number): Beside | null {
  const { words } = scene;
  if (words[at]!.lower !== 'where' || !/^(?:stands?|is|are|sits?)$/.test(words[at - 1]!.lower)) return null;
  for (let end = at + 2; end < Math.min(words.length, at + 10); end++) {
    if (!/^(?:stands?|is|are|sits?|does|do)$/.test(words[end]!.lower)) continue;
    const group = actorsBefore(scene, end, at + 1);
    return group?.start === at + 1 ? { from: at, end: end + 1, partners: group.actors, copula: true } : null;
  }
  return null;
}

function claimOf(scene: Scene, { from, end: after, partners, copula }: Beside): Draft<SideClaim> | null {
  const { words } = scene;
  // "In the French camp's view", "the French side of the border".
  if (governments.has(words[after]?.lower ?? '') || words[after]?.lower === 'of') return null;
  const floor = floorOf(words, from);
  const before = beforePredicate(words, from, floor);
  const linked = before.linked || /^sits?$/.test(words[from - 1]?.lower ?? '');
  if (copula ? !linked : before.be) return null;
  const start = /^sits?$/.test(words[from - 1]?.lower ?? '') ? from - 1 : before.start;
  const subject = subjectBefore(scene, start, floor);
  if (subject?.kind !== 'actors' || subject.only) return null;
  const end = clauseEnd(words, after);
  const topic = topicOfObject(scene, subject.start, after, end);
  const frame = topic === null ? null : frameOf(scene, subject.start, end, before.mood);
  if (topic === null || frame === null || phraseOf(words, after, after + 1) === 'that') return null;
  const { from: _, ...common } = frame;
  return {
    ...common,
    ...topic,
    kind: 'side',
    actors: [...subject.actors, ...partners],
    subjects: subject.actors,
    side: null,
    partners,
    negated: before.negated !== subject.neither,
  };
}
