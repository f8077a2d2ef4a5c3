import type { GoldAttribution } from '../../src/reading/evaluation/gold-attributions.ts';
import { paragraphsOf } from '../../src/reading/text/analysis.ts';
import { sceneOf } from '../../src/reading/parse/scene.ts';
import { type View, viewOf } from '../../src/reading/trained/view.ts';

/** One gold attribution in tokens of the paragraph its cue stands in. */
export interface GoldRelation {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  /** Token -> 0 other, 1 source, 2 content. */
  readonly labels: Uint8Array;
  readonly attribution: GoldAttribution;
}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly views: readonly View[];
  readonly gold: readonly GoldRelation[];
}

export function articleOf(id: string, text: string, attributions: readonly GoldAttribution[]): Article {
  const views = paragraphsOf({ text, mediaType: 'text/plain' })
    .filter(({ kind }) => kind === 'paragraph')
    .map((paragraph) => viewOf(sceneOf(paragraph)));
  const gold: GoldRelation[] = [];
  for (const attribution of attributions) {
    const cue = attribution.cue[0];
    if (cue === undefined) continue;
    const p = views.findIndex(
      ({ scene }) => scene.paragraph.start <= cue.start && cue.start < scene.paragraph.end,
    );
    if (p < 0) continue;
    const { tokens } = views[p]!.scene;
    const labels = new Uint8Array(tokens.length);
    let first = -1;
    let last = -1;
    for (const [i, token] of tokens.entries()) {
      const within = (spans: readonly { start: number; end: number }[]) =>
        spans.some((s) => token.start < s.end && token.end > s.start);
      if (within(attribution.cue)) {
        if (first < 0) first = i;
        last = i + 1;
      } else if (within(attribution.source)) labels[i] = 1;
      else if (within(attribution.content)) labels[i] = 2;
    }
    if (first >= 0) gold.push({ paragraph: p, first, last, labels, attribution });
  }
  return { id, text, views, gold };
}
