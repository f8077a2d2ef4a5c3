import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../coding/codebook.ts';
import { spanOf } from '../../documents/span.ts';
import type { Attribution } from '../attribution.ts';
import { sideJudge } from './judge-sides.ts';
import { sideOfChances } from './side-of-chances.ts';
import type { SideChances, SideReader } from './side-reader.ts';

const chances = (yes: number, no: number, between = 0.1, none = 0.1): SideChances => ({
  yes,
  no,
  between,
  none,
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
    ['what is not sure is not told', chances(0.6, 0.1, 0.2), null, 'yes', null],
    ['the rules say in between', chances(0.5, 0.4, 0.05, 0.05), 0.1, 'yes', 0.1],
    ['the rules turn what is close', chances(0.5, 0.4), -0.6, 'yes', -0.6],
    ['and not what is clear', chances(0.98, 0.01, 0.005, 0.005), -0.6, 'yes', 0.98],
    ['where both tell one side, as clearly as the rules say', chances(0.7, 0.1), 0.3, 'yes', 0.3],
    ['neither of two', chances(0.45, 0.45, 0.05, 0.05), 0, 'yes', 0],
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

const text = 'Norland refused to lift the ban. Velmark said: It stays.';
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
  const asked: [string, string][] = [];
  /** Who keeps or refuses says no to lifting. */
  const reader: SideReader = {
    name: 'by hand',
    chancesOf: (question, words) => {
      asked.push([question, words]);
      return Promise.resolve(
        /keep|refused|stays/i.test(words) ? chances(0.1, 0.8, 0.05, 0.05) : chances(0.8, 0.1, 0.05, 0.05),
      );
    },
  };

  test('cue and content are asked about, nested ones too; a colon is not', async () => {
    const colon = { ...found, cue: at(':'), content: [at('It stays')] };
    const judge = sideJudge(codebook, reader);
    const judged = await judge([
      { ...found, nested: [colon] },
      { ...found, issue: null },
    ]);
    expect(judged.map(({ stance }) => stance)).toEqual([0.78, null]);
    expect(judged[0]!.nested!.map(({ stance }) => stance)).toEqual([0.78]);
    const { question } = issue;
    expect(new Set(asked)).toEqual(
      new Set([
        [question, 'It stays'],
        [question, 'Keeps it.'],
        [question, 'Lifts it.'],
        [question, 'refused to lift the ban'],
      ]),
    );
    expect(asked).toHaveLength(4);
  });

  test('nothing but the stance changes, and exchanged sides negate it', async () => {
    const swapped = { ...codebook, issues: [{ ...issue, pro: issue.contra, contra: issue.pro }] };
    const [judged] = await sideJudge(codebook, reader)([found]);
    expect({ ...judged, stance: null }).toEqual(found);
    expect((await sideJudge(swapped, reader)([found]))[0]!.stance).toBe(-judged!.stance!);
  });
});
