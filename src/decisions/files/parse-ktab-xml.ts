import { readNumber } from '../../coding/cells.ts';
import { excerpt } from '../../coding/problems.ts';
import { EntenteError } from '../../error.ts';
import { checkDecision, checkNumber } from '../check-decision.ts';
import type { Decision, DecisionActor } from '../decision.ts';
import type { ModelSettings } from '../forecast.ts';
import { pointRanges } from '../ranges.ts';
import { type SmpOptions, smpSettings } from '../smp/options.ts';
import type { DecisionFile } from './decision-file.ts';

/** An element of a file that was read before (`xmlTree`). */
export interface ScenarioElement {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly children: readonly ScenarioElement[];
}

/** Positions and saliences of KTAB go from 0 to 100. */
const MOST = 100;
/** Shares may add up to this much more than 1, by rounding. */
const SLACK = 1e-10;

/** KTAB's names of options, with ours and with values that are written otherwise. */
const parameters: Readonly<
  Record<string, { key: keyof SmpOptions; values?: Readonly<Record<string, string>> }>
> = {
  VictoryProbModel: { key: 'victoryProbModel' },
  PCEModel: { key: 'pceModel' },
  StateTransitions: { key: 'stateTransitions' },
  VotingRule: { key: 'votingRule', values: { Proportional: 'Prop' } },
  BigRAdjust: { key: 'bigRAdjust', values: { No: 'None' } },
  BigRRange: { key: 'bigRRange' },
  ThirdPartyCommit: {
    key: 'thirdPartyCommit',
    values: { No: 'NoCommit', Semi: 'SemiCommit', Full: 'FullCommit' },
  },
  InterVecBrgn: { key: 'interVecBrgn' },
  BargnModel: { key: 'bargnModel' },
};

/**
 * Reads a scenario of KTAB: dimensions, actors, options of the model (`settings`) and how ideals follow positions. Its seed is
 * left aside, for KTAB itself does not repeat what it draws.
 *
 * @param scenario its outermost element
 * @throws EntenteError naming the first thing wrong with its line
 */
export function parseKtabXml(scenario: ScenarioElement, fileName: string): DecisionFile {
  const { refuse, only, number } = readerOf(fileName);
  if (scenario.name !== 'Scenario')
    refuse(scenario, 'no scenario of KTAB', `<${scenario.name}>`, 'it must begin with <Scenario>');
  const dimensions = only(scenario, 'Dimensions').children.map(({ text }) => text);
  const elements = only(scenario, 'Actors').children.filter(({ name }) => name === 'Actor');
  if (dimensions.length === 0) refuse(scenario, 'no dimensions', '<Dimensions>', 'name one with <dName>');
  checkNumber(elements.length, fileName);
  const vector = (actor: ScenarioElement, of: string, item: string) => {
    const parent = only(actor, of);
    const items = parent.children.filter(({ name }) => name === item);
    if (items.length !== dimensions.length) {
      const value = `${items.length} <${item}> instead of ${dimensions.length}`;
      refuse(
        parent,
        'a dimension is missing or too many',
        value,
        `give one for each of ${dimensions.join(', ')}`,
      );
    }
    return items.map((element) => number(element, of.toLowerCase(), MOST));
  };
  const names = new Map<string, ScenarioElement>();
  const actors = elements.map((element): DecisionActor => {
    const name = only(element, 'name').text;
    const before = names.get(name);
    if (name === '') refuse(element, 'an actor without a name', '<name>', 'name it');
    if (before !== undefined)
      refuse(
        element,
        'actor named twice',
        name,
        `it is on line ${before.line} too; give each a name of its own`,
      );
    names.set(name, element);
    return {
      name,
      capability: number(only(element, 'capability'), 'capability', Infinity),
      position: vector(element, 'Position', 'dCoord'),
      salience: vector(element, 'Salience', 'dSal').map((s) => s / MOST),
    };
  });
  const decision: Decision = {
    dimensions,
    actors: withIdeals(actors, scenario, fileName),
    scale: dimensions.map(() => [0, MOST]),
    reference: dimensions.map(() => null),
  };
  checkDecision(decision, fileName);
  return { decision, ranges: pointRanges(decision), settings: settingsOf(scenario, fileName), notes: [] };
}

function readerOf(fileName: string) {
  const refuse = (element: ScenarioElement, what: string, value: string, advice: string): never => {
    throw new EntenteError('input', `${fileName}:${element.line}: ${what}`, excerpt(value), advice);
  };
  const only = (parent: ScenarioElement, name: string): ScenarioElement => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1)
      refuse(
        parent,
        `${found.length === 0 ? 'no' : 'more than one'} <${name}>`,
        `<${parent.name}>`,
        'give one',
      );
    return found[0]!;
  };
  const number = (element: ScenarioElement, what: string, most: number): number => {
    const value = readNumber(element.text);
    if (value === null || value < 0 || value > most) {
      const range = most === Infinity ? 'at least 0' : `0 to ${most}`;
      return refuse(element, `${what} out of range`, element.text, `it must be a number, ${range}`);
    }
    return value;
  };
  return { refuse, only, number };
}

/** Each pair overrides what without it would be: an ideal that is the actor's own position. */
function withIdeals(
  actors: readonly DecisionActor[],
  scenario: ScenarioElement,
  fileName: string,
): DecisionActor[] {
  const { refuse, only, number } = readerOf(fileName);
  const adjustment = scenario.children.find(({ name }) => name === 'IdealAdjustment');
  const shares = new Map<string, Map<string, number>>();
  const known = new Set(actors.map(({ name }) => name));
  for (const pair of adjustment?.children ?? []) {
    const [adjusting, reference] = [only(pair, 'adjustingIdeal'), only(pair, 'referencePos')];
    for (const element of [adjusting, reference])
      if (!known.has(element.text)) refuse(element, 'unknown actor', element.text, 'name one of <Actors>');
    const row = shares.get(adjusting.text) ?? new Map([[adjusting.text, 1]]);
    row.set(reference.text, number(only(pair, 'adjust'), 'share of an ideal', 1));
    shares.set(adjusting.text, row);
  }
  for (const [name, row] of shares) {
    const sum = [...row.values()].reduce((total, share) => total + share, 0);
    if (sum > 1 + SLACK) {
      const advice = 'at most 1; the share of its own position is 1 unless a pair says otherwise';
      refuse(adjustment!, `shares of the ideal of ${name} add up to more than 1`, String(sum), advice);
    }
  }
  return actors.map((actor) => {
    const row = shares.get(actor.name);
    return row === undefined ? actor : { ...actor, idealFrom: Object.fromEntries(row) };
  });
}

function settingsOf(scenario: ScenarioElement, fileName: string): ModelSettings {
  const { refuse } = readerOf(fileName);
  const told = scenario.children.find(({ name }) => name === 'ModelParameters')?.children ?? [];
  return Object.fromEntries(
    told.map((element) => {
      const { name, text } = element;
      const parameter = parameters[name];
      if (parameter === undefined) {
        const advice = `there are: ${Object.keys(parameters).join(', ')}`;
        return refuse(element, 'unknown parameter', `<${name}>`, advice);
      }
      const { key, values } = parameter;
      const value = values?.[text] ?? text;
      const setting = smpSettings[key];
      if (setting.kind === 'choice' && !setting.values.includes(value))
        refuse(element, `no such ${name}`, text, `it may be: ${setting.values.join(', ')}`);
      return [key, value];
    }),
  );
}
