import { describe, expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';
import { saidAlone } from './said.ts';

const classOf = (here: string, there: string, direct = true) =>
  compareVersions({ ...saidAlone(here), direct }, saidAlone(there)).class;

describe('how firmly something is said is seen, in either direction', () => {
  test.each([
    ['We will close the port in May.', 'We may close the port in May.'],
    ['We will close the port.', 'We might close the port.'],
    ['We must close the port.', 'We could close the port.'],
    ['We have to close the port.', 'We should close the port.'],
    ['We close the port on Friday.', 'We plan to close the port on Friday.'],
    ['We close the port on Friday.', 'We are thinking about closing the port on Friday.'],
    ['We are closing the port.', 'We consider closing the port.'],
    ['We will close the port.', 'We are willing to close the port.'],
    ['Ostia sank the ferry.', 'Ostia allegedly sank the ferry.'],
    ['Ostia sank the ferry.', 'Ostia probably sank the ferry.'],
    ['Ostia buys the islands.', 'Ostia wants to buy the islands.'],
    ['Ostia will leave the League.', 'Ostia is threatening to leave the League.'],
    ['Maybe the bridge holds.', 'The bridge holds.'],
    ['The islanders are allowed to vote.', 'The islanders are obliged to vote.'],
  ])('%s / %s', (here, there) => {
    expect(classOf(here, there)).toBe('modality-changed');
    expect(classOf(there, here)).toBe('modality-changed');
  });
});

describe('a report that keeps it is faithful', () => {
  test.each([
    ['Ostia would close the port on Friday', 'We will close the port on Friday.'],
    ['Ostia could close the port', 'We may close the port.'],
    ['Ostia might close the port', 'Perhaps we will close the port.'],
    ['his government had to close the port', 'We must close the port.'],
    ['Ostia ought to close the port', 'Ostia should close the port.'],
  ])('%s / %s', (here, there) => {
    expect(classOf(here, there, false)).not.toBe('modality-changed');
  });

  test('the month is no doubt', () => {
    expect(classOf('We met in May on the island.', 'We met on the island.')).not.toBe('modality-changed');
  });
});
