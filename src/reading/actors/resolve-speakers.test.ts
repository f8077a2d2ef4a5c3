import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { rules } from '../finder.ts';
import { readAttributions } from '../read-attributions.ts';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { newCast } from './cast.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** The speaker of a word within the first quotation, taken as a source beside those that the rules find. */
function withinQuotation(text: string, word: string): string {
  const [paragraph] = paragraphsOf({ text, mediaType: 'text/plain' });
  const scene = sceneOf(paragraph!);
  const [outer] = rules.find([scene])[0]!;
  const at = scene.tokens.findIndex((token) => token.text === word);
  const inner = {
    ...outer!,
    source: { first: at, last: at + 1 },
    cue: { first: at + 1, last: at + 2 },
    content: [],
  };
  const [, found] = resolveSpeakers(scene, [outer!, inner], newCast(builtInRegistry(), null));
  return found!.map(({ name }) => name).join(' & ');
}

test.each([
  ['“I said no,” French Minister Anna Berg told them.', 'I', 'Anna Berg'],
  ['“We said no,” French Minister Anna Berg told them.', 'We', 'Anna Berg'],
  ['“Karl Lund called. He said no,” French Minister Anna Berg told them.', 'He', 'Karl Lund'],
  ['“He said no,” French Minister Anna Berg told them.', 'He', ''],
])('%s %s: %s', (text, word, expected) => {
  expect(withinQuotation(text, word)).toBe(expected);
});

test('of whom something is said to be meant, it is theirs', () => {
  const said = (text: string) =>
    readAttributions(
      { text, mediaType: 'text/plain', date: null },
      { registry: builtInRegistry(), codebook: null },
    )
      .filter(({ cue }) => /said|understood/.test(cue?.text ?? ''))
      .map(({ speaker }) => speaker?.actor ?? null);
  expect(said('The Norwegian minister is said to have refused the plan.')).toEqual(['Norway']);
  expect(said('The people around him are said to have refused the plan.')).toEqual([null]);
});
