import { builtInRegistry, type Codebook, registryWith } from '../../coding/index.ts';
import type { Document } from '../../documents/index.ts';
import { type Band, bandOf, type Finder, readAttributions } from '../../reading/index.ts';
import { finderOf, type ReaderName } from './finder-of.ts';
import { type Reading, whoInWords } from './reading.ts';
import { readingBrat } from './readings-brat.ts';
import { readingCsv } from './readings-csv.ts';
import { readingHtml } from './readings-html.ts';
import { readingJson } from './readings-jsonl.ts';

/** How documents are read and printed: plain data, so that it can be sent to a thread. */
export interface PrintOptions {
  readonly reader: ReaderName;
  readonly format: string;
  readonly codebook: Codebook | null;
  /** Leave out what is less sure; default: what the reader itself would drop. */
  readonly minConfidence?: number | undefined;
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
}

/**
 * Makes the function that reads one document and prints it.
 *
 * @throws EntenteError where the reader is not there
 * @example (await documentPrinter({ reader: 'rules', format: 'jsonl', codebook: null }))(document).text
 */
export async function documentPrinter(options: PrintOptions): Promise<(document: Document) => Printed> {
  return printerWith(await finderOf(options.reader), options);
}

/** As `documentPrinter`, with a finder at hand. */
export function printerWith(
  finder: Finder,
  options: Omit<PrintOptions, 'reader'>,
): (document: Document) => Printed {
  const { format, codebook } = options;
  const { bands } = finder;
  const registry = codebook === null ? builtInRegistry() : registryWith(builtInRegistry(), codebook.actors);
  const least = options.minConfidence ?? bands.review;
  return (document) => {
    const all = readAttributions(document, { registry, codebook, finder });
    const attributions = all.filter(({ confidence }) => confidence >= least);
    const shown = { accept: 0, review: 0, drop: 0 };
    for (const { confidence } of attributions) shown[bandOf(confidence, bands)]++;
    const reading: Reading = { document, attributions, bands };
    return {
      id: document.id,
      text: textOf(reading, format),
      rows: format === 'table' ? rowsOf(reading) : [],
      shown,
      dropped: all.length - attributions.length,
    };
  };
}

function textOf(reading: Reading, format: string): string {
  if (format === 'jsonl') return readingJson(reading);
  if (format === 'csv') return readingCsv(reading);
  if (format === 'html') return readingHtml(reading);
  return format === 'brat' ? readingBrat(reading) : '';
}

function rowsOf({ attributions, bands }: Reading): string[][] {
  return attributions.map((attribution) => {
    const { cue, content, issue, stance, confidence } = attribution;
    return [
      whoInWords(attribution),
      cue?.text ?? '',
      content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … '),
      issue?.id ?? '',
      stance === null ? '' : String(stance),
      confidence.toFixed(2),
      bandOf(confidence, bands),
    ];
  });
}
