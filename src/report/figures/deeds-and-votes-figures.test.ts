import { expect, test } from 'vitest';
import { votesFigure } from './votes-figure.ts';
import { keyOf, wordsDeedsFigure } from './words-deeds-figure.ts';
import { FILE_SIZE } from './svg-file.ts';

// The stored figures were drawn by this code and looked at in Chromium, 360 px wide; a change of them is to be looked at again.

const member = (i: number, of: number) => ({
  name: `Member ${i}`,
  short: `M${i}`,
  words: i / (of - 1),
  deeds: ((i * 7) % of) / (of - 1),
  title: `Member ${i}: words ${i}`,
});
const chart = (of: number) => ({
  title: 'Words against deeds of an alliance',
  words: 'commitments',
  deeds: 'allocations',
  notes: ['Below the dashed line: further up in words than in deeds.'],
  points: Array.from({ length: of }, (_, i) => member(i, of)),
});

test('words against deeds of few members, by their names', async () => {
  await expect(wordsDeedsFigure(chart(8))).toMatchFileSnapshot('__snapshots__/words-deeds-few.svg');
});

test('words against deeds of many, by short names with a key', async () => {
  await expect(wordsDeedsFigure(chart(32))).toMatchFileSnapshot('__snapshots__/words-deeds-many.svg');
  expect(keyOf(chart(32), FILE_SIZE)[0]).toMatch(/^M0 Member 0, M1 Member 1, /);
});

test('members at one place share a label, and its note names them', () => {
  const same = chart(6).points.map((point) => ({ ...point, words: 0.5, deeds: 0.5 }));
  const svg = wordsDeedsFigure({ ...chart(6), points: same });
  expect(svg.match(/<circle /g)).toHaveLength(1);
  expect(svg).toContain('6 members</text>');
  expect(keyOf({ ...chart(6), points: same }, FILE_SIZE)).toEqual([
    '6 members at one place: Member 0, Member 1, Member 2, Member 3, Member 4, Member 5.',
  ]);
});

test('a hostile name stays text, and nobody is no broken drawing', () => {
  const hostile = { ...member(0, 2), name: '<script>alert(1)</script>' };
  expect(wordsDeedsFigure({ ...chart(1), points: [hostile] })).not.toContain('<script');
  expect(wordsDeedsFigure({ ...chart(2), points: [] })).not.toMatch(/NaN|undefined/);
});

const votes = {
  title: 'How alike an alliance votes, year by year',
  notes: ['Mean over roll calls of the agreement index.'],
  points: [0.774, 0.829, 0.81, null, 0.797, 0.878, 0.906].map((index, i) => ({
    date: `${1991 + i}-01-01`,
    name: `${1991 + i}`,
    index,
    interval: index === null || i === 6 ? null : ([index - 0.05, index + 0.04] as const),
    rollCalls: i === 6 ? 1 : 70,
  })),
};

test('votes over time', async () => {
  const svg = votesFigure(votes);
  await expect(svg).toMatchFileSnapshot('__snapshots__/votes.svg');
  expect(svg).toContain('An open dot: fewer than 5 roll calls.');
  expect(votesFigure({ ...votes, points: votes.points.slice(0, 1) })).not.toMatch(/NaN|An open dot/);
});
