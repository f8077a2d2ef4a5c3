/** Exact power by generating functions, beside looking at every coalition, and for n and 10 n members. */
import { votingPower } from '../src/decisions/power/voting-power.ts';
import { qualifiedMajority } from '../src/decisions/rules/voting-rule.ts';
import { rng } from '../src/stats/rng.ts';
import { compare, interleaved } from './timing.ts';

function weightsOf(members: number): number[] {
  const random = rng(members);
  return Array.from({ length: members }, () => 1 + Math.floor(30 * random()));
}

/** Swings of each member, coalition by coalition: 2^n of them. */
function everyCoalition(weights: readonly number[], quota: number): number[] {
  const swings = weights.map(() => 0);
  for (let coalition = 0; coalition < 2 ** weights.length; coalition++) {
    let sum = 0;
    for (const [i, weight] of weights.entries()) if ((coalition >> i) & 1) sum += weight;
    if (sum < quota) continue;
    for (const [i, weight] of weights.entries())
      if ((coalition >> i) & 1 && sum - weight < quota) swings[i]!++;
  }
  const all = swings.reduce((a, b) => a + b, 0);
  return swings.map((count) => count / all);
}

const weights = weightsOf(18);
const share = 0.65;
const quota = Math.ceil(share * weights.reduce((a, b) => a + b, 0) - 1e-9);
const ours = votingPower(qualifiedMajority(weights, share)).banzhaf;
const theirs = everyCoalition(weights, quota);
for (const [i, value] of ours.entries())
  if (Math.abs(value - theirs[i]!) > 1e-12) throw new Error(`member ${i}: ${value}, ${theirs[i]}`);

const [exact, enumerated, six, sixty] = interleaved(
  [
    () => votingPower(qualifiedMajority(weights, share)),
    () => everyCoalition(weights, quota),
    () => votingPower(qualifiedMajority(weightsOf(6), share)),
    () => votingPower(qualifiedMajority(weightsOf(60), share)),
  ],
  5,
);
compare('18 members', [enumerated!, 'every coalition'], [exact!, 'generating functions']);
console.log(
  `60 members take ${sixty!.toFixed(0)} ms, ${(sixty! / six!).toFixed(0)} times 6 members; every coalition would take 2^54 times as long`,
);
