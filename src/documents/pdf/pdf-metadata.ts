import { writtenDate } from '../dateline.ts';
import { xmlText } from '../xml-text.ts';

/** What a PDF says about itself; dates are ISO. */
export interface PdfMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** Named as the day of publication. */
  readonly published: string | null;
  /** When the file was made, which may be long after. */
  readonly created: string | null;
}

/** Names that programs give, not authors. */
const NO_TITLE =
  /^(?:untitled|no title|microsoft word - .*|about:blank|(?:document|dokument|layout) ?\d*|\(?anonymous\)?|unspecified|.*\.(?:docx?|odt|rtf|tex|dvi|indd|qxd|pdf|html?|txt|pages))$/i;

/**
 * The metadata of a PDF: its XMP (Dublin Core, PRISM), else its information dictionary. A title that is the name of a file
 * is none.
 *
 * @param info the information dictionary
 * @param xmp the XMP packet, or null
 */
export function pdfMetadata(info: Readonly<Record<string, unknown>>, xmp: string | null): PdfMetadata {
  const packet = xmp === null ? () => null : xmlText(xmp);
  const field = (key: string): string | null => (typeof info[key] === 'string' ? info[key] : null);
  const language = packet('dc:language') ?? field('Language');
  return {
    title: own(packet('dc:title')) ?? own(field('Title')),
    author: own(packet('dc:creator')) ?? own(field('Author')),
    outlet: own(packet('prism:publicationname', 'dc:publisher')),
    language: /^[a-z]{2}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase() ?? null,
    published: writtenDate(
      packet('prism:publicationdate', 'prism:coverdate', 'dcterms:issued', 'pdfx:publicationdate', 'dc:date'),
    ),
    created: writtenDate(packet('xmp:createdate') ?? field('CreationDate')?.replace(/^D:/, '')),
  };
}

function own(text: string | null): string | null {
  const line = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return line === '' || NO_TITLE.test(line) ? null : line;
}
