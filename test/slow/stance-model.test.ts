import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { sideModel } from '../../src/cli/read/side-judge-of.ts';
import { builtInRegistry, parseCodebook, registryWith } from '../../src/coding/index.ts';
import { readAttributions, rules, sideJudge, sideReader } from '../../src/reading/index.ts';
import expected from './stance-chances.json' with { type: 'json' };

const model = await sideModel();
const folder = new URL('../../examples/troops-2024/', import.meta.url);

describe('the stance model', () => {
  // A second computation: training/stance-en/expected.py, in torch, with the full vocabulary and before the matrices were cut to a byte.
  test('gives the chances that full precision gives, nearly', async () => {
    const differences: number[] = [];
    for (const { question, words, before, chances } of expected) {
      const { yes, no, between, none, off } = await model.chancesOf(question, { words, before });
      for (const [i, chance] of [yes, no, between, none, off].entries())
        differences.push(Math.abs(chance - chances[i]!));
    }
    expect(Math.max(...differences)).toBeLessThan(0.25);
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(0.03);
  });

  test('the same words get the same chances, whatever came between', async () => {
    const question = 'Should the base be closed?';
    const saying = { words: 'Orl wants it shut', before: 'The ministers met.' };
    const first = await model.chancesOf(question, saying);
    const words = 'A long sentence about something else, with many words. '.repeat(9);
    await model.chancesOf('Should it stay?', { words, before: words });
    expect(await model.chancesOf(question, saying)).toEqual(first);
  });

  test.each([
    ['nothing', ''],
    ['a million characters', 'the base must close '.repeat(50_000)],
    ['one word of a million characters', 'x'.repeat(1_000_000)],
    ['marks of the model', '[SEP] [CLS] [MASK] [PAD] [UNK] ##s'],
    ['control, right-to-left and astral characters', '\u0000\u0007\u202eabc\ufeff\ud83e\udd8a\ud800'],
  ])('%s gets chances', async (_, words) => {
    const question = 'Should the base be closed?';
    const { yes, no, between, none, off } = await model.chancesOf(question, { words, before: words });
    expect(yes + no + between + none).toBeCloseTo(1, 6);
    expect(off).toBeGreaterThan(0);
  });

  test('bytes that are no model are one clear line', async () => {
    await expect(sideReader(new Uint8Array(100), '{}')).rejects.toThrow('not a stance model');
  });

  // The rules go by words that are for or against whatever the codebook says; what both make of it is in sides.test.ts.
  // Where the model does not clearly hear which side is the yes of the question, pro is taken for it: nothing is exchanged then.
  test('exchanged sides whose meaning is clear negate every stance of its own', async () => {
    const codebook = parseCodebook(await readFile(new URL('codebook.yaml', folder), 'utf8'), 'codebook.yaml');
    const swapped = {
      ...codebook,
      issues: codebook.issues.map((issue) => ({ ...issue, pro: issue.contra, contra: issue.pro })),
    };
    const text = await readFile(new URL('column-falling-apart.md', folder), 'utf8');
    const registry = registryWith(builtInRegistry(), codebook.actors);
    const document = { text, mediaType: 'text/markdown', date: '2024-06-01' } as const;
    const untold = readAttributions(document, { registry, codebook, finder: rules }).map((each) => ({
      ...each,
      issue: each.issue === null ? null : { ...each.issue, id: 'arms' },
      nested: [],
      stance: null,
    }));
    const stancesBy = async (by: typeof codebook) =>
      (await sideJudge(by, model)(text, untold)).map(({ stance }) => stance);
    const stances = await stancesBy(codebook);
    expect(stances.filter((stance) => stance !== null && stance !== 0).length).toBeGreaterThan(5);
    const turned = await stancesBy(swapped);
    expect(turned.map((stance) => (stance === null ? null : 0 - stance))).toEqual(stances);
  });
});
