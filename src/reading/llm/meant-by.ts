import type { Place } from '../../documents/quotes/places-of-quote.ts';
import type { Scene } from '../parse/scene.ts';
import type { Mention } from '../parse/select.ts';
import { SAYS } from './anchor-of.ts';
import type { LookUp } from './look-up.ts';
import { between } from './placed.ts';
import type { Proposal } from './proposal.ts';
import { snapped } from './snapped.ts';

/** The words that name whom a source means: the nearest before it, else after it. */
export function meantBy(
  { names, source }: Proposal,
  at: number,
  { around }: LookUp,
  scenes: readonly Scene[],
  plain: string,
): Mention | null | 'unnamed' {
  if (names === null || names === source) return null;
  if (!SAYS.test(names)) return 'unnamed';
  const places = around(names);
  const here = { start: at, end: at };
  const nearest = (some: readonly Place[]) => some.toSorted((a, b) => between(a, here) - between(b, here))[0];
  const place = nearest(places.filter(({ end }) => end <= at)) ?? nearest(places);
  const number =
    place === undefined ? -1 : scenes.findLastIndex(({ paragraph }) => paragraph.start <= place.start);
  const scene = scenes[number];
  const range = place === undefined || scene === undefined ? null : snapped(plain, scene, place);
  return range === null ? 'unnamed' : { scene: scene!, range };
}
