import { describe, expect, test } from 'vitest';
import { codebook } from '../../test/reading/invented-codebook.ts';
import { readText } from '../../test/reading/read-text.ts';

/** The speaker of the last attribution: `actor / name / office`. */
function speaker(text: string): string {
  const found = readText(text).at(-1)?.speaker;
  return found == null ? 'nobody' : [found.actor ?? '-', found.name ?? '-', found.office ?? '-'].join(' / ');
}

describe('who a source is', () => {
  test.each([
    ['Italian Defence Minister Karl Lund said no.', 'Italy / Karl Lund / Defence Minister'],
    ['Lund, the German defence minister, said it failed.', 'Germany / Lund / defence minister'],
    ['French President Anna Berg said it failed.', 'France / Anna Berg / President'],
    ['The foreign minister of Norway, Karl Lund, said it failed.', 'Norway / Karl Lund / foreign minister'],
    ['Ukraine’s foreign minister Anna Berg said it failed.', 'Ukraine / Anna Berg / foreign minister'],
    ['Ruritanian Foreign Minister Anna Berg said it failed.', '- / Anna Berg / Foreign Minister'],
    ['The Kremlin said it failed.', 'Russia / - / -'],
    ['Official Warsaw said it failed.', 'Poland / - / -'],
    ['Downing Street said it failed.', 'United Kingdom / - / -'],
    ['Polish officials said it failed.', 'Poland / - / -'],
    ['French farmers said it failed.', 'nobody'],
    ['NATO said it failed.', 'NATO / - / -'],
    ['The protesters in Germany said it failed.', 'nobody'],
    ['The opposition in Germany said it failed.', 'nobody'],
    ['Most people in Poland said it failed.', 'nobody'],
    ['The government of Poland said it failed.', 'Poland / - / -'],
    ['Anna Berg in Paris said it failed.', '- / Anna Berg / -'],
    ['French Minister Anna Berg in Warsaw said it failed.', 'France / Anna Berg / Minister'],
  ])('%s: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});

describe('whom a pronoun, a surname or an office means', () => {
  test.each([
    ['Italian President Anna Berg met them. She said it failed.', 'Italy / Anna Berg / President'],
    ['Karl Lund, the Danish minister, spoke. Lund said it failed.', 'Denmark / Karl Lund / minister'],
    ['German Chancellor Karl Lund spoke. The chancellor said it failed.', 'Germany / Karl Lund / Chancellor'],
    ['Mr. Lund met Mrs. Berg. He said it failed.', '- / Lund / -'],
    ['The Kremlin reacted. It said the plan failed.', 'Russia / - / -'],
    ['Karl Lund, who said it failed, left.', '- / Karl Lund / -'],
    [
      'Czech President Karl Lund spoke. His Prime Minister, Anna Berg, said it failed.',
      'Czechia / Anna Berg / Prime Minister',
    ],
    ['They met. His Prime Minister, Anna Berg, said it failed.', '- / Anna Berg / Prime Minister'],
    ['French Minister Anna Berg spoke. An interpreter said no. She said it failed.', 'nobody'],
    [
      'French Minister Anna Berg spoke. A report said no. She said it failed.',
      'France / Anna Berg / Minister',
    ],
    ['NATO Secretary General Anna Berg spoke. A retired general said no.', '- / - / general'],
    ['NATO Secretary General Anna Berg spoke. The general said no.', '- / - / general'],
    ['French Minister Anna Berg spoke. A minister said no.', '- / - / minister'],
    ['He said it failed.', 'nobody'],
    ['They said it failed.', 'nobody'],
    ['I said it failed.', 'nobody'],
  ])('%s: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});

describe('who no longer, or not yet, speaks for a country', () => {
  test.each([
    ['Former French President Anna Berg said it failed.', '- / Anna Berg / Former President'],
    ['Anna Berg, a former president of France, said it failed.', '- / Anna Berg / former president'],
    ['France’s ex-president, Anna Berg, said it failed.', '- / Anna Berg / ex-president'],
    ['French President-elect Anna Berg said it failed.', '- / Anna Berg / President-elect'],
    ['French opposition leader Anna Berg said it failed.', '- / Anna Berg / opposition leader'],
    ['French Senator Anna Berg said it failed.', '- / Anna Berg / Senator'],
    ['France’s acting president, Anna Berg, said it failed.', 'France / Anna Berg / acting president'],
    ['The director of the French Red Cross, Anna Berg, said it failed.', '- / Anna Berg / director'],
    ['The French writer Anna Berg said it failed.', '- / Anna Berg / -'],
    ['A Frenchman said it failed.', 'nobody'],
    ['Spanish-speaking Minister Anna Berg said it failed.', '- / Anna Berg / Minister'],
    ['French companies said it failed.', 'nobody'],
    ['Officials in Paris said it failed.', 'nobody'],
    ['Officials in France said it failed.', 'France / - / -'],
    ['A source close to the French president said it failed.', 'nobody'],
  ])('%s: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});

describe('on whose behalf somebody speaks', () => {
  const behalf = (text: string) => {
    const found = readText(text, codebook).findLast(({ voice }) => voice === 'reported')?.speaker;
    return [found?.actor, found?.name, found?.behalfOf];
  };

  test.each([
    ['The spokesman of the Slovak prime minister said it failed.', 'Slovakia', null, 'Slovak prime minister'],
    ['A spokesman for Anna Berg said it failed.', null, null, 'Anna Berg'],
    ['A spokeswoman for the Kremlin said it failed.', 'Russia', null, null],
    ['Ruritania’s spokesman said it failed.', null, null, 'Ruritania'],
    ['France’s spokesman said it failed.', 'France', null, null],
    ['French Minister Anna Berg left. Berg’s office said it failed.', 'France', null, 'Anna Berg'],
    ['French Minister Anna Berg left. Her spokesman said it failed.', 'France', null, 'Anna Berg'],
    ['Karl Lund, a spokesman for the Ministry of Trade, said no.', null, 'Karl Lund', 'Ministry of Trade'],
    ['Speaking for the EU, Norwegian Minister Anna Berg said it failed.', 'Norway', 'Anna Berg', 'EU'],
    [
      'Danish Minister Karl Lund, speaking on behalf of NATO, said it failed.',
      'Denmark',
      'Karl Lund',
      'NATO',
    ],
    ['French Minister Anna Berg said it failed.', 'France', 'Anna Berg', null],
  ])('%s: %s / %s / %s', (text, actor, name, other) => {
    expect(behalf(text)).toEqual([actor, name, other]);
  });
});
