/** Nested backbones, each network made by itself or from the last one; eigenvalues, and what is left out of them; n and 10 n. */
import type { CodedTable } from '../src/coding/coded-table.ts';
import { tableOfRows } from '../src/coding/coded-table/table-of-rows.ts';
import { conceptNetworks, findBackbone, nestedBackbone } from '../src/networks/backbone/index.ts';
import { networkSpectrum, spectralDistance } from '../src/networks/distance/spectral.ts';
import { network } from '../src/networks/index.ts';
import { rng } from '../src/stats/rng.ts';
import { symmetricEigenvalues } from '../src/stats/symmetric-eigenvalues.ts';
import { compare, shortest } from './timing.ts';

const options = {
  rows: 'actor',
  columns: 'concept',
  qualifier: 'agreement',
  aggregate: 'subtract',
  normalise: 'average',
} as const;

function made(statements: number, actors: number, concepts: number): CodedTable {
  const random = rng(statements);
  const rows = Array.from({ length: statements }, (_, at) => {
    const [actor, concept] = [Math.floor(actors * random() ** 1.5), Math.floor(concepts * random() ** 1.5)];
    const agreement = random() < ((actor + concept) % 2 === 0 ? 0.8 : 0.3);
    return {
      id: String(at),
      document: 'document',
      values: { actor: `actor ${actor}`, concept: `concept ${concept}`, agreement: agreement ? '1' : '0' },
    };
  });
  return tableOfRows({ actor: 'text', concept: 'text', agreement: 'boolean' }, [], rows);
}

/** The plain way: the network of each set of concepts by itself, out of the table. */
function plainly(table: CodedTable, dna: boolean): number[] {
  const kind = dna ? 'degree' : 'laplacian';
  const spectrum = (values: readonly string[] | null) =>
    networkSpectrum(
      network(table, {
        ...options,
        mode: 'one',
        isolates: true,
        include: values === null ? [] : [{ name: 'concept', values }],
      }).matrix,
      kind,
    );
  const whole = spectrum(null);
  let left = network(table, { ...options, mode: 'two' as const, aggregate: 'ignore', normalise: 'no' }).matrix
    .columns;
  const losses: number[] = [];
  while (left.length > 0) {
    const without = left.map((concept) => {
      const others = left.filter((other) => other !== concept);
      return { others, loss: spectralDistance(whole, spectrum(others)) };
    });
    const best = without.toSorted((a, b) => a.loss - b.loss)[0]!;
    left = best.others;
    losses.push(best.loss);
  }
  return losses;
}

const ours = (table: CodedTable, dna: boolean) => nestedBackbone(conceptNetworks(table, options), { dna });

for (const dna of [true, false]) {
  const table = made(4000, 40, 24);
  const plain = plainly(table, dna);
  const steps = ours(table, dna);
  if (
    steps.length !== plain.length ||
    steps.some(({ backbone }, at) => Math.abs(backbone - plain[at]!) > 1e-9)
  )
    throw new Error('they differ');
  compare(
    `nested, 24 concepts, ${dna ? 'degrees as in DNA' : 'Laplacian'}`,
    [shortest(() => void plainly(table, dna), 3), 'each by itself'],
    [shortest(() => void ours(table, dna), 3), 'from the last'],
  );
}

for (const [what, grown] of [
  ['statements, 2,000 to 20,000', [made(2000, 40, 24), made(20_000, 40, 24)]],
  ['concepts, 8 to 80', [made(4000, 40, 8), made(4000, 40, 80)]],
] as const) {
  const [few, many] = grown.map((table) => shortest(() => void ours(table, true), 3)) as [number, number];
  console.log(
    `nested, growth with ${what}: x ${(many / few).toFixed(1)} (${few.toFixed(1)} ms, ${many.toFixed(1)} ms)`,
  );
}

const networks = conceptNetworks(made(4000, 40, 80), options);
const found = findBackbone(networks, { dna: true, rng: rng(1) })!;
const time = shortest(() => void findBackbone(networks, { dna: true, rng: rng(1) }), 2);
console.log(
  `annealing, 80 concepts, 10,000 steps: ${time.toFixed(0)} ms, ${found.concepts.length} concepts kept`,
);

const [small, large] = [20, 200].map((n) => {
  const random = rng(n);
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) cells[i * n + j] = cells[j * n + i] = random();
  return shortest(() => void symmetricEigenvalues(cells, n), 20);
}) as [number, number];
console.log(
  `eigenvalues, growth from 20 to 200 nodes: x ${(large / small).toFixed(0)} (${small.toFixed(3)} ms, ${large.toFixed(1)} ms)`,
);
