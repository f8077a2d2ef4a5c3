import type { Codebook } from '../coding/codebook.ts';
import { membersOn, type Registry } from '../coding/registry/index.ts';
import type { Deed } from '../coding/deed.ts';
import type { Statement } from '../coding/statement.ts';
import { statementTable } from '../coding/statement-table.ts';
import { type IssueHistory, issueHistory } from '../cohesion/index.ts';
import type { ClaimEvidence } from './checked-claim.ts';
import type { ForecastModels } from './forecast-models.ts';

/** What claims are checked against. */
export interface Evidence {
  readonly statements: readonly Statement[];
  /** With the actors of the codebook (`registryWith`). */
  readonly registry: Registry;
  readonly codebook: Codebook;
  /** What the actors did; none without it. */
  readonly deeds?: readonly Deed[];
  /** What can answer predictions; none without it. */
  readonly models?: ForecastModels;
}

/** Evidence put in order once, for many claims. */
export interface EvidenceIndex {
  readonly registry: Registry;
  historyOf(issue: string): IssueHistory;
  membersAt(alliance: string, date: string): readonly string[];
  /** What `make` gives, made once for each key: many claims ask the same of the same day. */
  once<T>(key: string, make: () => T): T;
  statement(id: string): Statement;
  /** All that an actor said, on whatever issue. */
  saidBy(actor: string): readonly Statement[];
  readonly models: ForecastModels;
  /** The deeds on an issue, in order of date, then of id. */
  deedsOn(issue: string): readonly Deed[];
  /** The statements and deeds of these ids as evidence: each once, in order of date, then of id. */
  evidenceOf(ids: Iterable<string>): ClaimEvidence[];
  /** At most three of these ids, the strongest first: the furthest from the middle, then the surest, then the latest; with `sizes`, the largest before the surest. */
  strongestOf(ids: Iterable<string>, sizes?: ReadonlyMap<string, number>): string[];
}

const indexes = new WeakMap<Evidence, EvidenceIndex>();

/** The evidence in order, built once for each `evidence`: O(n) for its n statements, rejected ones left out. */
export function evidenceIndex(evidence: Evidence): EvidenceIndex {
  const known = indexes.get(evidence);
  if (known !== undefined) return known;
  const index = build(evidence);
  indexes.set(evidence, index);
  return index;
}

function build({ statements, registry, deeds = [], models = {} }: Evidence): EvidenceIndex {
  const counted = statements.filter(({ status }) => status !== 'rejected');
  const table = statementTable(counted);
  const byId = new Map(counted.map((statement) => [statement.id, statement]));
  const histories = new Map<string, IssueHistory>();
  const members = new Map<string, readonly string[]>();
  const made = new Map<string, unknown>();
  const statement = (id: string) => byId.get(id)!;
  const deedsById = new Map(deeds.map((deed) => [deed.id, deed]));
  const byIssue = new Map<string, readonly Deed[]>();
  const record = (id: string): Statement | Deed => byId.get(id) ?? deedsById.get(id)!;
  let byActor: ReadonlyMap<string, readonly Statement[]> | null = null;
  return {
    registry,
    models,
    statement,
    saidBy: (actor) => (byActor ??= Map.groupBy(counted, (said) => said.actor)).get(actor) ?? [],
    historyOf: (issue) => remembered(histories, issue, () => issueHistory(table, issue)),
    membersAt: (alliance, date) =>
      remembered(members, `${date} ${alliance}`, () => membersOn(registry, alliance, date)),
    once: <T>(key: string, make: () => T) => remembered(made as Map<string, T>, key, make),
    deedsOn: (issue) =>
      remembered(byIssue, issue, () => deeds.filter((deed) => deed.issue === issue).toSorted(inTime)),
    evidenceOf: (ids) => [...new Set(ids)].map(record).toSorted(inTime).map(asEvidence),
    strongestOf: (ids, sizes) =>
      [...new Set(ids)]
        .map(record)
        .toSorted((a, b) => byStrength(a, b, sizes))
        .slice(0, 3)
        .map(({ id }) => id),
  };
}

function asEvidence(record: Statement | Deed): ClaimEvidence {
  const { id, document, span } = record;
  const place = { document, start: span.start, end: span.end, quote: span.text };
  return 'magnitude' in record ? { statement: id, deed: true, ...place } : { statement: id, ...place };
}

function inTime(a: Statement | Deed, b: Statement | Deed): number {
  return compare(a.date, b.date) || compare(a.id, b.id);
}

function byStrength(a: Statement | Deed, b: Statement | Deed, sizes?: ReadonlyMap<string, number>): number {
  const sizeOf = ({ id }: Statement | Deed) => sizes?.get(id) ?? 0;
  return (
    Math.abs(b.stance) - Math.abs(a.stance) ||
    sizeOf(b) - sizeOf(a) ||
    sureness(b) - sureness(a) ||
    compare(b.date, a.date) ||
    compare(a.id, b.id)
  );
}

/** A person's coding is 1. */
function sureness(record: Statement | Deed): number {
  return 'confidence' in record ? (record.confidence ?? 1) : 1;
}

function remembered<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
