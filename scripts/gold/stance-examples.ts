/**
 * Statements of gold on an issue, a JSON line each, for training the stance model: `node scripts/gold/stance-examples.ts FOLDER...`.
 * Each is cut as the reader cuts it where the reader finds it with its issue, else as a person marked it.
 * What the reader finds on an issue and people do not is `off` it.
 */
import { join } from 'node:path';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { readAttributions } from '../../src/reading/index.ts';
import { sayingOf } from '../../src/reading/sides/saying.ts';
import { scoredText } from '../../src/reading/evaluation/scored-text.ts';
import { sameStatements } from '../../src/reading/evaluation/statements/same-statements.ts';
import {
  markedStatements,
  readStatements,
  type ScoredStatement,
} from '../../src/reading/evaluation/statements/scored-statement.ts';
import { type GoldText, readGold } from './read-gold.ts';

const finder = await finderOf();
for (const folder of process.argv.slice(2))
  for (const gold of readGold(folder, join(folder, '../codebooks')))
    for (const line of linesOf(gold)) process.stdout.write(`${JSON.stringify(line)}\n`);

function linesOf({ id, text, date, codebook, registry, statements }: GoldText) {
  const read = readAttributions({ text, mediaType: 'text/plain', date }, { registry, codebook, finder });
  const found = readStatements(read, finder.bands.review);
  const marked = markedStatements(statements);
  const pairs = sameStatements(scoredText(text), found, marked);
  const line = (
    { source, cue, content, voice }: ScoredStatement,
    issueId: string,
    side: number | null | 'off',
    more: { found: boolean; rules: number | null },
  ) => {
    const { question, pro, contra } = codebook.issues.find((each) => each.id === issueId)!;
    const saying = sayingOf(text, { source: source[0] ?? null, cue: cue[0] ?? null, content });
    return { text: id, question, pro: pro.means, contra: contra.means, ...saying, voice, side, ...more };
  };
  const ofMarked = marked.flatMap((each, i) => {
    if (each.issue === null) return [];
    const same = found[pairs.indexOf(i)];
    return same?.issue === each.issue
      ? [line(same, each.issue, each.stance, { found: true, rules: same.stance })]
      : [line(each, each.issue, each.stance, { found: false, rules: null })];
  });
  // On an issue, the reader says; people do not.
  const astray = found.flatMap((each, i) => {
    const same = marked[pairs[i]!];
    if (each.issue === null || same?.issue === each.issue) return [];
    return [line(each, each.issue, 'off', { found: true, rules: each.stance })];
  });
  return [...ofMarked, ...astray];
}
