import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { builtInRegistry } from '../../coding/index.ts';
import { readAttributions } from '../read-attributions.ts';
import { chunksOf } from './chunks.ts';
import { proposalsIn } from './proposal.ts';
import { noRefusals, type Refusals } from './refusals.ts';
import { selectAnchored } from './select-anchored.ts';

/** What is read in a text if a model says this of it. */
function read(text: string, attributions: readonly object[], coded = false) {
  const mediaType = 'text/markdown';
  const { plain, chunks } = chunksOf({ text, mediaType });
  let refused: Refusals = noRefusals;
  const found = readAttributions(
    { text, mediaType, date: null },
    {
      registry: builtInRegistry(),
      codebook: coded ? codebook : null,
      finder: {
        name: 'model',
        bands: { accept: 0.9, review: 0 },
        whole: true,
        find: (scenes) => {
          const answered = [{ ...proposalsIn(attributions)!, chunk: chunks[0]! }];
          const anchored = selectAnchored(scenes, plain, answered, coded ? codebook : null);
          refused = anchored.refused;
          return anchored.selections;
        },
      },
    },
  );
  for (const { source, cue, content } of found)
    for (const span of [source, cue, ...content])
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
  const counts = Object.entries(refused).filter(([, count]) => count > 0);
  return { found, refused: Object.fromEntries(counts) };
}

const short = ({ found }: ReturnType<typeof read>) =>
  found.map(
    ({ source, cue, content }) =>
      `${source?.text ?? '-'} | ${cue?.text} | ${content.map(({ text }) => text).join(' … ')}`,
  );

describe('what a model quotes is taken', () => {
  test('where white space and quotation marks differ', () => {
    const all = read('“We will\nnot go,” the  minister said.', [
      { source: 'the minister', cue: 'said', content: ['"We will not go,"'] },
    ]);
    expect(short(all)).toEqual(['the  minister | said | “We will\nnot go,”']);
    expect(all.refused).toEqual({});
  });

  test('with its quotation marks, as the other readers give it', () => {
    const all = read('“We will not go,” Arel said.', [
      { source: 'Arel', cue: 'said', content: ['We will not go'] },
    ]);
    expect(short(all)).toEqual(['Arel | said | “We will not go,”']);
  });

  test('in Markdown, whose marks a model does not see', () => {
    const all = read('Arel *never* said that [the troops](https://example.org/x) **would** go.', [
      { source: 'Arel', cue: 'said', content: ['the troops would go'] },
    ]);
    expect(short(all)).toEqual(['Arel | said | the troops](https://example.org/x) **would** go']);
  });

  test('in pieces, with what stands between left out', () => {
    const all = read('“We,” Arel said, “will not go.”', [
      { source: 'Arel', cue: 'said', content: ['will not go', 'We'] },
    ]);
    expect(short(all)).toEqual(['Arel | said | “We,” … “will not go.”']);
  });
});

describe('a quotation that stands in several places is taken', () => {
  const text = 'Arel said no. Berg said yes.\n\nArel said no.\n\nBerg said yes, and Arel said no.';

  test.each([
    [1, 'Arel', 'no', 0],
    [2, 'Arel', 'no', 30],
    [3, 'Arel', 'no', 64],
    [1, 'Berg', 'yes', 14],
    [3, 'Berg', 'yes', 45],
  ])('in paragraph %i, beside the others: %s %s', (paragraph, source, what, start) => {
    const { found } = read(text, [{ paragraph, source, cue: 'said', content: [what] }]);
    expect([found[0]!.source!.start, found[0]!.cue!.start]).toEqual([start, start + 5]);
    expect(found[0]!.content[0]!.start).toBe(start + 10);
  });

  test('where the paragraph is wrong, in the one where all of it stands', () => {
    const { found } = read('Berg said yes.\n\nArel said no.', [
      { paragraph: 1, source: 'Arel', cue: 'said', content: ['no'] },
    ]);
    expect(found[0]!.source!.start).toBe(16);
  });

  test('as less sure', () => {
    const sure = (paragraph: number | null) =>
      read(text, [{ paragraph, source: 'Arel', cue: 'said', content: ['no'] }]).found[0]!.confidence;
    expect([sure(2), sure(1), sure(null)]).toEqual([0.8, 0.6, 0.6]);
  });
});

describe('what a model says is refused', () => {
  const text = 'Arel said that troops would go.\n\nBerg reported that they had gone.';

  test.each([
    ['with another word', { source: 'Arel', cue: 'said', content: ['troops will go'] }, 'altered'],
    ['with a source that is not there', { source: 'Mr. Arel', cue: 'said', content: ['troops'] }, 'altered'],
    ['with a cue that is not there', { source: 'Arel', cue: 'stated', content: ['troops'] }, 'altered'],
    ['with one piece that is not there', { cue: 'said', content: ['troops', 'to the front'] }, 'altered'],
    ['with half a word', { source: 'Arel', cue: 'said', content: ['troop'] }, 'altered'],
    ['over two paragraphs', { source: 'Arel', cue: 'reported', content: ['they had gone'] }, 'scattered'],
    ['with parts in each other', { source: 'Arel', cue: 'said', content: ['Arel said that'] }, 'scattered'],
    ['without words', { source: 'Arel', cue: 'said', content: ['.'] }, 'malformed'],
    ['without a cue', { source: 'Arel', cue: '', content: ['troops'] }, 'malformed'],
  ])('%s', (_, proposal, why) => {
    const { found, refused } = read(text, [proposal]);
    expect([found, refused]).toEqual([[], { [why]: 1 }]);
  });

  test('where it stands only in what came before the stretch', () => {
    const long = `Arel said no.\n\n${'Grain is sold. '.repeat(280)}`;
    const { plain, chunks } = chunksOf({ text: long, mediaType: 'text/plain' });
    expect(chunks[1]!.before.length).toBeGreaterThan(0);
    const answer = { ...proposalsIn([{ source: 'Arel', cue: 'said', content: ['no'] }])!, chunk: chunks[1]! };
    expect(selectAnchored([], plain, [answer], null).refused.altered).toBe(1);
  });

  test('within another one, or twice', () => {
    const one = { source: 'Arel', cue: 'said', content: ['that Berg said yes'] };
    const all = read('Arel said that Berg said yes.', [
      one,
      one,
      { source: 'Berg', cue: 'said', content: ['yes'] },
    ]);
    expect(short(all)).toEqual(['Arel | said | that Berg said yes']);
    expect(all.refused).toEqual({ within: 2 });
  });
});

