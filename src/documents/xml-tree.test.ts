import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../error.ts';
import { xmlTree } from './xml-tree.ts';

const messageOf = (xml: string): string => {
  try {
    xmlTree(xml, 'a.xml');
  } catch (error) {
    expect(error).toBeInstanceOf(EntenteError);
    return (error as Error).message;
  }
  return 'nothing is wrong';
};

describe('XML as a tree', () => {
  test('has names, lines, texts and children', () => {
    const xml =
      '\uFEFF<?xml version="1.0"?>\n<a x="1 > 0">\n  <!-- <c> -->\n  <n:b>1 &lt; &#50;&#x33;</n:b><b/>\n <![CDATA[<&]]></a>\n';
    expect(xmlTree(xml, 'a.xml')).toEqual({
      name: 'a',
      line: 2,
      text: '<&',
      children: [
        { name: 'b', line: 4, text: '1 < 23', children: [] },
        { name: 'b', line: 4, text: '', children: [] },
      ],
    });
  });

  test.each([
    ['', 'no element: a.xml — it is no XML, or an empty file'],
    ['words', 'a.xml:1: text outside of all elements: words — remove it'],
    ['<a>\n<b></a>', 'a.xml:2: a closing tag without its opening one: </a> — <b> is open'],
    ['<a></a></a>', 'a.xml:1: a closing tag without its opening one: </a> — nothing is open'],
    ['<a>\n<b>', 'a.xml:2: an element never closed: <b> — the file may be cut off'],
    ['<a/><b/>', 'a.xml:1: a second element outside of all: <b> — put all into one'],
    ['<a>1 < 2</a>', 'a.xml:1: a broken tag: < 2</a> — write a < in text as &lt;'],
    ['<a>&hello;</a>', 'a.xml:1: unknown entity: &hello; — write the character'],
    ['<a>&#x110000;</a>', 'a.xml:1: unknown entity: &#x110000; — write the character'],
    ['<a><!-- </a>', 'a.xml:1: never closed: <!-- — close it with -->'],
    [
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      'a.xml:1: a document type: <!DOCTYPE — remove it; it is not needed',
    ],
  ])('%j is refused in one line', (xml, message) => {
    expect(messageOf(xml)).toBe(message);
  });

  test('does not go down without end', () => {
    expect(messageOf('<a>'.repeat(100_000))).toContain('elements nested too deep');
  });

  test('reads or refuses whatever it is given', () => {
    const part = constantFrom(
      '<a>',
      '</a>',
      '<b',
      '/>',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      '&lt;',
      'x',
      '<?',
      '"',
      "='",
    );
    assert(
      property(array(part, { maxLength: 30 }), (parts) => {
        try {
          expect(xmlTree(parts.join(''), 'a.xml').name).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(EntenteError);
        }
      }),
    );
  });
});
