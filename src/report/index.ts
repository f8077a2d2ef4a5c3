export { renderReport } from './render-report.ts';
export type { ReportColumn, ReportInput } from './report-input.ts';
