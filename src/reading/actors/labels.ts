import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { type Label, labelOf } from '../turns/label-of.ts';
import type { Cast } from './cast.ts';
import { type Character } from './character.ts';
import { described } from './described.ts';
import { type Description } from './description.ts';
import { describeSource } from './describe-source.ts';
import { withBrackets } from './in-brackets.ts';
import { heldBy } from './from-registry.ts';
import { whoIs } from './who-is.ts';

/**
 * Whose label a line of a transcript has: the same words are always the same speaker, whoever was spoken of in between, and what
 * stands in brackets tells more ("The Minister (Ida Brand):", "Ms Brand (Kalvonia):"). Null where it is no label, or a name
 * without brackets, which is read like any other. Cost: the label.
 *
 * @example byLabel(scene, { first: 0, last: 2 }, cast)?.name // of "The Minister (Ida Brand): Yes.": 'Ida Brand'
 */
export function byLabel(scene: Scene, { first, last }: TokenRange, cast: Cast): Character | null {
  const label = labelAt(scene, { first, last });
  if (label === null) return null;
  const known = cast.labels.get(label.key);
  if (known !== undefined) return known;
  const description = introduced(scene, { first, last }, label.from - 1, cast);
  if (description === null) return null;
  const [one, other] = whoIs(cast, description).characters;
  if (one === undefined || other !== undefined) return null;
  cast.labels.set(label.key, one);
  return one;
}

/** The label of a line, where a range is that. */
function labelAt(scene: Scene, { first, last }: TokenRange): Label | null {
  if ((first !== 0 && scene.tokens[0]!.text !== '[') || !/^[:([]$/.test(scene.tokens[last]?.text ?? ''))
    return null;
  const label = labelOf(scene);
  return label?.name?.first === first && label.name.last === last ? label : null;
}

/** What label and brackets tell together; null where a name stands alone. */
function introduced(scene: Scene, name: TokenRange, colon: number, cast: Cast): Description | null {
  const { tokens } = scene;
  const bare = described(tokens, name, cast.registry);
  const own = withBrackets(scene, name, bare, cast.registry);
  const told =
    colon - name.last > 2
      ? describeSource(tokens, { first: name.last + 1, last: colon - 1 }, cast.registry)
      : null;
  const held = bare.office !== null && bare.name === null && bare.person === null;
  if (told === null && !held) return null;
  const isNamed = held && told !== null && (told.person !== null || told.name?.includes(' ') === true);
  const office = own.office ?? told?.office ?? null;
  const alone = held && told === null && own.actors.length === 0 ? heldBy(cast, own.office!) : null;
  // In another country’s parliament "The Prime Minister" is not the one whom the registry knows.
  const holder = alone !== null && isFromElsewhere(cast, alone) ? null : alone;
  return {
    ...own,
    person: own.person ?? (isNamed ? told.person : null) ?? holder,
    name: own.name ?? (isNamed ? told.name : null),
    office,
    commits: own.commits && (own.office !== null || (told?.commits ?? true)),
    actors: own.actors.length > 0 ? own.actors : isNamed ? [] : (told?.actors ?? []),
    gender: own.gender ?? told?.gender ?? null,
    definite: own.definite || own.name === null,
    unnamed: false,
  };
}

const isFromElsewhere = ({ firm, home, registry }: Cast, person: string): boolean =>
  firm && home !== null && registry.actors.get(person)!.offices.every(({ of }) => of !== home);

/** The surnames of those who have turns, in lower case: who they are their labels tell. */
export const labelledNames = (
  turns: readonly ({ readonly label: Label | null } | null)[],
): ReadonlySet<string> =>
  new Set(turns.flatMap((turn) => (turn === null || turn.label === null ? [] : [turn.label.surname])));
