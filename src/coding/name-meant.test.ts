import { expect, test } from 'vitest';
import { nameMeant } from './name-meant.ts';

test.each([
  ['issue', ['Issue', 'issue'], 'issue'],
  ['orateur \u00e9', ['Orateur e\u0301', 'issue'], 'Orateur e\u0301'],
  ['ISSUE', ['Issue', 'issue'], null],
  ['issues', ['issue'], null],
])('%j among %j is %j', (name, names, meant) => {
  expect(nameMeant(name, names)).toBe(meant);
});
