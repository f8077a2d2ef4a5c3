import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/index.ts';
import { hostileInput } from '../fixtures/hostile-report.ts';

test('no text of the input becomes markup, whatever it is', () => {
  const piece = fc.constantFrom(
    '<script>alert(1)</script>',
    '</title>',
    '</style>',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '" onclick="x',
    "' onload='x",
    '&lt;',
    '&#60;',
    '`',
    '${x}',
    'javascript:alert(1)',
    '\u202e',
    '\u0000',
    '</svg><p>',
    '\r\n',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const html = renderReport(hostileInput(pieces.join('')));
      const { document } = parseHTML(html);
      expect(
        document.querySelectorAll('script, iframe, object, embed, link, base, img, form, foreignObject')
          .length,
      ).toBe(0);
      expect(document.querySelectorAll('style').length).toBe(1);
      for (const element of document.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^style$|^src/i);
          if (name === 'href') expect(value).toMatch(/^(#|https?:)/);
        }
      }
      expect(document.querySelectorAll('main > section').length).toBe(9);
      expect(html.includes('\0') || html.includes('<!--') || html.includes('<![CDATA[')).toBe(false);
    }),
    { numRuns: 25 },
  );
});
