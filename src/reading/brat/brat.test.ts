import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCodebook } from '../../coding/index.ts';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import { readAttributions } from '../read-attributions.ts';
import { readBratAttributions } from './read-attributions.ts';
import { writeBratAttributions } from './write-attributions.ts';

const example = (name: string) => readFileSync(`examples/troops-2024/${name}`, 'utf8');
const codebook = parseCodebook(example('codebook.yaml'), 'codebook.yaml');
const registry = registryWith(builtInRegistry(), codebook.actors);
const read = (text: string) =>
  readAttributions({ text, mediaType: 'text/markdown', date: '2024-04-02' }, { registry, codebook });
const back = (annotation: string, text: string) => readBratAttributions(annotation, text, 'a.ann', 'ann');

describe('attributions in brat', () => {
  test.each(['column-falling-apart.md', 'column-never-so-united.md'])(
    '%s is read back to the same',
    (name) => {
      const text = example(name);
      const attributions = read(text);
      expect(attributions.length).toBeGreaterThan(10);
      expect(back(writeBratAttributions(attributions, text), text)).toEqual(attributions);
    },
  );

  test('so are chains, several speakers, quotations over line breaks, and characters of two units', () => {
    const text =
      '🕊🕊 Minister Lund said that Berg wants more\nships.\n\nHungary and Slovakia are against troops.\n\n“We 🕊 must\r\n  wait,” said Lund. “We must.”\n\n“First,” Lund said.\n\n“Second.”';
    const attributions = read(text);
    expect(attributions.some(({ nested }) => nested !== undefined)).toBe(true);
    expect(attributions.some(({ alsoSpeakers }) => alsoSpeakers !== undefined)).toBe(true);
    expect(attributions.some(({ content }) => content.some((span) => span.text.includes('\n')))).toBe(true);
    expect(back(writeBratAttributions(attributions, text), text)).toEqual(attributions);
  });

  test('what a person marks without a note is theirs', () => {
    const text = 'Arel said “we wait”.';
    const annotation =
      'T1\tSource 0 4\tArel\nT2\tCue 5 9\tsaid\nT3\tContent 10 19\t“we wait”\nT4\tAttribution 5 9\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n#1\tAnnotatorNotes E1\tsure?\n';
    expect(back(annotation, text)).toMatchObject([
      {
        source: { text: 'Arel' },
        kind: 'direct',
        voice: 'reported',
        confidence: 1,
        reader: 'ann',
        speaker: null,
      },
    ]);
  });

  test.each([
    [
      'no content',
      'T1\tCue 5 9\tsaid\nE1\tAttribution:T1 Cue:T1\n',
      'attribution without content: E1 in a.ann',
    ],
    [
      'a part that is nowhere',
      'T1\tCue 5 9\tsaid\nE1\tAttribution:T1 Content:T7\n',
      'tied to nothing: T7 of E1',
    ],
    [
      'a note that is none',
      'T1\tContent 5 9\tsaid\nE1\tAttribution:T1 Content:T1\n#1\tAnnotatorNotes E1\t{"kind":1}\n',
      'note that does not fit: kind of E1 in a.ann',
    ],
    [
      'what it stands within is nowhere',
      'T1\tContent 5 9\tsaid\nE1\tNested:T1 Within:E9 Content:T1\n',
      'within an unknown event: E9 in a.ann',
    ],
  ])('refused in a line: %s', (_, annotation, message) => {
    expect(() => back(annotation, 'Arel said so.')).toThrow(message);
  });
});
