import { describe, expect, it } from 'vitest';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { viewOf } from './view.ts';

const seen = (text: string) => {
  const view = viewOf(sceneOf(paragraphsOf({ text, mediaType: 'text/plain' })[0]!));
  const words = view.scene.tokens.map((token) => token.text);
  const around = (word: string) => {
    const i = words.indexOf(word);
    return [words[view.verbBefore[i]!], words[view.verbAfter[i]!]];
  };
  return { around };
};

describe('the view of a paragraph', () => {
  it('knows the verbs around a word of the same sentence, and passes auxiliaries over', () => {
    const { around } = seen('The envoy has declined to say whether Arel would sign. The pact holds.');
    expect(around('envoy')).toEqual([undefined, 'declined']);
    expect(around('declined')).toEqual([undefined, 'say']);
    expect(around('whether')).toEqual(['say', 'sign']);
    expect(around('sign')).toEqual(['say', undefined]);
    expect(around('pact')).toEqual([undefined, 'holds']);
  });
});
