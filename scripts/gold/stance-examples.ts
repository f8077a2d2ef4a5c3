/**
 * Statements of gold on an issue, a JSON line each, for training the stance model: `node scripts/gold/stance-examples.ts FOLDER...`.
 * Each is there as a person marked it and, where the reader found it with its issue, as the reader cut it.
 */
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { readAttributions } from '../../src/reading/index.ts';
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
  for (const gold of readGold(folder, 'test/gold/codebooks'))
    for (const line of linesOf(gold)) process.stdout.write(`${JSON.stringify(line)}\n`);

function linesOf({ id, text, date, codebook, registry, statements }: GoldText) {
  const read = readAttributions({ text, mediaType: 'text/plain', date }, { registry, codebook, finder });
  const found = readStatements(read, finder.bands.review);
  const marked = markedStatements(statements);
  const pairs = sameStatements(scoredText(text), found, marked);
  return marked.flatMap((statement, i) => {
    const issue = codebook.issues.find((each) => each.id === statement.issue);
    if (issue === undefined) return [];
    const { question, pro, contra } = issue;
    const same = found[pairs.indexOf(i)];
    const line = {
      text: id,
      question,
      pro: pro.means,
      contra: contra.means,
      words: wordsOf(text, statement),
      rules: same?.issue === issue.id ? same.stance : null,
      stance: statement.stance,
    };
    const asFound = same?.issue === issue.id ? [{ ...line, words: wordsOf(text, same), found: true }] : [];
    return [{ ...line, found: false }, ...asFound];
  });
}

/** As `sideJudge` gives them to the model. */
function wordsOf(text: string, { cue, content }: ScoredStatement): string {
  const spans = [...cue, ...content].map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return spans.filter((words) => words !== ':').join(' ');
}
