import { EntenteError } from '../../error.ts';
import { parsePage } from '../html/page.ts';
import { plainText } from '../html/plain-text.ts';
import type { Limits } from '../limits.ts';

/** The text of a .docx file, and its headings of the first order. */
export interface DocxText {
  readonly text: string;
  readonly headings: readonly string[];
}

/**
 * Turns the bytes of a .docx file into paragraphs, by way of mammoth's HTML. The numbers of notes are taken out of the
 * sentences in which they stand.
 *
 * @throws EntenteError where it is damaged or too large
 */
export async function docxText(bytes: Uint8Array, name: string, limits: Limits): Promise<DocxText> {
  const page = parsePage(await htmlOf(bytes, name), name, limits);
  for (const mark of page.querySelectorAll('sup > a[id^="footnote-ref"], sup > a[id^="endnote-ref"]'))
    mark.remove();
  for (const back of page.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
    back.remove();
  // A row is a paragraph, unless a cell holds several.
  for (const cell of page.querySelectorAll('td, th')) {
    const paragraphs = [...cell.childNodes];
    const [only] = paragraphs;
    if (paragraphs.length === 1 && only?.nodeName === 'P') {
      cell.append(...only.childNodes);
      (only as typeof cell).remove();
    }
  }
  const lines = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    text: plainText(page.querySelector('body') ?? page.documentElement).text,
    headings: [...page.querySelectorAll('h1')].map((heading) => lines(heading.textContent)).filter(Boolean),
  };
}

async function htmlOf(bytes: Uint8Array, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const options = {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (cause) {
    const advice = 'open it in a word processor and save it again';
    throw new EntenteError('input', 'damaged .docx file', name, advice, { cause });
  }
}
