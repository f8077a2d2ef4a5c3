import { EntenteError } from '../../error.ts';
import { findParameter, type Policy, type Scenario } from '../../escalation/scenario/index.ts';
import { nearest } from '../../coding/nearest.ts';
import {
  type DrawSummary,
  type Moved,
  parseClaim,
  type Region,
  regionOf,
  uncertainOf,
  type Varied,
  vary,
} from '../../escalation/uncertainty/index.ts';

export interface AskOptions {
  readonly claim: readonly string[];
  readonly over?: string;
  readonly vary: readonly string[];
  readonly compare?: string;
}

/** What the command was asked besides the chances. Names are looked up at once, before anything long begins. */
export function asked(
  scenario: Scenario,
  options: AskOptions,
): { regions(draws: DrawSummary | null): Region[]; varied(): Varied[] } {
  const claims = (options.claim.length > 0 ? options.claim : scenario.claims).map(parseClaim);
  if (options.over !== undefined && claims.length === 0)
    throw new EntenteError('usage', 'no claim', `--over ${options.over}`, 'add one: --claim "war < .1"');
  const named = options.over === undefined ? null : namedAxes(scenario, options.over);
  if (named === null && options.claim.length > 0 && uncertainOf(scenario).length < 2) {
    const advice = 'name two parameters: --over kappa=0:6,cohesion=0:1';
    throw new EntenteError('usage', 'no plane for a claim', options.claim[0]!, advice);
  }
  const moved = options.vary.map((each) => movedOf(scenario, each, '--vary'));
  return {
    regions(draws) {
      const axes = named ?? likelyAxes(scenario, draws);
      return axes === null ? [] : claims.map((claim) => regionOf(scenario, claim, ...axes));
    },
    varied: () => moved.map((each) => vary(scenario, each)),
  };
}

/** Two named policies, or each two; none where there are fewer. */
export function pairsOf(
  scenario: Scenario,
  compare: string | undefined,
): (readonly [Policy, Policy] | null)[] {
  const { policies } = scenario;
  if (compare === undefined) {
    const pairs = policies.flatMap((one, i) => policies.slice(i + 1).map((other) => [one, other] as const));
    return pairs.length === 0 ? [null] : pairs;
  }
  const names = compare.split(',').map((name) => name.trim());
  if (names.length !== 2)
    throw new EntenteError(
      'usage',
      'not two policies',
      compare,
      'write it as --compare "one policy,another"',
    );
  const [one, other] = names.map((name) => policyNamed(policies, name));
  return [[one!, other!]];
}

function policyNamed(policies: readonly Policy[], name: string): Policy {
  const found = policies.find((policy) => policy.name === name);
  if (found !== undefined) return found;
  const names = policies.map((policy) => policy.name);
  const near = nearest(name, names);
  const known = names.length === 0 ? 'the scenario has no policies' : `there are: ${names.join(', ')}`;
  throw new EntenteError('usage', 'unknown policy', name, near === null ? known : `did you mean ${near}?`);
}

function namedAxes(scenario: Scenario, over: string): readonly [Moved, Moved] {
  const names = over.split(',');
  if (names.length !== 2)
    throw new EntenteError('usage', 'not two parameters', over, 'write it as --over kappa,cohesion');
  const [x, y] = names.map((name) => movedOf(scenario, name.trim(), '--over'));
  if (x!.number === y!.number) throw new EntenteError('usage', 'one parameter twice', over, 'name two');
  return [x!, y!];
}

/** The two that matter most for war over the draws, else the first two with a range; null where there are no two. */
function likelyAxes(scenario: Scenario, draws: DrawSummary | null): readonly [Moved, Moved] | null {
  const ranked = draws?.sensitivity?.fighting.map(({ parameter }) => scenario.numbers.get(parameter)!);
  const [x, y] = ranked ?? uncertainOf(scenario);
  if (x === undefined || y === undefined) return null;
  return [overRange(scenario, x), overRange(scenario, y)];
}

function overRange({ parameters }: Scenario, number: number): Moved {
  const [low, high] = parameters[number]!.range!;
  return { number, low, high };
}

/** `kappa`, or `kappa=0:6`. */
function movedOf(scenario: Scenario, written: string, option: string): Moved {
  const [name, bounds, ...more] = written.split('=').map((part) => part.trim());
  const number = findParameter(scenario.parameters, name!, option);
  const { path, range } = scenario.parameters[number]!;
  if (bounds === undefined) {
    if (range !== null) return overRange(scenario, number);
    throw new EntenteError('usage', `${option}: no range`, path, `say from where to where: ${name}=0:1`);
  }
  const [low, high, ...rest] = bounds
    .split(':')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (
    more.length > 0 ||
    rest.length > 0 ||
    !(low! < high!) ||
    !Number.isFinite(low) ||
    !Number.isFinite(high)
  )
    throw new EntenteError(
      'usage',
      `${option}: no range`,
      written,
      `write it as ${name}=0:1, the lower bound first`,
    );
  return { number, low: low!, high: high! };
}
