import { type Scene, sceneOf } from '../parse/scene.ts';

/** Several paragraphs as one. */
export function together(scenes: readonly Scene[]): Scene {
  const paragraphs = scenes.map(({ paragraph }) => paragraph);
  let from = 0;
  const sentences = paragraphs.flatMap((paragraph) => {
    const shifted = paragraph.sentences.map(({ first, last }) => ({
      first: first + from,
      last: last + from,
    }));
    from += paragraph.tokens.length;
    return shifted;
  });
  return sceneOf({
    ...paragraphs[0]!,
    end: paragraphs.at(-1)!.end,
    tokens: paragraphs.flatMap(({ tokens }) => tokens),
    sentences,
    quotations: paragraphs.flatMap(({ quotations }) => quotations),
  });
}
