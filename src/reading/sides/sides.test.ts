import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../coding/codebook.ts';
import { spanOf } from '../../documents/span.ts';
import type { Attribution } from '../attribution.ts';
import { sideJudge } from './judge-sides.ts';
import { type Saying, sayingOf } from './saying.ts';
import { sideOfChances } from './side-of-chances.ts';
import type { SideChances, SideReader } from './side-reader.ts';

const chances = (yes: number, no: number, between = 0.1, none = 0.1, off = 0): SideChances => ({
  yes,
  no,
  between,
  none,
  off,
});

const anyChances = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .filter((all) => all.some((each) => each > 0))
  .map(([yes, no, between, none]) => chances(yes, no, between, none));
const anyStance = fc.option(fc.integer({ min: -100, max: 100 }).map((each) => each / 100));

describe('a side from its chances', () => {
  test.each([
    ['yes is pro', chances(0.8, 0.1, 0.05, 0.05), null, 'yes', 0.78],
    ['yes is contra where pro says no', chances(0.8, 0.1, 0.05, 0.05), null, 'no', -0.78],
    ['in between', chances(0.1, 0.1, 0.75, 0.05), null, 'yes', 0],
    ['none', chances(0.1, 0.05, 0.05, 0.8), null, 'yes', null],
    ['what is not sure is not told', chances(0.4, 0.3, 0.2), null, 'yes', null],
    ['what is not sure is left to the rules', chances(0.42, 0.35, 0.1), -0.6, 'yes', -0.6],
    ['what is sure is not', chances(0.7, 0.1), -0.6, 'yes', 0.75],
    ['none, whatever the rules say', chances(0.1, 0.05, 0.05, 0.8), 0.6, 'yes', null],
    ['in between, as clearly as the rules say', chances(0.2, 0.1, 0.65, 0.05), 0.1, 'yes', 0.1],
    ['where both tell one side, as clearly as the rules say', chances(0.7, 0.1), 0.3, 'yes', 0.3],
    ['neither of two', chances(0.5, 0.5, 0, 0), null, 'yes', 0],
  ] as const)('%s', (_, given, rules, pro, stance) => {
    expect(sideOfChances(given, rules, pro)).toBe(stance);
  });

  test('exchanging the sides negates it', () => {
    const negated = (stance: number | null) => (stance === null ? null : 0 - stance);
    fc.assert(
      fc.property(anyChances, anyStance, (given, rules) => {
        const stance = sideOfChances(given, rules, 'yes');
        expect(sideOfChances(given, negated(rules), 'no')).toBe(negated(stance));
        const { yes, no } = given;
        expect(sideOfChances({ ...given, yes: no, no: yes }, negated(rules), 'yes')).toBe(negated(stance));
      }),
    );
  });
});

const text = 'Norland refused to lift the ban. Velmark said: It stays. It may rain.';
const at = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
const found: Attribution = {
  source: at('Norland'),
  cue: at('refused'),
  content: [at('to lift the ban')],
  kind: 'indirect',
  voice: 'reported',
  confidence: 0.9,
  reader: 'rules 1',
  speaker: null,
  issue: { id: 'ban', score: 1 },
  stance: null,
};
const colon = { ...found, source: at('Velmark'), cue: at(':'), content: [at('It stays')] };
const guide = (means: string) => ({ means, cues: [] });
const issue: Issue = {
  id: 'ban',
  question: 'Should the ban be lifted?',
  parent: null,
  terms: ['ban'],
  pro: guide('Keeps it.'),
  contra: guide('Lifts it.'),
  ambivalent: guide(''),
};
const codebook = { name: 'bans', issues: [issue], actors: [], variables: [] };

