import type { Span } from '../../documents/span.ts';
import type { Document } from '../../documents/document.ts';
import { foldText } from '../../documents/quotes/folded-text.ts';
import { placesOfQuote } from '../../documents/quotes/places-of-quote.ts';
import { type Registry, resolveActor } from '../../coding/registry/index.ts';
import { actorMentions, matchIssue, type Sentence, sentencesOf } from '../../reading/index.ts';
import type { Chunk } from '../../reading/llm/index.ts';
import type { Claim } from '../claim.ts';
import { allianceOf, type ClaimContext } from '../find-claims.ts';
import { byNature } from '../find/nature/by-nature.ts';
import { DUTY, FUTURE, QUESTION } from '../find/clause/certainty.ts';
import { type Draft } from '../find/draft.ts';
import { isAsserted } from '../find/clause/that-clause.ts';
import { readTime } from '../find/time/time-frame.ts';
import { voiceOf } from '../find/voice.ts';
import { type Word, wordsOf } from '../find/word.ts';
import { duties, future, hedges, modals } from '../words/small-words.ts';
import { claimFrom } from './claim-parts.ts';
import type { ClaimProposal } from './claim-proposal.ts';
import type { ClaimRefusal } from './claim-refusals.ts';

/** A document made ready for looking proposals up in it. */
export interface ProposalScene {
  readonly document: Document;
  /** Of the text without its marks; offsets are those of the document. */
  readonly folded: ReturnType<typeof foldText>;
  readonly sentences: readonly Sentence[];
  /** Ids of what has members. */
  readonly alliances: ReadonlySet<string>;
  readonly context: ClaimContext & { readonly codebook: NonNullable<ClaimContext['codebook']> };
}

/** @param plain the text that was sent, of the same length */
export function proposalScene(
  document: Document,
  plain: string,
  context: ProposalScene['context'],
): ProposalScene {
  const sentences = sentencesOf(document);
  const alliance = context.alliance ?? allianceOf(sentences, context.registry);
  const memberships = [...context.registry.actors.values()].flatMap((actor) => actor.memberships);
  const alliances = new Set(memberships.map((membership) => membership.in));
  return { document, folded: foldText(plain), sentences, alliances, context: { ...context, alliance } };
}

/**
 * The claim that a proposal makes, anchored in one sentence of the document word for word (white space and quotation marks may
 * differ); or why it is refused: its quotation is not there, is not in one sentence or at several places that the paragraph
 * named does not tell apart, names an actor that nobody knows or that does not stand there, an issue that is none, lacks what
 * its kind needs, or is said of a lie or a rumour.
 */
export function anchoredClaim(
  proposal: ClaimProposal,
  chunk: Chunk,
  scene: ProposalScene,
  proposedBy: string,
): Claim | ClaimRefusal {
  const { document, sentences, context } = scene;
  const { registry, codebook, attributions } = context;
  const date = context.date ?? document.date;
  const place = placeOf(proposal, chunk, scene);
  if (typeof place === 'string') return place;
  const sentence = sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  if (sentence === undefined) return 'scattered';
  const issue = proposal.issue ?? null;
  if (issue !== null && !codebook.issues.some(({ id }) => id === issue)) return 'uncoded';

  const paragraph = chunk.parts.find(({ start, end }) => start <= place.start && place.end <= end)!;
  const before = document.text.slice(chunk.before[0]?.start ?? chunk.start, place.end);
  const here = namedIn(before, registry);
  const idsOf = (names: readonly string[]) => names.map((name) => resolveActor(registry, name));
  const named = [...idsOf(proposal.actors), ...idsOf(proposal.others ?? [])];
  // Whom the text does not name it says nothing of; "the alliance" is named by what the document means.
  if (named.some((id) => id === null || (!here.has(id) && id !== context.alliance))) return 'unnamed';
  const ids = [...new Set(named as string[])];
  const actors = ids.slice(0, new Set(idsOf(proposal.actors)).size);
  const others = ids.slice(actors.length);
  const alliance = actors.find((id) => scene.alliances.has(id)) ?? context.alliance ?? null;

  const words = wordsOf(sentence.text, sentence.start);
  const from = words.findIndex(({ end }) => end > place.start);
  const to = words.findLastIndex(({ start }) => start < place.end) + 1;
  const asked = /\?["'”’)\]]*\s*$/.test(sentence.text);
  if (!stoodBy(words, from, to)) return 'unasserted';
  const { time, unread } = readTime(place.text, date);
  const unreadTime = unread === null ? null : `it names a time that was not understood ("${unread.trim()}")`;
  const uncheckable = (asked ? QUESTION : moodOf(words.slice(from, to))) ?? unreadTime;
  const draft = claimFrom(
    proposal,
    { ...place, ...issueAt(issue, place, paragraph, scene), time, uncheckable },
    actors,
    others,
    alliance,
  );
  if (draft === null) return 'malformed';
  return { ...byNature(draft), voice: voiceOf(draft, sentence, attributions), proposedBy };
}

function placeOf(
  { quote, paragraph }: ClaimProposal,
  { start, end, parts }: Chunk,
  { folded, document }: ProposalScene,
): Span | 'altered' | 'scattered' {
  if (!/[\p{L}\p{N}]/u.test(quote)) return 'altered';
  const trimmed = quote.trim().replace(/[.!?…]+$/, '');
  const places = placesOfQuote(trimmed, folded, start, end);
  if (places.length === 0) return 'altered';
  const part = parts[(paragraph ?? 0) - 1];
  const inPart = places.filter(
    (place) => part !== undefined && place.start >= part.start && place.end <= part.end,
  );
  // Of words that stand at several places nobody can tell which were meant.
  const only = places.length === 1 ? places[0] : inPart.length === 1 ? inPart[0] : undefined;
  if (only === undefined) return 'scattered';
  return { start: only.start, end: only.end, text: document.text.slice(only.start, only.end) };
}

const namedIn = (text: string, registry: Registry): ReadonlySet<string> =>
  new Set(actorMentions(text, 0, registry).map(({ actor }) => actor));

/** Whether the text stands by a clause: by the rules for claims that were found (`that-clause.ts`). */
function stoodBy(words: readonly Word[], from: number, to: number): boolean {
  return isAsserted({ words } as Parameters<typeof isAsserted>[0], from, to);
}

/** Why a clause asserts nothing about what is or was the case; null where it does, as far as its words tell. */
function moodOf(words: readonly Word[]): Draft['uncheckable'] {
  const has = (list: ReadonlySet<string>) => words.some(({ lower }) => list.has(lower));
  if (has(future)) return FUTURE;
  if (has(duties)) return DUTY;
  return has(modals) || has(hedges) ? 'it speaks of what may be or should be, not of what is' : null;
}

/** The issue, and where the text names it as far as the codebook's words tell. */
function issueAt(
  issue: string | null,
  place: Span,
  paragraph: { readonly start: number },
  { document, context }: ProposalScene,
): Pick<Claim, 'issue' | 'issueFrom'> {
  if (issue === null) return { issue: null, issueFrom: null };
  const names = (from: number) =>
    matchIssue(document.text.slice(from, place.end), from, context.codebook)?.id === issue;
  return { issue, issueFrom: !names(place.start) && names(paragraph.start) ? 'paragraph' : 'claim' };
}
