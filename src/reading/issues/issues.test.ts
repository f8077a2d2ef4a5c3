import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codebook } from '../../coding/codebook.ts';
import { codebook, troops } from '../../../test/reading/invented-codebook.ts';
import { matchOf, matcherScores } from '../../../test/reading/stances/measure-matcher.ts';
import { matcherCases, matcherCodebook } from '../../../test/reading/stances/matcher-table.ts';
import { issuesIn, matchIssue } from './match-issue.ts';
import { stemOf } from './stems.ts';
import { variantsOf } from './terms.ts';
import { stemmedWords } from './words.ts';

describe('the stem of a word', () => {
  test.each([
    ['sending', 'sent'],
    ['deliveries', 'delivery'],
    ['give', 'gave'],
    ['agree', 'agreed'],
    ['plan', 'planned'],
    ['authorised', 'authorizing'],
    ['favour', 'favored'],
    ['travelling', 'traveled'],
    ['sceptical', 'skeptical'],
    ['programme', 'programs'],
    ['organisation', 'organization'],
  ])('of %s and of %s is one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  test.each([
    ['goods', 'good'],
    ['evening', 'even'],
    ['noted', 'not'],
    ['herring', 'her'],
    ['theme', 'them'],
    ['cane', 'can'],
    ['forces', 'forced'],
  ])('of %s and of %s is not', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

describe('the words of a text', () => {
  test('are slices of it, contractions taken apart, numbers whole', () => {
    const text = "They won't send 5,000 men-at-arms, it's said.";
    const words = stemmedWords(text);
    expect(words.map(({ lower }) => lower).join(' ')).toBe(
      'they will not send 5,000 men at arms it is said'.replace('is', "it's").replace("it it's", "it's"),
    );
    expect(words.filter(({ afterBreak }) => afterBreak).map(({ lower }) => lower)).toEqual(["it's"]);
  });

  test('stand in order and within any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of stemmedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the issue of a stretch of text', () => {
  test.each([
    ['Sending ground troops is no option', 'troops'],
    ['They would put boots firmly on the ground', 'troops'],
    ['It sent more soldiers there', 'troops'],
    ['Customs duties and a tariff', 'tariffs'],
    ['The weather was fine', null],
  ])('%s: %s', (text, expected) => {
    expect(matchIssue(text, 0, codebook)?.id ?? null).toBe(expected);
  });

  test('is scored by the number and length of its terms, which are given as spans', () => {
    const match = matchIssue('Ground troops, then a tariff', 7, codebook);
    expect(match).toEqual({
      id: 'troops',
      score: 0.75,
      terms: [{ start: 7, end: 20, text: 'Ground troops' }],
    });
    expect(matchIssue('one tariff and customs duty', 0, codebook)?.score).toBe(0.875);
  });

  test('is told as well as this on invented sentences, a third of them about something else', () => {
    const { precision, recall, of } = matcherScores(matcherCases);
    expect(of).toBe(82);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.94);
    expect(matcherCases.filter((each) => matchOf(each) !== each.expected).map(({ text }) => text)).toEqual([
      'No ground force will be sent',
      'Peacekeeping soldiers are another matter',
      'A settlement, negotiated or not, is far away',
    ]);
  });

  test('is the part where an issue and a part of it are both spoken of', () => {
    expect(
      matchIssue('Ground troops, ground troops and sent soldiers, and an instructor', 0, matcherCodebook)?.id,
    ).toBe('trainers');
  });

  test('is no other for an article in a term: of "the Narrows" one word counts', () => {
    const fort = { ...troops, id: 'fort', terms: ['the Narrows'] };
    const port = { ...troops, id: 'port', terms: ['harbour'] };
    const both: Codebook = { ...codebook, issues: [fort, port] };
    expect(matchIssue('A harbour west of the Narrows', 0, both)?.id).toBe('port');
    expect(matchIssue('The Narrows need a harbour', 0, both)?.id).toBe('fort');
  });

  test('is not that of a term within a longer term of another issue', () => {
    const arms = { ...troops, id: 'arms', terms: ['donated weapons'] };
    const strikes = { ...troops, id: 'strikes', terms: ['use of donated weapons'] };
    const both: Codebook = { ...codebook, issues: [arms, strikes] };
    expect(matchIssue('The use of donated weapons', 0, both)?.id).toBe('strikes');
    expect(matchIssue('The use of donated weapons, and donated weapons, donated weapons', 0, both)?.id).toBe(
      'strikes',
    );
    expect([...issuesIn('The use of donated weapons', both)].toSorted()).toEqual(['arms', 'strikes']);
  });

  test('comes with spans that are slices of the text, joined words too', () => {
    const text = 'A cease-fire, and artillery shells that we send';
    for (const { start, end, text: term } of matchIssue(text, 0, matcherCodebook)!.terms)
      expect(text.slice(start, end)).toBe(term);
    expect(
      matchIssue('An airstrike moratorium or a cease-fire', 5, matcherCodebook)?.terms.map(
        (term) => term.text,
      ),
    ).toEqual(['airstrike moratorium', 'cease-fire']);
  });

  test('does not hang on the order of issues that are no kin and score differently', () => {
    const word = constantFrom(
      ...'ground troops send weapons ammunition tariffs cod catch a the to peace talks blue helmets , .'.split(
        ' ',
      ),
    );
    const turned: Codebook = { ...matcherCodebook, issues: matcherCodebook.issues.toReversed() };
    assert(
      property(array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const [a, b] = [matchIssue(text, 0, matcherCodebook), matchIssue(text, 0, turned)];
        expect(a === null).toBe(b === null);
        expect(a?.score).toBe(b?.score);
      }),
    );
  });
});

describe('synonyms', () => {
  test('stand for each other in a phrase, also where they are of several words', () => {
    const groups = [
      ['troops', 'armed forces'],
      ['send', 'deploy'],
    ];
    expect(variantsOf('send troops', groups)).toEqual([
      ['send', 'troop'],
      ['send', 'arm', 'force'],
      ['deploy', 'troop'],
      ['deploy', 'arm', 'force'],
    ]);
    expect(variantsOf('armed forces abroad', groups)).toEqual([
      ['arm', 'force', 'abroad'],
      ['troop', 'abroad'],
    ]);
  });
});
