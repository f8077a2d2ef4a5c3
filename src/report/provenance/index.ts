export { type Chain, chainOf, type Sentence } from './chain-of.ts';
export type { Basis, BasisPosition, Passage, Provenance, TracedFigure } from './provenance.ts';
export { provJson } from './prov-json.ts';
export { type Traced, type TraceInput, traceReport } from './trace-report.ts';
