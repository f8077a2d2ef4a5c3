import type { Codebook } from '../../coding/codebook.ts';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import type { Document } from '../../documents/index.ts';
import {
  type Attribution,
  type Band,
  bandOf,
  type Bands,
  type Finder,
  readAttributions,
  type VoiceShares,
  voiceShares,
  voiceSpans,
  writeBratAttributions,
} from '../../reading/index.ts';
import { finderOf, type LocalReader } from './finder-of.ts';
import { sideJudgeOf, type StanceWay } from './side-judge-of.ts';
import { chained, type Reading, whoInWords } from './reading.ts';
import { readingCsv } from './readings-csv.ts';
import { readingHtml } from './readings-html.ts';
import { readingJson } from './readings-jsonl.ts';

/** How what was read is printed. */
export interface ShownOptions {
  readonly format: string;
  /** Leave out what is less sure; default: what the reader itself would drop. */
  readonly minConfidence?: number | undefined;
}

/** How documents are read and printed: plain data, so that it can be sent to a thread. */
export interface PrintOptions extends ShownOptions {
  readonly reader: LocalReader;
  readonly codebook: Codebook | null;
  /** How stances are told; without a codebook there are none. */
  readonly stance: StanceWay;
  /** Those of the reader, where threads share them; else they are read. */
  readonly weights?: Uint8Array | null;
}

/** What was read in one document, in the form that was asked for. */
export interface Printed {
  readonly id: string;
  /** Empty for the format `table`. */
  readonly text: string;
  /** For the format `table`, in the order of the text: who, cue, what, issue, stance, confidence, band. */
  readonly rows: readonly (readonly string[])[];
  /** How many attributions of each band are shown. */
  readonly shown: Readonly<Record<Band, number>>;
  /** How many are not, because they are less sure than was asked for. */
  readonly dropped: number;
  /** How many more are shown that stand within one of them. */
  readonly nested: number;
  /** Of the format `table`: whose words the document is made of. */
  readonly voices: VoiceShares | null;
}

/**
 * Makes the function that reads one document and prints it.
 *
 * @throws EntenteError where the reader is not there
 * @example (await documentPrinter({ reader: 'rules', format: 'jsonl', codebook: null }))(document).text
 */
export async function documentPrinter(
  options: PrintOptions,
): Promise<(document: Document) => Printed | Promise<Printed>> {
  const finder = await finderOf(options.reader, options.weights);
  const { codebook } = options;
  const judge = codebook === null ? null : await sideJudgeOf(options.stance, codebook);
  if (judge === null) return printerWith(finder, options);
  const read = readerWith(finder, codebook);
  return async (document) =>
    printed(document, await judge(document.text, read(document)), finder.bands, options);
}

/** As `documentPrinter`, with a finder at hand and stances by the rules. */
export function printerWith(
  finder: Finder,
  options: Omit<PrintOptions, 'reader' | 'stance'>,
): (document: Document) => Printed {
  const read = readerWith(finder, options.codebook);
  return (document) => printed(document, read(document), finder.bands, options);
}

function readerWith(finder: Finder, codebook: Codebook | null): (document: Document) => Attribution[] {
  const registry = codebook === null ? builtInRegistry() : registryWith(builtInRegistry(), codebook.actors);
  return (document) => readAttributions(document, { registry, codebook, finder });
}

/** What was read in a document, printed. */
export function printed(
  document: Document,
  all: readonly Attribution[],
  bands: Bands,
  { format, minConfidence }: ShownOptions,
): Printed {
  const least = minConfidence ?? bands.review;
  const attributions = all.flatMap((attribution) => sureEnough(attribution, least));
  const shown = { accept: 0, review: 0, drop: 0 };
  for (const { confidence } of attributions) shown[bandOf(confidence, bands)]++;
  const reading: Reading = { document, attributions, bands };
  return {
    id: document.id,
    text: textOf(reading, format),
    rows: format === 'table' ? rowsOf(reading) : [],
    shown,
    dropped: all.length - attributions.length,
    nested: attributions.reduce((sum, { nested }) => sum + (nested?.length ?? 0), 0),
    voices: format === 'table' ? voiceShares(voiceSpans(document, attributions), attributions) : null,
  };
}

/** An attribution and what is nested in it, without what is less sure. */
function sureEnough(attribution: Attribution, least: number): Attribution[] {
  if (attribution.confidence < least) return [];
  const { nested, ...own } = attribution;
  const kept = nested?.filter(({ confidence }) => confidence >= least) ?? [];
  return [kept.length === 0 ? own : { ...own, nested: kept }];
}

function textOf(reading: Reading, format: string): string {
  if (format === 'jsonl') return readingJson(reading);
  if (format === 'csv') return readingCsv(reading);
  if (format === 'html') return readingHtml(reading);
  return format === 'brat' ? writeBratAttributions(reading.attributions, reading.document.text) : '';
}

function rowsOf({ attributions, bands }: Reading): string[][] {
  return chained(attributions).map(({ attribution, within }) => {
    const { cue, content, issue, stance, confidence } = attribution;
    return [
      whoInWords(attribution, within),
      cue?.text ?? '',
      content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … '),
      issue?.id ?? '',
      stance === null ? '' : String(stance),
      confidence.toFixed(2),
      bandOf(confidence, bands),
    ];
  });
}
