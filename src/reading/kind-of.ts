import type { AttributionKind } from './attribution.ts';
import type { Scene } from './parse/scene.ts';
import type { TokenRange } from './text/sentences.ts';

/**
 * Direct if at least nine in ten words of the content stand in quotation marks, indirect if none does, else mixed.
 * Without a content of its own a line names who says the quotation above it.
 */
export function kindOf(scene: Scene, content: readonly TokenRange[]): AttributionKind {
  let words = 0;
  let quoted = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (scene.tokens[i]!.tag === 'PUNCT') continue;
      words++;
      if (scene.quote[i]! >= 0) quoted++;
    }
  }
  if (content.length === 0) return 'direct';
  if (quoted === 0) return 'indirect';
  return quoted >= words * 0.9 ? 'direct' : 'mixed';
}
