import type { Codebook } from '../../coding/codebook.ts';
import { wordsByIssue } from './issue-words.ts';
import { matchIssue } from './match-issue.ts';

/** The issue spoken of last, to which "it" and "the idea" may refer. */
export interface Topic {
  id: string | null;
  /** Number of the paragraph. */
  paragraph: number;
  /** Sentence or paragraph -> its issue: several statements look at the same ones. */
  readonly known: Map<string, string | null>;
  /** What the title of the text names, and the heading above the paragraph; absent like null. */
  readonly title?: string | null;
  section?: string | null;
}

/** "This would be wrong", "is against that"; but not "this time", "said that". */
const PRONOUN =
  /\b(?:it|(?:this|that)(?= (?:is|was|has|had|will|would|can|could|may|might|should|must)\b| ?[.,;”’"]|$)|them|such|do so|doing so)\b/i;
/** "The plan": what it is of was said, further back too. */
const NOUN =
  /\b(?:the|this|that|these|his|her|their|its) (?:idea|plan|proposal|step|move|option|question|measure|suggestion|call|decision|prospect|possibility|initiative|operation|scheme|project|deal|formula|item|motion|venture|undertaking|mission|arrangement|dispute|draft|text|vote)\b/i;
/** "It would be wrong to raise taxes": the pronoun stands for what follows. */
const EXPLETIVE =
  /\bit(?:['’]s| (?:is|was|would be|will be|might be|may be|could be|seems|remains))\b[^.;,]{0,40} (?:to|that|for)\b/i;
const SHORT = 160;
/** As much of a text before a statement is looked at, within its paragraph and before it. */
const BEFORE = 900;
const AFTER = 300;
/** What stands so many paragraphs back is spoken of no more. */
const FAR = 3;

/** Where a statement stands in its document. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** It is a turn in a transcript, which may answer the paragraph before. */
  readonly turn: boolean;
}

/**
 * The issue of a statement whose words hold no term: that of its sentence, else of what was said before it in the paragraph, else of the paragraphs
 * before where its words go on about it: they point back ("the plan"), use words of that issue alone (`issue-words.ts`), or answer a question. Words of
 * another issue go before all of these. Null where nothing tells. Cost O(n) of 900 characters before and 300 after it.
 */
export function issueAround(said: string, place: Place, codebook: Codebook, topic: Topic): string | null {
  const { text, start, end, paragraph, turn } = place;
  const words = wordsByIssue(said, codebook);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const opens = before.lastIndexOf('\n\n') + 1;
  const own = before.slice(opens);
  const sentences = own.split(/(?<=[.!?][”’"')]*)\s/);
  const near =
    idOf(sentences.at(-1)! + text.slice(start, end) + restOfSentence(text, end), codebook, topic) ??
    lastOf(sentences.slice(0, -1), codebook, topic) ??
    (topic.paragraph === paragraph ? topic.id : null);
  const stronger = strongest(words);
  if (stronger !== null && stronger.count > 1 && stronger.count > (words.get(near ?? '') ?? 0))
    return stronger.id;
  if (near !== null) return near;
  const paragraphs = before.slice(0, Math.max(0, opens - 1)).split('\n\n');
  const last = paragraphs.at(-1)!;
  const direct = idOf(last, codebook, topic) ?? (paragraph - topic.paragraph <= 1 ? topic.id : null);
  // A question is answered whatever the words; else "it" in a turn is seldom what the one before spoke of.
  if (direct !== null && (turn ? last.includes('?') : refers(said, PRONOUN))) return direct;
  const id =
    direct ??
    lastOf(paragraphs.slice(-FAR), codebook, topic) ??
    (paragraph - topic.paragraph <= FAR ? topic.id : null);
  if (id === null) return goesOn(said) ? (topic.section ?? null) : null;
  if (words.has(id) || refers(said, NOUN)) return id;
  return (id === topic.title || id === topic.section) && goesOn(said) ? id : null;
}

/** Courtesies, order in a house, and where people meet again are on nothing, whatever the heading. */
const ASIDE =
  /^\W*(?:order\b|thank|good (?:morning|afternoon|evening|day)\b|welcome\b)|\b(?:weather|gales?|snow|rain|next (?:meeting|summit|session|business))\b/i;

const goesOn = (said: string): boolean => !ASIDE.test(said);

function idOf(text: string, codebook: Codebook, { known }: Topic): string | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const id = matchIssue(text, 0, codebook)?.id ?? null;
  known.set(text, id);
  return id;
}

function lastOf(texts: readonly string[], codebook: Codebook, topic: Topic): string | null {
  for (const text of texts.toReversed()) {
    const id = idOf(text, codebook, topic);
    if (id !== null) return id;
  }
  return null;
}

/** What of the sentence follows a place; nothing where the sentence ends there. */
function restOfSentence(text: string, end: number): string {
  if (/[.!?][”’"')]*$/.test(text.slice(Math.max(0, end - 3), end))) return '';
  const rest = text.slice(end, end + AFTER);
  const stop = rest.search(/[.!?][”’"')]*\s|\n\n/);
  return stop < 0 ? rest : rest.slice(0, stop);
}

function strongest(words: ReadonlyMap<string, number>): { id: string; count: number } | null {
  let best: { id: string; count: number } | null = null;
  let tied = false;
  for (const [id, count] of words) {
    tied = best !== null && count === best.count;
    if (best === null || count > best.count) [best, tied] = [{ id, count }, false];
  }
  return tied ? null : best;
}

/** Whether short words point back at something: "it", "the idea", "such a move". */
function refers(said: string, pointing: RegExp): boolean {
  if (said.length > SHORT || !pointing.test(said)) return false;
  return pointing.test(said.replace(EXPLETIVE, ' '));
}
