import { describe, expect, test } from 'vitest';
import { builtInRegistry } from './built-in-registry.ts';
import { isMemberOn, membersOn } from './members.ts';

const registry = builtInRegistry();
const count = (alliance: string, date: string) => membersOn(registry, alliance, date).length;

// The totals of "Growth in United Nations membership" (un.org/en/about-us/growth-in-un-membership), as remembered.
test.each([
  ['1945', 51],
  ['1946', 55],
  ['1950', 60],
  ['1955', 76],
  ['1958', 82],
  ['1960', 99],
  ['1962', 110],
  ['1966', 122],
  ['1971', 132],
  ['1975', 144],
  ['1980', 154],
  ['1984', 159],
  ['1990', 159],
  ['1991', 166],
  ['1992', 179],
  ['1994', 185],
  ['1999', 188],
  ['2000', 189],
  ['2002', 191],
  ['2006', 192],
  ['2011', 193],
])('at the end of %s the United Nations have %i members', (year, members) => {
  expect(count('UN', `${year}-12-31`)).toBe(members);
});

// The numbers that the organisations name for their rounds of enlargement, as remembered.
test.each([
  ['NATO', '1949-08-23', 0],
  ['NATO', '1949-08-24', 12],
  ['NATO', '1952-02-18', 14],
  ['NATO', '1955-05-06', 15],
  ['NATO', '1966-07-01', 15],
  ['NATO', '1982-05-30', 16],
  ['NATO', '1999-03-12', 19],
  ['NATO', '2004-03-29', 26],
  ['NATO', '2009-04-01', 28],
  ['NATO', '2017-06-05', 29],
  ['NATO', '2020-03-27', 30],
  ['NATO', '2023-04-04', 31],
  ['NATO', '2024-03-06', 31],
  ['NATO', '2024-03-07', 32],
  ['EU', '1958-01-01', 6],
  ['EU', '1973-01-01', 9],
  ['EU', '1981-01-01', 10],
  ['EU', '1986-01-01', 12],
  ['EU', '1995-01-01', 15],
  ['EU', '2004-05-01', 25],
  ['EU', '2007-01-01', 27],
  ['EU', '2013-07-01', 28],
  ['EU', '2020-01-31', 28],
  ['EU', '2020-02-01', 27],
  ['CSTO', '1998-01-01', 9],
  ['CSTO', '2000-01-01', 6],
  ['CSTO', '2010-01-01', 7],
  ['CSTO', '2024-12-31', 6],
  ['G7', '1975-12-31', 6],
  ['G7', '2005-01-01', 7],
  ['G8', '2005-01-01', 8],
  ['G8', '2015-01-01', 0],
  ['BRICS', '2009-12-31', 4],
  ['BRICS', '2011-01-01', 5],
  ['BRICS', '2024-01-01', 9],
  ['BRICS', '2025-01-06', 10],
  ['Arab League', '1945-03-22', 6],
  ['Arab League', '2024-01-01', 22],
  ['African Union', '2002-07-09', 53],
  ['African Union', '2024-01-01', 55],
  ['ASEAN', '1967-08-08', 5],
  ['ASEAN', '1999-04-30', 10],
  ['ASEAN', '2025-10-26', 11],
])('%s on %s has %i members', (alliance, date, members) => {
  expect(count(alliance, date)).toBe(members);
});

test('Sweden is a member of NATO from 7 March 2024 and not the day before', () => {
  expect(isMemberOn(registry, 'Sweden', 'NATO', '2024-03-06')).toBe(false);
  expect(isMemberOn(registry, 'Sweden', 'NATO', '2024-03-07')).toBe(true);
});

test('the last day of a membership still counts', () => {
  expect(isMemberOn(registry, 'United Kingdom', 'EU', '2020-01-31')).toBe(true);
  expect(isMemberOn(registry, 'United Kingdom', 'EU', '2020-02-01')).toBe(false);
});

describe('membersOn', () => {
  test('gives ids in their order', () => {
    const members = membersOn(registry, 'NATO', '2024-03-07');
    expect(members).toEqual([...members].toSorted());
    expect(members.slice(0, 3)).toEqual(['Albania', 'Belgium', 'Bulgaria']);
  });

  test('knows an alliance by its other names', () => {
    expect(membersOn(registry, 'nato', '2024-03-07')).toEqual(membersOn(registry, 'NATO', '2024-03-07'));
    expect(count('European Union', '2024-03-07')).toBe(27);
  });

  test.each(['Atlantis', 'France'])('%s is no alliance', (alliance) => {
    expect(() => membersOn(registry, alliance, '2024-03-07')).toThrow(
      `unknown alliance: ${alliance} — the registry has members of: ASEAN, African Union, Arab League, BRICS, CSTO, EU, G7, G8, NATO, UN`,
    );
  });

  test('an organisation without recorded members has none', () => {
    expect(membersOn(registry, 'OSCE', '2024-03-07')).toEqual([]);
  });

  test.each(['2024-02-30', '2024-3-7', ''])('the date %o is refused', (date) => {
    expect(() => membersOn(registry, 'NATO', date)).toThrow('no such date');
    expect(() => isMemberOn(registry, 'France', 'NATO', date)).toThrow('no such date');
  });
});

test('somebody unknown is a member of nothing', () => {
  expect(isMemberOn(registry, 'Ruritania', 'NATO', '2024-03-07')).toBe(false);
});
