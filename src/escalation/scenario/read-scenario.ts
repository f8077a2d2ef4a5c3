import { EntenteError } from '../../error.ts';
import { findParameter } from './find-parameter.ts';
import { MEMBER_PARAMETERS, PARAMETERS, type ParameterMeaning } from './parameter-names.ts';
import type { Change, Parameter, Party, Policy, Scenario } from './scenario.ts';
import type { ParameterFile, ScenarioFile } from './scenario-schema.ts';

/** Makes a scenario of a file whose form is right: parameters in one list, names looked up. @throws EntenteError */
export function readScenario(file: ScenarioFile, fileName: string): Scenario {
  const fail = (place: string, what: string, value: string, advice: string): never => {
    throw new EntenteError('input', `${fileName}: ${place === '' ? '' : `${place}: `}${what}`, value, advice);
  };
  const { climbing, parties } = readParties(file, fail);
  if (climbing === 0) fail('parties', 'nobody climbs', 'no climb', 'give one party a climb');
  const parameters = file.parties.flatMap((party, i) => parametersOf(party, `parties[${i}]`, fail));
  const policies = Object.entries(file.policies ?? {}).map(([name, { comment, set }]): Policy => {
    const place = `${fileName}: policies.${name}`;
    const entries = Object.entries(set).map(([path, value]) => {
      const number = findParameter(parameters, path, place);
      checkDomain(parameters[number]!, value, `policies.${name}.${path}`, fail);
      return [number, value] as const;
    });
    return { name, comment: comment ?? null, set: new Map(entries) };
  });
  const changes = readChanges(file, parameters, fileName, fail);
  const rungs = Math.max(...parties.map(({ climb }) => climb?.rungs.length ?? 0));
  return {
    name: file.name,
    comment: file.comment ?? null,
    months: file.months,
    nuclear: nuclearOf(file, rungs, fail),
    parties,
    parameters,
    numbers: new Map(parameters.map(({ path }, i) => [path, i])),
    policies,
    changes,
    claims: file.claims ?? [],
  };
}

type Fail = (place: string, what: string, value: string, advice: string) => never;
type PartyFile = ScenarioFile['parties'][number];

function readParties(
  file: ScenarioFile,
  fail: Fail,
): { readonly climbing: number; readonly parties: Party[] } {
  const [one, other] = file.parties as [PartyFile, PartyFile];
  if (one.id === other.id) fail('parties[1].id', 'an id twice', other.id, 'give each party its own');
  const parties = file.parties.map(({ id, name, role, climb }, i): Party => {
    if (climb === undefined) return { id, name, role: role ?? null, climb: null };
    const { rungs, start, beliefs, members, parameters } = climb;
    const place = `parties[${i}].climb`;
    if (start >= rungs.length)
      fail(`${place}.start`, 'no such rung', String(start), `there are rungs 0 to ${rungs.length - 1}`);
    const names = members.map(({ name }) => name);
    const twice = names.find((name, j) => names.indexOf(name) !== j);
    if (twice !== undefined) fail(`${place}.members`, 'a member twice', twice, 'give each its own name');
    const needed = beliefs === 'rising' ? (['resolve', 'resolveGrowth'] as const) : (['redLine'] as const);
    for (const key of needed)
      if (parameters[key] === undefined)
        fail(
          `${place}.parameters`,
          'missing',
          key,
          `give it, as beliefs are ${beliefs}: ${PARAMETERS[key].means}`,
        );
    const wars = [parameters.resoluteWar, parameters.irresoluteWar].filter((war) => war !== undefined);
    if (wars.length === 1)
      fail(`${place}.parameters`, 'one of two', 'resoluteWar, irresoluteWar', 'give both or neither');
    return { id, name, role: role ?? null, climb: { rungs, start, beliefs, members: names } };
  });
  return { climbing: parties.filter(({ climb }) => climb !== null).length, parties };
}

