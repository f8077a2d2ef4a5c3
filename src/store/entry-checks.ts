import { createHash } from 'node:crypto';
import type { Attribute } from '../coding/attribute.ts';
import type { Deed } from '../coding/deed.ts';
import type { Statement } from '../coding/statement.ts';
import type { Document } from '../documents/document.ts';
import { holds } from '../documents/span.ts';
import { EntenteError } from '../error.ts';
import { dayOf } from '../stats/calendar.ts';

/** @throws EntenteError where the text is not what its sha256 says, or is one that an engine would alter */
export function checkDocument(document: Document): void {
  checkWords(document.id, document);
  const sha256 = createHash('sha256').update(document.text, 'utf8').digest('hex');
  if (sha256 !== document.sha256) {
    throw new EntenteError(
      'input',
      'text and sha256 of a document differ',
      document.id,
      'read its file again',
    );
  }
}

/** @throws EntenteError where a span does not hold in its document's text, or a field is outside its range */
export function checkRecord(record: Statement | Deed, text: string): void {
  if (!holds(text, record.span)) {
    throw new EntenteError(
      'input',
      'quote does not stand in its document',
      `${record.id} at [${record.span.start}, ${record.span.end}) of ${record.document}`,
      'code it again in the text as it is stored',
    );
  }
  checkWords(record.id, record);
  if (!(record.stance >= -1 && record.stance <= 1)) {
    throw new EntenteError(
      'input',
      'no such stance',
      `${record.stance} in ${record.id}`,
      'it goes from -1 to 1',
    );
  }
  if (dayOf(record.date) === null) {
    throw new EntenteError(
      'input',
      'no such date',
      `${record.date} in ${record.id}`,
      'write it as 2024-03-31',
    );
  }
  for (const number of numbersOf(record)) {
    if (!Number.isFinite(number)) {
      throw new EntenteError('input', 'not a finite number', `${number} in ${record.id}`, 'leave it empty');
    }
  }
}

function numbersOf(record: Statement | Deed): number[] {
  const found = 'variables' in record ? Object.values(record.variables) : [record.magnitude];
  return found.filter((value) => typeof value === 'number');
}

/** @throws EntenteError where it holds a text that an engine would alter */
export function checkAttribute(attribute: Attribute): void {
  checkWords(`${attribute.kind} ${attribute.subject}`, attribute);
}

/** A lone surrogate or a NUL would come back as something else, or not at all. */
function checkWords(id: string, record: Document | Statement | Deed | Attribute): void {
  for (const value of wordsOf(record)) {
    if (!value.isWellFormed() || value.includes('\0')) {
      throw new EntenteError(
        'input',
        'text with half a character or a NUL',
        id,
        'mend the file and import it again',
      );
    }
  }
}

function* wordsOf(record: Document | Statement | Deed | Attribute): Generator<string> {
  for (const value of Object.values(record)) if (typeof value === 'string') yield value;
  if ('span' in record) yield record.span.text;
  if ('variables' in record) {
    for (const [name, value] of Object.entries(record.variables)) {
      yield name;
      if (typeof value === 'string') yield value;
    }
  }
}
