import { describe, expect, it } from 'vitest';
import { agreementNetworks, type View } from '../../../test/fixtures/agreement-networks.ts';
import { rng, type Rng } from '../../stats/rng.ts';
import { chooseCamps } from './choose-camps.ts';
import { dealtSides } from './dealt-sides.ts';
import { polarisationNull } from './polarisation-null.ts';
import { polarisationSeries } from './polarisation-series.ts';
import { polarisation } from './polarisation.ts';

const ACTORS = 10;

/** One actor that everybody else is against on six concepts, or the same statements with sides by chance. */
function made(seed: number, byChance: boolean): View[] {
  const random = rng(seed);
  return Array.from({ length: 120 }, () => {
    const [actor, concept] = [Math.floor(ACTORS * random()), Math.floor(6 * random())];
    const side = byChance ? random() < 0.5 : (actor === 0) === (concept % 2 === 0);
    return { actor, concept, agrees: random() < 0.95 ? side : !side };
  });
}

function drawOf(said: readonly View[]): (random: Rng) => ReturnType<typeof agreementNetworks> {
  const concepts = said.map(({ concept }) => concept);
  return (random) => {
    const dealt = dealtSides(concepts, random);
    return agreementNetworks(
      said.map((view, row) => ({ ...view, agrees: said[dealt[row]!]!.agrees })),
      ACTORS,
    );
  };
}

describe('sides dealt by chance', () => {
  it('keep what is said about a concept with the concept, each statement once', () => {
    const concepts = [0, 1, 0, 2, 1, 0];
    const dealt = dealtSides(concepts, rng(3));
    expect(dealt.toSorted()).toEqual(Int32Array.of(0, 1, 2, 3, 4, 5));
    expect(Array.from(dealt, (row) => concepts[row])).toEqual(concepts);
  });

  it('fall each way as often as any other', () => {
    const random = rng(8);
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const deal = dealtSides([0, 0, 0], random).join();
      seen.set(deal, (seen.get(deal) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    // 6000 / 6 with a standard deviation of 29.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(5 * 29);
  });
});

describe('polarisation against chance', () => {
  it('stands out where one actor is against all others', () => {
    const said = made(1, false);
    const chance = polarisationNull(agreementNetworks(said, ACTORS), drawOf(said), {
      draws: 39,
      rng: rng(1),
    })!;
    expect(chance.p).toBe(1 / 40);
    expect(chance.z).toBeGreaterThan(2);
    expect(chance.draws).toHaveLength(39);
  });

  it('has p-values that are not small more often than they should be where there is nothing but chance', () => {
    let small = 0;
    for (let seed = 0; seed < 40; seed++) {
      const said = made(100 + seed, true);
      const { p } = polarisationNull(agreementNetworks(said, ACTORS), drawOf(said), {
        draws: 11,
        starts: 1,
        rng: rng(seed),
      })!;
      expect(p).toBeGreaterThan(0);
      if (p <= 0.25) small++;
    }
    // A quarter of 40 is 10, with a standard deviation of 2.7.
    expect(small).toBeGreaterThan(2);
    expect(small).toBeLessThan(19);
  });

  it('of two sides stands out as low, where camps of lowest fitness are sought', () => {
    const random = rng(6);
    const said = Array.from({ length: 120 }, (_, at) => {
      const actor = at % ACTORS;
      return { actor, concept: Math.floor(6 * random()), agrees: random() < (actor < 5 ? 0.95 : 0.05) };
    });
    const chance = polarisationNull(agreementNetworks(said, ACTORS), drawOf(said), {
      draws: 39,
      seek: 'lowest',
      rng: rng(1),
    })!;
    expect(chance.p).toBe(1 / 40);
    expect(chance.z).toBeLessThan(-2);
  });

  it('says nothing where nothing can be dealt: z is 0 and p is 1', () => {
    const said = made(1, false).map((view) => ({ ...view, agrees: true }));
    const chance = polarisationNull(agreementNetworks(said, ACTORS), drawOf(said), { draws: 9, rng: rng(1) });
    expect(chance).toMatchObject({ p: 1, z: 0, deviation: 0 });
    expect(
      polarisationNull(agreementNetworks(said, 10), drawOf(said), { camps: 11, rng: rng(1) }),
    ).toBeNull();
  });
});

describe('the number of camps', () => {
  it('is the smallest whose gap to chance the next does not beat by its error', () => {
    const said = made(1, false);
    const { camps, tried } = chooseCamps(agreementNetworks(said, ACTORS), drawOf(said), {
      draws: 9,
      rng: rng(1),
    });
    const last = tried.at(-1)!;
    expect(camps).toBe(last.camps - 1);
    expect(tried.at(-2)!.gap).toBeGreaterThanOrEqual(last.gap - last.error);
    for (const [i, one] of tried.slice(0, -2).entries()) {
      const next = tried[i + 1]!;
      expect(one.gap).toBeLessThan(next.gap - next.error);
    }
    for (const one of tried) expect(one.gap).toBeCloseTo(one.observed - one.expected, 14);
  });

  it('is unknown of two actors', () => {
    const said = [
      { actor: 0, concept: 0, agrees: true },
      { actor: 1, concept: 0, agrees: false },
    ];
    expect(chooseCamps(agreementNetworks(said, 2), drawOf(said), { rng: rng(1) })).toEqual({
      camps: null,
      tried: [],
    });
  });
});

describe('polarisation over time', () => {
  it('is that of each slice by itself, null where too few speak', () => {
    const slices = [made(1, false), [{ actor: 0, concept: 0, agrees: true }], made(2, false)].map(
      (said, at) => ({
        at,
        ...agreementNetworks(said, at === 1 ? 1 : ACTORS),
      }),
    );
    const series = polarisationSeries(slices, { rng: rng(1) });
    expect(series.map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(series[1]!.polarisation).toBeNull();
    for (const at of [0, 2])
      expect(series[at]!.polarisation).toEqual(polarisation(slices[at]!, { rng: rng(7) }));
    expect(polarisationSeries(slices, { rng: rng(1) })).toEqual(series);
  });
});
