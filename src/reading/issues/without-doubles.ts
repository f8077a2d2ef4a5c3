import type { Item } from './clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** "Rejects or opposes" says one thing; "for or against", "neither backs nor rejects" stand in between. */
export function withoutDoubles(items: readonly Item[], { words }: Surroundings): readonly Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    let item = items[i]!;
    const before = kept.at(-1);
    const next = items[i + 1];
    if (before?.hit == null || item.hit === null) {
      kept.push(item);
      continue;
    }
    const nor = words[item.first]!.lower === 'nor' && before.last === item.first && next?.first === item.last;
    if (nor) item = next!;
    const joined = nor || (item.first - before.last === 1 && /^(?:and|or)$/.test(words[before.last]!.lower));
    if (!joined || item.hit === null || item.hit.side === 0 || before.hit.side === 0) {
      kept.push(items[i]!);
      continue;
    }
    if (item.hit.side !== before.hit.side)
      kept[kept.length - 1] = {
        ...before,
        last: item.last,
        hit: { ...before.hit, last: item.last, kind: 'between', side: 0 },
      };
    else kept[kept.length - 1] = { ...before, last: item.last, hit: { ...before.hit, last: item.last } };
    if (nor) i += 1;
  }
  return kept;
}
