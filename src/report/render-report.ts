import { indexEvidence } from './evidence-index.ts';
import type { Markup } from './markup.ts';
import { page, type PageSection } from './page.ts';
import type { ReportInput } from './report-input.ts';
import { traceReport } from './provenance/index.ts';
import { chainsSection } from './sections/chains.ts';
import { claimsSection } from './sections/claims.ts';
import { columnsSection } from './sections/columns.ts';
import { evidenceSection } from './sections/evidence.ts';
import { headSection } from './sections/head.ts';
import { howToRead } from './sections/how-to-read.ts';
import { methodsSection } from './sections/methods.ts';
import { quotationsSection } from './sections/quotations.ts';
import { positionsSection } from './sections/positions.ts';
import { unitySection } from './sections/unity.ts';
import { verdictTable } from './sections/verdict-table.ts';

/**
 * A report as one HTML file that needs nothing else: columns with their claims and verdicts, positions, unity, and the
 * evidence that every figure leads to. It has no script, and whatever a text holds is shown as text. The same input
 * gives the same bytes.
 *
 * @example
 * await writeFile('report.html', renderReport(input));
 */
export function renderReport(input: ReportInput): string {
  const provenance = traceReport(input);
  const evidence = { ...indexEvidence(input), provenance };
  const sections: (PageSection | null)[] = [
    section('verdicts', 'Verdicts', verdictTable(input, evidence)),
    section('columns', 'Columns', columnsSection(input.columns)),
    section('claims', 'Claims', claimsSection(input.columns, evidence)),
    section('quotations', 'Quotations', quotationsSection(input.columns)),
    section('positions', 'Positions', positionsSection(input, evidence)),
    section('unity', 'Unity', unitySection(input, evidence)),
    section('evidence', 'Evidence', evidenceSection(input, evidence)),
    section('chains', 'Where from', chainsSection(provenance, evidence)),
    section('methods', 'Methods', methodsSection(input, evidence)),
    section('how-to-read', 'How to read', howToRead(input)),
  ];
  return page(
    input.title,
    headSection(input, evidence),
    sections.filter((part) => part !== null),
  );
}

function section(anchor: string, name: string, content: Markup | null): PageSection | null {
  return content === null ? null : { anchor, name, content };
}
