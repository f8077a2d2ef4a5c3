import { actorMentions } from '../../../reading/index.ts';
import type { BeforePredicate } from '../before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { type Draft, frameOf, without } from '../draft.ts';
import { periodOf } from '../period-of.ts';
import type { Scene } from '../scene.ts';
import { issueIn, type Topic } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { isTimeWord } from '../../words/opening-words.ts';
import { givenNounAt } from './given-noun.ts';
import { plainTail } from '../../words/gift-words.ts';

/** What a pattern found: whose deeds, how much, and where its words stand. */
export interface FoundMagnitude {
  readonly subjects: readonly string[];
  readonly measure: Measure;
  readonly unit: string | null;
  readonly among?: string | null;
  readonly pledged?: boolean;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  /** First word of the claim, first word of what says how much, first word after it, and the word before which the clause ends. */
  readonly start: number;
  readonly from: number;
  readonly objectEnd: number;
  readonly end: number;
  /** Before which word the issue may stand, where that is not the end. */
  readonly near?: number;
  /** Words of a number that is no year. */
  readonly amount?: readonly [from: number, to: number] | null;
  /** Why no evidence could decide it. */
  readonly vague?: boolean;
}

/** An issue named so many words behind the amount is something said beside it. */
const NEAR = 6;
const HEAD =
  /\bper (?:head|capita|person|inhabitant|citizen|resident)\b|\b(?:relative|in relation|in proportion) to (?:its|their|the) (?:size of (?:its|their) )?population\b|\bfor (?:each|every) (?:inhabitant|citizen)\b/;
const GDP =
  /\b(?:as a share|as a percentage|as a proportion|in terms|in per cent|in percent) of (?:its |their )?(?:gdp|gross domestic product|national income|economic output)\b|\b(?:relative|in relation|in proportion) to (?:its|their|the) (?:size of (?:its|their) )?(?:economy|economies|gdp|economic output|means)\b|\b(?:measured|judged) by (?:its|their|the size of its|the size of their) (?:economy|economies|gdp)\b/;

/** The claim of a pattern; null where the text does not stand by it, it is about somebody else, or no issue is near. */
export function magnitudeDraft(scene: Scene, found: FoundMagnitude): Draft<MagnitudeClaim> | null {
  const { start, end, measure, amount = null, pledged = false, among = null } = found;
  const apart = amount === null ? [] : [amount];
  const frame = frameOf(scene, start, end, found.mood, { apart });
  const topic = frame === null ? null : topicOfGift(scene, found);
  if (frame === null || topic === null) return null;
  const { from: _, ...rest } = frame;
  const compared =
    measure.kind === 'comparison' ? measure.than : measure.kind === 'rank' ? measure.behind : [];
  const said = phraseOf(scene.words, found.from, end);
  const isOfGdp = found.unit === '% of GDP';
  return {
    ...rest,
    ...topic,
    kind: 'magnitude',
    actors: [...found.subjects, ...compared],
    subjects: found.subjects,
    measure,
    unit: found.unit ?? unitInFront(scene, start),
    per: isOfGdp || GDP.test(said) ? 'GDP' : HEAD.test(said) ? 'head' : null,
    pledged,
    among,
    period: periodOf(without(rest, scene.words, apart), scene.date),
    negated: found.negated,
    uncheckable: rest.uncheckable ?? (found.vague === true ? 'its quantity names no number' : null),
  };
}

/**
 * The issue that a gift bears on: named in what is given or close behind it, or before it where nothing else stands behind
 * it. Null where it goes to somebody whom the issue is not about: weapons for another state than the one in question.
 */
function topicOfGift(scene: Scene, found: FoundMagnitude): Topic | null {
  const { from, objectEnd, end, start } = found;
  const near = found.near === undefined || found.near === end ? Math.min(end, objectEnd + NEAR) : found.near;
  const inside = issueIn(scene, from, near) ?? issueIn(scene, frontOf(scene, start), from);
  const { measure } = found;
  const compared =
    measure.kind === 'comparison' ? measure.than : measure.kind === 'rank' ? measure.behind : [];
  const others = new Set([...found.subjects, ...compared]);
  const recipients = recipientsIn(scene, from, end).filter((actor) => !others.has(actor));
  const about = inside ?? (isPlain(scene, objectEnd, end) ? before(scene, start) : null);
  if (about === null || ownOnly(scene, objectEnd, end)) return null;
  const meant = actorsOf(scene, about);
  const known = recipients.every((actor) => meant.size === 0 || meant.has(actor));
  if (!known || (inside === null && meant.size === 0 && recipients.length > 0)) return null;
  return inside === null ? { issue: about, issueFrom: 'paragraph' } : { issue: about, issueFrom: 'claim' };
}

/** "On weapons, Germany ...": the adverbial that opens the clause belongs to it. */
function frontOf({ words }: Scene, start: number): number {
  if (words[start - 1]?.lower !== ',') return start;
  let first = start - 1;
  while (first > 0 && !/^[,;:.()]$/.test(words[first - 1]!.lower)) first -= 1;
  return /^(?:on|in|with|of|when)$/.test(words[first]!.lower) ? first : start;
}

/** "In guns, Arvenia is the largest donor": what is counted may stand in front. */
function unitInFront(scene: Scene, start: number): string | null {
  const front = frontOf(scene, start);
  if (front === start || scene.words[front]?.lower !== 'in') return null;
  const noun = givenNounAt(scene, front + 1);
  return noun?.end === start - 1 ? noun.unit : null;
}

function before(scene: Scene, start: number): string | null {
  return issueIn(scene, 0, start) ?? scene.issueBefore;
}

/** Who is named as getting it: "to Ukraine", "Ukraine with ...", "has given Ukraine ...". */
function recipientsIn({ words, mentions, registry }: Scene, from: number, end: number): string[] {
  return mentions
    .filter((mention) => {
      if (mention.from < from || mention.to > end || mention.role === 'person') return false;
      if (registry.actors.get(mention.actor)?.kind === 'person') return false;
      const lead = words[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1;
      return lead < from || /^(?:to|for|with|towards)$/.test(words[lead]!.lower) || lead === from;
    })
    .map(({ actor }) => actor);
}

/** The actors that the question of an issue names: "Should members give Ukraine weapons?" is about Ukraine. */
function actorsOf({ codebook, registry }: Scene, issue: string): ReadonlySet<string> {
  const question = codebook.issues.find(({ id }) => id === issue)?.question ?? '';
  return new Set(actorMentions(question, 0, registry).map(({ actor }) => actor));
}

/** Whether the words behind an amount add nothing that another issue could hide in. */
function isPlain({ words, mentions }: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { lower } = words[i]!;
    if (plainTail.test(lower) || isTimeWord(lower)) continue;
    if (
      /^(?:per|head|capita|gdp|its|than|more|less|together|combined|share|economy|relative|measured|population)$/.test(
        lower,
      )
    )
      continue;
    if (mentions.some((mention) => mention.from <= i && i < mention.to)) continue;
    return false;
  }
  return true;
}

/** "31 tanks to its own brigades": given to nobody else. */
function ownOnly({ words }: Scene, from: number, end: number): boolean {
  const said = phraseOf(words, from, Math.min(end, from + 8));
  return /^(?:to|for|on|among) (?:its|their|his|her|our) /.test(said);
}
