import type { CheckedClaim } from '../../claims/index.ts';
import { type ReportColumn, VERDICT_WORDS, VERDICTS } from '../../report/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

/** How many claims of each column got each verdict, the columns side by side, then every claim with its verdict. */
export function sideBySide(columns: readonly ReportColumn[], io: Io): string {
  const titles = columns.map(({ document }) => document.title ?? document.id);
  const counts = VERDICTS.map((verdict) => [
    VERDICT_WORDS[verdict],
    ...columns.map(({ claims }) => String(claims.filter((claim) => claim.verdict === verdict).length)),
  ]);
  const all = ['claims', ...columns.map(({ claims }) => String(claims.length))];
  const lists = columns.map(
    ({ claims }, i) => `${titles[i]}\n${formatTable(['verdict', 'claim', 'why'], claims.map(row), io)}`,
  );
  return [formatTable(['verdict', ...titles], [...counts, all], io), ...lists].join('\n');
}

function row({ verdict, text, reason }: CheckedClaim): string[] {
  return [VERDICT_WORDS[verdict], text.replace(/\s+/g, ' '), reason];
}
