import { EntenteError } from '../../error.ts';
import { nearest } from '../../coding/nearest.ts';
import type { Parameter } from './scenario.ts';

/**
 * The number of the parameter that a name means: its path (`alliance.cohesion`), its name or symbol alone where only one has
 * it (`cohesion`, `kappa`).
 *
 * @throws EntenteError where none or several have it, with the nearest name
 */
export function findParameter(parameters: readonly Parameter[], name: string, place: string): number {
  const path = parameters.findIndex((each) => each.path === name);
  if (path >= 0) return path;
  const base = parameters.flatMap((each, i) => (each.path.includes('@') ? [] : [{ ...each, i }]));
  const same = base.filter((each) => each.path.endsWith(`.${name}`) || each.symbol === name);
  const [only, ...more] = same.filter(({ path }) => path.split('.').length === 2);
  if (only !== undefined && more.length === 0) return only.i;
  if (same.length === 1) return same[0]!.i;
  if (same.length > 1) {
    const paths = same.slice(0, 6).map((each) => each.path);
    throw new EntenteError(
      'input',
      `${place}: several parameters have the name`,
      name,
      `say which: ${paths.join(', ')}`,
    );
  }
  const names = base.flatMap((each) => [each.path, each.path.split('.').at(-1)!, each.symbol]);
  const near = nearest(name, names);
  const advice = near === null ? `there are: ${listed(base)}` : `did you mean ${near}?`;
  throw new EntenteError('input', `${place}: unknown parameter`, name, advice);
}

function listed(parameters: readonly Parameter[]): string {
  const names = parameters.map(({ path }) => path);
  return names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')}, ...`;
}
