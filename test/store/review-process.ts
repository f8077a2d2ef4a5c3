import { openStore } from '../../src/store/index.ts';
import { documentOf, statementIn } from './fiction.ts';
import { reviewIn } from './reviews.ts';

/** Reviews a claim again and again, each time with a new statement, and prints each review once it is stored: `node review-process.ts STORE NAME`. */
const [path, name] = process.argv.slice(2);
const column = documentOf('column', 'Ruritania is against troops.');
const note = documentOf('note', 'Minister A of Ruritania is for troops.');
const store = await openStore(path!, { create: true });
await store.addDocuments([column, note]);
for (let i = 0; i < 100_000; i += 1) {
  const statement = statementIn(note, 'for troops', {
    id: `${name} ${i}`,
    coder: name!,
    status: 'suggested',
  });
  const review = reviewIn(column, 'Ruritania is against troops', {
    by: name!,
    verdict: 'mixed',
    reason: `reason ${i}`,
    evidence: [statement.id],
  });
  await store.importTogether({ statements: [statement], reviews: [review] });
  process.stdout.write(`${review.id}\n`);
}
