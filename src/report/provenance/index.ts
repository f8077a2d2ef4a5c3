export { type Chain, chainOf, type Sentence } from './chain-of.ts';
export type { Basis, BasisPosition, Passage, Provenance, TracedFigure } from './provenance.ts';
export { type TraceInput, traceReport } from './trace-report.ts';
