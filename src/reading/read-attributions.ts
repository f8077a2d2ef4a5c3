import type { Document } from '../documents/document.ts';
import { type Span, spanOf } from '../documents/span.ts';
import { newCast } from './actors/cast.ts';
import { resolveSpeakers } from './actors/resolve-speakers.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { authorStatements } from './author-statements.ts';
import { issueOf, type Topic } from './issues/issue-of-attribution.ts';
import { beginnings, continuations } from './long-quotations.ts';
import { othersClauses, type Voices } from './issues/others-clauses.ts';
import { rules } from './finder.ts';
import { kindOf } from './kind-of.ts';
import { type Scene, sceneOf } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import { isFirstPerson } from './parse/unnamed-sources.ts';
import type { ReadingContext } from './reading-context.ts';
import { paragraphsOf } from './text/analysis.ts';
import type { TokenRange } from './text/sentences.ts';

type Read = Pick<Document, 'text' | 'mediaType' | 'date'>;

/**
 * Who said what in a document, by rules: attributions in the order of the text, each part with its exact span. With a
 * codebook they carry an issue and a stance where the text tells, and the sentences that the author asserts about an issue are added
 * in the author's voice. Nobody's weights, no randomness; about 100 articles of 1000 words a second.
 *
 * @example readAttributions(document, { registry: builtInRegistry(), codebook: null })[0]?.cue?.text // 'said'
 */
export function readAttributions(document: Read, context: ReadingContext): Attribution[] {
  const { text } = document;
  const { codebook } = context;
  const attributions: Attribution[] = [];
  const cast = newCast(context.registry, document.date);
  const topic: Topic = { id: null, paragraph: 0 };
  const scenes = paragraphsOf(document)
    .filter((paragraph) => paragraph.kind === 'paragraph')
    .map(sceneOf);
  const finder = context.finder ?? rules;
  const selections = finder.find(scenes);
  for (const [number, scene] of scenes.entries()) {
    const selected = selections[number]!;
    const speakers = resolveSpeakers(scene, selected, cast);
    const found: Attribution[] = [];
    for (const [i, each] of selected.entries()) {
      const begun = beginnings(text, scenes, number, each);
      if (begun.length > 0 && isKnown(attributions, begun[0]!)) begun.length = 0;
      const spans = {
        source: each.source === null ? null : spanAt(text, scene, each.source),
        cue: spanAt(text, scene, each.cue),
        content: [
          ...begun,
          ...contentSpans(text, scene, each.content),
          ...continuations(text, scenes, number, each),
        ],
      };
      dropWithin(attributions, spans);
      const others =
        codebook === null
          ? []
          : othersClauses(scene, each.content, voicesOf(scene, each, speakers[i]!), context.registry);
      found.push({
        ...spans,
        kind: kindOf(scene, each.content),
        // "I" of the text is its author, whom nobody reports.
        voice: isFirstPerson(scene, each) ? 'author' : 'reported',
        confidence: each.strength,
        reader: finder.name,
        ...whoSpeaks(speakers[i]!),
        ...issueOf(text, spans, codebook, topic, number, {
          others,
          nobody: nobodyDoes(scene, each),
          silent: isSilent(each),
        }),
      });
    }
    if (codebook !== null)
      found.push(...authorStatements(text, scene, selected, codebook, context.registry, finder.name));
    attributions.push(...found.toSorted((a, b) => startOf(a) - startOf(b)));
  }
  return attributions;
}

function whoSpeaks(speakers: readonly Speaker[]): Pick<Attribution, 'speaker' | 'alsoSpeakers'> {
  const [speaker, ...others] = speakers;
  return { speaker: speaker ?? null, ...(others.length > 0 ? { alsoSpeakers: others } : {}) };
}

function voicesOf(scene: Scene, selected: Selected, speakers: readonly Speaker[]): Voices {
  const { source } = selected;
  const words =
    source === null ? [] : scene.tokens.slice(source.first, source.last).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  const several =
    speakers.length > 1 ||
    last === 'they' ||
    words.includes('and') ||
    (last.endsWith('s') && speakers[0]?.name == null);
  return { speakers, several, author: isFirstPerson(scene, selected) };
}

const SPEECH =
  /^(?:say|tell|claim|state|announce|argue|hint|mention|add|write|note|report|declare|explain|ask)$/;
const ABOUT_OTHERS = /^(?:accuse|blame|suspect|charge|credit|quote|cite|understand)$/;

/** "Did not say that", "accused France of": where the speaker stands does not follow. */
const isSilent = ({ lemma, negated }: Selected): boolean =>
  ABOUT_OTHERS.test(lemma) || (negated && SPEECH.test(lemma));

/** "No minister wants it", "neither A nor B wants it". */
function nobodyDoes(scene: Scene, { source, cue, group }: Selected): boolean {
  if (source === null || group === null || source.first > cue.first) return false;
  const words = [scene.tokens[source.first - 1], scene.tokens[source.first]];
  return words[0]?.lower === 'neither' || /^(?:no|none|nobody|neither|few)$/.test(words[1]!.lower);
}

/** Whether somebody named before it is known to say a quotation. */
function isKnown(attributions: readonly Attribution[], { start }: Span): boolean {
  const last = attributions.at(-1);
  return last !== undefined && startOf(last) < start && last.content.some((span) => span.start === start);
}

/** What was read in a quotation before its speaker was found is theirs. */
function dropWithin(attributions: Attribution[], { cue, content }: { cue: Span; content: Span[] }): void {
  const from = content[0]?.start ?? cue.start;
  for (
    let last = attributions.at(-1);
    last !== undefined && startOf(last) >= from;
    last = attributions.at(-1)
  )
    attributions.pop();
}

const startOf = ({ source, cue, content }: Attribution): number =>
  Math.min(...[source, cue, ...content].filter((span) => span !== null).map((span) => span.start));

function spanAt(text: string, scene: Scene, { first, last }: TokenRange): Span {
  return spanOf(text, scene.tokens[first]!.start, scene.tokens[last - 1]!.end);
}

/** In the order of the text; what overlaps or touches is one span. */
function contentSpans(text: string, scene: Scene, content: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const range of content.toSorted((a, b) => a.first - b.first)) {
    const span = spanAt(text, scene, range);
    const last = spans.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      spans[spans.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end));
    else spans.push(span);
  }
  return spans;
}
