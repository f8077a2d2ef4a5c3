import { builtInRegistry, registryWith, resolveActor } from '../../coding/registry/index.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import { EntenteError } from '../../error.ts';
import { allianceOf, assembleReport, type ReportInput } from '../../report/index.ts';
import { forecastModels } from '../check/forecast-models.ts';
import { finderOf } from '../read/finder-of.ts';
import { reviewsOf } from '../review/reviews-of.ts';
import type { Store } from '../../store/index.ts';
import { version } from '../version.ts';

/** What a report of a store is to show; dates are ISO, what is left out is chosen from the evidence. */
export interface ReportRequest {
  readonly title?: string;
  readonly alliance?: string;
  readonly issue?: string;
  /** Ids of the documents to check; without it all texts of the store that neither statement nor deed was coded from. */
  readonly documents?: readonly string[];
  readonly date?: string;
  /** The file of a scenario that predictions of an end are held against. */
  readonly scenario?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: 'week' | 'month';
  /** In days; 90 unless told. */
  readonly carry?: number;
  /** ISO date of the report. */
  readonly generated: string;
  /** Told what was chosen where the request does not say. */
  readonly say?: (message: string) => void;
}

/**
 * Reads what a report needs from a store, checks and measures it.
 *
 * @throws EntenteError for a store without a codebook or accepted statements, an unknown document, issue or alliance
 * @example const html = renderReport(await buildReport(store, { alliance: 'NATO', generated: '2024-06-01' }));
 */
export async function buildReport(store: Store, request: ReportRequest): Promise<ReportInput> {
  const codebook = await store.codebook();
  if (codebook === null) {
    throw new EntenteError('input', 'no codebook', store.path, 'import one: "entente import codebook.yaml"');
  }
  const statements = await store.statements();
  if (statements.length === 0) {
    throw new EntenteError('input', 'no accepted statements', store.path, 'import or accept some first');
  }
  checkIssue(request.issue, statements);
  const registry = registryWith(builtInRegistry(), codebook.actors);
  const all = await store.documents();
  const deeds = await store.deeds();
  const reviews = await reviewsOf(store);
  const named = [...reviews.cited.values()];
  const cited = new Set([...statements, ...deeds, ...named].map(({ document }) => document));
  const to =
    request.to ??
    statements
      .map(({ date }) => date)
      .toSorted()
      .at(-1)!;
  const alliance =
    request.alliance === undefined
      ? chosenAlliance(allianceOf(statements, { registry, codebook, date: to }), request)
      : (resolveActor(registry, request.alliance) ?? request.alliance);
  return assembleReport({
    finder: await finderOf(),
    codebook,
    registry,
    alliance,
    statements,
    deeds,
    ...(reviews.reviews.length === 0 ? {} : { reviews }),
    models: await forecastModels(request.scenario),
    documents: all.filter(({ id }) => cited.has(id)),
    columns: columnsOf(all, cited, request),
    title: request.title ?? null,
    issue: request.issue ?? null,
    date: request.date ?? null,
    from: request.from ?? null,
    to: request.to ?? null,
    by: request.by ?? 'month',
    carry: request.carry ?? 90,
    generated: request.generated,
    version,
  });
}

function chosenAlliance(alliance: string | null, { say }: ReportRequest): string {
  if (alliance === null) {
    const advice = 'name one with --alliance';
    throw new EntenteError('input', 'no alliance', 'the evidence has members of none', advice);
  }
  say?.(`alliance: ${alliance}, which fits the evidence best; --alliance chooses another`);
  return alliance;
}

function columnsOf(
  all: readonly Document[],
  cited: ReadonlySet<string>,
  { documents, say }: ReportRequest,
): Document[] {
  if (documents === undefined) {
    const texts = all.filter(({ id, mediaType }) => mediaType !== 'text/csv' && !cited.has(id));
    say?.(`columns: ${texts.map(({ id }) => id).join(', ') || 'the store has none'}`);
    return texts;
  }
  return documents.map((id) => {
    const document = all.find((candidate) => candidate.id === id);
    if (document !== undefined) return document;
    const known = all.map((candidate) => candidate.id);
    const shown = known.length > 8 ? [...known.slice(0, 8), 'and others'] : known;
    throw new EntenteError('not-found', 'unknown document', id, `the store has: ${shown.join(', ')}`);
  });
}

function checkIssue(issue: string | undefined, statements: readonly Statement[]): void {
  if (issue === undefined || statements.some((statement) => statement.issue === issue)) return;
  const known = [...new Set(statements.map((statement) => statement.issue))].toSorted();
  throw new EntenteError('not-found', 'unknown issue', issue, `there are statements on: ${known.join(', ')}`);
}
