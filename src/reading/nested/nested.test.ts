import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { inShort, readText } from '../../../test/reading/read-text.ts';
import { chainsDevelopment } from '../../../test/reading/voices/chains-development.ts';
import { chainsHeldOut } from '../../../test/reading/voices/chains-held-out.ts';
import { chainScore } from '../../../test/reading/voices/score-chains.ts';

const nestedIn = (text: string) => readText(text).flatMap(({ nested }) => nested ?? []);

describe('what somebody reports of others', () => {
  test.each([
    ['those to develop it with', chainsDevelopment, { chains: 37, found: 28, invented: 1 }],
    ['those kept apart', chainsHeldOut, { chains: 23, found: 16, invented: 1 }],
  ])('is found in most invented texts, and seldom where there is none: %s', (_which, cases, floor) => {
    const { found, missed, invented } = chainScore(cases, readText);
    expect(found + missed.length).toBe(floor.chains);
    expect(found).toBeGreaterThanOrEqual(floor.found);
    expect(invented.length).toBeLessThanOrEqual(floor.invented);
  });

  test('is kept with who reports it, and is no attribution of the text', () => {
    const found = readText('Arel said that Berg wants more ships.');
    expect(found.map(inShort)).toEqual(['Arel | said | that Berg wants more ships']);
    expect(found[0]!.nested!.map(inShort)).toEqual(['Berg | wants | more ships']);
    expect(found[0]!.nested![0]).toMatchObject({ voice: 'reported', kind: 'indirect', reader: 'rules 1' });
  });

  test.each([
    ['Arel said that Berg takes no position on the dam.', 'Berg | takes no position on | the dam'],
    ['Arel said that Berg has asked for ships.', 'Berg | has asked for | ships'],
    ['Arel said that Berg swore to mend the dam.', 'Berg | swore | to mend the dam'],
  ])('is also a position or a turn of phrase: %s', (text, expected) => {
    expect(nestedIn(text).map(inShort)).toEqual([expected]);
  });

  test('is no surer than who reports it', () => {
    const [found] = readText('Arel said that Berg wants more ships.');
    expect(found!.nested![0]!.confidence).toBeLessThan(found!.confidence);
  });

  test('is read one level deep', () => {
    const [nested] = nestedIn('The paper reported that Arel said that Berg wants more ships.');
    expect(inShort(nested!)).toBe('Arel | said | that Berg wants more ships');
    expect(nested).not.toHaveProperty('nested');
  });

  test('is no key where there is none', () => {
    expect(readText('Arel said that it rained.')[0]).not.toHaveProperty('nested');
  });

  test('has the marks within the quotation for its own', () => {
    const kinds = (text: string) => nestedIn(text).map(({ kind }) => kind);
    expect(kinds('“Berg wants more ships,” Arel said.')).toEqual(['indirect']);
    expect(kinds('“Berg said, ‘We must have more ships by May,’” Arel recalled.')).toEqual(['direct']);
  });

  test.each([
    ['of the speaker at another time', '“I said in March that the dam was weak,” Arel said.'],
    ['of the speaker’s side', '“We believe that the dam is weak,” Arel said.'],
    ['of whoever listens', '“You said that the dam was weak,” Arel told them.'],
    ['of "he", who can be the speaker', 'Arel said that he wants a new dam.'],
    ['of the speaker’s own government', 'The French minister said the government wants a new dam.'],
    ['of the speaker’s own country', 'The French minister said that France wants a new dam.'],
    ['that is only possible', 'Arel said that Berg may want a new dam.'],
    ['that is wished for', 'Arel said that Berg should demand a new dam.'],
    ['that is supposed', 'Arel said that it would fail if Berg wants a new dam.'],
    ['that is asked', '“Who wants a new dam?” Arel asked.'],
  ])('is nothing %s', (_what, text) => {
    expect(nestedIn(text)).toEqual([]);
  });

  test.each([
    ['He said she wanted to leave.', 'she'],
    ['“He promised to leave,” Arel said.', 'He'],
    ['The minister said they had promised to leave.', 'they'],
  ])('can be of a pronoun that is not the speaker, of whom nobody is told: %s', (text, source) => {
    const [nested] = nestedIn(text);
    expect([nested?.source?.text, nested?.speaker]).toEqual([source, null]);
  });

  test('has a speaker of its own, which leaves whom "he" means later alone', () => {
    const found = readText(
      'French Minister Karl Lund said that Norway refused to pay. He said that it was late.',
    );
    expect(found[0]!.nested![0]!.speaker?.actor).toBe('Norway');
    expect(found[1]!.speaker?.name).toBe('Karl Lund');
  });

  test('goes with who said a quotation of several paragraphs', () => {
    const text =
      'Arel said: “The dam is weak.\n\n“Berg thinks that we should wait.\n\n“I disagree.” She left.';
    expect(readText(text).map(({ nested }) => nested?.map(inShort))).toEqual([
      ['Berg | thinks | that we should wait'],
    ]);
  });

  test('tells where the other one stands, and not where who reports it does', () => {
    const [found] = readText('Oslo said that Berg wants troops.', codebook);
    expect([found!.issue?.id, found!.stance]).toEqual(['troops', null]);
    expect(found!.nested).toMatchObject([{ issue: { id: 'troops' }, stance: 1 }]);
  });

  test('tells where who reports it stands if they take a side on it', () => {
    const [found] = readText('Oslo rejected Berg’s demand for troops.', codebook);
    expect(found!.stance).toBe(-1);
  });
});

test('what is nested is within a content, and every span is a slice of the text', () => {
  const words = fc.constantFrom(
    ...'Arel Berg Zenda said wants told that he we the minister ships troops , . “ ” ‘ ’ " promised to according and but \n\n'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const { content, nested } of readText(text)) {
        for (const inner of nested ?? []) {
          for (const span of [inner.source!, inner.cue!, ...inner.content]) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
