import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { memoHeadOf } from './memo-head.ts';

test.each([
  ['From: Embassy of Norway, Paris\n\nTo: Oslo', 'Norway / - / - in France'],
  ['FROM: NORWEGIAN MISSION TO NATO; TO: FOREIGN MINISTRY, OSLO', 'Norway / - / -'],
  ['From: Karl Lund, Ambassador of Norway, Paris\n\nTo: Oslo', 'Norway / Karl Lund / Ambassador in France'],
  ['Cable from the Norwegian embassy, Paris, 3 May', 'Norway / - / - in France'],
  ['Memo\n\nFrom the Norwegian Embassy in Paris to the Foreign Ministry, Oslo', 'Norway / - / - in France'],
  ['To: Foreign Ministry, Oslo\n\nFrom: Embassy, Paris', 'Norway / - / - in France'],
  [
    'From: Embassy of Norway, Paris\n\nTo: Oslo\n\nIt rains.\n\nKarl Lund, ambassador',
    'Norway / Karl Lund / ambassador in France',
  ],
  // Without "From:" or "Memo"
  [
    'SECRET\n\nEmbassy of Norway, Paris, to the Ministry of Foreign Affairs, Oslo',
    'Norway / - / - in France',
  ],
  ['To the editor of the Herring\n\nFrom the Ambassador of Norway\n\nSir,', 'Norway / - / Ambassador'],
  ['From the editor of the Herring to Norway', null],
  ['From: The Harbour Institute, Oslo\n\nTo: the members', null],
  ['From: Embassy, Paris\n\nTo: the Desk', null],
  ['The minister came from Norway to Paris.', null],
])('%s: %s', (text, expected) => {
  const memo = memoHeadOf(paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf), builtInRegistry());
  const words =
    memo === null
      ? null
      : `${memo.sender.actor} / ${memo.sender.name ?? '-'} / ${memo.sender.office ?? '-'}${memo.post === null ? '' : ` in ${memo.post}`}`;
  expect(words).toBe(expected);
});

test('who writes to a commissioner is of the organisation that both serve', () => {
  const sender = (text: string) =>
    memoHeadOf(paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf), builtInRegistry(), () => 'NATO')
      ?.sender.actor ?? null;
  expect(sender('To: The Commissioner for Ports. From: Director, Field Support. Subject: rain')).toBe('NATO');
  expect(sender('From: Directorate of Ports\n\nTo: the Secretary General\n\nRe: rain')).toBe('NATO');
  expect(sender('From: Directorate of Ports\n\nTo: all staff\n\nRe: rain')).toBeNull();
});
