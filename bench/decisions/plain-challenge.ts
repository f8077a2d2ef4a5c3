/**
 * The challenge model with the options of `paper`, written down as the equations stand: objects, a function for each term, powers where they
 * are needed. What `bench/challenge.ts` compares with.
 */
export interface PlainActor {
  readonly c: number;
  readonly s: number;
  x: number;
  r: number;
}

export function plainChallenge(given: readonly Omit<PlainActor, 'r'>[], rounds: number): number {
  const actors: PlainActor[] = given.map((actor) => ({ ...actor, r: 1 }));
  const range = rangeOf(actors);
  for (let round = 0; round < rounds; round++) {
    for (const actor of actors) actor.r = 1;
    const security = actors.map((i) =>
      actors.reduce((sum, j) => (j === i ? sum : sum + expected(actors, range, j, i, 1)), 0),
    );
    const [least, most] = [Math.min(...security), Math.max(...security)];
    for (const [k, actor] of actors.entries()) {
      const risk = most > least ? (2 * security[k]! - most - least) / (most - least) : 0;
      actor.r = (1 - risk / 3) / (1 + risk / 3);
    }
    const next = actors.map((i) => offerTaken(actors, range, i));
    for (const [k, actor] of actors.entries()) actor.x = next[k]!;
  }
  const total = actors.reduce((sum, { c, s }) => sum + c * s, 0);
  return actors.reduce((sum, { c, s, x }) => sum + (c * s * x) / total, 0);
}

function offerTaken(actors: readonly PlainActor[], range: number, i: PlainActor): number {
  const offers = actors.flatMap((j) => {
    if (j.x === i.x) return [];
    const [a, b] = [expected(actors, range, i, j, i.r), expected(actors, range, j, i, i.r)];
    if (b > a && a > 0) return [{ kind: 0, to: j.x }];
    if (b > 0 && a < 0 && b > -a) return [{ kind: 1, to: i.x + (j.x - i.x) * Math.abs(a / b) }];
    return b > 0 && a < 0 && b < -a ? [{ kind: 2, to: j.x }] : [];
  });
  const best = offers.toSorted((a, b) => a.kind - b.kind || Math.abs(a.to - i.x) - Math.abs(b.to - i.x))[0];
  return best?.to ?? i.x;
}

function expected(
  actors: readonly PlainActor[],
  range: number,
  i: PlainActor,
  j: PlainActor,
  r: number,
): number {
  const half = (0.5 * Math.abs(i.x - j.x)) / range;
  const won = 2 - 4 * Math.max(0, 0.5 - half) ** r;
  const lost = 2 - 4 * (0.5 + half) ** r;
  const p = chance(actors, range, i, j);
  return j.s * (p * won + (1 - p) * lost) + (1 - j.s) * won - (2 - 4 * 0.5 ** r);
}

function chance(actors: readonly PlainActor[], range: number, i: PlainActor, j: PlainActor): number {
  let [forI, all] = [0, 0];
  for (const k of actors) {
    const vote = k.c * k.s * ((Math.abs(k.x - j.x) / range) ** k.r - (Math.abs(k.x - i.x) / range) ** k.r);
    if (vote > 0) forI += vote;
    all += Math.abs(vote);
  }
  return all > 0 ? forI / all : 0;
}

function rangeOf(actors: readonly PlainActor[]): number {
  const xs = actors.map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
}
