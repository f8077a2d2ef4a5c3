import { expect, test } from 'vitest';
import { codebook } from '../../test/reading/invented-codebook.ts';
import { builtInRegistry } from '../coding/index.ts';
import { type Finder, readAttributions, rules } from './index.ts';

/** As a trained finder gives them: without verb groups and subjects. */
const bare: Finder = {
  ...rules,
  find: (scenes) =>
    rules.find(scenes).map((selected) =>
      selected.map((each) => ({
        ...each,
        group: null,
        subject: null,
        lemma: each.lemma.replace(/^\w+$/, ''),
        negated: false,
      })),
    ),
};

test.each([
  'Neither Norway nor Denmark wants to send troops.',
  'No minister supports sending troops.',
  'Oslo did not say that troops would be sent.',
  'Oslo accused Rome of wanting to send troops.',
  'Arel said that Berg wants troops.',
  'I oppose sending troops.',
  'While Arel calls it a mistake, troops should be sent.',
  'He said: “We will go.\n\n“Berg wants troops,” he added.',
])('what the search gives beside ranges and strength is not needed: %s', (text) => {
  const read = (finder: Finder) =>
    readAttributions(
      { text, mediaType: 'text/plain', date: null },
      { registry: builtInRegistry(), codebook, finder },
    );
  expect(read(bare)).toEqual(read(rules));
});
