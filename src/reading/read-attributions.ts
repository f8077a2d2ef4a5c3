import type { Document } from '../documents/document.ts';
import { type Span, spanOf } from '../documents/span.ts';
import type { Attribution } from './attribution.ts';
import { verbCandidates } from './parse/candidates.ts';
import { type Scene, sceneOf } from './parse/scene.ts';
import { select } from './parse/select.ts';
import type { ReadingContext } from './reading-context.ts';
import { paragraphsOf } from './text/analysis.ts';
import type { TokenRange } from './text/sentences.ts';

export function readAttributions(document: Document, context: ReadingContext): Attribution[] {
  const attributions: Attribution[] = [];
  for (const paragraph of paragraphsOf(document)) {
    if (paragraph.kind === 'heading') continue;
    const scene = sceneOf(paragraph);
    for (const selected of select(scene, verbCandidates(scene))) {
      attributions.push({
        source: selected.source === null ? null : spanAt(document, scene, selected.source),
        cue: spanAt(document, scene, selected.cue),
        content: selected.content.map((range) => spanAt(document, scene, range)),
        kind: 'indirect',
        voice: 'reported',
        confidence: selected.strength,
        reader: 'rules 1',
        speaker: null,
        issue: null,
        stance: null,
      });
    }
  }
  void context;
  return attributions;
}

function spanAt(document: Document, scene: Scene, { first, last }: TokenRange): Span {
  return spanOf(document.text, scene.tokens[first]!.start, scene.tokens[last - 1]!.end);
}
