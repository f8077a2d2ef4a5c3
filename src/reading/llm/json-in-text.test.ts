import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonInText } from './json-in-text.ts';

const said = {
  attributions: [
    { cue: 'said', content: ['“no” } ] \\ "x"'] },
    { cue: 'told', content: [] },
  ],
};
const json = JSON.stringify(said);

test.each([
  ['alone', json],
  ['within a block of code', `\`\`\`json\n${json}\n\`\`\``],
  ['among words', `Of the paragraphs [1] and {2} I found: ${json} I hope that helps [sic].`],
  ['after thoughts', `<think>Perhaps {"attributions": []}?</think>${json}`],
])('JSON is found %s', (_, text) => {
  expect(jsonInText(text)).toEqual({ value: said, whole: true });
});

test.each([
  ['', null],
  ['I cannot do that.', null],
  ['{"attributions": [', { value: null, whole: false }],
  ['{"attributions": [{"cue": "sa', { value: null, whole: false }],
  ['{not json}', null],
  ['[1, 2]', null],
  ['[]', { value: [], whole: true }],
])('of %j there is %j', (text, found) => {
  expect(jsonInText(text)).toEqual(found);
});

test('of JSON that breaks off anywhere only whole elements are given, in order', () => {
  const answers = fc.array(fc.record({ cue: fc.string(), content: fc.array(fc.string()), n: fc.integer() }));
  fc.assert(
    fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), (attributions, share) => {
      const all = JSON.stringify({ attributions });
      const found = jsonInText(all.slice(0, Math.floor(all.length * share)));
      if (found === null || found.whole) return;
      const some = (found.value ?? []) as unknown[];
      expect(some).toEqual(JSON.parse(JSON.stringify(attributions.slice(0, some.length))));
    }),
    { numRuns: 500 },
  );
});
