import { EntenteError } from '../error.ts';
import type { Decision } from './decision.ts';

/** As many actors as a decision may have: a turn of the slowest model costs the cube of them. */
export const MOST_ACTORS = 1000;
/** Positions and capabilities beyond this lose themselves in sums and squares. */
const LARGEST = 1e100;

/**
 * Refuses what no model can answer, and a decision on which all agree already.
 *
 * @param fileName for the message
 * @throws EntenteError for fewer than two actors or more than 1,000, a name there twice, a capability below 0, a salience
 *   outside 0..1, a position outside the scale, a number that is none; where nobody has capability, or nobody cares; where
 *   all positions are equal
 */
export function checkDecision(decision: Decision, fileName: string): void {
  const { actors, dimensions, scale } = decision;
  checkNumber(actors.length, fileName);
  const names = new Set<string>();
  for (const { name, capability, position, salience } of actors) {
    const refuse = (what: string, value: string | number, advice: string): never => {
      throw new EntenteError('input', `${fileName}: ${what} of ${name}`, String(value), advice);
    };
    if (names.has(name)) throw twice(name, fileName);
    names.add(name);
    if (!(capability >= 0 && capability < Infinity))
      refuse('capability', capability, 'it must be a number of at least 0');
    if (capability > LARGEST)
      refuse('capability', capability, `it must be at most ${LARGEST}; take a larger unit`);
    for (const [d, [low, high]] of scale.entries()) {
      const on = dimensions.length === 1 ? '' : ` on ${dimensions[d]}`;
      const [x, s] = [position[d], salience[d]];
      if (x === undefined || s === undefined) refuse('no position or salience', dimensions[d]!, 'give both');
      if (Math.abs(x!) > LARGEST) refuse(`position${on}`, x!, `it must be at most ${LARGEST} either way`);
      if (!(x! >= low && x! <= high))
        refuse(`position${on}`, x!, `it must lie on the scale, ${low} to ${high}`);
      if (!(s! >= 0 && s! <= 1)) refuse(`salience${on}`, s!, 'it must be 0 to 1');
    }
  }
  if (actors.every(({ capability }) => capability === 0))
    throw new EntenteError('input', 'nobody has any capability', fileName, 'give somebody more than 0');
  for (const [d, dimension] of dimensions.entries()) {
    // Where somebody says what holds if nothing is decided, that goes on.
    if (
      decision.reference[d] == null &&
      !actors.some(({ capability, salience }) => capability * salience[d]! > 0)
    )
      throw new EntenteError(
        'input',
        `${fileName}: nobody with capability cares`,
        dimension,
        'give somebody with capability a salience above 0',
      );
  }
  const first = actors[0]!.position;
  if (actors.every(({ position }) => position.every((x, d) => x === first[d])))
    throw new EntenteError(
      'input',
      `${fileName}: all positions are equal`,
      first.join(', '),
      'there is nothing to decide: check the positions',
    );
}

/** @throws EntenteError for fewer than two actors or more than 1,000 */
export function checkNumber(actors: number, fileName: string): void {
  if (actors < 2)
    throw new EntenteError('input', `${fileName}: too few actors`, String(actors), 'a decision takes two');
  if (actors > MOST_ACTORS)
    throw new EntenteError(
      'input',
      `${fileName}: too many actors`,
      String(actors),
      `at most ${MOST_ACTORS} can be computed; join those who stand alike`,
    );
}

function twice(name: string, fileName: string): EntenteError {
  return new EntenteError('input', `${fileName}: actor named twice`, name, 'give each a name of its own');
}
