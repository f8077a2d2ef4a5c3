import type { Scene } from '../parse/scene.ts';

const LABEL =
  /^(?:photo|photograph|photos|image|images|picture|pictures|caption|video|watch|listen|graphic|map|chart|illustration|cartoon|credit|source|sources|related|correction|update|note)$/;

/**
 * Whether a paragraph is running text. A line that ends without a mark is a heading or a byline, unless it is all there is;
 * "Photo: ..." is a caption.
 */
export function isProse({ tokens }: Scene, alone: boolean): boolean {
  const label = tokens.slice(0, 4).findIndex(({ text }) => text === ':');
  if (label > 0 && LABEL.test(tokens[0]!.lower)) return false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { text, tag } = tokens[i]!;
    if (/[.!?…:;,]/.test(text)) return true;
    if (tag !== 'PUNCT') return alone;
  }
  return alone;
}
