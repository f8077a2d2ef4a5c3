import { expect, test } from 'vitest';
import { builtInRegistry } from '../coding/registry/index.ts';
import { said } from '../../test/fixtures/said.ts';
import { troops2024 } from '../../test/fixtures/troops-2024.ts';
import { allianceOf } from './alliance-of.ts';
import { fixtureCodebook, fixtureRegistry, fixtureStatements } from '../../test/fixtures/canal-report.ts';

const registry = builtInRegistry();
const date = '2024-05-31';
const codebook = { ...fixtureCodebook, actors: [] };

test('the alliance is the one whose members speak, not the one that holds everybody', () => {
  expect(allianceOf(troops2024, { registry, codebook, date })).toBe('NATO');
});

test('an alliance that the codebook declares comes first', () => {
  const declaring = { ...codebook, actors: [registry.actors.get('EU')!] };
  expect(allianceOf(troops2024, { registry, codebook: declaring, date })).toBe('EU');
});

test('an alliance beyond the built-in ones is found by its members', () => {
  expect(allianceOf(fixtureStatements, { registry: fixtureRegistry, codebook, date })).toBe('Canal League');
});

test('where nobody is a member of anything there is none', () => {
  const statements = [said('Zembla', 'canal', 1, date)];
  expect(allianceOf(statements, { registry: fixtureRegistry, codebook, date })).toBeNull();
});
