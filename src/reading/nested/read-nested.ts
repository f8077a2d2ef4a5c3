import type { Codebook } from '../../coding/codebook.ts';
import type { Cast } from '../actors/cast.ts';
import type { Attribution, Speaker } from '../attribution.ts';
import type { Topic } from '../issues/issue-around.ts';
import type { Stretch } from '../issues/issue-of-attribution.ts';
import { issueNear } from '../issue-near.ts';
import { othersClauses } from '../issues/others-clauses.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { contentSpans, spanAt, startOf } from '../spans-of.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isSilent, nobodyDoes, voicesOf } from '../unsaid-of.ts';
import { type Found, findNested } from './find-nested.ts';
import { isOwn } from './is-own.ts';
import { nestedSpeakers } from './nested-speakers.ts';

/** An attribution within whose contents to look. */
export interface Outer {
  readonly scene: Scene;
  readonly selected: Selected;
  readonly speakers: readonly Speaker[];
  /** Its contents by the paragraph that they stand in, in the order of the text. */
  readonly contents: readonly { readonly scene: Scene; readonly content: readonly TokenRange[] }[];
}

/** What others say within what somebody says. */
export interface Nested {
  readonly attributions: readonly Attribution[];
  /** Where it tells what others say or want, so that the outer speaker's stance does not follow: "said that B wants troops". */
  readonly clauses: readonly Stretch[];
}

/** What nested attributions are read with. */
export interface NestedContext {
  readonly text: string;
  readonly cast: Cast;
  readonly codebook: Codebook | null;
  readonly topic: Topic;
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** Which reader found the outer ones. */
  readonly reader: string;
}

/**
 * What others say or want by the words of whom an attribution reports ("A said that B wants ..."): one level deep, in the
 * order of the text. Of the speaker's own position there is none (`isOwn`). Confidence is that of the outer one times the
 * strength of the rule for the inner one.
 */
export function readNested(
  outer: Outer,
  { text, cast, codebook, topic, paragraph, reader }: NestedContext,
): Nested {
  const attributions: Attribution[] = [];
  const clauses: Stretch[] = [];
  for (const { scene, content } of outer.contents) {
    for (const each of findNested(scene, content)) {
      // All of a transcript's line is spoken, without quotation marks.
      const found = outer.selected.frame === 'layout' ? { ...each, spoken: true } : each;
      if (!hangsOn(outer.selected, content, found)) continue;
      if (isOwn(outer.scene, outer.selected, outer.speakers, scene, found)) continue;
      const speakers = nestedSpeakers(scene, found, cast, outer.speakers, content);
      if (speakers.some((speaker) => isBody(speaker, outer.speakers))) continue;
      const [speaker, ...others] = speakers;
      const spans = {
        source: spanAt(text, scene, found.source),
        cue: spanAt(text, scene, found.cue),
        content: contentSpans(text, scene, found.content),
      };
      const theirs =
        codebook === null
          ? []
          : othersClauses(scene, found.content, voicesOf(scene, found, speakers), cast.registry);
      if (isClause(outer.selected, found))
        clauses.push({ start: spans.source.start, end: spans.content.at(-1)!.end });
      attributions.push({
        ...spans,
        kind: found.kind,
        voice: 'reported',
        confidence: outer.selected.strength * found.strength,
        reader,
        speaker: speaker ?? null,
        ...(others.length > 0 ? { alsoSpeakers: others } : {}),
        ...issueNear(text, spans, codebook, { ...topic }, paragraph, {
          others: theirs,
          nobody: nobodyDoes(scene, found),
          silent: isSilent(scene, found),
        }),
      });
    }
  }
  return { attributions: attributions.toSorted((a, b) => startOf(a) - startOf(b)), clauses };
}

/** The country or organisation itself that the outer speaker speaks for. */
const isBody = ({ actor, name, office }: Speaker, outer: readonly Speaker[]): boolean =>
  actor !== null && name === null && office === null && outer.some((speaker) => speaker.actor === actor);

/**
 * What follows a thing, not a clause ("rejects the plan that ..."), is the outer one's only where it is told of the thing itself: "B's
 * demand", "criticised B for saying".
 */
function hangsOn({ frame }: Selected, content: readonly TokenRange[], { source, group }: Found): boolean {
  if (!THING.test(frame) || group === null) return true;
  return content.some(({ first }) => source.first <= first + 1 && source.first >= first);
}

const THING = /^(?:object|to|gerund|position|prep:.*)$/;

/** "Rejects B's demand for troops" does say where the outer speaker stands, "said that B demands troops" does not. */
function isClause({ frame }: Selected, { source, cue, group, lemma }: Found): boolean {
  return !THING.test(frame) && (lemma === 'according' || (group !== null && source.first < cue.first));
}
