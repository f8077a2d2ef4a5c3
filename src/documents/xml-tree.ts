import { EntenteError } from '../error.ts';

/** An element of a data file in XML. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Its own text, without that of its children and without white space around it. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Data files nest a few elements; what nests deeper was made for something else. */
const DEEPEST = 50;
const MOST_UNITS = 20_000_000;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

/**
 * Reads a data file in XML strictly, with the lines on which elements stand; parsers of pages read what is broken too, and
 * know no lines. Attributes are passed over. Nothing outside the file is looked up: a document type is refused, as its entities
 * may grow without end. Costs O(n).
 *
 * @throws EntenteError for XML that is broken, too large, nested deeper than 50, or has a document type
 * @example xmlTree('<a><b>1 &lt; 2</b></a>', 'a.xml').children[0]?.text // '1 < 2'
 */
export function xmlTree(xml: string, fileName: string): XmlElement {
  let line = 1;
  let counted = 0;
  const refuse = (at: number, what: string, value: string, advice: string): never => {
    throw new EntenteError('input', `${fileName}:${lineAt(at)}: ${what}`, value.slice(0, 80), advice);
  };
  const lineAt = (at: number) => {
    for (; counted < at; counted += 1) if (xml.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  if (xml.length > MOST_UNITS)
    throw new EntenteError('input', 'too much XML', fileName, `at most ${MOST_UNITS} characters are read`);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const addText = (text: string, place: number) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
    else if (text.trim() !== '') refuse(place, 'text outside of all elements', text.trim(), 'remove it');
  };
  const close = (element: OpenElement) => {
    element.text = element.text.trim();
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  };
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at)
      addText(
        decoded(xml.slice(at, end), (value) => refuse(at, 'unknown entity', value, 'write the character')),
        at,
      );
    if (next === -1) break;
    const special = specialAt(xml, next);
    if (special !== null) {
      const stop = xml.indexOf(special.end, next + special.begin.length);
      if (special.end === '') refuse(next, 'a document type', '<!DOCTYPE', 'remove it; it is not needed');
      if (stop === -1) refuse(next, 'never closed', special.begin, `close it with ${special.end}`);
      if (special.begin === '<![CDATA[') addText(xml.slice(next + special.begin.length, stop), next);
      at = stop + special.end.length;
      continue;
    }
    const tag = tagAt(xml, next);
    if (tag === null)
      return refuse(next, 'a broken tag', xml.slice(next, next + 40), 'write a < in text as &lt;');
    at = tag.end;
    if (tag.kind === 'close') {
      const element = open.pop();
      if (element?.name !== tag.name) {
        const expected = element === undefined ? 'nothing is open' : `<${element.name}> is open`;
        refuse(next, 'a closing tag without its opening one', `</${tag.name}>`, expected);
      }
      close(element!);
      continue;
    }
    if (root !== null) refuse(next, 'a second element outside of all', `<${tag.name}>`, 'put all into one');
    const element: OpenElement = { name: tag.name, line: lineAt(next), text: '', children: [] };
    if (tag.kind === 'empty') close(element);
    else if (open.push(element) > DEEPEST)
      refuse(next, 'elements nested too deep', `<${tag.name}>`, `at most ${DEEPEST} are read`);
  }
  if (open.length > 0)
    refuse(xml.length, 'an element never closed', `<${open.at(-1)!.name}>`, 'the file may be cut off');
  if (root === null)
    throw new EntenteError('input', 'no element', fileName, 'it is no XML, or an empty file');
  return root;
}

/** What begins with `<` and is no tag: comments, character data, instructions; a document type has no end here. */
function specialAt(xml: string, at: number): { readonly begin: string; readonly end: string } | null {
  if (xml.startsWith('<!--', at)) return { begin: '<!--', end: '-->' };
  if (xml.startsWith('<![CDATA[', at)) return { begin: '<![CDATA[', end: ']]>' };
  if (xml.startsWith('<?', at)) return { begin: '<?', end: '?>' };
  return xml.startsWith('<!', at) ? { begin: '<!', end: '' } : null;
}

interface Tag {
  readonly kind: 'open' | 'empty' | 'close';
  readonly name: string;
  /** Behind its `>`. */
  readonly end: number;
}

const tagPattern = /<(\/?)([^\s<>/"'=]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

function tagAt(xml: string, at: number): Tag | null {
  tagPattern.lastIndex = at;
  const match = tagPattern.exec(xml);
  if (match === null) return null;
  const [, slash, name, attributes, empty] = match;
  if (slash === '/' && (attributes !== '' || empty === '/')) return null;
  const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
  return { kind, name: name!.slice(name!.indexOf(':') + 1), end: tagPattern.lastIndex };
}

function decoded(text: string, unknown: (entity: string) => never): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);?|&/gi, (whole, name: string | undefined) => {
    if (name === undefined || !whole.endsWith(';')) return unknown(whole);
    const known = entities[name];
    if (known !== undefined) return known;
    const code = /^#x/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : name.startsWith('#')
        ? Number(name.slice(1))
        : NaN;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : unknown(whole);
  });
}
