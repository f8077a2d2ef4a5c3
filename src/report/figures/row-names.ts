import type { FigureSize } from './plot.ts';
import { emWidth, fitted } from './text-room.ts';

/** Room for names to the left of rows: at most a third of the figure, and what does not fit is cut. */
export interface RowNames {
  readonly names: readonly string[];
  readonly marginLeft: number;
}

/** @example rowNames(['France'], size).marginLeft // 61 */
export function rowNames(names: readonly string[], { width, fontSize }: FigureSize): RowNames {
  const most = width / 3 / fontSize;
  const cut = names.map((name) => fitted(name, most));
  const widest = cut.reduce((most, name) => Math.max(most, emWidth(name)), 3);
  return { names: cut, marginLeft: Math.ceil(widest * fontSize) + 14 };
}
