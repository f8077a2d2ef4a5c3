/**
 * All measures of unity with 1,000 bootstrap draws by actor, for each issue and over all, for n and 10 n months, beside numpy on one
 * thread: the same draws there are products of matrices. Then the whole of `entente unity`: positions, exact intervals, trends.
 */
import { measureUnity, sideMeasures, unityOverTime, withDrawnIntervals } from '../src/cohesion/index.ts';
import { drawnBounds } from '../src/cohesion/series/drawn-bounds.ts';
import { type GridFrame, type SideGrid, sideGrid } from '../src/cohesion/series/side-grid.ts';
import type { StatementTable } from '../src/coding/statement-table.ts';
import { dateOf, rng } from '../src/stats/index.ts';
import { scipy } from './python/scipy.ts';
import { compare } from './timing.ts';

const [memberCount, issueCount, draws] = [30, 20, 1000];
const members = Array.from({ length: memberCount }, (_, i) => `member ${i}`);
const issues = Array.from({ length: issueCount }, (_, i) => `issue ${i}`);

/** Positions at random, a fifth of them not known. */
function made(periods: number): SideGrid {
  const random = rng(periods);
  const sides = ['pro', 'contra', 'ambivalent'] as const;
  const frames = Array.from({ length: periods }, (): GridFrame => {
    const positions = members.flatMap((actor) =>
      issues.flatMap((issue) =>
        random() < 0.2 ? [] : [{ actor, issue, side: sides[Math.floor(random() ** 2 * 3)]! }],
      ),
    );
    return { members, positions };
  });
  return sideGrid(frames, issues);
}

/** CPU time in milliseconds: on a busy machine the clock says little. */
function cpu(work: () => unknown, runs = 3): number {
  work();
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Draws as a matrix of how often each member is drawn; counts are products, measures whole arrays at once. */
const plainly = (periods: number) => `
P, I, N, D = ${periods}, ${issueCount}, ${memberCount}, ${draws}
S = data[:P * I * N].reshape(P, I, N)
rng = np.random.default_rng(1)
def work():
    M = np.zeros((D, N))
    np.add.at(M, (np.arange(D)[:, None], rng.integers(0, N, (D, N))), 1)
    bounds = np.empty((P, I + 1, 8, 2))
    for t in range(P):
        p, c, a = [(S[t] == side).astype(float) @ M.T for side in (1, 2, 3)]
        n = p + c + a
        with np.errstate(all='ignore'):
            u, v, w = p / n, c / n, a / n
            rice = np.abs(p - c) / (p + c)
            lean = u - v
            entropy = lambda share, off: np.where(share > 0, share * np.log2(1 - np.abs(off - lean) / 2), 0)
            power = lambda x, y: x ** 2.3 * y + y ** 2.3 * x
            low = np.minimum(np.minimum(u, v), w)
            # Layers of three categories: all three, then two, then one.
            rest = np.sort(np.stack([v, w, u]), axis=0)
            two = 2 * (rest[1] - rest[0])
            one = rest[2] - rest[1]
            bimodal = (w <= u) & (w <= v)
            values = np.stack([
                (np.maximum(np.maximum(p, c), a) * 1.5 - n / 2) / n,
                rice,
                rice - chance[np.minimum(p + c, N).astype(int)],
                1 / (u * u + v * v + w * w),
                one + two * np.where(bimodal, -1.0, .5),
                1 - (np.minimum(v, 1 - v) + np.minimum(v + w, 1 - v - w)),
                1 + entropy(u, 1) + entropy(w, 0) + entropy(v, -1),
                (power(u, w) + power(v, w) + 2 * power(u, v)) / (2 * 2 * .5 ** 3.3),
            ])
            known = ~np.isnan(values)
            weight = np.where(known, n, 0)
            overall = (np.where(known, values, 0) * weight).sum(1) / weight.sum(1)
        both = np.concatenate([values, overall[:, None]], axis=1)
        q = np.nanquantile if not known.all() else np.quantile
        bounds[t] = q(both, [.025, .975], axis=2, method='inverted_cdf').transpose(2, 1, 0)
    return bounds
chance = np.array([1.0] + [np.prod([(2 * j - 1) / (2 * j) for j in range(1, n // 2 + 1)]) for n in range(1, N + 1)])
before = time.process_time()
bounds = work()
print(json.dumps({'time': (time.process_time() - before) * 1000, 'mean': float(np.nanmean(bounds[:, :I])), 'overall': float(np.nanmean(bounds[:, I]))}))`;

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value / values.length, 0);

const times: number[] = [];
for (const periods of [120, 1200]) {
  const grid = made(periods);
  const found = drawnBounds(grid, { rng: rng(1), draws }, true);
  const time = cpu(() => drawnBounds(grid, { rng: rng(1), draws }, true), periods > 120 ? 1 : 3);
  times.push(time);
  const what = `${memberCount} x ${issueCount} x ${periods}, ${sideMeasures.length} measures, ${draws} draws`;
  console.log(`${what}: ${time.toFixed(0)} ms of CPU`);
  if (periods > 120) continue;
  const theirs = scipy<{ time: number; mean: number; overall: number }>(
    Float64Array.from(grid.sides),
    plainly(periods),
  );
  if (theirs === null) continue;
  // Other draws, the same distribution: bounds are the same on the mean.
  const apart = [theirs.mean - mean(found.cells!), theirs.overall - mean(found.overall)].map(Math.abs);
  if (Math.max(...apart) > 0.005) throw new Error(`bounds differ by ${apart.join(' and ')} on the mean`);
  compare('all measures, all intervals', [theirs.time, 'numpy'], [time, 'ours']);
}
console.log(`growth from n to 10 n months: x ${(times[1]! / times[0]!).toFixed(1)}`);

/** Each member says something on each issue every month or so. */
function statements(months: number): StatementTable {
  const random = rng(months);
  const length = memberCount * issueCount * months;
  const pick = (n: number) => Math.floor(random() * n);
  return {
    length,
    actors: members,
    issues,
    actor: Int32Array.from({ length }, () => pick(memberCount)),
    issue: Int32Array.from({ length }, () => pick(issueCount)),
    day: Int32Array.from({ length }, () => pick(months * 30)),
    stance: Float64Array.from({ length }, () => pick(3) - 1),
    ids: Array.from({ length }, (_, i) => `s${i}`),
  };
}

const membersOn = () => members;
const random = () => rng(1);
const whole: number[] = [];
for (const months of [12, 120]) {
  const table = statements(months);
  const options = {
    issue: null,
    from: dateOf(0),
    to: dateOf(months * 30 - 1),
    by: 'month',
    carry: 90,
  } as const;
  const time = cpu(() => {
    const measured = measureUnity(table, membersOn, options);
    const over = unityOverTime(measured, table, membersOn, { random, carry: 90 });
    return withDrawnIntervals(over, membersOn, { random, draws });
  }, 1);
  whole.push(time);
  const what = `positions, measures, exact and drawn intervals, trends, ${months} months`;
  console.log(`${what}: ${time.toFixed(0)} ms of CPU`);
}
console.log(`growth from n to 10 n statements and months: x ${(whole[1]! / whole[0]!).toFixed(1)}`);
