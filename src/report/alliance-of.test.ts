import { expect, test } from 'vitest';
import { builtInRegistry } from '../coding/registry/index.ts';
import { said } from '../../test/fixtures/said.ts';
import { troops2024 } from '../../test/fixtures/troops-2024.ts';
import { allianceOf } from './alliance-of.ts';
import { fixtureCodebook, fixtureRegistry, fixtureStatements } from '../../test/fixtures/canal-report.ts';

const registry = builtInRegistry();
const date = '2024-05-31';

test('the alliance is the one whose members speak, not the one that holds everybody', () => {
  expect(allianceOf(troops2024, { registry, codebook: fixtureCodebook, date })).toBe('NATO');
});

test('an alliance that the codebook declares comes first', () => {
  const codebook = { ...fixtureCodebook, actors: [registry.actors.get('EU')!] };
  expect(allianceOf(troops2024, { registry, codebook, date })).toBe('EU');
});

test('an alliance of the codebook alone is found by its members', () => {
  expect(allianceOf(fixtureStatements, { registry: fixtureRegistry, codebook: fixtureCodebook, date })).toBe(
    'Canal League',
  );
});

test('where nobody is a member of anything there is none', () => {
  const statements = [said('Zembla', 'canal', 1, date)];
  expect(allianceOf(statements, { registry: fixtureRegistry, codebook: fixtureCodebook, date })).toBeNull();
});
