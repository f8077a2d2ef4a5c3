import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markup, markupText, verbatim } from './markup.ts';

test('text is escaped, markup is not, lists are joined, nothing is nothing', () => {
  const items = ['a < b', '"q" & co'].map((item) => markup`<li title="${item}">${item}</li>`);
  expect(markupText(markup`<ul>${items}</ul>${null}${false}${undefined}${3}`)).toBe(
    '<ul><li title="a &lt; b">a &lt; b</li><li title="&quot;q&quot; &amp; co">&quot;q&quot; &amp; co</li></ul>3',
  );
});

test('controls that reorder text are shown, but kept where the text must stay as it is', () => {
  expect(markupText(markup`${'a\u202eb'}`)).toBe('a\u{fffd}b');
  expect(markupText(verbatim('a\u202eb'))).toBe('a\u202eb');
});

test('what cannot stand in HTML is replaced, a carriage return is written so that it stays one', () => {
  expect(markupText(verbatim('a\u0000b\u0085c\r\nd\ud800e'))).toBe('a\u{fffd}b\u{fffd}c&#13;\nd\u{fffd}e');
});

test('an object that looks like markup is none', () => {
  const forged: unknown = JSON.parse('{"markup":"<script>"}');
  expect(() => markup`${forged as string}`).toThrow();
});

test('any text comes back from a parser as it went in, in content and in an attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'<>&"\'/!-]\n a=on;#x'.split('')), maxLength: 40 }),
      (text) => {
        const { document } = parseHTML(
          `<!doctype html><html><body>${markupText(markup`<p title="${text}">${text}</p>`)}</body></html>`,
        );
        expect(document.body.childNodes.length).toBe(1);
        const paragraph = document.querySelector('p')!;
        expect(paragraph.textContent).toBe(text);
        expect(paragraph.getAttribute('title')).toBe(text);
        expect(paragraph.children.length).toBe(0);
      },
    ),
  );
});
