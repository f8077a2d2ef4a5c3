/**
 * Whether a line of JSON is a document: it has a text, and no span as statements and deeds have.
 *
 * @example isDocumentLine('{"id":"a","text":"A text."}') // true
 */
export function isDocumentLine(json: string): boolean {
  try {
    const record: unknown = JSON.parse(json);
    return (
      typeof record === 'object' &&
      record !== null &&
      !('span' in record) &&
      'text' in record &&
      typeof record.text === 'string'
    );
  } catch {
    return false;
  }
}
