import type { Actor } from '../../coding/actor.ts';
import { traceReport } from '../provenance/index.ts';
import type { ReportInput } from '../report-input.ts';

/** What the file calls itself, and the version of its form. */
export const REPORT_FORMAT = 'entente-report';
export const REPORT_FORMAT_VERSION = 1;

/**
 * All that a report holds as JSON: how it was made, the evidence with its documents, columns with claims and verdicts, unity, and each figure
 * with its chain. The same input gives the same bytes, and `readReportJson` gives the input back.
 *
 * @example await writeFile('report.json', reportJson(input));
 */
export function reportJson(input: ReportInput): string {
  const { title, made, generated, alliance, carry, codebook, columns, unity } = input;
  const { statements, deeds = [], documents, cited = [] } = input;
  const { figures, bases } = traceReport(input);
  const report = {
    format: REPORT_FORMAT,
    formatVersion: REPORT_FORMAT_VERSION,
    title,
    generated,
    made: made ?? null,
    alliance,
    carry,
    codebook,
    actors: actorsOf(input),
    columns,
    unity,
    statements,
    deeds,
    ...(cited.length === 0 ? {} : { cited }),
    documents,
    figures: [...figures.values()],
    bases: [...bases.values()],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The alliance, whoever has ever been a member of it, and whoever is in the evidence; in order of id. */
function actorsOf({ registry, alliance, statements, deeds = [], cited = [] }: ReportInput): Actor[] {
  const named = new Set([alliance, ...[...statements, ...deeds, ...cited].map(({ actor }) => actor)]);
  return [...registry.actors.values()]
    .filter(
      ({ id, memberships }) => named.has(id) || memberships.some((membership) => membership.in === alliance),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
