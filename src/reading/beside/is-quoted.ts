import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';

/** Whether what is said is quoted, and who says it is not. */
export function isQuoted({ quote }: Scene, { cue, content }: Pick<Selected, 'cue' | 'content'>): boolean {
  return content.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (quote[i] !== quote[cue.first]) return true;
    return false;
  });
}
