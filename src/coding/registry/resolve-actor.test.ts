import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRegistry } from './built-in-registry.ts';
import { resolveActor } from './resolve-actor.ts';

const registry = builtInRegistry();
const resolve = (name: string) => resolveActor(registry, name);

// The column `country` of the table of statements on sending troops to Ukraine, February to May 2024.
test.each(
  `Belgium, Bulgaria, Canada, China, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Holy See, Hungary,
  Italy, Latvia, Lithuania, NATO, Netherlands, Poland, Portugal, Romania, Russia, Slovakia, Spain, Sweden,
  Switzerland, Turkey, Ukraine, United Kingdom, United States`.split(/,\s+/),
)('%s is an id', (id) => {
  expect(registry.actors.has(id)).toBe(true);
  expect(resolve(id)).toBe(id);
});

test.each([
  ['European Union', 'EU'],
  ['E.U.', 'EU'],
  ['North Atlantic Treaty Organisation', 'NATO'],
  ['Nato', 'NATO'],
  ['U.N.', 'UN'],
  ['League of Arab States', 'Arab League'],
  ['Britain', 'United Kingdom'],
  ['U.K.', 'United Kingdom'],
  ['America', 'United States'],
  ['the U.S.', 'United States'],
  ['USA', 'United States'],
  ['Türkiye', 'Turkey'],
  ['Czech Republic', 'Czechia'],
  ['Burma', 'Myanmar'],
  ["Cote d'Ivoire", 'Ivory Coast'],
  ['Holland', 'Netherlands'],
  ['Swaziland', 'Eswatini'],
  ['Republic of Korea', 'South Korea'],
  ['Republic of China', 'Taiwan'],
  ['Macedonia', 'North Macedonia'],
  ['the Vatican', 'Holy See'],
  ['the Gambia', 'Gambia'],
])('the other name %s leads to %s', (name, id) => {
  expect(resolve(name)).toBe(id);
});

test.each([
  ['the Kremlin', 'Russia'],
  ['Downing Street', 'United Kingdom'],
  ['No. 10', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['the White House', 'United States'],
  ['the Pentagon', 'United States'],
  ['the State Department', 'United States'],
  ['the Élysée', 'France'],
  ['Quai d’Orsay', 'France'],
  ['Palazzo Chigi', 'Italy'],
  ['Zhongnanhai', 'China'],
  ['the Blue House', 'South Korea'],
  ['The Hague', 'Netherlands'],
  ['the European Commission', 'EU'],
  ['Paris', 'France'],
  ['Berlin', 'Germany'],
  ['official Warsaw', 'Poland'],
  ['Washington', 'United States'],
  ['Kiev', 'Ukraine'],
  ['Kyiv', 'Ukraine'],
  ['British', 'United Kingdom'],
  ['Britons', 'United Kingdom'],
  ['Frenchman', 'France'],
  ['Dutch', 'Netherlands'],
  ['Filipino', 'Philippines'],
  ['Nigerien', 'Niger'],
  ['Nigerian', 'Nigeria'],
  ['Georgian', 'Georgia'],
])('a press that says %s means %s', (name, id) => {
  expect(resolve(name)).toBe(id);
});

test.each([
  ['FRA', 'France'],
  ['FR', 'France'],
  ['GBR', 'United Kingdom'],
  ['XKX', 'Kosovo'],
  ['IT', 'Italy'],
  ['it', null],
  ['AND', 'Andorra'],
  ['and', null],
  ['In', null],
])('of ISO codes, %s leads to %s', (code, id) => {
  expect(resolve(code)).toBe(id);
});

test.each(['Ruritania', '', ' ', 'the', 'constructor', 'Bundestag', 'the alliance'])(
  'nobody of the registry is called %o',
  (name) => {
    expect(resolve(name)).toBeNull();
  },
);

describe('a name that several actors share', () => {
  const shared = ['Congo', 'Korea', 'Brussels', 'official Brussels', 'Congolese', 'Dominican', 'Korean'];

  test.each(shared)('%s leads to nobody', (name) => {
    expect(resolve(name)).toBeNull();
  });

  test('is one of these, or a plural of these; every other name leads to its own actor', () => {
    const elsewhere = [...registry.names.values()]
      .flat()
      .filter(({ text, actor }) => resolve(text) !== actor);
    const texts = new Set(elsewhere.map(({ text }) => text));
    expect([...texts].toSorted()).toEqual([...shared, 'Dominicans', 'Koreans'].toSorted());
  });
});

test('case, diacritics, dots and a leading "the" do not matter to any name', () => {
  const texts = [...registry.names.values()].flat().map(({ text }) => text);
  const change = fc.constantFrom<((text: string) => string)[]>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.replaceAll("'", '’'),
    (text) => (/^[A-Z]{2,}$/.test(text) ? text.replace(/./g, '$&.') : text),
    (text) => `the ${text}`,
    (text) => ` ${text.replaceAll(' ', '  ')} `,
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 }), (text, changes) => {
      let changed = text;
      for (const change of changes) changed = change(changed);
      expect(resolve(changed)).toBe(resolve(text));
    }),
  );
});
