import type { IssueUnity, Unity } from '../cohesion/unity.ts';
import type { ReportInput } from './report-input.ts';

/**
 * Unity as a page shows it: issue by issue, each with its own warnings; only issues on which any member is known at any time shown,
 * unless there is none.
 */
export function unityByIssue(unity: Unity): ReportInput['unity'] {
  if (unity.issue !== null) return [{ issue: unity.issue, unity }];
  const issues = Object.entries(unity.issues ?? {});
  const known = issues.filter(([, one]) => isKnown(one));
  return (known.length > 0 ? known : issues).map(([issue, one]) => ({
    issue,
    unity: { ...one, issue, warnings: unity.warnings.filter((warning) => isAbout(warning, issue)) },
  }));
}

function isKnown({ change, series }: IssueUnity): boolean {
  return [change.from, change.to, ...series].some(({ known, currentKnown }) => known + currentKnown > 0);
}

/** Warnings begin with their issue. */
function isAbout(warning: string, issue: string): boolean {
  return warning.startsWith(`${issue}, `) || warning.startsWith(`${issue}: `);
}
