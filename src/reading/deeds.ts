import type { Codebook } from '../coding/codebook.ts';
import { actorMentions } from './actors/actor-mentions.ts';
import type { Author } from './actors/author-of.ts';
import type { Cast } from './actors/cast.ts';
import { speakersWithin } from './actors/cast.ts';
import { described } from './actors/described.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { type Deed, deedIn } from './author/deed-in.ts';
import { issueNear } from './issue-near.ts';
import type { Topic } from './issues/issue-around.ts';
import type { Scene } from './parse/scene.ts';
import { rangeAt, spanAt } from './spans-of.ts';

/** What a sentence that nobody is reported to say is read with. */
export interface DeedContext {
  readonly text: string;
  readonly codebook: Codebook;
  readonly topic: Topic;
  readonly paragraph: number;
  readonly cast: Cast;
  readonly author: Author;
  /** The author argues: only what people in office do is theirs. */
  readonly opinion: boolean;
}

/** Whose decisions are a country’s: what "the Kalvonian left" does is not. */
const BODIES =
  /^(?:government|cabinet|ministry|department|chancellery|treasury|presidency|secretariat|council|staff|delegation|mission|embassy|colleague|counterpart|side|summit|meeting|alliance|pact|union|bloc|league|association|organisation|organization)$/;

/**
 * The author’s sentence of what another decides on an issue ("Kalvonia will not replace its battalion") as theirs: who, the verb,
 * what. Any other comes back as it is. Cost: the sentence.
 */
export function asDeed(scene: Scene, own: Attribution, context: DeedContext): Attribution {
  const deed = deedIn(scene, rangeAt(scene, own.content[0]!));
  if (deed === null) return own;
  const speakers = whoDoes(scene, deed, context);
  const [speaker, ...others] = speakers;
  if (speaker === undefined || speakers.some(({ actor }) => actor === null)) return own;
  // Of several who issue a text one alone may stand elsewhere.
  const issuers = context.author.speakers.map(({ actor }) => actor);
  if (speakers.some(({ actor }) => issuers.includes(actor)) && issuers.length <= speakers.length) return own;
  const { text, codebook, topic, paragraph } = context;
  const spans = {
    source: spanAt(text, scene, deed.subject),
    cue: spanAt(text, scene, deed.cue),
    content: [spanAt(text, scene, deed.content)],
  };
  const unsaid = { others: [], nobody: false, silent: false };
  const near = issueNear(text, spans, codebook, topic, paragraph, unsaid);
  return {
    ...own,
    ...spans,
    voice: 'reported',
    speaker,
    ...(others.length > 0 ? { alsoSpeakers: others } : {}),
    stance: near.issue?.id === own.issue?.id ? near.stance : own.stance,
  };
}

/** Of a pronoun whom it meant where it stood. */
function whoDoes(
  { tokens }: Scene,
  { subject, tense }: Deed,
  { cast, opinion, author }: DeedContext,
): readonly Speaker[] {
  const { tag, lower } = tokens[subject.first]!;
  const issued = author.speakers.some(({ actor }) => actor !== null);
  if (tag === 'PRON' && subject.last - subject.first === 1) {
    return (opinion && tense !== 'ahead') || issued || !/^(?:he|she|it|they)$/.test(lower)
      ? []
      : (cast.subjects.get(subject.first) ?? []);
  }
  const last = tokens[subject.last - 1]!;
  const [name] = actorMentions(last.text, 0, cast.registry);
  const isPeople = name?.role === 'demonym';
  if (isPeople && !last.lower.endsWith('s')) return [];
  const description = described(tokens, subject, cast.registry);
  const { office, noun } = description;
  if (office === null && noun !== null && !BODIES.test(noun) && !isPeople) return [];
  // Who argues tells facts of others, too; who writes for an actor tells apart what they do.
  if (opinion && !issued && office === null && (tense === 'done' || name?.role === 'alias')) return [];
  return speakersWithin(cast, description);
}
