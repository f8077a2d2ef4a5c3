import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { homeOf } from './dateline.ts';

const LEAD =
  'The port will close for the winter, and the ships will have to wait in the bay until the ice has gone.';

test.each([
  [`OSLO, 3 May (Wire) - ${LEAD}`, 'Norway'],
  [`OSLO (Wire) — ${LEAD}`, 'Norway'],
  [`OSLO (Wire-Post) -- ${LEAD}`, 'Norway'],
  [`Oslo, Tuesday. -- ${LEAD}`, 'Norway'],
  [`Oslo – a town of ships – slept. ${LEAD}`, null],
  [`On Monday - ${LEAD}`, null],
  [`By Anna Berg in Oslo\n\n${LEAD}`, 'Norway'],
  [`From our correspondent in Oslo\n\n${LEAD}`, 'Norway'],
  [`By Anna Berg\n\n${LEAD}`, null],
  [`Norway closes its ports\n\n${LEAD}`, 'Norway'],
  [`Norway closes its ports\n\n${LEAD} Sweden objects.`, null],
  [`Oslo Parliament: Oral Answers, 3 May\n\n${LEAD}`, 'Norway'],
  [`Debate in the Norwegian assembly with Swedish guests\n\n${LEAD}`, null],
  [`The ports close\n\n${LEAD} Sweden objects.`, null],
])('%s: %s', (text, expected) => {
  const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
  expect(homeOf(null, scenes, builtInRegistry())).toBe(expected);
});
