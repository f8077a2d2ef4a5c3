import type { Registry } from '../../coding/registry/index.ts';
import type { Token } from '../text/tokens.ts';
import { isOfficeHead } from './office-words.ts';

/** Titles of the registry that tell by themselves who is meant -> the person. */
const titles = new WeakMap<Registry, ReadonlyMap<string, string>>();

/** Offices of which every country and body has one. */
const COMMON = /^(?:.* )?(?:minister|president|premier|chancellor|king|queen|ambassador)$/;

/**
 * The only person of the registry who holds a title that no other has, "the Executive Secretary", "the Burgomaster"; null for any other
 * words, and for what every country has ("the foreign minister"). Cost: one look-up.
 */
export function holderOfTitle(words: readonly Token[], registry: Registry): string | null {
  const own = words[0]?.lower === 'the' ? words.slice(1) : words;
  const [first] = own;
  if (first === undefined || own.length > 6) return null;
  const known = titlesOf(registry);
  if (known.size === 0) return null;
  const holder = known.get(own.map(({ lower }) => lower).join(' '));
  // "A director" is many, "the Director" one.
  return holder === undefined || (own.length === 1 && !/^\p{Lu}/u.test(first.text)) ? null : holder;
}

function titlesOf(registry: Registry): ReadonlyMap<string, string> {
  let known = titles.get(registry);
  if (known !== undefined) return known;
  const holders = new Map<string, string | null>();
  for (const { id, offices } of registry.actors.values())
    for (const { title, of } of offices) {
      const words = title.toLowerCase().replaceAll('-', ' - ');
      const joint = registry.actors.get(of)?.kind === 'organisation';
      if (COMMON.test(words) || (!joint && isOfficeHead(words.split(' ').at(-1)!))) continue;
      holders.set(words, holders.has(words) && holders.get(words) !== id ? null : id);
    }
  known = new Map([...holders].flatMap(([words, id]) => (id === null ? [] : [[words, id] as const])));
  titles.set(registry, known);
  return known;
}
