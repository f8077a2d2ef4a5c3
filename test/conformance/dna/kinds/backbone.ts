import {
  conceptNetworks,
  evaluateBackbone,
  findBackbone,
  nestedBackbone,
} from '../../../../src/networks/backbone/index.ts';
import { rng } from '../../../../src/stats/rng.ts';
import type { Check } from '../../check.ts';
import { near } from '../cells.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';

/** Losses are sums over spectra, compared as such: 1e-7 of the value, or 1e-12 where it is 0. */
const same = (a: number, b: number) => near(a, b, 1e-7, 1e-12);

async function networksOf(entry: Entry, sample: Sample) {
  const { mode: _mode, isolates: _isolates, ...options } = networkOptions(entry);
  return conceptNetworks(await sample.tableOf(entry), options);
}

/** The order in which concepts are taken out, and the losses at each step. */
export async function* nested(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const networks = await networksOf(entry, sample);
  const all = new Uint8Array(networks.concepts.length).fill(1);
  const theirs = csvCells(await sample.read(entry.file)).slice(1);
  const ours = nestedBackbone(networks, { dna: true }).flatMap(
    ({ concepts, backbone, redundant, statements }) =>
      concepts.map((concept) => ({ concept, backbone, redundant, statements })),
  );
  const at = theirs.findIndex(([, concept, backbone, redundant, statements], step) => {
    const one = ours[step];
    return (
      one === undefined ||
      one.concept !== concept ||
      !same(one.backbone, Number(backbone)) ||
      !same(one.redundant, Number(redundant)) ||
      one.statements !== Number(statements)
    );
  });
  const counted = entry.numStatementsFull ?? networks.statements(all);
  const ok = at < 0 && ours.length === theirs.length && networks.statements(all) === counted;
  const detail = `step ${at + 1}: ${JSON.stringify(ours[at])}, reference ${theirs[at]?.join()}`;
  yield { what: entry.file, ok, ...(ok ? {} : { detail }) };
}

/** The two losses of many sets of concepts, with several penalties. */
export async function* evaluated(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const networks = await networksOf(entry, sample);
  let checked = 0;
  for (const [p, set, backbone, redundant] of csvCells(await sample.read(entry.file)).slice(1)) {
    const ours = evaluateBackbone(networks, set!.split('|'), { penalty: Number(p), dna: true });
    if (!same(ours.backbone, Number(backbone)) || !same(ours.redundant, Number(redundant))) {
      const detail = `p ${p}, ${set}: ${ours.backbone} ${ours.redundant}, reference ${backbone} ${redundant}`;
      yield { what: entry.file, ok: false, detail };
      return;
    }
    checked++;
  }
  yield { what: entry.file, ok: checked > 0, detail: `${checked} sets` };
}

/**
 * DNA's annealing has no seed, and the losses that it reports are those of the last set visited: what can be compared is that
 * ours loses no more than the best set it returned.
 */
export async function* annealing(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const networks = await networksOf(entry, sample);
  for (const [run, method, p, , size, backbone] of csvCells(await sample.read(entry.file)).slice(1)) {
    const theirs = backbone!.split('|');
    const penalty = method === 'fixed' ? 0 : Number(p);
    const ours = findBackbone(networks, {
      size: method === 'fixed' ? Number(size) : null,
      penalty,
      dna: true,
      rng: rng(1),
    });
    // Evaluating takes the whole of a penalty; annealing all of it.
    const loss = evaluateBackbone(networks, theirs, { dna: true }).backbone;
    const reached =
      loss * Math.exp((-penalty * (networks.concepts.length - theirs.length)) / networks.concepts.length);
    const ok = ours !== null && ours.penalised <= reached + 1e-9;
    yield { what: `${entry.file}, run ${run} (${method})`, ok, detail: `${ours?.penalised}, DNA ${reached}` };
  }
}
