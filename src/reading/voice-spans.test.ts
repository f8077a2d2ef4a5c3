import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../test/reading/read-text.ts';
import { voiceScore } from '../../test/reading/voices/score-voices.ts';
import { voicesDevelopment } from '../../test/reading/voices/voices-development.ts';
import { voicesHeldOut } from '../../test/reading/voices/voices-held-out.ts';
import { layoutOf } from './text/blocks.ts';
import { voiceShares, type VoiceSpan, voiceSpans } from './voice-spans.ts';

const spansOf = (text: string): VoiceSpan[] => voiceSpans({ text, mediaType: 'text/plain' }, readText(text));
const told = (text: string) =>
  spansOf(text).map(({ voice, text: words, attribution }) => [voice, words, attribution]);

describe('whose words a text is made of', () => {
  test.each([
    ['those to develop it with', voicesDevelopment, 0.96],
    ['those kept apart', voicesHeldOut, 0.96],
  ])('is told right for most words of invented texts: %s', (_which, cases, least) => {
    expect(voiceScore(cases, readText).words).toBeGreaterThan(least);
  });

  test('is the speaker’s for what is said, the author’s for who says it and for the rest', () => {
    expect(told('Arel said it failed. It did not.')).toEqual([
      ['author', 'Arel', 0],
      ['author', ' ', null],
      ['author', 'said', 0],
      ['author', ' ', null],
      ['reported', 'it failed', 0],
      ['author', '. It did not.', null],
    ]);
  });

  test('is somebody’s for a quotation of nobody known, but not for a title or a few words', () => {
    expect(told('“We shall all go home,” it rang. A “good day”, as in “The Days of Old Zenda”.')).toEqual([
      ['reported', '“We shall all go home,”', null],
      ['author', ' it rang. A “good day”, as in “The Days of Old Zenda”.', null],
    ]);
  });

  test('is the author’s for what "I" say', () => {
    expect(spansOf('I think that it failed.').map(({ voice }) => voice)).not.toContain('reported');
  });

  test('is counted in words', () => {
    const text = 'It rained. Arel said it failed.';
    const attributions = readText(text);
    const spans = voiceSpans({ text, mediaType: 'text/plain' }, attributions);
    expect(voiceShares(spans, attributions)).toEqual({ words: 6, own: 2, frame: 2, reported: 2 });
  });
});

test('the spans follow one another and are the paragraphs, in both voices, without headings', () => {
  const words = fc.constantFrom(
    ...'Arel Berg said wants that the ships troops , . “ ” " ’ 😀 é # > -'.split(' '),
    '\n\n',
    '\n',
    '# A head\n\n',
    '---\n',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 50 }),
      fc.constantFrom('text/plain' as const, 'text/markdown' as const),
      (parts, mediaType) => {
        const text = parts.join(' ');
        const attributions = readText(text, null, mediaType);
        const spans = voiceSpans({ text, mediaType }, attributions);
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        const paragraphs = layoutOf(text, mediaType).blocks.filter(({ kind }) => kind === 'paragraph');
        for (const { start, end } of paragraphs) {
          const inside = spans.filter((span) => span.start >= start && span.end <= end);
          expect(inside.map((span) => span.text).join('')).toBe(text.slice(start, end));
        }
        const units = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(units);
        const { words, own, frame, reported } = voiceShares(spans, attributions);
        expect(own + frame + reported).toBe(words);
      },
    ),
    { numRuns: 200 },
  );
});
