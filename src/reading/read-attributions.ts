import type { Document } from '../documents/document.ts';
import type { Span } from '../documents/span.ts';
import { authorOf } from './actors/author-of.ts';
import { newCast } from './actors/cast.ts';
import { resolveSpeakers } from './actors/resolve-speakers.ts';
import { signed } from './actors/sign.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { authorStatements } from './author-statements.ts';
import { rules } from './finder.ts';
import type { Topic } from './issues/issue-around.ts';
import { issueNear } from './issue-near.ts';
import { othersClauses } from './issues/others-clauses.ts';
import { kindOf } from './kind-of.ts';
import { beginnings, continuations, portionSpan, portionTokens, quotationAt } from './long-quotations.ts';
import { readNested } from './nested/read-nested.ts';
import { sceneOf } from './parse/scene.ts';
import { isFirstPerson } from './parse/unnamed-sources.ts';
import { withPositions } from './positions-beside.ts';
import type { ReadingContext } from './reading-context.ts';
import { contentSpans, spanAt, startOf } from './spans-of.ts';
import { paragraphsOf } from './text/analysis.ts';
import type { Quotation } from './text/quotations.ts';
import { isSilent, nobodyDoes, voicesOf } from './unsaid-of.ts';

type Read = Pick<Document, 'text' | 'mediaType' | 'date'> & Partial<Pick<Document, 'author'>>;

/**
 * Who said what in a document: attributions in the order of the text, each part with its exact span, and within each what
 * its speaker reports of others (`nested`). The finder of the context finds them, the rules if it names none; speakers,
 * nested ones and stances are rules for all. With a codebook they carry an issue and a stance where the text tells, and the
 * sentences that the author asserts about an issue are added in the author's voice. No randomness.
 *
 * @example readAttributions(document, { registry: builtInRegistry(), codebook: null })[0]?.cue?.text // 'said'
 */
export function readAttributions(document: Read, context: ReadingContext): Attribution[] {
  const { text } = document;
  const { codebook } = context;
  const attributions: Attribution[] = [];
  const cast = newCast(context.registry, document.date);
  const topic: Topic = { id: null, paragraph: 0, known: new Map() };
  const scenes = paragraphsOf(document)
    .filter((paragraph) => paragraph.kind === 'paragraph')
    .map(sceneOf);
  const author = authorOf(scenes, context.registry, document.author ?? null);
  const finder = context.finder ?? rules;
  const found = finder.find(scenes);
  const selections =
    codebook === null || finder === rules ? found : withPositions(found, scenes, text, finder, codebook);
  /** Quotations that go on from the paragraph of their speaker: what is said in them is theirs. */
  const claimed = new Set<Quotation>();
  for (const [number, scene] of scenes.entries()) {
    const selected = selections[number]!.filter(({ cue }) => {
      const quotation = quotationAt(scene, cue.first);
      return quotation === undefined || !claimed.has(quotation);
    });
    const speakers = resolveSpeakers(scene, selected, cast);
    const found: Attribution[] = [];
    for (const [i, each] of selected.entries()) {
      let begun = beginnings(scenes, number, each);
      if (begun.length > 0 && isKnown(attributions, portionSpan(text, begun[0]!))) begun = [];
      const gone = continuations(scenes, number, each).filter(({ quotation }) => !claimed.has(quotation));
      for (const { quotation } of gone) claimed.add(quotation);
      const spans = {
        source: each.source === null ? null : spanAt(text, scene, each.source),
        cue: spanAt(text, scene, each.cue),
        content: [
          ...begun.map((portion) => portionSpan(text, portion)),
          ...contentSpans(text, scene, each.content),
          ...gone.map((portion) => portionSpan(text, portion)),
        ],
      };
      // The quotation above a signature has a speaker already.
      if (spans.content.length === 0) continue;
      dropWithin(attributions, spans);
      const alone = (portion: (typeof gone)[number]) => ({
        scene: portion.scene,
        content: [portionTokens(portion)],
      });
      const nested = readNested(
        {
          scene,
          selected: each,
          speakers: speakers[i]!,
          contents: [...begun.map(alone), { scene, content: each.content }, ...gone.map(alone)],
        },
        { text, cast, codebook, topic, paragraph: number, reader: finder.name },
      );
      const others =
        codebook === null
          ? []
          : [
              ...othersClauses(scene, each.content, voicesOf(scene, each, speakers[i]!), context.registry),
              ...nested.clauses,
            ];
      found.push({
        ...spans,
        kind: kindOf(scene, each.content),
        // "I" of the text is its author, whom nobody reports.
        voice: isFirstPerson(scene, each) ? 'author' : 'reported',
        confidence: each.strength,
        reader: each.reader ?? finder.name,
        ...whoSpeaks(speakers[i]!),
        ...issueNear(text, spans, codebook, topic, number, {
          others,
          nobody: nobodyDoes(scene, each),
          silent: isSilent(scene, each),
        }),
        ...(nested.attributions.length > 0 ? { nested: nested.attributions } : {}),
      });
    }
    if (codebook !== null)
      found.push(
        ...authorStatements(scene, selected, {
          text,
          codebook,
          registry: context.registry,
          reader: finder.name,
          alone: scenes.length === 1,
          author,
        }),
      );
    attributions.push(...found.toSorted((a, b) => startOf(a) - startOf(b)));
  }
  return signed(attributions, author);
}

function whoSpeaks(speakers: readonly Speaker[]): Pick<Attribution, 'speaker' | 'alsoSpeakers'> {
  const [speaker, ...others] = speakers;
  return { speaker: speaker ?? null, ...(others.length > 0 ? { alsoSpeakers: others } : {}) };
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
