import type { BeforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { type Draft, frameOf, without } from '../draft.ts';
import { periodOf } from './period-of.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { givenNounAt } from './given-noun.ts';
import { topicOfGift } from './topic-of-gift.ts';
import { knownUnit } from './known-unit.ts';
import { frontOf } from './front-of.ts';

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
  /** It is money spent, and maybe for oneself. */
  readonly spent?: boolean;
}

const HEAD =
  /\bper (?:head|capita|person|inhabitant|citizen|resident)\b|\b(?:relative|in relation|in proportion) to (?:its|their|the) (?:size of (?:its|their) )?population\b|\bfor (?:each|every) (?:inhabitant|citizen)\b/;
const GDP =
  /\b(?:as a share|as a percentage|as a proportion|in terms|in per cent|in percent) of (?:its |their )?(?:gdp|gross domestic product|national income|economic output)\b|\b(?:relative|in relation|in proportion) to (?:its|their|the) (?:size of (?:its|their) )?(?:economy|economies|gdp|economic output|means)\b|\b(?:measured|judged) by (?:its|their|the size of its|the size of their) (?:economy|economies|gdp)\b/;

/** The claim of a pattern; null where the text does not stand by it, it is about somebody else, or no issue is near. */
export function magnitudeDraft(scene: Scene, found: FoundMagnitude): Draft<MagnitudeClaim> | null {
  const { start, end, measure, amount = null, pledged = false, among = null } = found;
  const named = found.unit ?? unitInFront(scene, start);
  const unit = named === null ? null : knownUnit(scene, named);
  const apart = amount === null ? [] : [amount];
  const frame = frameOf(scene, start, end, found.mood, { apart });
  const topic = frame === null ? null : topicOfGift(scene, { ...found, unit });
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
    unit,
    per: isOfGdp || GDP.test(said) ? 'GDP' : HEAD.test(said) ? 'head' : null,
    pledged,
    among,
    during: periodOf(without(rest, scene.words, apart), scene.date),
    negated: found.negated,
    uncheckable: rest.uncheckable ?? (found.vague === true ? 'its quantity names no number' : null),
  };
}

const FRONT = /^(?:in(?: (?:the matter|terms) of)?|on|when it comes to|as (?:for|to)) /;

/** "In guns, Arvenia is the largest donor": what is counted may stand in front. */
function unitInFront(scene: Scene, start: number): string | null {
  const front = frontOf(scene, start);
  const lead = FRONT.exec(phraseOf(scene.words, front, start));
  if (front === start || lead === null) return null;
  const noun = givenNounAt(scene, front + lead[0].trim().split(' ').length);
  return noun?.end === start - 1 ? noun.unit : null;
}
