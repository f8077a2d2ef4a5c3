import { EntenteError } from '../../error.ts';
import { dateline, findDate } from '../dateline.ts';
import { describeText } from '../describe-text.ts';
import { languageOf } from '../language.ts';
import { madeDocument } from '../made-document.ts';
import { fileName } from '../media-type.ts';
import type { PartReader, SourceDocuments } from '../source-documents.ts';
import { openPdf } from './open-pdf.ts';
import { paragraphsOfLines } from './paragraphs.ts';
import { pdfMetadata } from './pdf-metadata.ts';
import { type Line, readingOrder } from './reading-order.ts';
import { rowsOf } from './rows.ts';
import type { Segment } from './segments.ts';
import { withoutRunningLines } from './running-lines.ts';

/** Fewer letters on all pages together are a stamp, a page number, and no text. */
const LEAST_LETTERS = 20;
/** More signs than this that stand for no letter, and the font does not say what its shapes mean. */
const MOST_UNREADABLE = 0.1;

/**
 * The document of a PDF: its paragraphs put together from the lines of its pages, columns in their order, words mended that
 * were divided at line ends, without running heads, page numbers and the marks of notes.
 *
 * The date is the day of publication that its metadata name, else that of a dateline, else that in the name of the file, else
 * the day on which the file was made.
 *
 * @throws EntenteError where it needs a password, is damaged, too long, or has no text, such as a scan
 */
export async function readPdf(bytes: Uint8Array, part: PartReader): Promise<SourceDocuments> {
  const { name, id, origin, date, budget } = part;
  const { pages, info, xmp } = await openPdf(bytes, name, budget.limits.pages);
  const lines = linesOf(pages);
  const text = paragraphsOfLines(lines).join('\n\n');
  checkReadable(text, name, pages.length);
  const metadata = pdfMetadata(info, xmp);
  const described = describeText(text, 'text/plain');
  const document = madeDocument(
    text,
    {
      title: metadata.title ?? headline(lines) ?? described.title,
      date: metadata.published ?? dateline(text) ?? findDate(fileName(origin))?.date ?? metadata.created,
      language: metadata.language ?? languageOf(text),
      author: metadata.author ?? described.author,
      outlet: metadata.outlet,
    },
    { id, origin, mediaType: 'application/pdf', date },
  );
  return { documents: [document], refused: [] };
}

/** The lines of all pages as they are read. */
function linesOf(pages: readonly (readonly Segment[])[]): Line[] {
  const rows = withoutRunningLines(pages.map(rowsOf));
  return readingOrder(rows.map((page) => page.flatMap(({ segments }) => segments)));
}

function checkReadable(text: string, name: string, pages: number): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unreadable = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (unreadable > MOST_UNREADABLE * (letters + unreadable)) {
    const advice =
      'its fonts do not say which letters they show; recognise its text ("ocrmypdf --force-ocr")';
    throw new EntenteError('input', 'unreadable letters', name, advice);
  }
  if (letters >= LEAST_LETTERS) return;
  const value = `${name} has ${pages} ${pages === 1 ? 'page' : 'pages'} of pictures or none`;
  throw new EntenteError('input', 'no text', value, 'recognise its text first ("ocrmypdf IN.pdf OUT.pdf")');
}

/** The largest letters of the first page, if they are larger than the others and make a line or two. */
function headline(lines: readonly Line[]): string | null {
  const second = lines.findIndex(({ begins }, i) => i > 0 && begins);
  const page = second === -1 ? lines : lines.slice(0, Math.max(second, 12));
  const largest = Math.max(...page.map(({ size }) => size));
  const first = page.findIndex(({ size }) => size > 0.95 * largest);
  const end = page.findIndex(({ size }, i) => i > first && size <= 0.95 * largest);
  if (first === -1 || end === -1 || end - first > 4) return null;
  return page
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}
