import { EntenteError } from '../error.ts';
import type { Document } from '../documents/document.ts';
import type { Registry } from '../coding/registry/index.ts';
import type { Attribution } from '../reading/attribution.ts';
import {
  actorMentions,
  matchIssue,
  type ReadingContext,
  type Sentence,
  sentencesOf,
} from '../reading/index.ts';
import type { Claim } from './claim.ts';
import { byNature } from './find/nature/by-nature.ts';
import type { Draft } from './find/draft.ts';
import { findLevels } from './find/level/find-levels.ts';
import { findExclusivity } from './find/exclusivity/find-exclusivity.ts';
import { findSpokespersons } from './find/spokesperson/find-spokespersons.ts';
import { findDivisions } from './find/division/find-divisions.ts';
import { findChanges } from './find/change/find-changes.ts';
import { findWordsDeeds } from './find/words-deeds/find-words-deeds.ts';
import { findMagnitudes } from './find/magnitude/find-magnitudes.ts';
import { findSequences } from './find/sequence/find-sequences.ts';
import { findDeedsAhead, findPredictions } from './find/prediction/find-predictions.ts';
import { findJudgements } from './find/nature/find-judgements.ts';
import { findMotives } from './find/nature/find-motives.ts';
import { findEchoes } from './find/side/find-echoes.ts';
import { findCamps } from './find/side/camps.ts';
import { findInverted } from './find/side/inverted-sides.ts';
import { findPassives } from './find/side/find-passives.ts';
import { findRelatives } from './find/side/relative-sides.ts';
import { findSides } from './find/side/find-sides.ts';
import { afterSentence, nobodyInMind } from './find/subject/in-mind.ts';
import { type KnownSpeaker, peopleOf } from './find/subject/people.ts';
import { findTrends } from './find/trend/find-trends.ts';
import { isProse } from './find/prose.ts';
import { type Scene, type Setting, sceneOf } from './find/scene.ts';
import { nothingBefore, type ToldBefore, toldBy } from './find/subject/told-before.ts';
import { voiceOf } from './find/voice.ts';
import { type KnownUnits, noUnits } from './units-in.ts';
import { retraction } from './words/that-words.ts';

/** The kinds in the order in which they go before each other where two claim the same words (docs/claims.md). */
const finders: readonly ((scene: Scene) => Draft[])[] = [
  findMotives,
  findPredictions,
  findJudgements,
  findSpokespersons,
  findExclusivity,
  findSequences,
  findChanges,
  findWordsDeeds,
  findMagnitudes,
  findDivisions,
  findTrends,
  findLevels,
  findSides,
  findRelatives,
  findCamps,
  findInverted,
  findPassives,
  findEchoes,
];

/** What claims are found with. */
export interface ClaimContext extends ReadingContext {
  /** What a reader made of the document: they tell the author's own voice from reported ones. */
  readonly attributions: readonly Attribution[];
  /** Id of the alliance that "the alliance" means. Default: the one that the document names most often. */
  readonly alliance?: string | null;
  /** ISO date from which "in February" is reckoned. Default: the document's. */
  readonly date?: string | null;
  /** Whose side a person is of, as the evidence has it (`speakersIn`). Default: only what the document and the registry say. */
  readonly speakers?: readonly KnownSpeaker[];
  /** In what the deeds on record are counted, and on which issues (`unitsIn`): they tell what "500 million crowns" were for. Default: nothing. */
  readonly units?: KnownUnits;
}

/**
 * The claims of a document that statements can decide, in order: how the unity of an alliance moves (`trend`), who is for
 * or against what (`side`), how many members are (`count`).
 *
 * A claim is found where its subject, its predicate and its issue are found; a sentence that lacks one of them is passed
 * over, since a claim that nobody made is worse than one missed. Without a codebook there are no issues, and no claims.
 *
 * @throws EntenteError for an alliance that the registry does not know
 * @example
 * // "Germany and Italy are against sending troops."
 * findClaims(document, { registry, codebook, attributions: [] })
 * // [{ kind: 'side', actors: ['Germany', 'Italy'], side: 'contra', issue: 'troops', voice: 'author', ... }]
 */
