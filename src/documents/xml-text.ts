import { DOMParser } from 'linkedom';
import { xmlNestsDeeper } from './xml-depth.ts';

/** The text of the first element or attribute that has one of these names, prefix included; null where there is none. */
export type ElementText = (...names: readonly string[]) => string | null;

/** Properties take a few kilobytes; what is larger, or nested deeper, was made for something else. */
const MOST_UNITS = 1_000_000;
const DEEPEST = 50;

/**
 * Reads properties out of a small piece of XML, such as XMP or the core properties of an office file. No entity is looked up;
 * XML that is broken or too large says nothing.
 *
 * @example xmlText('<r><dc:title>A day</dc:title></r>')('dc:title') // 'A day'
 */
export function xmlText(xml: string): ElementText {
  const texts = new Map<string, string>();
  const add = (name: string, value: string | null) => {
    const [key, text] = [name.toLowerCase(), value?.replace(/\s+/g, ' ').trim() ?? ''];
    if (text !== '' && !texts.has(key)) texts.set(key, text);
  };
  for (const element of elementsOf(xml)) {
    add(element.nodeName, element.textContent);
    for (const { name, value } of element.attributes) add(name, value);
  }
  return (...names) => {
    for (const name of names) {
      const text = texts.get(name.toLowerCase());
      if (text !== undefined) return text;
    }
    return null;
  };
}

interface Element {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

function elementsOf(xml: string): Iterable<Element> {
  if (xml.length > MOST_UNITS || xmlNestsDeeper(xml, DEEPEST)) return [];
  try {
    const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as {
      querySelectorAll(selector: string): Iterable<Element>;
    };
    return document.querySelectorAll('*');
  } catch {
    return [];
  }
}
