import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { addresseeOf } from './addressee.ts';

test.each([
  ['A letter to the Herald, by Anna Berg, ambassador of Norway to Sweden', 'Sweden'],
  ['By Anna Berg, Norwegian ambassador in Stockholm', 'Sweden'],
  ['An open letter to the people of Sweden', 'Sweden'],
  ['Dear friends in Sweden,', 'Sweden'],
  ['An open letter to the readers of the Stockholm Herald', null],
  ['By Anna Berg, ambassador of Norway', null],
  ['The ambassador wrote a letter to Sweden.', null],
])('%s: %s', (text, expected) => {
  const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
  expect(addresseeOf(scenes, builtInRegistry())).toBe(expected);
});
