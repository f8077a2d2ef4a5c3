import { actorMentions } from '../../../reading/index.ts';
import { issuesOfUnit, isMoneyUnit } from './known-unit.ts';
import type { Scene } from '../scene.ts';
import { issueIn, type Topic } from '../topic.ts';
import { unitInMind } from './unit-in-mind.ts';
import { phraseOf } from '../word.ts';
import { plainTail } from '../../words/gift-words.ts';
import { isTimeWord } from '../../words/opening-words.ts';
import type { FoundMagnitude } from './magnitude-draft.ts';
import { frontOf } from './front-of.ts';

/** An issue named so many words behind the amount is something said beside it. */
const NEAR = 6;

/**
 * The issue that a gift bears on: named in what is given or close behind it, or before it where nothing else stands behind it; else
 * the one that the deeds on record in its unit are about. Null where it goes to somebody whom the issue is not about: weapons
 * for another state than the one in question.
 */
export function topicOfGift(scene: Scene, found: FoundMagnitude): Topic | null {
  const { from, objectEnd, end, start } = found;
  const near = found.near === undefined || found.near === end ? Math.min(end, objectEnd + NEAR) : found.near;
  const inside = issueIn(scene, from, near) ?? issueIn(scene, frontOf(scene, start), from);
  const { measure } = found;
  const compared =
    measure.kind === 'comparison' ? measure.than : measure.kind === 'rank' ? measure.behind : [];
  const others = new Set([...found.subjects, ...compared]);
  const recipients = recipientsIn(scene, from, end).filter((actor) => !others.has(actor));
  const outside = isPlain(scene, objectEnd, end) ? outsideOf(scene, found) : null;
  const topic: Topic | null = inside === null ? outside : { issue: inside, issueFrom: 'claim' };
  if (topic === null || ownOnly(scene, objectEnd, end)) return null;
  const meant = actorsOf(scene, topic.issue!);
  const known = recipients.every((actor) => meant.size === 0 || meant.has(actor));
  if (!known || (inside === null && meant.size === 0 && recipients.length > 0)) return null;
  return topic;
}

/** The issue named before, or else that of the deeds; things that are only on record for another issue are for that one. */
function outsideOf(scene: Scene, { start, unit, measure, spent }: FoundMagnitude): Topic | null {
  const before = issueIn(scene, 0, start) ?? scene.issueBefore;
  const counted = unit ?? unitInMind(scene, start);
  const issues = issuesOfUnit(scene, counted);
  const isMoney = isMoneyUnit(scene, counted);
  if (before !== null && (isMoney || issues.length === 0 || issues.includes(before) || counted === null))
    return { issue: before, issueFrom: 'paragraph' };
  // Money for oneself, money in a text about something else, and "nothing" can be for anything.
  if (spent === true || (measure.kind === 'none' && unit === null)) return null;
  if (counted === null || isMoney ? scene.mainIssue === null && !scene.onIssues : false) return null;
  const [only, ...more] = issues;
  if (only !== undefined && more.length === 0) return { issue: only, issueFrom: 'deeds' };
  const main = scene.issueAbove ?? scene.mainIssue;
  return main !== null && issues.includes(main) ? { issue: main, issueFrom: 'document' } : null;
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

const MANNER =
  /^(, (?:in (?:silence|secret|public|total|all|fact|earnest|good time|full)|without (?:a word|fuss|noise|complaint|being asked|ceremony)|for its part|if you please|no less|mind you))(?= [,.;:!?]|$)/;

/** Whether the words behind an amount add nothing that another issue could hide in. */
function isPlain({ words, mentions }: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    // ", in silence": how, between commas.
    const manner = MANNER.exec(phraseOf(words, i, i + 6));
    if (manner !== null) {
      i += manner[1]!.split(' ').length - 1;
      continue;
    }
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
  return /^(?:to|for|on|among|into|in|towards) (?:its|their|his|her|our) /.test(said);
}
