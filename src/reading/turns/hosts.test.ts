import { expect, test } from 'vitest';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { hostsIn } from './hosts.ts';

test.each([
  ['Host: Anna Berg. Guests: Karl Lund; Una Moe.', ['BERG']],
  ['Hosted by Anna Berg and Karl Lund', ['BERG', 'LUND']],
  ['Una Moe, minister, in conversation. Interview by Karl Lund', ['LUND']],
  ['Una Moe is minister of fish. She spoke to Karl Lund in her kitchen', ['LUND']],
  ['Guests: Anna Berg and Karl Lund', []],
  ['The host is late.', []],
])('%s: %j', (text, expected) => {
  const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
  expect([...hostsIn(scenes)]).toEqual(expected);
});
