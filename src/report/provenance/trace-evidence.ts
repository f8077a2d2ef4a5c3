import type { Basis } from './provenance.ts';
import { figureOf } from './figure-of.ts';
import type { Traced, TraceInput } from './trace-report.ts';

/** What is counted of the evidence itself: all of it, and on each issue. */
export function traceEvidence({ statements, deeds = [], columns }: TraceInput): Traced[] {
  const all = [...statements, ...deeds];
  const issues = [...new Set(all.map(({ issue }) => issue))];
  const coders = Map.groupBy(statements, ({ coder }) => coder);
  return [
    {
      basis: basisOf('evidence', 'All evidence', all, 'Counted.'),
      figures: [
        figureOf('evidence', 'statements', 'statements', statements.length),
        figureOf('evidence', 'deeds', 'deeds', deeds.length),
        figureOf('evidence', 'issues', 'issues', issues.length),
        figureOf('evidence', 'columns', 'documents checked', columns.length),
        ...[...coders].map(([coder, coded]) =>
          figureOf('evidence', `coder/${coder}`, `statements coded by ${coder}`, coded.length),
        ),
      ],
    },
    ...issues.map((issue) => {
      const own = all.filter((record) => record.issue === issue);
      const said = own.filter((record) => 'speaker' in record);
      const id = `evidence/on/${issue}`;
      return {
        basis: basisOf(id, `Evidence on ${issue}`, own, 'Counted.'),
        figures: [
          figureOf(id, 'statements', 'statements', said.length),
          figureOf(id, 'deeds', 'deeds', own.length - said.length),
        ],
      };
    }),
  ];
}

function basisOf(
  id: string,
  name: string,
  records: readonly { readonly id: string }[],
  method: string,
): Basis {
  return {
    id,
    name,
    method,
    positions: [],
    statements: records.map((record) => record.id),
    passages: [],
    from: [],
  };
}
