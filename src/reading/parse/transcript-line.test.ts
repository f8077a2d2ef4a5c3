import { expect, test } from 'vitest';
import { finderOf } from '../../cli/read/finder-of.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import { readAttributions } from '../read-attributions.ts';

const context = { registry: builtInRegistry(), codebook: null, finder: await finderOf('trained') };
const read = (text: string) =>
  readAttributions({ text, mediaType: 'text/plain', date: null }, context).map(
    ({ source, cue, content, voice }) => [source?.text, cue?.text, content.map((span) => span.text), voice],
  );

test('what follows a name in capitals and a colon is said by whom the line names, "I" included', () => {
  expect(read('BERG: I think that we should send ships. I believe it would help.')).toEqual([
    ['BERG', ':', ['I think that we should send ships. I believe it would help.'], 'reported'],
  ]);
});

test('a person named between commas is one speaker', () => {
  const [first] = readAttributions(
    {
      text: 'The Norwegian foreign minister, Anna Berg, said that the bridge would open.',
      mediaType: 'text/plain',
      date: null,
    },
    context,
  );
  expect(first?.speaker).toEqual({
    actor: 'Norway',
    name: 'Anna Berg',
    office: 'foreign minister',
    behalfOf: null,
  });
  expect(first?.alsoSpeakers).toBeUndefined();
});
