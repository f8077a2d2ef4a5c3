import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import type { Decision } from '../decision.ts';
import type { Lever } from './lever.ts';

const FORMS =
  '"move X 60", "salience X 80", "capability X 2", "drop X" or "bloc X, Y"; with several issues "move X 60 on ISSUE"';

/**
 * A lever as a person writes it. Names are without regard to case; salience is 0 to 100.
 *
 * @throws EntenteError (usage) for what is no lever, an unknown actor or dimension, or a value outside the scale
 * @example parseLever('move France 60', decision) // { kind: 'move', actor: 'France', dimension: 0, to: 60 }
 */
export function parseLever(text: string, decision: Decision): Lever {
  const [, verb = '', rest = ''] = /^\s*(\S+)\s+(.*?)\s*$/.exec(text) ?? [];
  const kind = verb.toLowerCase();
  if (kind === 'drop') return { kind, actor: actorNamed(rest, decision) };
  if (kind === 'bloc') {
    const names = rest.split(/\s*[,+]\s*/).filter((name) => name !== '');
    return { kind, actors: names.map((name) => actorNamed(name, decision)) };
  }
  const [, name = '', value = '', issue] =
    /^(.+?)\s+(?:to\s+)?(-?[\d.]+(?:e-?\d+)?)(?:\s+on\s+(.+))?$/i.exec(rest) ?? [];
  const number = Number(value);
  if (!['move', 'salience', 'capability'].includes(kind) || name === '' || !Number.isFinite(number))
    throw new EntenteError('usage', 'no such change', text, `write ${FORMS}`);
  const actor = actorNamed(name, decision);
  if (kind === 'capability') return { kind, actor, to: within(number, 0, Infinity, text) };
  const dimension = dimensionNamed(issue, decision, text);
  if (kind === 'salience') return { kind, actor, dimension, to: within(number, 0, 100, text) / 100 };
  const [low, high] = decision.scale[dimension]!;
  return { kind: 'move', actor, dimension, to: within(number, low, high, text) };
}

function actorNamed(name: string, { actors }: Decision): string {
  const found = actors.find((actor) => actor.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found.name;
  const names = actors.map((actor) => actor.name);
  const meant = nearest(name, names);
  throw new EntenteError(
    'usage',
    'no such actor',
    name,
    meant === null ? `there are: ${names.slice(0, 20).join(', ')}` : `did you mean ${meant}?`,
  );
}

function dimensionNamed(name: string | undefined, { dimensions }: Decision, text: string): number {
  if (name === undefined) {
    if (dimensions.length === 1) return 0;
    throw new EntenteError('usage', 'on which issue', text, `say "on" and one of: ${dimensions.join(', ')}`);
  }
  const at = dimensions.findIndex((dimension) => dimension.toLowerCase() === name.toLowerCase());
  if (at >= 0) return at;
  throw new EntenteError('usage', 'no such issue', name, `there are: ${dimensions.join(', ')}`);
}

function within(value: number, low: number, high: number, text: string): number {
  if (value >= low && value <= high) return value;
  const bounds = high === Infinity ? `at least ${low}` : `${low} to ${high}`;
  throw new EntenteError('usage', 'outside the scale', text, `the value must be ${bounds}`);
}
