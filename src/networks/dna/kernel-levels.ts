import { byUnits, type Levels } from '../select/levels.ts';
import type { Selection } from '../select/select.ts';

/**
 * The levels of numbers as DNA's kernels know them: places in the list of the values in order of their text; where fewer
 * values count than were looked at, places among all whole numbers from the least to the greatest that counts.
 */
export function kernelLevels(selection: Selection): Selection {
  const { levels, level } = selection;
  if (levels.kind !== 'numeric' || level === null) return selection;
  const present = [...new Set(level)].map((at) => levels.values[at]!).toSorted((a, b) => a - b);
  if (present.length === 0) return selection;
  const [least, greatest] = [present[0]!, present.at(-1)!];
  const texts =
    present.length < levels.count
      ? Array.from({ length: greatest - least + 1 }, (_, at) => String(least + at))
      : levels.labels.toSorted(byUnits);
  const place = new Map(texts.map((text, at) => [text, at]));
  const numbered: Levels = {
    kind: 'numeric',
    count: texts.length,
    labels: texts,
    values: Float64Array.from(texts, (_, at) => at),
    span: texts.length - 1,
    ofRow: null,
  };
  return { ...selection, levels: numbered, level: level.map((at) => place.get(levels.labels[at]!)!) };
}
