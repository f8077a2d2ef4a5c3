import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCorpus } from '../../scripts/corpus/read-corpus.ts';
import { predictionFrom } from '../../scripts/evaluation/predictions-of.ts';
import { builtInRegistry } from '../../src/coding/registry/index.ts';
import type { CorpusArticle } from '../../src/reading/evaluation/corpus.ts';
import { scoreAnnotators, scoreReader, type Scores } from '../../src/reading/evaluation/score.ts';
import { type Attribution, readAttributions } from '../../src/reading/index.ts';
import { rng } from '../../src/stats/rng.ts';
import { type Check, sameNumber } from './check.ts';

/** What the published rules reach on the corpus, relation match50 F1; ours must be above it. */
const PUBLISHED_RULES = 0.372;
const SHOWN = [
  'RELATION match50 (3 match50)',
  'RELATION lenient (3 overlaps)',
  'cue exact',
  'source exact (cue overlaps)',
  'content exact',
];
const ALPHA = 'Krippendorff alpha (tokens)';
/** What the scorer calls our measures, where it calls them otherwise. */
const REFERENCE_NAMES: Readonly<Record<string, string>> = {
  'relation match50': 'RELATION match50 (3 match50)',
  'relation lenient': 'RELATION lenient (3 overlaps)',
  'relation exact': 'RELATION exact (3 exact)',
  'who said what': 'who-said-what (source overlap + content match50, cue ignored)',
  'source exact (linked)': 'source exact (cue overlaps)',
  'source head (linked)': 'source head (cue overlaps)',
};

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
type ReferenceScores = Readonly<Record<string, Score>> & {
  readonly [ALPHA]: { readonly alpha: number };
};

/**
 * Reads the articles of a corpus shaped like PolNeAR and scores them with the scorer beside it, and with ours, which must
 * say the same. FOLDER holds `tools/score-attributions/score.mjs` and `data/polnear/` with `text/*.txt` and
 * `attributions/*.ann`; an optional `data/polnear/ids.txt` names the articles to count.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const corpus = join(folder, 'data', 'polnear');
  const scratch = await mkdtemp(join(tmpdir(), 'entente-reading-'));
  try {
    const wanted = await readFile(join(corpus, 'ids.txt'), 'utf8').then(
      (text) => new Set(text.split(/\s+/)),
      () => null,
    );
    await access(join(corpus, 'text'));
    await access(join(corpus, 'attributions'));
    const all = readCorpus(corpus);
    const articles = all.filter(({ id }) => wanted === null || wanted.has(id));
    const registry = builtInRegistry();
    const readings = new Map<string, readonly Attribution[]>();
    let exact = true;
    for (const { id, text } of articles) {
      const attributions = readAttributions(
        { text, mediaType: 'text/plain', date: null },
        { registry, codebook: null },
      );
      for (const { source, cue, content } of attributions) {
        for (const span of [source, cue, ...content])
          exact &&= span === null || text.slice(span.start, span.end) === span.text;
      }
      readings.set(id, attributions);
    }
    yield {
      what: 'every span is a slice of its article',
      ok: exact && articles.length > 0,
      detail: `${articles.length} articles`,
    };
    const predictions = join(scratch, 'predictions.jsonl');
    const lines = Array.from(readings, ([id, attributions]) => JSON.stringify({ id, attributions }));
    await writeFile(predictions, lines.join('\n'));
    // The scorer runs only under its own name, not through a link.
    const scorer = await realpath(join(folder, 'tools', 'score-attributions', 'score.mjs'));
    const run = async (...args: readonly string[]) =>
      (await promisify(execFile)(process.execPath, [scorer, corpus, ...args], { maxBuffer: 1e8 })).stdout;
    const reference = async (annotators: 'mean' | 'first'): Promise<ReferenceScores> => {
      const result = join(scratch, `${annotators}.json`);
      const only = wanted === null ? [] : ['--ids', join(corpus, 'ids.txt')];
      await run(predictions, '--json', result, '--annotators', annotators, ...only);
      return JSON.parse(await readFile(result, 'utf8')) as ReferenceScores;
    };
    const scores = await reference('mean');
    for (const measure of SHOWN) {
      const { p, r, f } = scores[measure]!;
      const ok = measure === SHOWN[0] ? f > PUBLISHED_RULES : f > 0;
      const percent = (share: number) => (100 * share).toFixed(1);
      yield { what: measure, ok, detail: `P ${percent(p)} R ${percent(r)} F1 ${percent(f)}` };
    }
    const read = new Map(Array.from(readings, ([id, found]) => [id, found.map(predictionFrom)]));
    const ours = (some: readonly CorpusArticle[]) => scoreReader(some, read, { rng: rng(1), draws: 1 });
    yield sameScores('all annotators', ours(articles), scores);
    const first = articles.map((article) => ({ ...article, annotations: article.annotations.slice(0, 1) }));
    yield sameScores('the first annotator', ours(first), await reference('first'));
    if (all.some(({ annotations }) => annotations.length > 1))
      yield* sameAgreement(scoreAnnotators(all, { rng: rng(1), draws: 1 }), await run('--human'));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** That no figure of ours is further than 0.00005 from the scorer's. */
function sameScores(of: string, ours: Scores, reference: ReferenceScores): Check {
  const distances = [
    ...[
      ...ours.measures.map((one) => [one, REFERENCE_NAMES[one.name] ?? one.name] as const),
      ...ours.kinds.map((one) => [one, `relation | ${one.kind}`] as const),
    ].map(([{ precision, recall, f1 }, name]) => {
      const { p, r, f } = reference[name]!;
      return [name, Math.max(Math.abs(precision - p), Math.abs(recall - r), Math.abs(f1 - f))] as const;
    }),
    [ALPHA, Math.abs(ours.alpha.value - reference[ALPHA].alpha)] as const,
  ];
  const [worst, distance] = distances.toSorted((a, b) => b[1] - a[1])[0]!;
  return {
    what: `our scorer says what the scorer says, ${of}`,
    ok: distance < 5e-5,
    detail: `${distances.length} measures, furthest apart by ${distance.toExponential(0)}: ${worst}`,
  };
}

/** How well people agree, beside what the scorer prints with `--human`, to as many digits as it prints. */
function* sameAgreement(ours: Scores, printed: string): Generator<Check> {
  const row = (name: string, column: number) =>
    Number(
      printed
        .split('\n')
        .find((line) => line.startsWith(name))
        ?.slice(name.length)
        .trim()
        .split(/\s+/)[column],
    );
  yield sameNumber('people agree on words, alpha', ours.alpha.value, row(ALPHA, 1), 5e-5);
  for (const { name, f1 } of ours.measures)
    yield sameNumber(`people agree, ${name}`, 100 * f1, row(`${REFERENCE_NAMES[name] ?? name} `, 2), 0.0501);
}
