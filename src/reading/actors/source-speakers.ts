import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { behalfAround } from './behalf.ts';
import { type Cast, remember, speakersOf } from './cast.ts';
import { type Character, characterOf, speakersFrom } from './character.ts';
import { described } from './described.ts';
import type { Description } from './description.ts';
import { asTheyWere } from './earlier.ts';
import { byLabel } from './labels.ts';
import { withBrackets } from './in-brackets.ts';
import { asHeld } from './left-office.ts';
import { partsOf } from './parts-of.ts';
import { quotedPronoun } from './quoted-pronoun.ts';
import { seated } from './seated.ts';
import { sourcePhrase, whoseOf } from './source-phrase.ts';
import { isAnswer, isNobodysLabel } from './turns.ts';

export function sourceSpeakers(
  scene: Scene,
  source: TokenRange,
  somebody: Uint8Array,
  cast: Cast,
): Speaker[] {
  const behalf = behalfAround(scene, source, cast.registry);
  const quoted = scene.quote[source.first]! >= 0;
  if (isNobodysLabel(scene, source)) return [];
  if (isAnswer(scene, source)) return cast.self === null ? [] : speakersFrom(cast.self, null);
  const labelled = byLabel(scene, source, cast);
  if (labelled !== null) {
    remember(cast, labelled, true);
    return speakersFrom(labelled, null);
  }
  const whose = whoseOf(scene, source);
  if (whose !== null) return whoseSpeakers(scene, source, whose, somebody, cast);
  const range = ownWe(scene, source, cast) ?? sourcePhrase(scene, source, somebody);
  const holder = whoseHolder(scene, range, somebody);
  if (holder !== null) return whoseSpeakers(scene, holder.source, holder.whose, somebody, cast);
  const before = cast.characters.length;
  const speakers = partsOf(scene.tokens, range).flatMap((part) => {
    const description = asHeld(
      scene,
      part,
      withBrackets(scene, part, described(scene.tokens, part, cast.registry), cast.registry),
    );
    if (quoted && description.pronoun !== null)
      return quotedPronoun(scene, source, description.pronoun, cast);
    const found = speakersOf(cast, behalf === null ? description : { ...description, behalf });
    return found.some(({ actor }) => actor !== null) ? found : seated(scene, part, description, cast, found);
  });
  if (speakers.length > 1 && before >= 0) group(cast, cast.characters.slice(-speakers.length), true);
  return [...asTheyWere(scene, source, range, speakers)];
}

/** How many tokens "whose deputy prime minister" may have. */
const WHOSE = 5;

/** "We, Ida Brand and Max Roth, agree": those who sign, whose names say nothing more. */
const ownWe = ({ tokens }: Scene, { first, last }: TokenRange, { self }: Cast): TokenRange | null =>
  self !== null && last - first > 1 && tokens[first]!.lower === 'we' && tokens[first + 1]!.text === ','
    ? { first, last: first + 1 }
    : null;

/** "Kalvonia, whose negotiators said", "Kalvonia, whose claim": who the negotiators are, or Kalvonia. */
function whoseSpeakers(
  scene: Scene,
  source: TokenRange,
  whose: TokenRange,
  somebody: Uint8Array,
  cast: Cast,
): Speaker[] {
  const owner = ownerIn(scene, whose, cast);
  for (let i = source.first + 1; i < source.last; i++)
    if (somebody[i] === 1) {
      const rest = described(scene.tokens, { first: source.first + 1, last: source.last }, cast.registry);
      return speakersOf(cast, { ...rest, owner, unnamed: false, definite: true }, false);
    }
  return speakersOf(cast, owner);
}

/** "Kalvonia, whose president, [Ida Brand], came, wants": the holder as "whose president, Ida Brand". */
function whoseHolder(
  scene: Scene,
  { first, last }: TokenRange,
  somebody: Uint8Array,
): { source: TokenRange; whose: TokenRange } | null {
  const { tokens } = scene;
  if (tokens[first]!.tag !== 'PROPN') return null;
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (noun < 1 || somebody[noun] !== 1) return null;
  let at = noun - 1;
  while (at > noun - WHOSE && at > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]!.tag)) at--;
  if (tokens[at]?.lower !== 'whose') return null;
  const source = { first: at, last };
  const whose = whoseOf(scene, source);
  return whose === null ? null : { source, whose };
}

/** "A relief for Kalvonia, whose minister": the name that stands last, where the whole phrase names nobody. */
function ownerIn({ tokens }: Scene, whose: TokenRange, { registry }: Cast): Description {
  const whole = described(tokens, whose, registry);
  if (whole.actors.length > 0 || whole.name !== null || whole.office !== null) return whole;
  let first = whose.last;
  while (first > whose.first && tokens[first - 1]!.tag === 'PROPN') first--;
  return first < whose.last ? described(tokens, { first, last: whose.last }, registry) : whole;
}

/** "Arel and Brandis": both, whom "they" may mean. */
export function group(cast: Cast, members: readonly Character[], subject: boolean): void {
  const alone = members.flatMap((each) => (each.members.length > 0 ? each.members : [each]));
  remember(cast, characterOf({ kind: 'many', members: [...new Set(alone)] }), subject);
}
