import { parseHTML } from 'linkedom';
import { markdownOf, type PageElement } from './markdown/markdown-of.ts';
import { renderReport } from './render-report.ts';
import type { ReportInput } from './report-input.ts';

/**
 * A report as Markdown: the words, tables, evidence and chains of its page, without the drawings. Whatever a text holds is shown as text. The
 * same input gives the same bytes.
 *
 * @example await writeFile('report.md', renderMarkdown(input));
 */
export function renderMarkdown(input: ReportInput): string {
  const { document } = parseHTML(renderReport(input));
  const main: PageElement | null = document.querySelector('main');
  return main === null ? '' : `${markdownOf(main).join('\n\n')}\n`;
}
