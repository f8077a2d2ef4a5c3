/** Item response and correspondence analysis of n and 10 n actors, beside plain EM in numpy and numpy's singular values. */
import { correspondence, itemResponse } from '../src/networks/scaling/index.ts';
import { rng } from '../src/stats/rng.ts';
import { scipy } from './python/scipy.ts';
import { compare, shortest } from './timing.ts';

const concepts = 30;

function drawn(actors: number) {
  const random = rng(actors);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const items = Array.from({ length: concepts }, () => [normal() * 0.8, 0.7 + random()] as const);
  const values = Int8Array.from({ length: actors * concepts }, () => -1);
  for (let i = 0; i < actors; i++) {
    const position = normal();
    for (const [j, [intercept, slope]] of items.entries()) {
      // Half of the concepts are not spoken of.
      if (random() < 0.5) continue;
      values[i * concepts + j] = random() < 1 / (1 + Math.exp(-intercept - slope * position)) ? 1 : 0;
    }
  }
  return {
    actors: Array.from({ length: actors }, (_, i) => `${i}`),
    concepts: items.map((_, j) => `${j}`),
    values,
  };
}

/** The same model, prior, grid and tolerance, every step as products of matrices, without acceleration. */
const plainly = `
U = data.reshape(-1, ${concepts})
agree, disagree = (U == 1).astype(float), (U == 0).astype(float)
x = np.linspace(-6, 6, 81)
w = np.exp(-x * x / 2); w /= w.sum()
precision = 1 / 3.4 ** 2
share = (agree.sum(0) + .5) / (agree.sum(0) + disagree.sum(0) + 1)
def fit():
    b, a = np.log(share / (1 - share)), np.ones(${concepts})
    for step in range(5000):
        z = b[:, None] + a[:, None] * x
        L = agree @ -np.logaddexp(0, -z) + disagree @ -np.logaddexp(0, z) + np.log(w)
        top = L.max(1, keepdims=True)
        P = np.exp(L - top)
        total = P.sum(1, keepdims=True)
        P /= total
        R = agree.T @ P
        N = R + disagree.T @ P
        nb, na = b.copy(), a.copy()
        for newton in range(25):
            p = 1 / (1 + np.exp(-(nb[:, None] + na[:, None] * x)))
            r, v = R - N * p, N * p * (1 - p)
            gb, ga = r.sum(1) - precision * nb, (r * x).sum(1) - precision * na
            hbb, hba, haa = v.sum(1) + precision, (v * x).sum(1), (v * x * x).sum(1) + precision
            det = hbb * haa - hba ** 2
            db, da = (haa * gb - hba * ga) / det, (hbb * ga - hba * gb) / det
            nb, na = nb + db, na + da
            if max(abs(db).max(), abs(da).max()) < 1e-9: break
        change = max(abs(nb - b).max(), abs(na - a).max())
        b, a = nb, na
        if change < 1e-7: break
    return float((top[:, 0] + np.log(total[:, 0])).sum()), step + 1
value, steps = fit()
print(json.dumps({'time': shortest(fit, 1), 'value': value, 'steps': steps}))`;

const fits: number[] = [];
for (const n of [200, 2000]) {
  const responses = drawn(n);
  const fit = itemResponse(responses);
  const time = shortest(() => void itemResponse(responses), 2);
  fits.push(time);
  console.log(
    `item response, ${n} x ${concepts}: ${fit.steps} steps, converged ${fit.converged}, with standard errors`,
  );
  const theirs = scipy<{ time: number; value: number; steps: number }>(
    Float64Array.from(responses.values),
    plainly,
  );
  if (theirs === null) continue;
  if (Math.abs(theirs.value - fit.logLikelihood) > 1e-4) throw new Error('fits differ');
  compare(`item response, ${n} x ${concepts}`, [theirs.time, `numpy, ${theirs.steps} steps`], [time, 'ours']);
}
console.log(`growth from n to 10 n: item response x ${(fits[1]! / fits[0]!).toFixed(1)}`);

const two = drawn(200);
const one = shortest(() => void itemResponse(two), 2);
const both = shortest(() => void itemResponse(two, { dimensions: 2 }), 1);
compare('200 actors', [both, 'two dimensions'], [one, 'one']);

const maps: number[] = [];
for (const n of [200, 2000]) {
  const random = rng(n);
  const rows = Array.from({ length: n }, (_, i) => `${i}`);
  const columns = Array.from({ length: 100 }, (_, j) => `${j}`);
  const values = Float64Array.from({ length: n * 100 }, () => 1 + Math.floor(3 * random() ** 2));
  const table = { rows, columns, values };
  const time = shortest(() => void correspondence(table), 3);
  maps.push(time);
  const theirs = scipy<{ time: number; inertia: number }>(
    values,
    `
N = data.reshape(-1, 100)
def fit():
    P = N / N.sum(); r = P.sum(1); c = P.sum(0)
    S = (P - np.outer(r, c)) / np.sqrt(np.outer(r, c))
    return np.linalg.svd(S, full_matrices=False)
print(json.dumps({'time': shortest(fit, 3), 'inertia': float(fit()[1][0] ** 2)}))`,
  );
  if (theirs === null) continue;
  if (Math.abs(theirs.inertia - correspondence(table).inertias[0]!) > 1e-10) throw new Error('maps differ');
  compare(`correspondence analysis, ${n} x 100`, [time, 'ours'], [theirs.time, 'numpy (LAPACK)']);
}
console.log(`growth from n to 10 n: correspondence analysis x ${(maps[1]! / maps[0]!).toFixed(1)}`);
