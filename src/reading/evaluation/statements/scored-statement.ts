import type { Voice } from '../../../coding/statement.ts';
import type { Attribution, Speaker } from '../../attribution.ts';
import type { MarkedPlaces } from '../marked.ts';
import type { MarkedStatement } from './marked-text.ts';

/** A statement as it is scored, whoever found it: a reader or a person. */
export interface ScoredStatement extends MarkedPlaces {
  readonly voice: Voice;
  /** In order of id, each once. */
  readonly actors: readonly string[];
  readonly issue: string | null;
  /** -1..1 */
  readonly stance: number | null;
  /** Reported by the speaker of another statement. */
  readonly nested: boolean;
}

/** What a reader found, the nested ones among the rest; those less sure than `least` are left out with what they hold. */
export function readStatements(attributions: readonly Attribution[], least: number): ScoredStatement[] {
  return attributions
    .filter(({ confidence }) => confidence >= least)
    .flatMap((each) => [
      fromAttribution(each, false),
      ...(each.nested ?? []).map((inner) => fromAttribution(inner, true)),
    ]);
}

/** What a person marked. */
export const markedStatements = (statements: readonly MarkedStatement[]): ScoredStatement[] =>
  statements.map((each) => {
    const { voice, issue, stance } = each;
    return {
      ...placesOf(each),
      voice,
      issue,
      stance,
      actors: sorted(each.actors),
      nested: each.within !== null,
    };
  });

function fromAttribution(each: Attribution, nested: boolean): ScoredStatement {
  const speakers: readonly (Speaker | null)[] = [each.speaker, ...(each.alsoSpeakers ?? [])];
  const { voice, stance } = each;
  return {
    ...placesOf(each),
    voice,
    stance,
    nested,
    actors: sorted(speakers.flatMap((speaker) => speaker?.actor ?? [])),
    issue: each.issue?.id ?? null,
  };
}

const placesOf = ({
  source,
  cue,
  content,
}: Pick<Attribution, 'source' | 'cue' | 'content'>): MarkedPlaces => ({
  source: source === null ? [] : [source],
  cue: cue === null ? [] : [cue],
  content,
});

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