describe('judging attributions', () => {
  const asked: [string, Saying][] = [];
  /** Who keeps or refuses says no to lifting; the weather is off every question. */
  const reader: SideReader = {
    name: 'by hand',
    chancesOf: (question, saying) => {
      asked.push([question, saying]);
      const { words } = saying;
      if (words.includes('rain')) return Promise.resolve(chances(0.8, 0.1, 0.05, 0.05, 0.9));
      return Promise.resolve(
        /keep|refused|stays/i.test(words) ? chances(0.1, 0.8, 0.05, 0.05) : chances(0.8, 0.1, 0.05, 0.05),
      );
    },
  };

  test('the words and those before them are asked about, nested ones too', async () => {
    const judge = sideJudge(codebook, reader);
    const judged = await judge(text, [
      { ...found, nested: [colon] },
      { ...found, issue: null },
    ]);
    expect(judged.map(({ stance }) => stance)).toEqual([0.78, null]);
    expect(judged[0]!.nested!.map(({ stance }) => stance)).toEqual([0.78]);
    const { question } = issue;
    expect(asked).toHaveLength(4);
    expect(asked).toEqual(
      expect.arrayContaining([
        [question, { words: 'Velmark said: It stays', before: 'Norland refused to lift the ban.' }],
        [question, { words: 'Keeps it.', before: '' }],
        [question, { words: 'Lifts it.', before: '' }],
        [question, { words: 'Norland refused to lift the ban', before: '' }],
      ]),
    );
  });

  test('nothing but the stance changes, and exchanged sides negate it', async () => {
    const swapped = { ...codebook, issues: [{ ...issue, pro: issue.contra, contra: issue.pro }] };
    const [judged] = await sideJudge(codebook, reader)(text, [found]);
    expect({ ...judged, stance: null }).toEqual(found);
    expect((await sideJudge(swapped, reader)(text, [found]))[0]!.stance).toBe(-judged!.stance!);
  });

  test.each([
    ['what stands before does not outweigh words that alone say what the rules say', 0.8, 0.1, 0.6, 0.6],
    ['words that alone say the other side too are on it', 0.1, 0.8, 0.6, -0.78],
    ['nor do words that alone say nothing clear keep it', 0.4, 0.3, 0.6, -0.78],
    ['where the rules say nothing, what stands before counts', 0.8, 0.1, null, -0.78],
  ])('%s', async (_, yesAlone, noAlone, rules, stance) => {
    const byPlace: SideReader = {
      name: 'by place',
      chancesOf: (_question, { before }) =>
        Promise.resolve(
          before === '' ? chances(yesAlone, noAlone, 0.05, 0.05) : chances(0.1, 0.8, 0.05, 0.05),
        ),
    };
    const [judged] = await sideJudge(codebook, byPlace)(text, [{ ...colon, stance: rules }]);
    expect(judged!.stance).toBe(stance);
  });

  test('what is off the issue is no statement of the author on it, and stays where it is reported', async () => {
    const reported: Attribution = { ...found, source: null, cue: null, content: [at('It may rain.')] };
    const own: Attribution = { ...reported, voice: 'author' };
    expect(await sideJudge(codebook, reader)(text, [own, reported])).toHaveLength(1);
  });
});

describe('what a side is told from', () => {
  const long = `${'Nobody slept. '.repeat(40)}STRAND: We will wait. ${'And wait. '.repeat(80)}It is our right.`;
  const place = (words: string) => {
    const start = long.lastIndexOf(words);
    return { start, end: start + words.length };
  };

  test('the words from the source to the end, and some two hundred characters before', () => {
    const { words, before } = sayingOf(long, {
      source: place('STRAND'),
      cue: null,
      content: [place('We will wait.')],
    });
    expect(words).toBe('STRAND: We will wait.');
    expect(before).toMatch(/^slept\. (?:Nobody slept\. )+Nobody slept\.$/);
    expect(before.length).toBeLessThan(220);
  });

  test('not the label of a turn far above', () => {
    const { words, before } = sayingOf(long, {
      source: place('STRAND'),
      cue: null,
      content: [place('It is our right.')],
    });
    expect(words).toBe('It is our right.');
    expect(before).toMatch(/And wait\.$/);
  });

  test('of a statement that reaches far, its parts', () => {
    const parts = {
      source: place('STRAND'),
      cue: null,
      content: [place('We will wait.'), place('It is our right.')],
    };
    expect(sayingOf(long, parts).words).toBe('STRAND We will wait. It is our right.');
  });
});
