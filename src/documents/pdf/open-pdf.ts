import { EntenteError } from '../../error.ts';
import type { PdfItem, Segment } from './segments.ts';
import { segmentsOf } from './segments.ts';

/** A PDF taken apart. */
export interface OpenedPdf {
  /** Of each page. */
  readonly pages: readonly (readonly Segment[])[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string | null;
}

/**
 * Opens a PDF and takes the text of its pages. Nothing in it is run or fetched, and no picture decoded.
 *
 * @throws EntenteError where it needs a password, is damaged, or has more pages than it may have
 */
export async function openPdf(bytes: Uint8Array, name: string, mostPages: number): Promise<OpenedPdf> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // pdf.js takes the bytes over; whoever gave them may still need them.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      maxImageSize: 1,
      enableXfa: false,
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw refused('encrypted', `${name} needs a password`, 'save a copy without one', cause);
    throw refused('damaged PDF', name, 'it cannot be opened; save or print it again', cause);
  }
  try {
    if (pdf.numPages > mostPages) {
      const advice = `a document may have ${mostPages}; split it`;
      throw refused('too large', `${name} has ${pdf.numPages} pages`, advice);
    }
    const pages: Segment[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const texts = items.filter((item) => 'str' in item) as PdfItem[];
      pages.push(segmentsOf(texts, page.getViewport({ scale: 1 }).transform));
      page.cleanup();
    }
    const { info, metadata } = await pdf.getMetadata();
    const xmp: unknown = metadata?.getRaw();
    return { pages, info: info as Record<string, unknown>, xmp: typeof xmp === 'string' ? xmp : null };
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw refused('damaged PDF', name, 'a page of it cannot be read; save or print it again', cause);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function refused(what: string, value: string, advice: string, cause?: unknown): EntenteError {
  return new EntenteError('input', what, value, advice, { cause });
}
