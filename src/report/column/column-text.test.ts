import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Document } from '../../documents/document.ts';
import type { Attribution } from '../../reading/attribution.ts';
import { markupText } from '../markup.ts';
import { evidenceDocument, fixtureInput } from '../../../test/fixtures/canal-report.ts';
import type { ReportColumn } from '../report-input.ts';
import type { CheckedClaim } from '../../claims/checked-claim.ts';
import { columnText } from './column-text.ts';

function rendered(column: ReportColumn) {
  const { document } = parseHTML(
    `<!doctype html><html><body>${markupText(columnText(column, 0))}</body></html>`,
  );
  return document.querySelector('.column-text')!;
}

function columnOf(text: string, rest: Partial<ReportColumn> = {}): ReportColumn {
  const document: Document = { ...evidenceDocument, text, mediaType: 'text/markdown', title: null };
  return { document, attributions: [], claims: [], ...rest };
}

function claim(start: number, end: number, text: string): CheckedClaim {
  const { claims } = fixtureInput().columns[0]!;
  return { ...claims[0]!, verdict: 'mixed', text: text.slice(start, end), start, end };
}

test('the columns of a report have the text of their documents', () => {
  for (const column of fixtureInput().columns) {
    expect(rendered(column).textContent).toBe(column.document.text);
  }
});

test('a claim ends in a badge that leads to its verdict and can be led back to', () => {
  const element = rendered(columnOf('One. Two.', { claims: [claim(5, 9, 'One. Two.')] }));
  expect(element.innerHTML).toBe(
    '<p class="paragraph">One. <span class="claim mixed" id="place-A1">Two.' +
      '<a class="badge mixed" href="#claim-A1" data-name="A1" title="Claim A1: mixed" aria-label="Claim A1: mixed"></a></span></p>',
  );
});

test('claims that overlap, over paragraphs too, have a place and a badge each', () => {
  const text = 'One two.\n\nThree four.';
  const claims = [claim(0, 15, text), claim(4, 21, text), claim(4, 7, text)];
  const element = rendered(columnOf(text, { claims }));
  for (const name of ['A1', 'A2', 'A3']) {
    expect(element.querySelectorAll(`[id="place-${name}"]`).length).toBe(1);
    expect(element.querySelectorAll(`[href="#claim-${name}"]`).length).toBe(1);
  }
  expect(element.textContent).toBe(text);
});

test('whatever overlaps, the text content is the text and nothing is nested wrongly', () => {
  const character = fc.constantFrom(...Array.from('ab <>&"\'\n\t#*-_é😀'), '\r\n', '\n\n', '‮');
  const edge = fc.nat({ max: 40 });
  const stretch = fc.tuple(edge, edge).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 40 }),
      fc.array(stretch, { maxLength: 6 }),
      fc.array(stretch, { maxLength: 4 }),
      (characters, voices, claims) => {
        const text = characters.join('');
        const isEdge = (at: number) => at === 0 || text.codePointAt(at - 1)! <= 0xffff;
        const inside = ([start, end]: readonly [number, number]) =>
          end <= text.length && isEdge(start) && isEdge(end);
        const attributions = voices.filter(inside).map(([start, end], i): Attribution => ({
          source: null,
          cue: null,
          content: [{ start, end, text: text.slice(start, end) }],
          kind: 'indirect',
          voice: i % 2 === 0 ? 'reported' : 'author',
          confidence: 1,
          reader: 'rules 1',
          speaker: null,
          issue: null,
          stance: null,
        }));
        const found = claims.filter(inside).map(([start, end]) => claim(start, end, text));
        const element = rendered(columnOf(text, { attributions, claims: found }));
        expect(element.textContent).toBe(text);
        expect(element.querySelectorAll('p p, mark mark, .claim .claim').length).toBe(0);
        expect(element.querySelectorAll('a.badge').length).toBe(found.length);
      },
    ),
  );
});
