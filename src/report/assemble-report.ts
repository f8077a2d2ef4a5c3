import {
  attributionsOf,
  besides,
  checkDocument,
  checkNotes,
  checkQuotations,
  type ForecastModels,
  type Reviews,
} from '../claims/index.ts';
import type { Codebook } from '../coding/codebook.ts';
import type { Deed } from '../coding/deed.ts';
import { membersOn, type Registry } from '../coding/registry/index.ts';
import { standing } from '../coding/review.ts';
import type { Statement } from '../coding/statement.ts';
import { statementTable } from '../coding/statement-table.ts';
import { measureUnity } from '../cohesion/index.ts';
import type { Unity } from '../cohesion/unity.ts';
import type { Document } from '../documents/document.ts';
import { type Finder, rules } from '../reading/index.ts';
import type { ReportColumn, ReportInput, ReportMade } from './report-input.ts';
import { questionOf } from './sections/issue-question.ts';

/** With fewer members heard on an issue, a report measures no unity on it. */
export const LEAST_MEMBERS = 5;

/** What a report is made of, and what it is to show; dates are ISO. */
export interface ReportMaterial {
  /** How to find who said what: the rules, if none is given. */
  readonly finder?: Finder;
  /** Default: the question of the first issue. */
  readonly title?: string | null;
  readonly codebook: Codebook;
  /** With the actors of the codebook. */
  readonly registry: Registry;
  readonly alliance: string;
  /** The evidence: only what a person accepted, unless suggestions are to count. */
  readonly statements: readonly Statement[];
  readonly deeds: readonly Deed[];
  /** What answers predictions; default: nothing does. */
  readonly models?: ForecastModels;
  /** The documents that the evidence stands in. */
  readonly documents: readonly Document[];
  /** The documents that are checked. */
  readonly columns: readonly Document[];
  /** What persons said of the claims of the columns, with the records that they name. */
  readonly reviews?: Reviews;
  /** Only this issue; default: every issue on which at least 5 members were heard, the most spoken about first. */
  readonly issue?: string | null;
  /** As of when claims are checked; default: each document's own date. */
  readonly date?: string | null;
  /** The two dates that unity is compared at; default: the first and the last of the statements on the issue. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly by: 'week' | 'month';
  /** How many days a position is carried. */
  readonly carry: number;
  readonly generated: string;
  /** The version of Entente, for the methods section; default: the report does not say. */
  readonly version?: string;
}

/**
 * Reads and checks the columns, measures unity on each issue, and puts a report together: all the work of a report but
 * its looks.
 *
 * @throws EntenteError for a column without a date where none is given, an unknown alliance or an unknown issue
 * @example renderReport(assembleReport({ codebook, registry, alliance: 'NATO', statements, ... }))
 */
export function assembleReport(material: ReportMaterial): ReportInput {
  const { codebook, registry, alliance, statements, deeds, documents, carry, generated } = material;
  const issues = material.issue == null ? issuesOf(material) : [material.issue];
  const unity = issues.map((issue) => ({ issue, unity: unityOn(issue, material) }));
  return {
    title: material.title ?? questionOf(codebook, issues[0] ?? codebook.name),
    codebook,
    registry,
    alliance,
    statements,
    deeds,
    ...citedBesides(material),
    documents,
    columns: columnsOf(material),
    unity,
    carry,
    generated,
    ...(material.version === undefined ? {} : { made: madeWith(material, material.version) }),
  };
}

/** What persons named as evidence and does not count besides, of the columns shown. */
function citedBesides({ statements, deeds, columns, reviews }: ReportMaterial): Pick<ReportInput, 'cited'> {
  if (reviews === undefined) return {};
  const counted = new Set([...statements, ...deeds].map(({ id }) => id));
  const shown = new Set(columns.map(({ id }) => id));
  const named = standing(reviews.reviews).filter(({ document }) => shown.has(document));
  const ids = new Set(named.flatMap(({ evidence }) => evidence).filter((id) => !counted.has(id)));
  const cited = [...ids].flatMap((id) => reviews.cited.get(id) ?? []);
  return cited.length === 0 ? {} : { cited };
}

function madeWith(material: ReportMaterial, version: string): ReportMade {
  const { alliance, title, issue, date, from, to, by, carry, columns, finder = rules } = material;
  return {
    version,
    reader: finder.name,
    // Intervals are exact and the reader draws nothing.
    seed: null,
    options: {
      alliance,
      title: title ?? null,
      issue: issue ?? null,
      document: columns.map(({ id }) => id).join(' ') || null,
      date: date ?? null,
      from: from ?? null,
      to: to ?? null,
      by,
      carry: `${carry}d`,
      scenario: material.models?.scenario?.name ?? null,
    },
  };
}

function columnsOf({
  columns,
  documents,
  statements,
  deeds,
  registry,
  codebook,
  alliance,
  date = null,
  carry,
  finder = rules,
  reviews,
  models = {},
}: ReportMaterial): ReportColumn[] {
  const evidence = { statements, deeds, registry, codebook, models };
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return columns.map((document) => {
    const attributions = attributionsOf(document, evidence, finder);
    const others = besides(document, evidence).statements;
    const claims = checkDocument(document, evidence, {
      alliance,
      date,
      carry,
      attributions,
      ...(reviews === undefined ? {} : { reviews }),
    });
    const notes = checkNotes(document, claims, evidence, { date: date ?? document.date!, carry, alliance });
    return {
      document,
      attributions,
      claims,
      ...(notes.length === 0 ? {} : { notes }),
      quotations: checkQuotations({ ...document, date: document.date ?? date }, attributions, others, texts),
      asOf: date,
    };
  });
}

/** The issues on which enough members were heard, the one with most statements first. */
function issuesOf({ statements, registry, alliance, to }: ReportMaterial): string[] {
  const byIssue = [...Map.groupBy(statements, (statement) => statement.issue)];
  return byIssue
    .filter(([, said]) => {
      const members = new Set(membersOn(registry, alliance, to ?? lastDate(said)));
      return (
        new Set(said.map(({ actor }) => actor).filter((actor) => members.has(actor))).size >= LEAST_MEMBERS
      );
    })
    .toSorted(([a, saidOfA], [b, saidOfB]) => saidOfB.length - saidOfA.length || (a < b ? -1 : 1))
    .map(([issue]) => issue);
}

function unityOn(
  issue: string,
  { statements, registry, alliance, from, to, by, carry }: ReportMaterial,
): Unity {
  const dates = statements.filter((statement) => statement.issue === issue).map(({ date }) => date);
  const first = dates.toSorted()[0];
  const options = { issue, from: from ?? first ?? '', to: to ?? lastDate(statements), by, carry };
  return measureUnity(statementTable(statements), (date) => membersOn(registry, alliance, date), options);
}

function lastDate(statements: readonly Statement[]): string {
  return (
    statements
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  );
}
