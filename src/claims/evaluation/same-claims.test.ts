import { describe, expect, test } from 'vitest';
import { sameClaims } from './same-claims.ts';
import type { ClaimKind } from './scored-claim.ts';

const text = 'Arle and Bord are against the bridge, and most members are for the tunnel.';
function claim(kind: ClaimKind, quote: string) {
  const start = text.indexOf(quote);
  return { kind, start, end: start + quote.length };
}

describe('two claims are the same', () => {
  const marked = [
    claim('side', 'Arle and Bord are against the bridge'),
    claim('count', 'most members are for the tunnel'),
  ];

  test.each([
    ['with the same words', claim('side', 'Arle and Bord are against the bridge'), 0],
    ['where half of the shorter is shared', claim('side', 'against the bridge, and'), 0],
    ['not where less is', claim('side', 'bridge, and most'), -1],
    ['not where nothing is', claim('side', 'the tunnel.'), -1],
    ['not where the kinds differ', claim('trend', 'most members are for the tunnel'), -1],
  ])('%s', (_, found, place) => {
    expect(sameClaims(text, [found], marked, true)).toEqual([place]);
  });

  test('whatever their kind, where only spans are asked about', () => {
    expect(sameClaims(text, [claim('trend', 'most members are for the tunnel')], marked, false)).toEqual([1]);
  });

  test('one to one: of two found in one marked only the one that shares more', () => {
    const found = [claim('side', 'Arle and Bord'), claim('side', 'are against the bridge')];
    expect(sameClaims(text, found, marked, true)).toEqual([-1, 0]);
    expect(sameClaims(text, found.toReversed(), marked, true)).toEqual([0, -1]);
  });
});
