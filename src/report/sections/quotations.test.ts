import { expect, test } from 'vitest';
import { fixtureInput } from '../../../test/fixtures/canal-report.ts';
import { markupText } from '../markup.ts';
import { quotationsSection } from './quotations.ts';

test('a quotation stands beside its nearest version, and whatever it holds is text', () => {
  const [column] = fixtureInput().columns;
  const version = {
    statement: 'a:1',
    document: 'a',
    start: 0,
    end: 17,
    quote: 'We will not <dig>',
    date: '2024-03-01',
  };
  const quotation = {
    text: 'We will <dig>',
    start: 0,
    end: 13,
    speaker: 'Minister A',
    class: 'negation-changed' as const,
    differences: [{ kind: 'negation' as const, here: null, there: null, words: '“not” is left out' }],
    versions: [{ ...version, speaker: 'Minister A', class: 'negation-changed' as const, similarity: 1 }],
  };
  const section = markupText(quotationsSection([{ ...column!, quotations: [quotation] }])!);
  expect(section).toContain('We will &lt;dig&gt;');
  expect(section).toContain('<strong>negation changed</strong>');
  expect(section).toContain('href="#s-a_3a_1"');
  expect(quotationsSection([{ ...column!, quotations: [] }])).toBeNull();
});
