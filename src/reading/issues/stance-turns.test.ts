import { describe, expect, test } from 'vitest';
import type { Issue } from '../../coding/codebook.ts';
import { stanceOf } from './stance-of.ts';

/** Invented, and about nothing that the rules were built on. */
const causeway: Issue = {
  id: 'causeway',
  question: 'Should the Islands build the causeway to Merrow?',
  parent: null,
  terms: ['causeway', 'causeway to Merrow'],
  pro: { means: 'Wants it built.', cues: ['dry feet for all'] },
  contra: { means: 'Rejects it.', cues: ['a road for nobody'] },
  ambivalent: { means: 'Neither.', cues: ['a second survey'] },
};
const keptOpen: Issue = { ...causeway, pro: { means: 'Wants it, or keeps that open.', cues: [] } };
const sideOf = (text: string, issue = causeway): string => {
  const stance = stanceOf(text, issue);
  if (stance === null) return 'none';
  return Math.abs(stance) <= 0.25 ? 'between' : stance > 0 ? 'pro' : 'contra';
};

describe('what stands in between', () => {
  test.each([
    'will support the causeway once the harbour is dredged',
    'will pay for the causeway as soon as the ferry is sold',
    'supports the causeway in principle',
    'will not vote against the causeway for now',
    'will not hear of the causeway until the surveyors are back',
    'would back the causeway if the toll was shared',
    'could live with it, provided that Merrow paid the toll',
    'would go along with it only for a year',
    'supports a second survey',
    'does not rule out the causeway',
    'stays neutral on the causeway',
    'backs the causeway, though not the bridge',
    'will keep the causeway until September',
    'opposes the causeway until the end of the year',
    'has found no common position on the causeway',
    'reserves judgment on the causeway',
    'it depends on what the causeway will carry',
    'on the causeway, ask me again after the harvest',
  ])('%s', (text) => {
    expect(sideOf(text)).toBe('between');
  });

  test.each([
    ['once backed the causeway', 'pro'],
    ['will never back the causeway, not if they paid him', 'contra'],
    ['would oppose the causeway even if it was free', 'contra'],
    ['rejects the causeway', 'contra'],
  ])('but not: %s', (text, side) => {
    expect(sideOf(text)).toBe(side);
  });

  test('keeping it open is a side where the codebook counts it as one', () => {
    expect(sideOf('does not rule out the causeway', keptOpen)).toBe('pro');
    expect(stanceOf('does not rule out the causeway', causeway)).toBe(0.2);
  });
});

describe('what is said of it', () => {
  test.each([
    ['the causeway would be a reckless gamble', 'contra'],
    ['the causeway would carry healthy sheep past us', 'none'],
    ['the causeway would be a trap rather than a bargain', 'contra'],
    ['to open the causeway without a survey would be reckless', 'contra'],
    ['the causeway shall stand for a century', 'pro'],
    ['we were asked to look at the causeway', 'none'],
    ['called the causeway a slap in the face', 'contra'],
    ['denied having plans for the causeway', 'contra'],
    ['threatened to resign if the causeway was built', 'contra'],
    ['threatened to resign unless the causeway was built', 'pro'],
    ['brushed aside all warnings about the causeway', 'pro'],
    ['the vote on the causeway was put off until May', 'none'],
    ['an attack on the causeway is an attack on all', 'none'],
    ['accused the council of delaying the causeway', 'pro'],
    ['accused the council of building the causeway', 'contra'],
    ['credited the council with building the causeway', 'pro'],
    ['the causeway without a toll would be a blank cheque', 'contra'],
    ['the causeway would wear out', 'contra'],
    ['the causeway would be a windfall', 'pro'],
    ['the causeway would be an albatross', 'contra'],
    ['called the causeway untenable', 'contra'],
    ['called the causeway tenable', 'pro'],
    ['the causeway would galvanize the islands', 'pro'],
    ['the causeway would paralyze the islands', 'contra'],
    ['we are better off with the causeway', 'pro'],
    ['we are better off without the causeway', 'contra'],
    ['will have nothing to do with the causeway', 'contra'],
    ['sees nothing wrong with the causeway', 'pro'],
    ['the causeway is not up for discussion', 'contra'],
    ['would neither confirm nor deny the causeway', 'between'],
    ['nobody denies that the causeway is long', 'none'],
    ['said the causeway should be replaced by a ferry', 'contra'],
    ['called the causeway incompatible with the charter', 'contra'],
    ['called the causeway compatible with the charter', 'pro'],
    ['has asked twice that the causeway be built', 'pro'],
    ['objected that the causeway would be a mistake', 'contra'],
    ['acclaimed the causeway', 'pro'],
    ['scorned the causeway', 'contra'],
    ['is all for the causeway', 'pro'],
    ['is dead against the causeway', 'contra'],
    ['decides to bring the causeway into effect in May', 'pro'],
    ['decides to put the causeway on hold in May', 'contra'],
    ['voiced his admiration for the causeway', 'pro'],
    ['voiced his antipathy to the causeway', 'contra'],
    ['welcomes the news from the two surveyors on the northern shore about the causeway', 'pro'],
  ])('%s: %s', (text, side) => {
    expect(sideOf(text)).toBe(side);
  });

  test('of several sentences the last one draws the conclusion, or the last with words of the codebook', () => {
    expect(sideOf('I wanted the causeway. I was young. I am against the causeway.')).toBe('contra');
    expect(sideOf('The causeway is a road for nobody. It is good to say so.')).toBe('contra');
  });

  test('words without a term are read as about the issue', () => {
    expect(sideOf('will not build it')).toBe('contra');
    expect(sideOf('will not build anything')).toBe('contra');
  });
});