describe('who speaks', () => {
  const text =
    'Italian Defence Minister Guido Arel and Norwegian Defence Minister Jonas Berg met. They ate. “No,” he said.';
  const he = { source: 'he', cue: 'said', content: ['No'] };

  test('is told by the rules and the registry, from words that the model points at', () => {
    expect(read(text, [he]).found[0]!.speaker?.name).toBe('Jonas Berg');
    const { found } = read(text, [{ ...he, names: 'Guido Arel' }]);
    expect(found[0]!.speaker).toMatchObject({ actor: 'Italy', name: 'Guido Arel' });
  });

  test('is told by the rules alone where the source is no pronoun', () => {
    const { found } = read('Jonas Berg met Guido Arel. “No,” Berg said.', [
      { ...he, source: 'Berg', names: 'Guido Arel' },
    ]);
    expect(found[0]!.speaker?.name).toBe('Jonas Berg');
  });

  test('stays unknown where the model names somebody who is not in the text', () => {
    const { found, refused } = read('They met. “No,” he said.', [{ ...he, names: 'the Italian minister' }]);
    expect([found[0]!.speaker, refused]).toEqual([null, { unnamed: 1 }]);
  });

  test('counts for nobody whom the registry does not know', () => {
    const { found } = read('The Plutonian miners met. It ended late. “No,” he said.', [
      { ...he, names: 'The Plutonian miners' },
    ]);
    expect(found[0]!.speaker?.actor ?? null).toBeNull();
  });
});

describe('issue and stance', () => {
  const text = 'Arel said that they would go.';
  const said = { source: 'Arel', cue: 'said', content: ['they would go'] };
  const [{ id }] = codebook.issues as [(typeof codebook.issues)[0]];

  test('are the model’s, of an issue of the codebook', () => {
    const { found, refused } = read(text, [{ ...said, issue: id, stance: -0.5 }], true);
    expect(found[0]).toMatchObject({ issue: { id, score: 0.5 }, stance: -0.5 });
    expect(refused).toEqual({});
  });

  test.each([
    ['an issue that is none of it', { issue: 'cheese', stance: null }, null, null, 1],
    ['a stance on none', { issue: null, stance: 1 }, null, null, 1],
    ['both', { issue: 'cheese', stance: 1 }, null, null, 2],
    ['a stance beyond 1', { issue: id, stance: 1.01 }, id, null, 1],
    ['a stance in words', { issue: id, stance: 'pro' }, id, null, 1],
    ['an issue that is no name', { issue: { id }, stance: null }, null, null, 1],
  ])('%s is left out and counted', (_, wrong, issue, stance, uncoded) => {
    const { found, refused } = read(text, [{ ...said, ...wrong }], true);
    expect([found[0]!.issue?.id ?? null, found[0]!.stance]).toEqual([issue, stance]);
    expect(refused).toEqual({ uncoded });
  });

  test('are none without a codebook, and what the rules add carries their name', () => {
    expect(read(text, [{ ...said, issue: id, stance: 1 }]).found[0]).toMatchObject({
      issue: null,
      stance: null,
    });
    const { found } = read('Arel said that they would go. Troops must never be sent.', [said], true);
    expect(found.map(({ reader, voice }) => [reader, voice])).toEqual([
      ['model', 'reported'],
      ['rules 1', 'author'],
    ]);
  });
});

test('whatever is copied from whatever text, every span is a slice of it, and all that was said is counted', () => {
  const words = [
    'Arel ',
    'said ',
    'that ',
    'troops ',
    'e-mail ',
    '2.5 ',
    'U.S. ',
    'caf\u00e9 ',
    'e\u0301 ',
    'no ',
  ];
  const marks = ['“', '” ', '"', "'", '’s ', '\n\n', '\n', '\r\n', '# ', '> ', '*', '😀', '. ', ': ', '  '];
  const others = ['\u00ad', '\u200b', '[a](http://x) ', '```\n', '\ud800', '\u2028'];
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...marks) },
    fc.constantFrom(...others),
  );
  const copies = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 8 });
  let taken = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 3, maxLength: 40 }), copies, (pieces, places) => {
      const text = pieces.join('');
      if (chunksOf({ text, mediaType: 'text/markdown' }).chunks.length === 0) return;
      const said = places.map(([from, length]) => {
        const at = from % (pieces.length - 2);
        const [source = '', cue = '', ...content] = pieces.slice(at, at + 2 + length);
        return { source, cue, content: [content.join('')], names: pieces[0]! };
      });
      const { found, refused } = read(text, said);
      const { altered = 0, scattered = 0, malformed = 0, within = 0 } = refused as Partial<Refusals>;
      expect(found.length).toBeLessThanOrEqual(said.length - altered - scattered - malformed - within);
      taken += found.length;
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(100);
});
