/** What a reader of the sentence would say of the one who says it, as `sideOf` counts it. */
export type StanceClass = 'pro' | 'contra' | 'ambivalent' | 'none';

export interface StanceCase {
  readonly issue: string;
  readonly expected: StanceClass;
  readonly text: string;
}

/**
 * A table of sentences: a line `# issue class` is followed by the sentences that it holds for.
 *
 * Coded by these rules. `pro` and `contra`: leans that way, however weakly (might, only if, does not rule out). `ambivalent`:
 * says that it stands in between, has not decided, weighs, or names both sides alike. `none`: does not say where it stands,
 * even where somebody else does.
 */
export function stanceTable(table: string): StanceCase[] {
  const cases: StanceCase[] = [];
  let [issue, expected] = ['', 'none' as StanceClass];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('# ')) [issue, expected] = line.slice(2).split(' ') as [string, StanceClass];
    else if (line !== '') cases.push({ issue, expected, text: line });
  }
  return cases;
}
