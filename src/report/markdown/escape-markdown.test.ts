import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileInput } from '../../../test/fixtures/hostile-report.ts';
import { fixtureInput } from '../../../test/fixtures/canal-report.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
  ['![x](http://a.example/p.png)', '!\\[x\\](http\\://a.example/p.png)'],
  ['a | b', 'a \\| b'],
  ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['www.a.example', 'www\\.a.example'],
  ['a\n\n# b', 'a # b'],
  ['\\', '\\\\'],
  ['\u202eabc', '\u{fffd}abc'],
])('%j stays text', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['3. a', '3\\. a'],
  ['=== a', '\\=== a'],
  ['3 a', '3 a'],
])('%j begins no block', (text, escaped) => {
  expect(escapeLineStart(text)).toBe(escaped);
});

test('every sign of an escaped text is there again without the backslashes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      // oxlint-disable-next-line no-control-regex
      fc.pre(!/[\s\u0000-\u001f\u007f-\u009f]/.test(text));
      expect(escapeMarkdown(text).replace(/\\(.)/g, '$1')).toBe(text);
    }),
  );
});

test('nothing of a hostile report is markup but the anchors of its own links', () => {
  const hostile =
    '<script>alert(1)</script> ](javascript:x) ![i](http://a.example) <!-- | `x` <img src=x>\n\n# y\n[z]: http://b.example';
  const markdown = renderMarkdown(hostileInput(hostile)).replace(/<a id="[\w.-]+"><\/a>/g, '');
  const bare = markdown.replace(/\\./g, '').replace(/\]\(<https?:[^<>\s]*>\)/g, ']');
  expect(bare).not.toMatch(/[<>](?!\s)(?<!^> ?)/m);
  expect(bare).not.toContain('`');
  expect(bare).not.toMatch(/\]\((?!#)/);
  expect(bare).not.toMatch(/^# y|^\[z\]:/m);
});

test('each link of a report within itself has its anchor, and a table as many cells in each row', () => {
  const markdown = renderMarkdown(fixtureInput());
  const anchors = new Set([...markdown.matchAll(/<a id="([\w.-]+)"><\/a>/g)].map(([, id]) => id));
  const links = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !anchors.has(id))).toEqual([]);
  for (const table of markdown.match(/(?:^\|.*\|\n?)+/gm) ?? []) {
    const cells = table
      .trim()
      .split('\n')
      .map((row) => row.replace(/\\./g, '').split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
});
