import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

const english =
  'The bridge over the long river would open before the winter, the mayor said on Friday. She had hoped that it would cost less than the old one, ' +
  'which fell into the water with all the lamps that the town had bought. They have been asked for their view, and this is what they think of it.';

describe('the language of a text', () => {
  test.each([
    ['en', english],
    ['en', 'The minister said that no troops would be sent to the front.'],
    [
      'de',
      'Die Brücke über den langen Fluss soll noch vor dem Winter fertig werden, sagte die Bürgermeisterin am Freitag. Sie habe gehofft, dass sie weniger koste als die alte, die mit allen Lampen ins Wasser gefallen sei, welche die Stadt gekauft hatte. Man habe alle gefragt.',
    ],
    [
      'nl',
      'De brug over de lange rivier is nog voor de winter klaar, zei de burgemeester op vrijdag. Zij had gehoopt dat die minder zou kosten dan de oude, die met alle lampen in het water was gevallen die de stad had gekocht. Men heeft het aan iedereen gevraagd of het zo was.',
    ],
    [
      'fr',
      'Le pont sur la longue rivière sera ouvert avant l’hiver, a dit la maire vendredi. Elle avait espéré qu’il coûterait moins que l’ancien, qui est tombé à l’eau avec toutes les lampes que la ville avait achetées. On a demandé à tout le monde ce qu’il en pense.',
    ],
  ])('is %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('is that of most of its words where it quotes another', () => {
    expect(
      languageOf(
        `“The and that,” sagte sie. ${'Die Brücke war noch nicht fertig, und niemand wusste warum. '.repeat(8)}`,
      ),
    ).toBe('de');
  });

  test('is not told from a few letters', () => {
    expect(languageOf('The end.')).toBeNull();
  });
});
