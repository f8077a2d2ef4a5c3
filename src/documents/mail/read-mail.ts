import PostalMime, { type Attachment, decodeWords, type Email } from 'postal-mime';
import { EntenteError } from '../../error.ts';
import { writtenDate } from '../dateline.ts';
import type { Document } from '../document.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { languageOf } from '../language.ts';
import { madeDocument } from '../made-document.ts';
import { documentId } from '../media-type.ts';
import type { PartReader, SourceDocuments } from '../source-documents.ts';
import { formOfType } from '../source-form.ts';

/** Of a message in both forms the plain one is read, unless it only says that there is another. */
const ENOUGH = 0.5;

/**
 * A message as a document, and each document attached to it or message within it as another, whose id is that of the
 * message, `/`, and its own name. Pictures, tables and signatures are left aside.
 *
 * @throws EntenteError where it is no message, encrypted, has neither text nor documents, or more parts or a deeper nesting
 *   than the limits allow
 */
export async function readMail(bytes: Uint8Array, part: PartReader): Promise<SourceDocuments> {
  const { name, budget, depth } = part;
  budget.checkDepth(depth, name);
  const mail = await parsedMail(bytes, name);
  const contentType = headerOf(mail, 'content-type') ?? '';
  if (/multipart\/encrypted|application\/(?:x-)?pkcs7-mime.*enveloped/i.test(contentType))
    throw new EntenteError('input', 'encrypted', name, 'save it again from the program that can read it');
  const attached = mail.attachments.flatMap((attachment, i) => {
    const form = formOfType(attachment.mimeType, attachment.filename ?? '');
    return form === null || form === 'text/csv' || attachment.related === true
      ? []
      : [{ attachment, form, number: i + 1 }];
  });
  budget.addEntries(mail.attachments.length);
  const own = documentOf(mail, part);
  const documents = own === null ? [] : [own];
  const refused: EntenteError[] = [];
  for (const { attachment, form, number } of attached) {
    const fileName = nameOf(attachment, number);
    const inner = await part.readPart(bytesOf(attachment), {
      origin: `${part.origin}/${fileName}`,
      id: `${part.id}/${documentId(fileName)}`,
      form,
    });
    documents.push(...inner.documents);
    refused.push(...inner.refused);
  }
  if (documents.length + refused.length === 0)
    throw new EntenteError('input', 'no text', name, 'the message holds neither a text nor a document');
  return { documents, refused };
}

async function parsedMail(bytes: Uint8Array, name: string): Promise<Email> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch (cause) {
    const advice = 'its parts are nested too deeply, or its headers have no end; save its text';
    throw new EntenteError('input', 'damaged message', name, advice, { cause });
  }
  if (mail.from === undefined && mail.date === undefined && mail.subject === undefined)
    throw new EntenteError('input', 'no message', name, 'it has no sender, no date and no subject');
  return mail;
}

function documentOf(mail: Email, { id, origin, name, date, budget }: PartReader): Document | null {
  const html = mail.html === undefined ? '' : fragmentText(mail.html, name, budget.limits);
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '').trim();
  const text = plain.length >= ENOUGH * html.length ? plain : html;
  if (text === '') return null;
  const language = headerOf(mail, 'content-language') ?? '';
  return madeDocument(
    text,
    {
      title: line(mail.subject),
      date: writtenDate(headerOf(mail, 'date')),
      language: /^[a-z]{2}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? languageOf(text),
      author: line(mail.from?.name) ?? line(mail.from?.address),
      outlet: line(headerOf(mail, 'organization') ?? listName(mail)),
    },
    { id, origin, mediaType: 'message/rfc822', date },
  );
}

/** `The Ruritanian daily <daily.ruritanian.example>`: what a list calls itself. */
function listName(mail: Email): string | null {
  return /^\s*"?([^"<]+?)"?\s*</.exec((headerOf(mail, 'list-id') ?? '').slice(0, 300))?.[1] ?? null;
}

function headerOf(mail: Email, key: string): string | null {
  const value = mail.headers.find((header) => header.key === key)?.value;
  return value === undefined ? null : decodeWords(value);
}

function nameOf({ filename, mimeType }: Attachment, number: number): string {
  const own = filename?.replace(/[/\\\p{Cc}]+/gu, '-').trim() ?? '';
  return own === '' ? `${mimeType === 'message/rfc822' ? 'message' : 'part'} ${number}` : own;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function line(text: string | null | undefined): string | null {
  const collapsed = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return collapsed === '' ? null : collapsed;
}
