import { isMisread, readStance } from '../../coding/cells.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Statement } from '../../coding/statement.ts';
import { EntenteError } from '../../error.ts';
import type { Store } from '../../store/index.ts';
import { placeMeant } from './claim-meant.ts';
import { documentIn } from './claims-in-store.ts';
import { actorOf } from './reading-options.ts';

/** A statement as the command line enters it. */
export interface StatementOptions {
  /** Its exact words. */
  readonly statement?: string;
  readonly in?: string;
  readonly who?: string;
  readonly stance?: string;
  readonly when?: string;
  readonly speaker?: string;
  readonly accept?: boolean;
}

/** About what it is entered, and by whom. */
export interface EnteredFor {
  /** Id of the document that the claim stands in: no evidence for itself. */
  readonly document: string;
  readonly issue: string | null;
  readonly by: string;
  readonly registry: Registry;
}

/**
 * A new statement by its exact words in a document of the store; null where none is entered. Without `--accept` it is a suggestion of the person
 * who enters it: it counts for the claim, and for no figure besides.
 *
 * @throws EntenteError for a part that is missing, and for words that the document does not say just once
 */
export async function statementEntered(
  store: Store,
  options: StatementOptions,
  { document: checked, issue, by, registry }: EnteredFor,
): Promise<Statement | null> {
  const { statement: words, in: name, who, stance, when, speaker = null, accept = false } = options;
  if (words === undefined) {
    const idle = Object.entries({ in: name, who, stance, when, speaker, accept: accept || null });
    const first = idle.find(([, value]) => value != null)?.[0];
    if (first === undefined) return null;
    const advice = 'it says more of a new statement: give its exact words with --statement';
    throw new EntenteError('usage', 'no statement', `--${first}`, advice);
  }
  const document = await documentIn(store, needed(name, 'in', 'the document that says it'));
  if (document.id === checked) {
    const advice = 'a text is no evidence for what it says itself: name another document';
    throw new EntenteError('input', 'evidence from the same document', document.id, advice);
  }
  const span = placeMeant(words, document);
  const actor = actorOf(needed(who, 'who', 'the actor it counts for'), registry);
  const read = readStance(needed(stance, 'stance', 'pro, contra, ambivalent or a number'));
  if (isMisread(read)) throw new EntenteError('usage', read.what, stance!, read.advice);
  if (issue === null) {
    const advice = 'the claim names none: say with --issue what it is about';
    throw new EntenteError('usage', 'a statement on no issue', words, advice);
  }
  return {
    id: `${document.id}:${span.start}-${span.end}:${issue}:${actor}:${by}`,
    document: document.id,
    span,
    actor,
    speaker,
    office: null,
    issue,
    stance: read,
    date: when ?? document.date ?? needed(undefined, 'when', 'the day on which it was said'),
    voice: 'reported',
    status: accept ? 'accepted' : 'suggested',
    coder: by,
    confidence: null,
    occasion: null,
    page: /^https?:/i.test(document.origin) ? document.origin : document.outlet,
    variables: {},
  };
}

function needed(value: string | undefined, option: string, what: string): string {
  if (value !== undefined) return value;
  throw new EntenteError('usage', 'a new statement lacks', `--${option}`, `name ${what}`);
}
