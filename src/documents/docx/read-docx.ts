import { EntenteError } from '../../error.ts';
import { unpack, type Unpacked } from '../archive/unpack.ts';
import { dateline, findDate, writtenDate } from '../dateline.ts';
import { describeText } from '../describe-text.ts';
import { DOCX } from '../document.ts';
import { languageOf } from '../language.ts';
import { madeDocument } from '../made-document.ts';
import { fileName } from '../media-type.ts';
import type { PartReader, SourceDocuments } from '../source-documents.ts';
import { xmlNestsDeeper } from '../xml-depth.ts';
import { type ElementText, xmlText } from '../xml-text.ts';
import { docxText } from './docx-text.ts';

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The document of a .docx file: its paragraphs, the rows of its tables, and its notes at the end; changes that are tracked
 * count as accepted; comments, pictures, headers and footers are left out. A file with macros is refused: nothing in it would be
 * run, but whoever passes it on should know.
 *
 * @throws EntenteError where it is no .docx file, damaged, encrypted, has macros, no text, or is a bomb
 */
export async function readDocx(bytes: Uint8Array, part: PartReader): Promise<SourceDocuments> {
  const { name, id, origin, date, budget } = part;
  if (OLD_OFFICE.every((byte, i) => bytes[i] === byte)) {
    const value = `${name} is encrypted, or a .doc of an old Word`;
    throw new EntenteError('input', 'not a .docx file', value, 'save it as .docx without a password');
  }
  // All of it is unpacked here, within the limits, before anything else opens it.
  const files = await unpack(bytes, name, budget, () => true);
  const macros = files.find(({ path }) => /(?:^|\/)vbaProject\.bin$/i.test(path));
  if (macros !== undefined) {
    const advice = 'save it as .docx without macros';
    throw new EntenteError('input', 'a document with macros', `${name} holds ${macros.path}`, advice);
  }
  if (!files.some(({ path }) => path === '[Content_Types].xml'))
    throw new EntenteError(
      'input',
      'not a .docx file',
      name,
      'open it in a word processor and save it as .docx',
    );
  const deep = files.find(
    ({ path, bytes: part }) =>
      /\.(?:xml|rels)$/i.test(path) && xmlNestsDeeper(new TextDecoder().decode(part), budget.limits.depth),
  );
  if (deep !== undefined) {
    const value = `${name} has elements nested more than ${budget.limits.depth} deep`;
    throw new EntenteError('input', 'too large', value, 'save its text as .txt');
  }
  const { text, headings } = await docxText(bytes, name, budget.limits);
  if (text === '') throw new EntenteError('input', 'empty document', name, 'there is nothing to read in it');
  const core = propertiesOf(files, 'docProps/core.xml');
  const described = describeText(text, 'text/plain');
  const document = madeDocument(
    text,
    {
      title: core('dc:title') ?? headings[0] ?? described.title,
      date: dateline(text) ?? findDate(fileName(origin))?.date ?? writtenDate(core('dcterms:created')),
      language: /^[a-z]{2}(?![a-z])/i.exec(core('dc:language') ?? '')?.[0].toLowerCase() ?? languageOf(text),
      author: core('dc:creator') ?? described.author,
      outlet: core('dc:publisher') ?? propertiesOf(files, 'docProps/app.xml')('Company'),
    },
    { id, origin, mediaType: DOCX, date },
  );
  return { documents: [document], refused: [] };
}

function propertiesOf(files: readonly Unpacked[], path: string): ElementText {
  const file = files.find((candidate) => candidate.path === path);
  return file === undefined ? () => null : xmlText(new TextDecoder().decode(file.bytes));
}