export function findClaims(document: Document, context: ClaimContext): Claim[] {
  const { codebook, registry } = context;
  if (codebook === null) return [];
  const date = context.date ?? document.date;
  const sentences = sentencesOf(document).filter((sentence) => isProse(document.text, sentence));
  const issues = sentences.map((sentence) => matchIssue(sentence.text, sentence.start, codebook)?.id ?? null);
  const alliance = context.alliance ?? allianceOf(sentences, registry);
  if (context.alliance != null && !registry.actors.has(context.alliance)) {
    throw new EntenteError(
      'not-found',
      'unknown alliance',
      context.alliance,
      'name one such as NATO, EU or CSTO',
    );
  }
  const people = peopleOf(context.attributions, registry, context.speakers ?? [], date);
  const setting: Setting = {
    codebook,
    registry,
    mainIssue: mainIssue(issues),
    onIssues: issues.filter((issue) => issue !== null).length >= 3,
    alliance,
    date,
    people,
    units: context.units ?? noUnits,
  };
  const claims: Claim[] = [];
  let issueBefore: string | null = null;
  let issueAbove: string | null = null;
  const chief = chiefIssue(issues);
  let latest: string | null = null;
  let inMind = nobodyInMind;
  let told: ToldBefore = nothingBefore;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.paragraph !== sentences[i - 1]?.paragraph) {
      const last: string | null = issueBefore ?? issueAbove;
      issueAbove = last === setting.mainIssue ? last : null;
      issueBefore = null;
      told = nothingBefore;
      inMind = nobodyInMind;
    } else if (sentence.paragraph === sentences[i - 2]?.paragraph) {
      // Further down, a paragraph that names no issue is less likely to be about that of the one before.
      issueAbove = null;
    }
    const scene = sceneOf(
      sentence,
      { issueBefore, issueAbove: issueAbove ?? (latest === chief ? chief : null), told, inMind },
      setting,
    );
    const next = sentences[i + 1];
    const denied = next?.paragraph === sentence.paragraph && retraction.test(next.text);
    const drafts: Draft[] = withDeedsAhead(
      scene,
      apart(finders.flatMap((find) => find(scene)).map(byNature)),
    );
    // "That is a lie" denies what was said last.
    if (denied) drafts.pop();
    for (const draft of drafts) {
      claims.push({ ...draft, voice: voiceOf(draft, sentence, context.attributions) });
    }
    told = toldBy(scene, drafts);
    latest = issues[i] ?? latest;
    issueBefore =
      issues[i] ?? drafts.findLast(({ issueFrom }) => issueFrom === 'document')?.issue ?? issueBefore;
    inMind = afterSentence(inMind, scene);
  }
  return claims;
}

/** With what somebody will do, whatever it is, where nothing else is claimed in its words. */
function withDeedsAhead(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const ahead = findDeedsAhead(scene).filter((deed) => !drafts.some((other) => overlap(deed, other)));
  return [...drafts, ...ahead].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * In order of place; of two that claim the same words the first. What is a motive, a prediction or a judgement leaves no
 * room for another claim in its words: whoever says why France backs it has not said only that France does. What is said to
 * be so in words and not in deeds leaves none either.
 */
function apart(drafts: readonly Draft[]): Draft[] {
  const free = drafts.filter(
    (draft, i) =>
      !drafts.some(
        (other, j) => isByNature(other) && overlap(draft, other) && (j < i || !isByNature(draft)),
      ) &&
      !drafts.some(
        (other) => other.kind === 'words-deeds' && draft.kind !== other.kind && isWithin(draft, other),
      ),
  );
  const sorted = free.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (draft, i) =>
      !sorted.slice(0, i).some(({ start, end }) => start === draft.start && end === draft.end) &&
      !isSaidBy(draft, sorted),
  );
}

/** "After France's call Sweden backed it": that Sweden did is part of who came first. */
function isSaidBy({ kind, start, end }: Draft, drafts: readonly Draft[]): boolean {
  return (
    kind === 'side' &&
    drafts.some((other) => other.kind === 'sequence' && other.start <= start && other.end === end)
  );
}

function isByNature({ kind }: Draft): boolean {
  return kind === 'motive' || kind === 'prediction' || kind === 'judgement';
}

function isWithin(a: Draft, b: Draft): boolean {
  return a !== b && a.start >= b.start && a.end <= b.end && !isByNature(a);
}

function overlap(a: Draft, b: Draft): boolean {
  return a !== b && a.start < b.end && b.start < a.end;
}

/** The issue that a document is about and hardly any other: at least three sentences, and three in four of those with an issue; or two and no other. */
function chiefIssue(issues: readonly (string | null)[]): string | null {
  const named = issues.filter((issue) => issue !== null);
  const main = mainIssue(issues);
  const own = named.filter((issue) => issue === main).length;
  const mostly = own >= 3 && own >= 0.75 * named.length;
  return mostly || (own >= 2 && own === named.length) ? main : null;
}

/** The issue that at least half of the sentences with an issue are about, or null. */
function mainIssue(issues: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const issue of issues) {
    if (issue === null) continue;
    all += 1;
    counts.set(issue, (counts.get(issue) ?? 0) + 1);
  }
  for (const [issue, count] of counts) if (2 * count >= all) return issue;
  return null;
}

/** The organisation with members that a document names most often, the first of several; null where it names none. */
export function allianceOf(sentences: readonly Sentence[], registry: Registry): string | null {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const { actor } of actorMentions(sentence.text, sentence.start, registry)) {
      if (registry.actors.get(actor)?.kind !== 'organisation') continue;
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  const named = [...counts].toSorted((a, b) => b[1] - a[1]).map(([actor]) => actor);
  const hasMembers = (id: string) =>
    [...registry.actors.values()].some(({ memberships }) =>
      memberships.some((membership) => membership.in === id),
    );
  return named.find(hasMembers) ?? null;
}
