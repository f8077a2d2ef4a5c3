/**
 * Makes src/reading/lexicon/cue-verbs.ts: how often a verb with a complement was marked as an attribution, counted in a corpus.
 *
 *   node scripts/make-cue-verbs.ts CORPUS_FOLDER            write the module
 *   node scripts/make-cue-verbs.ts CORPUS_FOLDER --check    write nothing; exit 1 if the module is not what the corpus says
 *
 * CORPUS_FOLDER is the train split of PolNeAR (Newell, Margolin and Ruths 2018, "An Attribution Relations Corpus for Political
 * News", LREC 2018), with `text/*.txt` and `attributions/*.ann`. The corpus states no licence: no text of it is in the
 * module, only words of English with a rounded share. Of its articles in order of name every third (the third, the sixth, ...)
 * is left out, to measure on. Of several annotators of an article the first is taken. The counts rest on what the
 * rules of src/reading/parse propose: run this again after a change of theirs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countCues } from './cue-verbs/count-cues.ts';
import { lexiconModule } from './cue-verbs/lexicon-module.ts';
import { readCorpus } from './corpus/read-corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const [folder] = positionals;
const path = join(import.meta.dirname, '../src/reading/lexicon/cue-verbs.ts');
if (folder === undefined) {
  console.error(
    'make-cue-verbs: no corpus folder: none given — node scripts/make-cue-verbs.ts FOLDER [--check]',
  );
  process.exitCode = 2;
} else {
  const articles = readCorpus(folder).filter((_, i) => i % 3 !== 2);
  const made = lexiconModule(countCues(articles), articles.length);
  if (!options.check) writeFileSync(path, made);
  else if (readFileSync(path, 'utf8') !== made) {
    console.error(`make-cue-verbs: not what the corpus says: ${path} — run it without --check`);
    process.exitCode = 1;
  }
  console.log(`${articles.length} articles`);
}