function parametersOf({ id, climb }: PartyFile, place: string, fail: Fail): Parameter[] {
  if (climb === undefined) return [];
  const own = Object.entries<ParameterMeaning>(PARAMETERS).flatMap(([name, meaning]) => {
    const given = climb.parameters[name as keyof typeof PARAMETERS];
    return given === undefined
      ? []
      : [parameterOf(`${id}.${name}`, meaning, given, `${place}.climb.parameters.${name}`, fail)];
  });
  const ofMembers = climb.members.flatMap((member, i) =>
    Object.entries<ParameterMeaning>(MEMBER_PARAMETERS).flatMap(([name, meaning]) => {
      const given = member[name as keyof typeof MEMBER_PARAMETERS];
      const at = `${place}.climb.members[${i}].${name}`;
      return given === undefined
        ? []
        : [parameterOf(`${id}.${member.name}.${name}`, meaning, given, at, fail)];
    }),
  );
  return [...own, ...ofMembers];
}

function parameterOf(
  path: string,
  { symbol, means, least, most }: ParameterMeaning,
  { value, range, source, distribution, comment }: ParameterFile,
  place: string,
  fail: Fail,
): Parameter {
  const parameter: Parameter = {
    path,
    symbol,
    means,
    value,
    range: range ?? null,
    distribution: distribution ?? 'uniform',
    source,
    comment: comment ?? null,
  };
  for (const each of [value, ...(range ?? [])])
    if (!(each >= least && each <= most)) outside(each, least, most, place, fail);
  if (range !== undefined) {
    const shown = `[${range.join(', ')}]`;
    if (!(range[0] < range[1]))
      fail(place, 'no range', shown, 'give the lower bound first, and a higher one');
    if (!(value >= range[0] && value <= range[1]))
      fail(place, 'the range excludes the value', `${value}, ${shown}`, 'widen the range or mend the value');
  }
  return parameter;
}

function outside(value: number, least: number, most: number, place: string, fail: Fail): never {
  if (least === 0 && most === 1) return fail(place, 'no chance', String(value), 'give a number from 0 to 1');
  if (least === 0) return fail(place, 'a negative rate or amount', String(value), 'give 0 or more');
  return fail(place, 'out of bounds', String(value), `give ${least} to ${most}`);
}

/** Policies and changes keep to the bounds of what they set. */
function checkDomain({ path }: Parameter, value: number, place: string, fail: Fail): void {
  const { least, most } = meaningOf(path);
  if (!(value >= least && value <= most)) outside(value, least, most, place, fail);
}

function meaningOf(path: string): ParameterMeaning {
  const name = path.split('.').at(-1)!;
  return { ...PARAMETERS, ...MEMBER_PARAMETERS }[name as 'rate'];
}

/** Adds the parameters of the changes to the list, as what they hold from some month on. */
function readChanges(file: ScenarioFile, parameters: Parameter[], fileName: string, fail: Fail): Change[] {
  const changes = (file.changes ?? []).map(({ from, set }, i): Change => {
    const pairs = Object.entries(set).map(([name, given]) => {
      const number = findParameter(parameters, name, `${fileName}: changes[${i}]`);
      const { path } = parameters[number]!;
      const place = `changes[${i}].set.${name}`;
      parameters.push(parameterOf(`${path}@${from}`, meaningOf(path), given, place, fail));
      return [number, parameters.length - 1] as const;
    });
    return { from, set: new Map(pairs) };
  });
  const months = changes.map(({ from }) => from);
  const twice = months.find((from, i) => months.indexOf(from) !== i);
  if (twice !== undefined) fail('changes', 'a month twice', String(twice), 'put its changes together');
  return changes.toSorted((a, b) => a.from - b.from);
}

function nuclearOf({ nuclear: { slider } }: ScenarioFile, rungs: number, fail: Fail): number[] {
  if (typeof slider === 'number') return Array.from({ length: rungs }, () => slider);
  if (slider.length !== rungs)
    fail('nuclear.slider', 'not one for each rung', String(slider.length), `give one number, or ${rungs}`);
  return slider;
}
